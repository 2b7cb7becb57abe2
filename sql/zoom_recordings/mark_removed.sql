-- We deleted it at Zoom.
UPDATE zoom_recordings
SET removed_at = :now, removed_to = :removed_to, updated_at = :now
WHERE file_key = :file_key
