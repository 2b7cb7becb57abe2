-- Takes the wishes of an import before the write lock is taken; rowids are their order.
CREATE TEMP TABLE IF NOT EXISTS staged_sessions (
    session_id TEXT, topic TEXT, start_time TEXT, duration_minutes INTEGER, timezone TEXT,
    cohort TEXT, provider TEXT, host_email TEXT, host_pool TEXT, meeting_url TEXT,
    auto_recording TEXT, waiting_room INTEGER, join_before_host INTEGER, passcode TEXT,
    alternative_hosts TEXT, agenda TEXT
) STRICT;
DELETE FROM temp.staged_sessions;
