-- The columns of an export and the zone for showing its times, of the sessions that begin from :from until before :to.
-- CROSS JOIN keeps the sessions outside, so that their order by start comes from the index.
SELECT
    sessions.session_id, sessions.topic, sessions.start_time, attended.person_id, attended.name,
    attended.email, attended.status, attended.join_time, attended.leave_time,
    attended.duration_seconds, attended.attendance_percent, attended.joins, attended.matched_by,
    override, attendance_overrides.reason AS override_reason, overridden_by, overridden_at,
    sessions.timezone
FROM sessions
CROSS JOIN session_attendance AS attended ON attended.session_id = sessions.session_id
LEFT JOIN attendance_overrides ON attendance_overrides.session_id = attended.session_id
                              AND attendance_overrides.person_id = attended.person_id
WHERE sessions.start_time >= coalesce(:from, '')
  AND sessions.start_time < coalesce(:to, 'A')
  AND (:session_ids IS NULL OR sessions.session_id IN (SELECT value FROM json_each(:session_ids)))
  AND (:cohort IS NULL OR sessions.cohort = :cohort)
  AND (:host_email IS NULL OR :host_email IN (sessions.host_email, sessions.zoom_host_email))
  AND (:person_id IS NULL OR attended.person_id = :person_id)
ORDER BY sessions.start_time, sessions.session_id, attended.name, attended.person_id
LIMIT coalesce(:limit, -1)
