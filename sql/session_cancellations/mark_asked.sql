-- Somebody cancels what had only left the file: the file does not bring it back any more.
UPDATE session_cancellations SET reason = 'asked'
WHERE session_id = :session_id AND revived_at IS NULL
