-- Adds what a person is recognised by; told twice, it is there once.
INSERT INTO person_keys (person_id, kind, value, session_id, created_by, created_at)
VALUES (:person_id, :kind, :value, :session_id, :by, :now)
ON CONFLICT DO NOTHING
