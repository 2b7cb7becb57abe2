-- The work is done, unless it was asked for again since.
DELETE FROM due_work WHERE job = :job AND key = :key AND asked_at = :asked_at
