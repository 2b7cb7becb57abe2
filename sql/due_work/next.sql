-- When the next work is due.
SELECT min(due_at) FROM due_work
