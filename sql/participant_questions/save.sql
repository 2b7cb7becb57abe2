-- Notes that Zoom was asked who was at a session.
INSERT INTO participant_questions (session_id, asked_at)
VALUES (:session_id, :now)
ON CONFLICT (session_id) DO UPDATE SET asked_at = excluded.asked_at
