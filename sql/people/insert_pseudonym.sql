-- Makes the pseudonym under which an erased person's attendance stays.
INSERT INTO people (person_id, name, email, created_at, updated_at)
SELECT :pseudonym, :pseudonym, NULL, created_at, :now FROM people WHERE person_id = :person_id
