-- Erases events about a person: that something happened stays, and the hash by which a second
-- delivery is known.
UPDATE zoom_webhook_events SET
    participant_name = :pseudonym, participant_email = NULL, participant_user_id = NULL,
    state = 'applied',
    raw_data = json_object('event', event_type, 'event_ts', raw_data -> '$.event_ts', 'erased', json('true'))
WHERE lower(participant_email) = :email
   OR lower(raw_data ->> '$.payload.object.registrant.email') = :email
   OR raw_data ->> '$.payload.object.participant.customer_key' = :person_id
   OR EXISTS (SELECT 1 FROM zoom_participants AS told
              WHERE told.id IN (SELECT value FROM json_each(:participant_ids))
                AND told.uuid = zoom_webhook_events.zoom_meeting_uuid
                AND (told.name = participant_name
                     OR nullif(told.user_email, '') = participant_email
                     OR told.participant_user_id = zoom_webhook_events.participant_user_id
                     OR told.user_id = raw_data ->> '$.payload.object.participant.user_id'))
   OR EXISTS (SELECT 1 FROM zoom_live_stays
              WHERE zoom_live_stays.id IN (SELECT value FROM json_each(:live_ids))
                AND zoom_live_stays.uuid = zoom_meeting_uuid
                AND zoom_live_stays.user_id = raw_data ->> '$.payload.object.participant.user_id')
