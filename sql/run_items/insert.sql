-- Adds an item at the end of a run.
INSERT INTO run_items (run_id, item, kind, key, action, state, code, message, at)
SELECT :run_id, coalesce(max(item), 0) + 1, :kind, :key, :action, :state, :code, :message, :now
FROM run_items
WHERE run_id = :run_id
