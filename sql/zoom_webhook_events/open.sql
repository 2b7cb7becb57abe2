-- The first :limit events to apply, as they happened, without those of :except: new ones, and with
-- :waiting those too that waited for a meeting, or where none is named for a run of it, that is known
-- now.
SELECT event_id FROM (
    SELECT event_id, occurred_at, raw_data ->> '$.event_ts' AS event_ts
    FROM zoom_webhook_events
    WHERE state = 'new'
    UNION ALL
    SELECT event_id, occurred_at, raw_data ->> '$.event_ts'
    FROM zoom_webhook_events
    WHERE :waiting AND state <> 'applied' AND state = 'waiting'
      AND (EXISTS (SELECT 1 FROM zoom_meetings
                   WHERE zoom_meetings.zoom_meeting_id = zoom_webhook_events.zoom_meeting_id)
           OR zoom_meeting_id IS NULL
              AND EXISTS (SELECT 1 FROM zoom_instances WHERE uuid = zoom_meeting_uuid))
)
WHERE event_id NOT IN (SELECT value FROM json_each(:except))
ORDER BY occurred_at, event_ts, event_id
LIMIT coalesce(:limit, -1)
