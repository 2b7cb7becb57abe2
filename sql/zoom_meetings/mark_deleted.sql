-- The meeting is gone at Zoom, or its intent is given up.
UPDATE zoom_meetings
SET state = 'deleted', settled_at = :now
WHERE id = :id AND state <> 'deleted'
