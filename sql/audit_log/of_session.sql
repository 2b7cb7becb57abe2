-- The entries about people of a session that still have their content.
SELECT id FROM audit_log
JOIN audit_contents ON audit_id = id
WHERE session_id = :session_id AND action <> 'person.erase'
ORDER BY id
