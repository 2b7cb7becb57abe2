-- One event.
WHERE event_id = :event_id
