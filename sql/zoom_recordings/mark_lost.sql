-- Our copy is gone or damaged; the file is due again.
UPDATE zoom_recordings
SET state = 'seen', last_error = :error, etag = NULL, updated_at = :now
WHERE file_key = :file_key AND state = 'verified'
