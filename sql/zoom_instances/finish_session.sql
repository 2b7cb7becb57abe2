-- What became a pseudonym is not fetched again.
UPDATE zoom_instances SET participants_final = 1
WHERE session_id = :session_id
