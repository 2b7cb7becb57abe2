-- A download begins: where it will lie is settled, and by what it can be gone on with.
UPDATE zoom_recordings
SET state = 'downloading', archive_path = :archive_path, etag = :etag, updated_at = :now
WHERE file_key = :file_key AND state <> 'verified'
