-- The receipts of an instance, in the order in which Zoom was asked.
SELECT id, run_id, file_key, uuid, session_id, removed_to, asked_at, done_at, archive_path,
    archived_bytes, sha256
FROM recording_receipts
WHERE uuid = :uuid
ORDER BY id
