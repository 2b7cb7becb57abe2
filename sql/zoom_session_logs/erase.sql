-- Who took a link is told by id or e-mail.
UPDATE zoom_session_logs SET person_id = :pseudonym
WHERE person_id = :person_id OR lower(person_id) = :email
