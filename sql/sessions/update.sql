-- Takes over the new wish of a session that is there.
UPDATE sessions SET
    topic = :topic,
    start_time = :start_time,
    duration_minutes = :duration_minutes,
    timezone = :timezone,
    cohort = :cohort,
    provider = :provider,
    host_email = :host_email,
    host_pool = :host_pool,
    meeting_url = :meeting_url,
    auto_recording = :auto_recording,
    waiting_room = :waiting_room,
    join_before_host = :join_before_host,
    passcode = :passcode,
    alternative_hosts = :alternative_hosts,
    agenda = :agenda,
    source = :source,
    updated_at = :now
WHERE session_id = :session_id
