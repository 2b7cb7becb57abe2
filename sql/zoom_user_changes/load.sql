-- What events told of a user.
SELECT field, value, at_ms FROM zoom_user_changes WHERE zoom_user_id = :zoom_user_id
