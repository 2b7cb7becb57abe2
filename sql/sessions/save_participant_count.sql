-- Stores what a fetch of participants found.
UPDATE sessions
SET participant_count = :participant_count, participants_fetched_at = :fetched_at
WHERE session_id = :session_id
