-- The select list of events, in the order of the table.
SELECT event_id, event_type, zoom_meeting_id, zoom_meeting_uuid, session_id, participant_name,
    participant_email, participant_user_id, occurred_at, received_at, body_sha256, state, raw_data
FROM zoom_webhook_events
