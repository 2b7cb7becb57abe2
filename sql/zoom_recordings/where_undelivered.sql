-- Files in the archive that a hook has not taken yet; transcripts have a hook of their own.
WHERE archived_at >= (SELECT since FROM hooks WHERE hook = :hook)
  AND state = 'verified'
  AND (coalesce(file_type, '') IN ('TRANSCRIPT', 'CC')) = :transcripts
  AND NOT EXISTS (SELECT 1 FROM hook_deliveries AS told
                  WHERE told.hook = :hook AND told.file_key = zoom_recordings.file_key)
ORDER BY start_time, uuid, recording_start, file_key
