-- Numbers of meetings that have runs and serve one of these sessions.
SELECT DISTINCT zoom_meeting_id
FROM zoom_meetings
WHERE session_id IN (SELECT value FROM json_each(:ids))
  AND EXISTS (SELECT 1 FROM zoom_instances
              WHERE zoom_instances.zoom_meeting_id = zoom_meetings.zoom_meeting_id)
ORDER BY zoom_meeting_id
