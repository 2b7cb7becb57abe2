-- Makes the pseudonym of one session, of whom nobody knows who it was.
INSERT INTO people (person_id, name, email, created_at, updated_at)
VALUES (:pseudonym, :pseudonym, NULL, :now, :now)
