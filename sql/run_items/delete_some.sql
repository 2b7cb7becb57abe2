-- Deletes some items of a run, so that no transaction is long.
DELETE FROM run_items
WHERE run_id = :run_id
  AND item IN (SELECT item FROM run_items WHERE run_id = :run_id LIMIT 1000)
