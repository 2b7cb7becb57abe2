-- Says to which session an instance belongs.
UPDATE zoom_instances
SET session_id = :session_id, updated_at = :now
WHERE uuid = :uuid
