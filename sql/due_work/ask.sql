-- Asks for work; what was asked for later stays as it is.
INSERT INTO due_work (job, key, asked_at, due_at)
VALUES (:job, :key, :asked_at, :due_at)
ON CONFLICT (job, key) DO UPDATE SET asked_at = excluded.asked_at, due_at = excluded.due_at
WHERE excluded.asked_at > asked_at
