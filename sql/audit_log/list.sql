-- Entries about a session or a person, oldest first.
SELECT id, at, actor, action, session_id, person_id, content
FROM audit_log
LEFT JOIN audit_contents ON audit_id = id
WHERE (:session_id IS NULL OR session_id = :session_id)
  AND (:person_id IS NULL OR person_id = :person_id)
ORDER BY id
