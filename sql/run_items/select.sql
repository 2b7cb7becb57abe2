-- The items of a run, in the order of the table.
SELECT run_id, item, kind, key, action, state, code, message, at
FROM run_items
WHERE run_id = :run_id
ORDER BY item
