-- A user has another address; one that stands under it already stays.
UPDATE OR IGNORE zoom_users SET email = :email WHERE zoom_user_id = :zoom_user_id
