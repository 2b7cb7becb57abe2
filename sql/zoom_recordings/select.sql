-- The select list of zoom_recordings, in the order of the table.
SELECT
    file_key, uuid, zoom_meeting_id, session_id, host_id, host_email, topic, start_time, timezone,
    duration_minutes, total_size_bytes, recording_count, share_url, password, auto_delete_date,
    file_id, recording_start, recording_end, file_type, file_extension, recording_type,
    file_size_bytes, zoom_status, play_url, download_url, state, archive_path, archived_bytes,
    sha256, archived_at, last_error, etag, size_accepted_at, checked_at, removed_at, removed_to,
    first_seen_at, updated_at, raw_data, set_raw_data
FROM zoom_recordings
