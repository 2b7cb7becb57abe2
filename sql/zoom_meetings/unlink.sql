-- Unties a linked meeting, which stays at Zoom.
UPDATE zoom_meetings
SET state = 'deleted', settled_at = :now
WHERE id = :id AND managed = 0 AND state <> 'deleted'
