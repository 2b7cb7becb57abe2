-- Which people of the roster are users of the account.
SELECT person_id, zoom_user_id
FROM people
JOIN zoom_users ON zoom_users.email = people.email AND zoom_user_id IS NOT NULL
