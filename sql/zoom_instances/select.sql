-- The select list of zoom_instances, in the order of the table.
SELECT
    uuid, zoom_meeting_id, session_id, topic, host_email, started_at, ended_at,
    participants_source, participants_total, participants_sha256, participants_agreed_at,
    participants_fetched_at, participants_final, first_seen_at, updated_at, raw_data
FROM zoom_instances
