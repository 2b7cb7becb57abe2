-- Stores a personal link; a later one takes the place of an earlier one.
INSERT INTO registrants (
    zoom_meeting_id, person_id, session_id, email, registrant_id, join_url, registered_at)
VALUES (:zoom_meeting_id, :person_id, :session_id, :email, :registrant_id, :join_url, :now)
ON CONFLICT (zoom_meeting_id, person_id) DO UPDATE SET
    session_id = excluded.session_id,
    email = excluded.email,
    registrant_id = excluded.registrant_id,
    join_url = excluded.join_url,
    registered_at = excluded.registered_at,
    cancelled_at = NULL
