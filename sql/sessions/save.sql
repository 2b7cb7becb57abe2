-- Takes over one wish: a new session, or the new wish of one that is there.
INSERT INTO sessions (
    session_id, topic, start_time, duration_minutes, timezone, cohort, provider, host_email,
    host_pool, meeting_url, auto_recording, waiting_room, join_before_host, passcode,
    alternative_hosts, agenda, source, created_at, updated_at)
VALUES (
    :session_id, :topic, :start_time, :duration_minutes, :timezone, :cohort, :provider, :host_email,
    :host_pool, :meeting_url, :auto_recording, :waiting_room, :join_before_host, :passcode,
    :alternative_hosts, :agenda, :source, :now, :now)
ON CONFLICT (session_id) DO UPDATE SET
    topic = excluded.topic,
    start_time = excluded.start_time,
    duration_minutes = excluded.duration_minutes,
    timezone = excluded.timezone,
    cohort = excluded.cohort,
    provider = excluded.provider,
    host_email = excluded.host_email,
    host_pool = excluded.host_pool,
    meeting_url = excluded.meeting_url,
    auto_recording = excluded.auto_recording,
    waiting_room = excluded.waiting_room,
    join_before_host = excluded.join_before_host,
    passcode = excluded.passcode,
    alternative_hosts = excluded.alternative_hosts,
    agenda = excluded.agenda,
    source = excluded.source,
    updated_at = excluded.updated_at
