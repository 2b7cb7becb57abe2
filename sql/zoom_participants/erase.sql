-- Erases rows about a person: the stays remain, under a pseudonym.
UPDATE zoom_participants SET
    id_at_zoom = NULL, participant_user_id = NULL, user_id = NULL, registrant_id = NULL,
    customer_key = :pseudonym, name = :pseudonym, user_email = NULL, raw_data = '{"erased":true}'
WHERE id IN (SELECT value FROM json_each(:ids))
   OR lower(user_email) = :email
