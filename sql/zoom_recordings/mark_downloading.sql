-- A download begins.
UPDATE zoom_recordings
SET state = 'downloading', updated_at = :now
WHERE file_key = :file_key AND state <> 'verified'
