-- Forgets the meetings of a session that is being deleted; one that exists stays and keeps it.
DELETE FROM zoom_meetings WHERE session_id = :session_id AND state = 'deleted'
