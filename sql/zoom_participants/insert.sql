-- Stores one row of a complete fetch.
INSERT INTO zoom_participants (
    uuid, source, current, row_number, id_at_zoom, participant_user_id, user_id, registrant_id,
    customer_key, name, user_email, join_time, leave_time, duration_seconds, status, bo_mtg_id,
    fetched_at, raw_data)
VALUES (
    :uuid, :source, 1, :row_number, :id_at_zoom, :participant_user_id, :user_id, :registrant_id,
    :customer_key, :name, :user_email, :join_time, :leave_time, :duration_seconds, :status,
    :bo_mtg_id, :now, :raw_data)
