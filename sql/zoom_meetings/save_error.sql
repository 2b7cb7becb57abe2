-- A change or deletion failed; the meeting is what it was.
UPDATE zoom_meetings SET last_error = :error WHERE id = :id AND state = 'active'
