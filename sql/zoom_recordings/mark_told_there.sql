-- Somebody brought it back from Zoom's trash; a later deletion stays.
UPDATE zoom_recordings
SET removed_at = NULL, removed_to = NULL, updated_at = :now
WHERE file_key = :file_key AND removed_at <= :at
