-- The live stays of an instance changed: what was computed of them holds no longer.
UPDATE zoom_instances SET updated_at = :now WHERE uuid = :uuid
