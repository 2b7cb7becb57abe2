-- Somebody deleted it at Zoom; a later deletion of our own stays.
UPDATE zoom_recordings
SET removed_at = :at, removed_to = :removed_to, updated_at = :now
WHERE file_key = :file_key AND (removed_at IS NULL OR removed_at < :at)
