-- A session gets its host; a changed pool gives it another one.
INSERT INTO host_assignments (session_id, host_pool, host_email, assigned_at)
VALUES (:session_id, :host_pool, :host_email, :now)
ON CONFLICT (session_id) DO UPDATE
SET host_pool = excluded.host_pool, host_email = excluded.host_email,
    assigned_at = excluded.assigned_at
