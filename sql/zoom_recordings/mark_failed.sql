-- The download failed and is due again.
UPDATE zoom_recordings
SET state = 'seen', last_error = :error, updated_at = :now
WHERE file_key = :file_key AND state <> 'verified'
