-- The recordings of an instance go where the instance goes.
UPDATE zoom_recordings
SET session_id = :session_id, updated_at = :now
WHERE uuid = :uuid AND session_id IS NOT :session_id
