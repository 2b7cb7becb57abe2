-- Somebody brought it back from Zoom's trash; a later deletion stays. A copy of ours that was to be
-- replaced is due again.
UPDATE zoom_recordings
SET removed_at = NULL, removed_to = NULL, updated_at = :now,
    state = iif(state = 'verified' AND last_error IS NOT NULL, 'seen', state)
WHERE file_key = :file_key AND removed_at <= :at
