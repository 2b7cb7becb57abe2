-- The meeting exists: created, or found again by its marker, or an older copy takes its place.
UPDATE zoom_meetings
SET state = 'active', zoom_meeting_id = :zoom_meeting_id, host_email = :host_email,
    wanted = coalesce(:wanted, wanted),
    join_url = coalesce(:join_url, join_url), password = coalesce(:password, password),
    seen = :seen, settled_at = coalesce(settled_at, :now), seen_at = :now, last_error = NULL
WHERE id = :id AND managed = 1 AND state <> 'deleted'
