-- Overrides that differ from the entry that tells of them, and entries whose override is gone.
SELECT attendance_overrides.session_id, attendance_overrides.person_id,
       'differs from entry ' || attendance_overrides.audit_id || ' of audit_log' AS problem
FROM attendance_overrides
JOIN audit_log ON audit_log.id = attendance_overrides.audit_id
JOIN audit_contents ON audit_contents.audit_id = audit_log.id
WHERE (audit_log.action, audit_log.session_id, audit_contents.person_id, content ->> '$.override',
       content ->> '$.reason', audit_log.actor, audit_log.at)
   IS NOT
      ('attendance.mark', attendance_overrides.session_id, attendance_overrides.person_id,
       attendance_overrides.override, attendance_overrides.reason,
       attendance_overrides.overridden_by, attendance_overrides.overridden_at)
UNION ALL
SELECT session_id, person_id, 'entry ' || id || ' of audit_log tells of it, but it is gone'
FROM (SELECT max(id) AS id, action, session_id, person_id
      FROM audit_log
      JOIN audit_contents ON audit_id = id
      WHERE action IN ('attendance.mark', 'attendance.unmark')
      GROUP BY session_id, person_id) AS latest
WHERE action = 'attendance.mark'
  AND NOT EXISTS (SELECT 1 FROM attendance_overrides AS kept
                  WHERE kept.session_id = latest.session_id AND kept.person_id = latest.person_id)
