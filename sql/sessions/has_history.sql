-- Whether something happened that must not be forgotten.
SELECT EXISTS (SELECT 1 FROM zoom_instances WHERE session_id = :session_id)
    OR EXISTS (SELECT 1 FROM zoom_recordings WHERE session_id = :session_id)
    OR EXISTS (SELECT 1 FROM session_attendance WHERE session_id = :session_id)
    OR EXISTS (SELECT 1 FROM zoom_session_logs WHERE session_id = :session_id)
