-- Stores one stay as events told it.
INSERT INTO zoom_live_stays (
    uuid, place, user_id, join_time, leave_time, participant_uuid, parent_user_id, id_at_zoom,
    participant_user_id, registrant_id, customer_key, name, user_email, bo_mtg_id, join_data,
    leave_data, updated_at)
VALUES (
    :uuid, :place, :user_id, :join_time, :leave_time, :participant_uuid, :parent_user_id,
    :id_at_zoom, :participant_user_id, :registrant_id, :customer_key, :name, :user_email,
    :bo_mtg_id, :join_data, :leave_data, :now)
