-- Takes over the staged wishes after :after, up to :upto, for the sessions that are there.
UPDATE main.sessions SET
    topic = staged.topic,
    start_time = staged.start_time,
    duration_minutes = staged.duration_minutes,
    timezone = staged.timezone,
    cohort = staged.cohort,
    provider = staged.provider,
    host_email = staged.host_email,
    host_pool = staged.host_pool,
    meeting_url = staged.meeting_url,
    auto_recording = staged.auto_recording,
    waiting_room = staged.waiting_room,
    join_before_host = staged.join_before_host,
    passcode = staged.passcode,
    alternative_hosts = staged.alternative_hosts,
    agenda = staged.agenda,
    source = :source,
    updated_at = :now
FROM temp.staged_sessions AS staged
WHERE staged.rowid > :after AND staged.rowid <= :upto
  AND sessions.session_id = staged.session_id
