-- Erases what events told of a person: that there was an event remains, under a pseudonym.
UPDATE zoom_webhook_events SET
    participant_name = :pseudonym, participant_email = NULL, participant_user_id = NULL,
    raw_data = '{"erased":true}'
WHERE lower(participant_email) = :email
   OR EXISTS (SELECT 1 FROM zoom_live_stays
              WHERE zoom_live_stays.id IN (SELECT value FROM json_each(:ids))
                AND zoom_live_stays.uuid = zoom_meeting_uuid
                AND zoom_live_stays.user_id = raw_data ->> '$.payload.object.participant.user_id')
