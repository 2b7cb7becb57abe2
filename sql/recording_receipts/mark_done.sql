-- Zoom deleted them.
UPDATE recording_receipts SET done_at = :now WHERE uuid = :uuid AND done_at IS NULL
