-- What came is not what Zoom declared.
UPDATE zoom_recordings
SET state = 'quarantined', last_error = :error, etag = NULL, updated_at = :now
WHERE file_key = :file_key AND state <> 'verified'
