-- Repeats the facts of a session's meeting in the session; without one they become NULL. One whose
-- place another is to take has its number, and holds until that stands.
UPDATE sessions
SET (zoom_host_email, zoom_meeting_id, zoom_join_url, zoom_password,
     zoom_created_at, zoom_created_by, zoom_metadata) =
    (SELECT host_email, zoom_meeting_id, join_url, password, settled_at, created_by, seen
     FROM zoom_meetings
     WHERE zoom_meetings.session_id = :session_id AND state <> 'deleted'
       AND zoom_meeting_id IS NOT NULL)
WHERE session_id = :session_id
