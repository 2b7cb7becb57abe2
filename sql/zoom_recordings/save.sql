-- Inserts a recording file, or takes over what is new about it. What is known is not lost to a
-- NULL, the session changes by assignment only, and our copy is left alone; but what was archived or
-- quarantined is due again when Zoom declares another size that is not our copy's, and what had left
-- Zoom's lists is back, due again where a better copy was wanted before (verified with an error).
INSERT INTO zoom_recordings (
    file_key, uuid, zoom_meeting_id, session_id, host_id, host_email, topic, start_time,
    timezone, duration_minutes, total_size_bytes, recording_count, share_url, password,
    auto_delete_date, file_id, recording_start, recording_end, file_type, file_extension,
    recording_type, file_size_bytes, zoom_status, play_url, download_url, raw_data,
    set_raw_data, first_seen_at, updated_at)
VALUES (
    :file_key, :uuid, :zoom_meeting_id, :session_id, :host_id, :host_email, :topic, :start_time,
    :timezone, :duration_minutes, :total_size_bytes, :recording_count, :share_url, :password,
    :auto_delete_date, :file_id, :recording_start, :recording_end, :file_type, :file_extension,
    :recording_type, :file_size_bytes, :zoom_status, :play_url, :download_url, :raw_data,
    :set_raw_data, :now, :now)
ON CONFLICT (file_key) DO UPDATE SET
    session_id = coalesce(session_id, excluded.session_id),
    host_id = coalesce(excluded.host_id, host_id),
    host_email = coalesce(excluded.host_email, host_email),
    topic = coalesce(excluded.topic, topic),
    start_time = coalesce(excluded.start_time, start_time),
    timezone = coalesce(excluded.timezone, timezone),
    duration_minutes = coalesce(excluded.duration_minutes, duration_minutes),
    total_size_bytes = coalesce(excluded.total_size_bytes, total_size_bytes),
    recording_count = coalesce(excluded.recording_count, recording_count),
    share_url = coalesce(excluded.share_url, share_url),
    password = coalesce(excluded.password, password),
    auto_delete_date = coalesce(excluded.auto_delete_date, auto_delete_date),
    file_id = coalesce(excluded.file_id, file_id),
    recording_start = coalesce(excluded.recording_start, recording_start),
    recording_end = coalesce(excluded.recording_end, recording_end),
    file_type = coalesce(excluded.file_type, file_type),
    file_extension = coalesce(excluded.file_extension, file_extension),
    recording_type = coalesce(excluded.recording_type, recording_type),
    file_size_bytes = coalesce(excluded.file_size_bytes, file_size_bytes),
    zoom_status = coalesce(excluded.zoom_status, zoom_status),
    play_url = coalesce(excluded.play_url, play_url),
    download_url = coalesce(excluded.download_url, download_url),
    state = CASE
        WHEN state IN ('verified', 'quarantined')
            AND excluded.file_size_bytes <> coalesce(file_size_bytes, -1)
            AND excluded.file_size_bytes <> coalesce(archived_bytes, -1) THEN 'seen'
        WHEN state = 'verified' AND last_error IS NOT NULL THEN 'seen'
        ELSE state END,
    last_error = CASE WHEN state = 'verified'
        AND excluded.file_size_bytes <> coalesce(file_size_bytes, -1)
        AND excluded.file_size_bytes <> coalesce(archived_bytes, -1)
        THEN 'Zoom lists another size than when it was archived' ELSE last_error END,
    removed_at = NULL,
    removed_to = NULL,
    raw_data = excluded.raw_data,
    set_raw_data = excluded.set_raw_data,
    updated_at = excluded.updated_at
WHERE removed_at IS NOT NULL OR (
       session_id, host_id, host_email, topic, start_time, timezone, duration_minutes,
       total_size_bytes, recording_count, share_url, password, auto_delete_date, file_id,
       recording_start, recording_end, file_type, file_extension, recording_type,
       file_size_bytes, zoom_status, play_url, download_url, raw_data, set_raw_data)
   IS NOT (
       coalesce(session_id, excluded.session_id), coalesce(excluded.host_id, host_id),
       coalesce(excluded.host_email, host_email), coalesce(excluded.topic, topic),
       coalesce(excluded.start_time, start_time), coalesce(excluded.timezone, timezone),
       coalesce(excluded.duration_minutes, duration_minutes),
       coalesce(excluded.total_size_bytes, total_size_bytes),
       coalesce(excluded.recording_count, recording_count),
       coalesce(excluded.share_url, share_url), coalesce(excluded.password, password),
       coalesce(excluded.auto_delete_date, auto_delete_date),
       coalesce(excluded.file_id, file_id), coalesce(excluded.recording_start, recording_start),
       coalesce(excluded.recording_end, recording_end), coalesce(excluded.file_type, file_type),
       coalesce(excluded.file_extension, file_extension),
       coalesce(excluded.recording_type, recording_type),
       coalesce(excluded.file_size_bytes, file_size_bytes),
       coalesce(excluded.zoom_status, zoom_status), coalesce(excluded.play_url, play_url),
       coalesce(excluded.download_url, download_url), excluded.raw_data, excluded.set_raw_data)
