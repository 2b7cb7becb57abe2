-- The columns of an export and the zone for showing its times, of the sessions that the next part names.
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
