-- The events to apply, as they happened: new ones, and those that waited for a meeting that is
-- known now.
SELECT event_id
FROM zoom_webhook_events
WHERE state = 'new'
   OR (state = 'waiting'
       AND EXISTS (SELECT 1 FROM zoom_meetings
                   WHERE zoom_meetings.zoom_meeting_id = zoom_webhook_events.zoom_meeting_id))
ORDER BY occurred_at, raw_data ->> '$.event_ts', event_id
