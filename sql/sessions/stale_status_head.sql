-- The sessions whose stored status is no longer the derived one.
SELECT session_id FROM sessions
WHERE status IS NOT
