-- Stores an event, unless a delivery with the same body was stored before: then no row returns.
INSERT INTO zoom_webhook_events (
    event_type, zoom_meeting_id, zoom_meeting_uuid, participant_name, participant_email,
    participant_user_id, occurred_at, received_at, body_sha256, raw_data
)
VALUES (
    :event_type, :zoom_meeting_id, :zoom_meeting_uuid, :participant_name, :participant_email,
    :participant_user_id, :occurred_at, :received_at, :body_sha256, :raw_data
)
ON CONFLICT (body_sha256) DO NOTHING
RETURNING event_id
