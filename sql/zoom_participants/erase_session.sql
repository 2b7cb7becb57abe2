-- Erases what counts for nothing in a session: rows of older fetches, and those who never got in.
UPDATE zoom_participants SET
    id_at_zoom = NULL, participant_user_id = NULL, user_id = NULL, registrant_id = NULL,
    customer_key = NULL, name = NULL, user_email = NULL, raw_data = '{"erased":true}'
WHERE uuid IN (SELECT uuid FROM zoom_instances WHERE session_id = :session_id)
  AND (current = 0 OR status = 'in_waiting_room')
  AND id NOT IN (SELECT value FROM json_each(:kept))
