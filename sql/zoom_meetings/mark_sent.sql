-- A create goes out, the first or, with the same marker, a later one.
UPDATE zoom_meetings
SET state = 'sent', sent_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND state IN ('intended', 'sent', 'unknown', 'held')
