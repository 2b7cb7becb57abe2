-- Puts the staged records on the roster; who is there already stays.
INSERT INTO main.roster (session_id, cohort, person_id, created_at)
SELECT session_id, cohort, person_id, :now
FROM temp.staged_roster
WHERE true
ORDER BY row_number
ON CONFLICT DO NOTHING
