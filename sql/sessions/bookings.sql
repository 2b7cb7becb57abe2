-- When hosts are taken by sessions on Zoom that begin before :to and end after :from.
-- A session lasts a day at most, so that the index on start_time serves the lower end too.
SELECT sessions.session_id, coalesce(sessions.host_email, host_assignments.host_email) AS host,
       start_time, end_time, zoom_meeting_id IS NOT NULL
FROM sessions
LEFT JOIN host_assignments
    ON host_assignments.session_id = sessions.session_id
   AND host_assignments.host_pool = sessions.host_pool
WHERE start_time < :to
  AND start_time > strftime('%Y-%m-%dT%H:%M:%SZ', :from, '-1 day', '-1 second')
  AND end_time > :from
  AND cancelled_at IS NULL
  AND provider = 'zoom'
  AND host IS NOT NULL
ORDER BY start_time, sessions.session_id
