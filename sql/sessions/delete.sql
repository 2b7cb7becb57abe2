-- Forgets a session; its own roster and the traces of meetings that are gone were removed before.
DELETE FROM sessions WHERE session_id = :session_id
