-- Begin of the select list of sessions, in the order of the table: the wish.
SELECT
    sessions.session_id, topic, start_time, duration_minutes, end_time, timezone, cohort, provider,
    host_email, host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda, cancelled_at, source, created_at, updated_at,
