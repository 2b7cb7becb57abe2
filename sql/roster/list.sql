-- The roster; of a session: its own rows and those of its cohort.
SELECT roster.session_id, roster.cohort, roster.person_id, people.name, people.email
FROM roster
JOIN people USING (person_id)
WHERE (:session_id IS NULL
       OR roster.session_id = :session_id
       OR roster.cohort = (SELECT cohort FROM sessions WHERE session_id = :session_id)
          AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone WHERE gone.session_id = :session_id))
  AND (:cohort IS NULL OR roster.cohort = :cohort)
  AND (:person_id IS NULL OR roster.person_id = :person_id)
ORDER BY roster.session_id, roster.cohort, people.name, roster.person_id
LIMIT coalesce(:limit, -1)
