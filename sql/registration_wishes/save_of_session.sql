-- Says whether the roster of one session gets personal links.
INSERT INTO registration_wishes (session_id, wanted, mail, created_at)
VALUES (:place, :wanted, :mail, :now)
ON CONFLICT (session_id) WHERE session_id IS NOT NULL DO UPDATE SET
    wanted = excluded.wanted, mail = excluded.mail, created_at = excluded.created_at
WHERE (wanted, mail) IS NOT (excluded.wanted, excluded.mail)
