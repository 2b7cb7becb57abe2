-- Numbers of meetings that have runs and serve one of these sessions.
SELECT DISTINCT zoom_meeting_id
FROM zoom_meetings
WHERE session_id IN (SELECT value FROM json_each(:ids))
  AND zoom_meeting_id IN (SELECT zoom_meeting_id FROM zoom_instances)
ORDER BY zoom_meeting_id
