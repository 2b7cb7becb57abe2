-- Finds the event that an earlier delivery of the same body left.
SELECT event_id, state
FROM zoom_webhook_events
WHERE body_sha256 = :body_sha256
