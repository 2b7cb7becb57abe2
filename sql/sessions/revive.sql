-- Brings a cancelled session back.
UPDATE sessions
SET cancelled_at = NULL, status = 'scheduled', source = :source, updated_at = :now
WHERE session_id = :session_id AND cancelled_at IS NOT NULL
