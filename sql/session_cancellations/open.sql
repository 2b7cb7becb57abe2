-- The sessions that are cancelled, each with the reason.
SELECT session_id, reason FROM session_cancellations WHERE revived_at IS NULL
