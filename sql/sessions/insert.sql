-- Takes over the wish of a new session.
INSERT INTO sessions (
    session_id, topic, start_time, duration_minutes, timezone, cohort, provider, host_email,
    host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda, source, created_at, updated_at)
VALUES (
    :session_id, :topic, :start_time, :duration_minutes, :timezone, :cohort, :provider, :host_email,
    :host_pool, :meeting_url, :auto_recording, :waiting_room, :join_before_host, :passcode,
    :alternative_hosts, :agenda, :source, :now, :now)
