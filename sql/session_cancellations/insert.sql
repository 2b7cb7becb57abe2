-- Remembers that a session was cancelled, and why.
INSERT INTO session_cancellations (session_id, reason, cancelled_at)
VALUES (:session_id, :reason, :now)
