-- The select list of zoom_meetings, in the order of the table.
SELECT
    id, session_id, marker, state, managed, host_email, zoom_meeting_id, join_url, password,
    wanted, seen, created_by, intended_at, sent_at, settled_at, seen_at, last_error
FROM zoom_meetings
