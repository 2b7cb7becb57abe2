-- The instances of a session.
WHERE session_id = :session_id
ORDER BY started_at, uuid
