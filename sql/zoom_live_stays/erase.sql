-- Erases stays of a person: the times remain, under a pseudonym.
UPDATE zoom_live_stays SET
    participant_uuid = NULL, id_at_zoom = NULL, participant_user_id = NULL, registrant_id = NULL,
    customer_key = :pseudonym, name = :pseudonym, user_email = NULL,
    join_data = CASE WHEN join_data IS NOT NULL THEN '{"erased":true}' END,
    leave_data = CASE WHEN leave_data IS NOT NULL THEN '{"erased":true}' END
WHERE id IN (SELECT value FROM json_each(:ids))
   OR lower(user_email) = :email
