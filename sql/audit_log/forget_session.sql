-- Takes the content of a session's entries; an erasure that names them came before.
DELETE FROM audit_contents
WHERE audit_id IN (SELECT id FROM audit_log
                   WHERE session_id = :session_id AND action <> 'person.erase')
