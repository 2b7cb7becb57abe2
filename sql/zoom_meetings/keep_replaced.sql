-- Keeps the meeting as deleted whose place one with the number :zoom_meeting_id takes.
INSERT INTO zoom_meetings (
    session_id, marker, state, managed, host_email, zoom_meeting_id, join_url, password, wanted, seen,
    created_by, intended_at, sent_at, settled_at, seen_at)
SELECT session_id, marker, 'deleted', managed,
       -- The row names the host of the one to come.
       coalesce(lower(json_extract(seen, '$.host_email')), host_email),
       zoom_meeting_id, join_url, password, wanted, seen,
       created_by, intended_at, sent_at, :now, seen_at
FROM zoom_meetings
WHERE id = :id AND zoom_meeting_id <> :zoom_meeting_id
