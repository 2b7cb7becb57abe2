-- Says whether the roster of a cohort's sessions gets personal links.
INSERT INTO registration_wishes (cohort, wanted, mail, created_at)
VALUES (:place, :wanted, :mail, :now)
ON CONFLICT (cohort) WHERE cohort IS NOT NULL DO UPDATE SET
    wanted = excluded.wanted, mail = excluded.mail, created_at = excluded.created_at
WHERE (wanted, mail) IS NOT (excluded.wanted, excluded.mail)
