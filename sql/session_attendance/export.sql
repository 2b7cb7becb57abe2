-- The columns of an export and the zone for showing its times, of the sessions that begin from :from until before :to.
SELECT
    session_id, sessions.topic, sessions.start_time, person_id, name, email,
    session_attendance.status, join_time, leave_time, duration_seconds, attendance_percent, joins,
    matched_by, NULL AS override, NULL AS override_reason, NULL AS overridden_by,
    NULL AS overridden_at, sessions.timezone
FROM session_attendance
JOIN sessions USING (session_id)
WHERE (:session_ids IS NULL OR session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:cohort IS NULL OR sessions.cohort = :cohort)
  AND (:person_id IS NULL OR person_id = :person_id)
  AND (:from IS NULL OR sessions.start_time >= :from)
  AND (:to IS NULL OR sessions.start_time < :to)
ORDER BY sessions.start_time, session_id, name, person_id
LIMIT coalesce(:limit, -1)
