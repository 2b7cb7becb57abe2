-- What the rows of a session's last complete fetches say about presence, without the raw answers.
SELECT
    zoom_participants.id, customer_key, registrant_id, user_email,
    coalesce(nullif(participant_user_id, ''), id_at_zoom), name, join_time, leave_time,
    zoom_instances.ended_at, status, bo_mtg_id
FROM zoom_participants
JOIN zoom_instances USING (uuid)
WHERE zoom_instances.session_id = :session_id AND current = 1
ORDER BY zoom_instances.started_at, zoom_participants.uuid, row_number
