-- The create was sent, and no readable answer came.
UPDATE zoom_meetings
SET state = 'unknown', last_error = :error
WHERE id = :id AND state IN ('sent', 'unknown')
