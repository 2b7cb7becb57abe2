-- Says what became of an event; a session that was found once stays.
UPDATE zoom_webhook_events
SET state = :state, session_id = coalesce(:session_id, session_id)
WHERE event_id = :event_id
