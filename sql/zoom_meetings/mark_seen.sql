-- Zoom showed the meeting.
UPDATE zoom_meetings
SET join_url = coalesce(:join_url, join_url), password = coalesce(:password, password),
    seen = :seen, seen_at = :now
WHERE id = :id AND state = 'active'
