-- Takes over a user as Zoom listed it now.
INSERT INTO zoom_users (email, zoom_user_id, display_name, type, status, seen_at, raw_data)
VALUES (:email, :zoom_user_id, :display_name, :type, :status, :now, :raw_data)
ON CONFLICT (email) DO UPDATE SET
    zoom_user_id = excluded.zoom_user_id,
    display_name = excluded.display_name,
    type = excluded.type,
    status = excluded.status,
    seen_at = excluded.seen_at,
    raw_data = excluded.raw_data
