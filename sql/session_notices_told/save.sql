-- Notes what was told for a person about a session.
INSERT INTO session_notices_told (session_id, person_id, start_time, link, cancelled, reminded, told_at)
VALUES (:session_id, :person_id, :start_time, :link, :cancelled, :reminded, :now)
ON CONFLICT (session_id, person_id) DO UPDATE SET
    start_time = excluded.start_time, link = excluded.link, cancelled = excluded.cancelled,
    reminded = excluded.reminded, told_at = excluded.told_at
