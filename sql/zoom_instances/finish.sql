-- What was erased is not fetched again.
UPDATE zoom_instances SET participants_final = 1
WHERE uuid IN (SELECT uuid FROM zoom_participants WHERE customer_key = :pseudonym)
