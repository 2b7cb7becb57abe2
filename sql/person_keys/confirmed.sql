-- For which sessions somebody said yes to a participant; NULL: for good.
SELECT session_id
FROM person_keys
WHERE person_id = :person_id AND kind = 'confirmed' AND value = :value
  AND (session_id IS NULL OR session_id IN (SELECT value FROM json_each(:ids)))
ORDER BY id
