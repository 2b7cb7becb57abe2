-- Our copy lies under its final name, and its length, kind and hash were checked.
UPDATE zoom_recordings
SET state = 'verified', archive_path = :archive_path, archived_bytes = :archived_bytes,
    sha256 = :sha256, archived_at = :now, checked_at = :now,
    last_error = NULL, etag = NULL, updated_at = :now
WHERE file_key = :file_key
