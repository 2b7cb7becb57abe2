-- Files that Zoom listed when it was last asked, of instances that began from :from until before
-- :to; of one host, or of all.
SELECT uuid, file_key, coalesce(host_id, host_email) AS host, state FROM zoom_recordings
WHERE start_time >= :from AND start_time < :to AND removed_at IS NULL
  AND (:host IS NULL OR host_email = :host)
ORDER BY start_time, uuid, file_key
