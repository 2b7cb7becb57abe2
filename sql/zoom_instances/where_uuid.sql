-- One instance.
WHERE uuid = :uuid
