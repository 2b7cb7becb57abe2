-- The numbers of all meetings that are ours or linked, and not deleted, with their sessions.
SELECT session_id, zoom_meeting_id FROM zoom_meetings
WHERE state <> 'deleted' AND zoom_meeting_id IS NOT NULL
