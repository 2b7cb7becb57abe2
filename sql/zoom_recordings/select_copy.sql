-- The select list of our copies: what is needed to read them again.
SELECT file_key, session_id, archive_path, archived_bytes, sha256 FROM zoom_recordings
