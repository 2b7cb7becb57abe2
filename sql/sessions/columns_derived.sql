-- End of the select list of sessions: what is derived, after the status.
AS status,
    participant_count, participants_fetched_at, zoom_host_email, zoom_meeting_id, zoom_join_url,
    zoom_password, zoom_created_at, zoom_created_by, zoom_metadata
FROM sessions
