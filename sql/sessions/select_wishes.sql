-- Every wish, or those of the sessions :ids, in the order of the struct.
SELECT
    session_id, topic, start_time, duration_minutes, timezone, cohort, provider, host_email,
    host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda
FROM sessions
WHERE :ids IS NULL OR session_id IN (SELECT value FROM json_each(:ids))
