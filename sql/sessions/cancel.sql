-- Cancels a session that is not cancelled yet.
UPDATE sessions
SET cancelled_at = :now, status = 'cancelled', source = :source, updated_at = :now
WHERE session_id = :session_id AND cancelled_at IS NULL
