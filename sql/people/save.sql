-- Inserts the staged people, and updates those who differ; NULL leaves what is known.
-- In the order of the import, so that the last of several records about a person wins.
INSERT INTO main.people (person_id, name, email, created_at, updated_at)
SELECT person_id, name, email, :now, :now
FROM temp.staged_roster
WHERE true
ORDER BY row_number
ON CONFLICT (person_id) DO UPDATE SET
    name = coalesce(excluded.name, name),
    email = coalesce(excluded.email, email),
    updated_at = excluded.updated_at
WHERE (name, email) IS NOT (coalesce(excluded.name, name), coalesce(excluded.email, email))
