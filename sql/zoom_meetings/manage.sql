-- A linked meeting is handed over to us: from now on the schedule decides about it.
UPDATE zoom_meetings
SET managed = 1, marker = :marker
WHERE id = :id AND managed = 0 AND state = 'active'
