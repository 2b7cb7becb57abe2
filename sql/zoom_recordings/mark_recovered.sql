-- It came back from Zoom's trash.
UPDATE zoom_recordings
SET removed_at = NULL, removed_to = NULL, updated_at = :now
WHERE uuid = :uuid AND removed_at IS NOT NULL
