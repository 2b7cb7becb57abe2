-- All meetings of a payment stand; the first answer stays.
UPDATE payments
SET finished_at = :now, run_id = :run_id, summary = :summary
WHERE payment = :payment AND finished_at IS NULL
