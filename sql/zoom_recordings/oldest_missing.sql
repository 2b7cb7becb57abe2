-- The oldest start since :since of what may still come: files that Zoom was still making, sessions
-- that should have been recorded and have nothing, and videos without a transcript in an account
-- that makes them.
SELECT min(start_time) FROM (
    SELECT start_time FROM zoom_recordings
    WHERE start_time >= :since AND removed_at IS NULL
      AND (coalesce(zoom_status, 'completed') <> 'completed' OR download_url IS NULL)
    UNION ALL
    SELECT start_time FROM sessions
    WHERE start_time >= :since AND end_time < :now AND cancelled_at IS NULL
      AND zoom_meeting_id IS NOT NULL AND coalesce(auto_recording, 'cloud') = 'cloud'
      AND NOT EXISTS (SELECT 1 FROM zoom_recordings AS r WHERE r.session_id = sessions.session_id)
    UNION ALL
    SELECT start_time FROM zoom_recordings AS video
    WHERE start_time >= :since AND removed_at IS NULL AND file_type = 'MP4'
      AND EXISTS (SELECT 1 FROM zoom_recordings WHERE file_type = 'TRANSCRIPT')
      AND NOT EXISTS (
          SELECT 1 FROM zoom_recordings AS text
          WHERE text.uuid = video.uuid AND text.file_type = 'TRANSCRIPT')
)
