-- Notes as of when the attendance of a session holds.
INSERT INTO attendance_computations (session_id, computed_at, is_final, rules)
VALUES (:session_id, :now, :is_final, :rules)
ON CONFLICT (session_id) DO UPDATE SET
    computed_at = excluded.computed_at,
    is_final = excluded.is_final,
    rules = excluded.rules
