-- Takes over what events told of a user since Zoom last listed it; NULL: nothing. One that was
-- never listed is not fresh for anybody who wants to know more.
INSERT INTO zoom_users (email, zoom_user_id, display_name, type, status, seen_at)
VALUES (:email, :zoom_user_id, :display_name, :type, :status, '1970-01-01T00:00:00Z')
ON CONFLICT (email) DO UPDATE SET
    zoom_user_id = excluded.zoom_user_id,
    display_name = coalesce(excluded.display_name, display_name),
    type = coalesce(excluded.type, type),
    status = coalesce(excluded.status, status)
