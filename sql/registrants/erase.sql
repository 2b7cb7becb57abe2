-- Takes the address and the link of a person; the id stays, by which the link is cancelled at Zoom.
UPDATE registrants SET person_id = :pseudonym, email = NULL, join_url = NULL
WHERE person_id = :person_id
