-- All changes of the sessions that changed after :since, in their order.
SELECT session_id, kind, from_value, to_value, at
FROM session_changes
WHERE session_id IN (SELECT session_id FROM session_changes WHERE at > :since)
ORDER BY id
