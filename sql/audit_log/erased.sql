-- The entries whose content an erasure names.
SELECT DISTINCT named.value
FROM audit_log
JOIN audit_contents ON audit_id = audit_log.id
JOIN json_each(content, '$.erased') AS named
WHERE action = 'person.erase'
