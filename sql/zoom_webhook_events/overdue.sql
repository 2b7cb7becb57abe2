-- Events that nobody could apply, or nobody tried to, in the order of arrival.
SELECT event_id FROM zoom_webhook_events
WHERE state <> 'applied' AND state = 'new' AND received_at < :before
ORDER BY event_id
