-- A create goes out, the first or, with the same marker, a later one; `wanted` is what it says.
UPDATE zoom_meetings
SET state = 'sent', sent_at = :now, wanted = :wanted, last_error = NULL
WHERE id = :id AND managed = 1 AND state IN ('intended', 'sent', 'unknown', 'held')
