-- It came back from Zoom's trash. A copy of ours that was to be replaced then (a verified one with an
-- error is no other) is due again.
UPDATE zoom_recordings
SET removed_at = NULL, removed_to = NULL, updated_at = :now,
    state = iif(state = 'verified' AND last_error IS NOT NULL, 'seen', state)
WHERE uuid = :uuid AND removed_at IS NOT NULL
