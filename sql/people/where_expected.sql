-- The people expected at a session, by name.
WHERE person_id IN (
    SELECT roster.person_id FROM roster WHERE roster.session_id = :session_id
    UNION ALL
    SELECT roster.person_id FROM roster
    WHERE roster.cohort = (SELECT cohort FROM sessions WHERE session_id = :session_id)
      AND NOT EXISTS (SELECT 1 FROM pseudonymised_sessions AS gone WHERE gone.session_id = :session_id))
ORDER BY name, person_id
