-- The sessions that have a row of a person, or expect them.
SELECT session_id FROM session_attendance WHERE person_id = :person_id
UNION
SELECT session_id FROM roster WHERE person_id = :person_id AND session_id IS NOT NULL
UNION
SELECT sessions.session_id FROM sessions
JOIN roster ON roster.cohort = sessions.cohort
WHERE roster.person_id = :person_id
  AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone WHERE gone.session_id = sessions.session_id)
