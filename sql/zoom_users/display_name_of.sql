-- The name of a user as Zoom last told it.
SELECT display_name FROM zoom_users WHERE email = lower(:email) AND display_name <> ''
