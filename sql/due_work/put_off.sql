-- The work is tried again later.
UPDATE due_work SET due_at = :due_at WHERE job = :job AND key = :key AND asked_at = :asked_at
