-- Since when each user has the licence of now.
SELECT email, since FROM zoom_licences
WHERE id IN (SELECT max(id) FROM zoom_licences GROUP BY email)
