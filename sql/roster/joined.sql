-- The people expected at a session who were put on its roster, or that of its cohort, after :since.
SELECT person_id FROM roster
WHERE session_id = :session_id
   OR cohort = (SELECT cohort FROM sessions WHERE session_id = :session_id)
GROUP BY person_id HAVING min(created_at) > :since
