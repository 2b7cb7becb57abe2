-- Notes that a hook took these files.
INSERT INTO hook_deliveries (hook, file_key, run_id, delivered_at)
SELECT :hook, value, :run_id, :now FROM json_each(:keys)
WHERE true
ON CONFLICT (hook, file_key) DO NOTHING
