-- Takes over what events told of a user since Zoom last listed it; NULL: nothing. One that was
-- never listed is not fresh for anybody who wants to know more, and of the account that had the
-- address before nothing is left.
INSERT INTO zoom_users (email, zoom_user_id, display_name, type, status, seen_at)
VALUES (:email, :zoom_user_id, :display_name, :type, :status, '1970-01-01T00:00:00Z')
ON CONFLICT (email) DO UPDATE SET
    zoom_user_id = excluded.zoom_user_id,
    display_name = coalesce(excluded.display_name,
                            iif(zoom_user_id <> excluded.zoom_user_id, NULL, display_name)),
    type = coalesce(excluded.type, iif(zoom_user_id <> excluded.zoom_user_id, NULL, type)),
    status = coalesce(excluded.status, iif(zoom_user_id <> excluded.zoom_user_id, NULL, status)),
    seen_at = iif(zoom_user_id <> excluded.zoom_user_id, excluded.seen_at, seen_at),
    raw_data = iif(zoom_user_id <> excluded.zoom_user_id, NULL, raw_data)
