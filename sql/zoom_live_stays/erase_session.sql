-- Erases what events told of those who never got into a session.
UPDATE zoom_live_stays SET
    participant_uuid = NULL, id_at_zoom = NULL, participant_user_id = NULL, registrant_id = NULL,
    customer_key = NULL, name = NULL, user_email = NULL,
    join_data = CASE WHEN join_data IS NOT NULL THEN '{"erased":true}' END,
    leave_data = CASE WHEN leave_data IS NOT NULL THEN '{"erased":true}' END
WHERE uuid IN (SELECT uuid FROM zoom_instances WHERE session_id = :session_id)
  AND place = 'waiting_room'
