-- A link was made for a person by name.
INSERT INTO session_tokens_by_name (token_id) VALUES (:token_id)
