-- The files that Zoom has ready and our archive lacks, the oldest first: Zoom deletes them first.
-- `downloading` is among them: the lock of the job is ours, so its process died. What was
-- quarantined before :quarantined_before is tried again.
WHERE state IN ('seen', 'downloading', 'quarantined')
  AND (:with_quarantined OR state <> 'quarantined' OR updated_at < :quarantined_before)
  AND download_url IS NOT NULL
  AND removed_at IS NULL
  AND coalesce(zoom_status, 'completed') = 'completed'
  AND (:session_ids IS NULL OR session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:file_keys IS NULL OR file_key IN (SELECT value FROM json_each(:file_keys)))
  AND (:types IS NULL OR upper(coalesce(file_type, '')) IN (SELECT value FROM json_each(:types)))
  AND (:from IS NULL OR start_time >= :from)
  AND (:to IS NULL OR start_time < :to)
ORDER BY start_time, uuid, recording_start, file_key
LIMIT coalesce(:limit, -1)
