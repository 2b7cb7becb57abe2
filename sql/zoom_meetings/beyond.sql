-- The sessions from :from on that have a meeting of ours, or may have one.
SELECT session_id FROM zoom_meetings JOIN sessions USING (session_id)
WHERE managed = 1
  AND state IN ('sent', 'unknown', 'held', 'active')
  AND start_time >= :from
ORDER BY start_time, session_id
