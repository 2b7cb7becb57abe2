-- It left Zoom's lists: it lies in the trash, or is gone. What is known already stays, and a copy of
-- ours that was to be replaced is now the best there is.
UPDATE zoom_recordings
SET removed_at = coalesce(removed_at, :at), removed_to = :removed_to, updated_at = :now,
    state = iif(sha256 IS NULL, state, 'verified')
WHERE file_key = :file_key AND (removed_at IS NULL OR removed_to IS NOT :removed_to)
