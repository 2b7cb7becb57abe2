-- One payment.
SELECT payment, person_id, created_at, finished_at, run_id, summary
FROM payments
WHERE payment = :payment
