-- Whether the account that stands under an address is another one and had it later, by the listing
-- or by its own events.
SELECT (max(unixepoch(seen_at) * 1000,
            coalesce((SELECT at_ms FROM zoom_user_changes AS told
                      WHERE told.zoom_user_id = zoom_users.zoom_user_id
                        AND field = 'email' AND value = email), 0)),
        zoom_user_id) > (:at_ms, :zoom_user_id)
FROM zoom_users
WHERE email = :email AND zoom_user_id <> :zoom_user_id
