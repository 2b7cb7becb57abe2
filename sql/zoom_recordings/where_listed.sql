-- The files whose instance started from :from until before :to and that pass the other filters.
WHERE (:session_ids IS NULL OR session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:uuid IS NULL OR uuid = :uuid)
  AND (:from IS NULL OR start_time >= :from)
  AND (:to IS NULL OR start_time < :to)
  AND (NOT :unmatched OR session_id IS NULL)
  AND (NOT :still_there OR removed_at IS NULL)
ORDER BY start_time, uuid, recording_start, file_key
LIMIT coalesce(:limit, -1)
