-- Our copies, the one that was not read for longest first.
WHERE state = 'verified'
  AND (:session_ids IS NULL OR session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:file_keys IS NULL OR file_key IN (SELECT value FROM json_each(:file_keys)))
  AND (:checked_before IS NULL OR checked_at < :checked_before)
ORDER BY checked_at, file_key
