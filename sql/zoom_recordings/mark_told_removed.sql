-- Somebody deleted it at Zoom; a later deletion of our own stays. A copy of ours that was to be
-- replaced is now the best there is.
UPDATE zoom_recordings
SET removed_at = :at, removed_to = :removed_to, updated_at = :now,
    state = iif(sha256 IS NULL, state, 'verified')
WHERE file_key = :file_key AND (removed_at IS NULL OR removed_at < :at)
