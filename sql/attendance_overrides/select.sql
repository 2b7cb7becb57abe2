-- The words by hand of a session.
SELECT session_id, person_id, override, reason, overridden_by, overridden_at, audit_id
FROM attendance_overrides
WHERE session_id = :session_id
ORDER BY person_id
