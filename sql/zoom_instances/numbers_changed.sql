-- Numbers of meetings that have runs and serve a session that changed since. The sessions come first:
-- few of them changed, and there are many runs.
SELECT DISTINCT zoom_meetings.zoom_meeting_id
FROM sessions
CROSS JOIN zoom_meetings ON zoom_meetings.session_id = sessions.session_id
WHERE sessions.updated_at >= :since
  AND EXISTS (SELECT 1 FROM zoom_instances
              WHERE zoom_instances.zoom_meeting_id = zoom_meetings.zoom_meeting_id)
ORDER BY zoom_meetings.zoom_meeting_id
