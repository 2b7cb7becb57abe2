-- Somebody took a link.
INSERT INTO zoom_session_logs (session_id, person_id, action, at)
VALUES (:session_id, :person_id, :action, :now)
