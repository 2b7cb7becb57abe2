)
ORDER BY start_time, sessions.session_id
LIMIT coalesce(:limit, -1)
