-- The work of a job that is due at :now, the longest waiting first.
SELECT key, asked_at, due_at FROM due_work
WHERE job = :job AND due_at <= :now
ORDER BY due_at, key
