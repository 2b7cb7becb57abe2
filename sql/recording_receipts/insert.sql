-- What is about to be deleted at Zoom, and what we have of it.
INSERT INTO recording_receipts (
    run_id, file_key, uuid, session_id, removed_to, asked_at, archive_path, archived_bytes, sha256)
SELECT :run_id, file_key, uuid, session_id, :removed_to, :now, archive_path, archived_bytes, sha256
FROM zoom_recordings
WHERE file_key = :file_key
