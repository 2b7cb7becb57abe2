-- The select list of zoom_users, in the order of the table.
SELECT email, zoom_user_id, display_name, type, status, seen_at, raw_data
FROM zoom_users
ORDER BY email
