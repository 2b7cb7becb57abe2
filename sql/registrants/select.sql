-- The select list of registrants, in the order of the table.
SELECT
    zoom_meeting_id, person_id, registrants.session_id, email, registrant_id, join_url,
    registered_at, registrants.cancelled_at
FROM registrants
