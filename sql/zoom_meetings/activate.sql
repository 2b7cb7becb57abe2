-- The meeting exists: created, or found again by its marker.
UPDATE zoom_meetings
SET state = 'active', zoom_meeting_id = :zoom_meeting_id, join_url = :join_url,
    password = :password, seen = :seen, settled_at = :now, seen_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND state IN ('intended', 'sent', 'unknown', 'held')
