-- What the people expected at a session are recognised by there.
SELECT person_id, kind, value
FROM person_keys
WHERE person_id IN (
    SELECT roster.person_id FROM roster WHERE roster.session_id = :session_id
    UNION ALL
    SELECT roster.person_id FROM roster
    WHERE roster.cohort = (SELECT cohort FROM sessions WHERE session_id = :session_id)
      AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone WHERE gone.session_id = :session_id))
  AND (session_id IS NULL OR session_id = :session_id)
ORDER BY id
