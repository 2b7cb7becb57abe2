-- The sessions that ended before :before and whose people still have their names, oldest first.
SELECT session_id FROM sessions
WHERE end_time < :before
  AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone WHERE gone.session_id = sessions.session_id)
ORDER BY end_time, session_id
