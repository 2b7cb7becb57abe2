-- The select list of zoom_participants, in the order of the table.
SELECT
    id, zoom_participants.uuid, source, current, row_number, id_at_zoom, participant_user_id,
    user_id, registrant_id, customer_key, name, user_email, join_time, leave_time,
    duration_seconds, status, bo_mtg_id, fetched_at, zoom_participants.raw_data
FROM zoom_participants
