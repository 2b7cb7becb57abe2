-- The create that was to take its place certainly did not happen: the meeting is what it was.
UPDATE zoom_meetings
SET state = 'active', host_email = :host_email, wanted = :wanted, last_error = :error
WHERE id = :id AND managed = 1 AND zoom_meeting_id IS NOT NULL AND state IN ('sent', 'unknown')
