-- Stores the derived status of the sessions :ids.
UPDATE sessions SET status =
