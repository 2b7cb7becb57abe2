-- Nobody is expected at a session that is being deleted.
DELETE FROM roster WHERE session_id = :session_id
