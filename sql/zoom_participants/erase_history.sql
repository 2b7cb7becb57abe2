-- Erases the rows of older fetches that are about the same people as these rows.
UPDATE zoom_participants SET
    id_at_zoom = NULL, participant_user_id = NULL, user_id = NULL, registrant_id = NULL,
    customer_key = :pseudonym, name = :pseudonym, user_email = NULL, raw_data = '{"erased":true}'
WHERE current = 0
  AND EXISTS (SELECT 1 FROM zoom_participants AS told
              WHERE told.id IN (SELECT value FROM json_each(:ids))
                AND told.uuid = zoom_participants.uuid
                AND (told.name = zoom_participants.name
                     OR nullif(told.user_email, '') = zoom_participants.user_email
                     OR told.id_at_zoom = zoom_participants.id_at_zoom
                     OR told.participant_user_id = zoom_participants.participant_user_id))
