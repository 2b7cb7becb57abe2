-- The meeting exists: created, or found again by its marker, or it takes the place of another one.
UPDATE zoom_meetings
SET state = 'active', zoom_meeting_id = :zoom_meeting_id, host_email = :host_email,
    wanted = coalesce(:wanted, wanted),
    join_url = CASE WHEN zoom_meeting_id = :zoom_meeting_id
        THEN coalesce(:join_url, join_url) ELSE :join_url END,
    password = CASE WHEN zoom_meeting_id = :zoom_meeting_id
        THEN coalesce(:password, password) ELSE :password END,
    settled_at = CASE WHEN state = 'active' THEN coalesce(settled_at, :now) ELSE :now END,
    seen = :seen, seen_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND state <> 'deleted'
