-- Our meetings whose sessions have not ended at :now, with their hosts, the next ones first.
SELECT zoom_meetings.host_email, zoom_meetings.zoom_meeting_id
FROM sessions JOIN zoom_meetings USING (session_id)
WHERE sessions.end_time > :now
  AND managed = 1 AND state = 'active' AND zoom_meetings.zoom_meeting_id IS NOT NULL
ORDER BY sessions.start_time
