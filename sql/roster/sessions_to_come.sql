-- Sessions that have not ended and expect a person, by name or by their cohort.
SELECT session_id
FROM sessions
WHERE end_time > :now
  AND (session_id IN (SELECT session_id FROM roster WHERE person_id = :person_id)
       OR cohort IN (SELECT cohort FROM roster WHERE person_id = :person_id))
ORDER BY start_time, session_id
