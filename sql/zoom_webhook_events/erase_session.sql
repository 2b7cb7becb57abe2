-- Erases what events told of the people of a session: that something happened stays, and the hash by
-- which a second delivery is known.
UPDATE zoom_webhook_events SET
    participant_name = NULL, participant_email = NULL, participant_user_id = NULL,
    state = 'applied',
    raw_data = json_object('event', event_type, 'event_ts', raw_data -> '$.event_ts', 'erased', json('true'))
WHERE (session_id = :session_id
       OR zoom_meeting_uuid IN (SELECT uuid FROM zoom_instances WHERE session_id = :session_id))
  AND (raw_data -> '$.payload.object.participant' IS NOT NULL
       OR raw_data -> '$.payload.object.registrant' IS NOT NULL)
