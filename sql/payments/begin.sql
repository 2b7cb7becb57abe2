-- A payment was told for the first time.
INSERT INTO payments (payment, person_id, created_at) VALUES (:payment, :person_id, :now)
ON CONFLICT (payment) DO NOTHING
