-- The create certainly did not happen.
UPDATE zoom_meetings
SET state = 'intended', last_error = :error
WHERE id = :id AND managed = 1 AND state IN ('intended', 'sent', 'unknown', 'held')
