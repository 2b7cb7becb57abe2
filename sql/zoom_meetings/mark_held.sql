-- A person has to decide.
UPDATE zoom_meetings
SET state = 'held', last_error = :error
WHERE id = :id AND managed = 1 AND state IN ('intended', 'sent', 'unknown', 'held')
