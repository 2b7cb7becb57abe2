-- Puts one wish behind the staged ones.
INSERT INTO temp.staged_sessions VALUES (
    :session_id, :topic, :start_time, :duration_minutes, :timezone, :cohort, :provider,
    :host_email, :host_pool, :meeting_url, :auto_recording, :waiting_room, :join_before_host,
    :passcode, :alternative_hosts, :agenda)
