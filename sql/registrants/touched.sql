-- When the personal links of a person, by id or e-mail, last came or went, by session.
SELECT session_id, max(max(registered_at, coalesce(cancelled_at, '')))
FROM registrants
WHERE :person = person_id
   OR person_id IN (SELECT person_id FROM people WHERE people.email = lower(:person))
GROUP BY session_id
