-- The sessions that a meeting serves or served, and whether it is ours; deleted ones too.
SELECT session_id, managed, state, seen_at FROM zoom_meetings
WHERE zoom_meeting_id = :zoom_meeting_id
ORDER BY id
