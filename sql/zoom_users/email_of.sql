-- The e-mail of a user; after a change of address the one that was listed last.
SELECT email FROM zoom_users
WHERE zoom_user_id = :zoom_user_id
ORDER BY seen_at DESC
LIMIT 1
