-- The select list of zoom_live_stays, in the order of the table.
SELECT
    id, zoom_live_stays.uuid, place, user_id, join_time, leave_time, participant_uuid,
    parent_user_id, id_at_zoom, participant_user_id, registrant_id, customer_key, name, user_email,
    bo_mtg_id, join_data, leave_data, zoom_live_stays.updated_at
FROM zoom_live_stays
