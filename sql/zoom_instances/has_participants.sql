-- Tells whether the last complete fetch of an instance gave the same rows.
SELECT participants_sha256 IS :sha256 AND participants_source IS :source
FROM zoom_instances
WHERE uuid = :uuid
