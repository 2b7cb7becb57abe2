-- Adds the sessions among the staged wishes after :after, up to :upto, that are new.
INSERT INTO main.sessions (
    session_id, topic, start_time, duration_minutes, timezone, cohort, provider, host_email,
    host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda, source, created_at, updated_at)
SELECT
    session_id, topic, start_time, duration_minutes, timezone, cohort, provider, host_email,
    host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda, :source, :now, :now
FROM temp.staged_sessions
WHERE rowid > :after AND rowid <= :upto
ON CONFLICT (session_id) DO NOTHING
