-- The file that has this place in the archive, or will get it.
SELECT file_key FROM zoom_recordings WHERE archive_path = :archive_path
