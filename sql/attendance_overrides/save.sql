-- Stores a word by hand; a later one takes the place of an earlier one.
INSERT INTO attendance_overrides (
    session_id, person_id, override, reason, overridden_by, overridden_at, audit_id)
VALUES (:session_id, :person_id, :override, :reason, :by, :now, :audit_id)
ON CONFLICT (session_id, person_id) DO UPDATE SET
    override = excluded.override,
    reason = excluded.reason,
    overridden_by = excluded.overridden_by,
    overridden_at = excluded.overridden_at,
    audit_id = excluded.audit_id
