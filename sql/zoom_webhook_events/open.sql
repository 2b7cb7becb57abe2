-- The first :limit events to apply, as they happened: new ones, and with :waiting those too that
-- waited for a meeting that is known now.
SELECT event_id FROM (
    SELECT event_id, occurred_at, raw_data ->> '$.event_ts' AS event_ts
    FROM zoom_webhook_events
    WHERE state = 'new'
    UNION ALL
    SELECT event_id, occurred_at, raw_data ->> '$.event_ts'
    FROM zoom_webhook_events
    WHERE :waiting AND state <> 'applied' AND state = 'waiting'
      AND EXISTS (SELECT 1 FROM zoom_meetings
                  WHERE zoom_meetings.zoom_meeting_id = zoom_webhook_events.zoom_meeting_id)
)
ORDER BY occurred_at, event_ts, event_id
LIMIT coalesce(:limit, -1)
