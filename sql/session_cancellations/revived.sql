-- The sessions that were brought back after :since from a cancellation that was there by then.
SELECT DISTINCT session_id FROM session_cancellations
WHERE revived_at > :since AND cancelled_at <= :since
