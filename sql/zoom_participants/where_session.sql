-- The rows of the last complete fetch of every instance of a session.
JOIN zoom_instances USING (uuid)
WHERE zoom_instances.session_id = :session_id AND current = 1
ORDER BY zoom_instances.started_at, zoom_participants.uuid, row_number
