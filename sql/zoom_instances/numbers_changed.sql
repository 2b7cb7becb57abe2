-- Numbers of meetings that have runs and serve a session that changed since.
SELECT DISTINCT zoom_meetings.zoom_meeting_id
FROM sessions
JOIN zoom_meetings USING (session_id)
WHERE sessions.updated_at >= :since
  AND zoom_meetings.zoom_meeting_id IN (SELECT zoom_meeting_id FROM zoom_instances)
ORDER BY zoom_meetings.zoom_meeting_id
