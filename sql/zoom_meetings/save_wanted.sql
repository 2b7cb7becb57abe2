-- Zoom took a change of the meeting.
UPDATE zoom_meetings
SET wanted = :wanted, host_email = :host_email, join_url = coalesce(:join_url, join_url),
    password = coalesce(:password, password), seen = :seen, seen_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND state = 'active'
