-- Every file that has a place in the archive: how long our copy is, and whether it was verified.
SELECT file_key, archive_path, coalesce(archived_bytes, 0), state = 'verified'
FROM zoom_recordings WHERE archive_path IS NOT NULL ORDER BY archive_path
