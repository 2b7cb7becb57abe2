-- What Zoom does not say a day later it says no more.
UPDATE zoom_instances SET participants_final = 1, updated_at = :now
WHERE uuid = :uuid
