-- Lists events as they happened: the columns hold whole seconds, the body has the milliseconds.
SELECT event_id
FROM zoom_webhook_events
WHERE (:state IS NULL OR state = :state)
    AND (:zoom_meeting_id IS NULL OR zoom_meeting_id = :zoom_meeting_id)
    AND (:since IS NULL OR occurred_at >= :since)
ORDER BY occurred_at, raw_data ->> '$.event_ts', event_id
