-- The select list of people, in the order of the table.
SELECT person_id, name, email, created_at, updated_at
FROM people
