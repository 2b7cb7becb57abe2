-- The session takes place again.
UPDATE session_cancellations SET revived_at = :now
WHERE session_id = :session_id AND revived_at IS NULL
