-- A new token.
INSERT INTO session_tokens (token_sha256, session_id, person_id, role, created_at, expires_at)
VALUES (:token_sha256, :session_id, :person_id, :role, :now, :expires_at)
RETURNING token_id
