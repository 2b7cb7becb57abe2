-- The whole chain in its order, with what may be erased of it.
SELECT
    id, at, actor, action, session_id, content_sha256, previous_sha256, sha256,
    salt, content
FROM audit_log
LEFT JOIN audit_contents ON audit_id = id
ORDER BY id
