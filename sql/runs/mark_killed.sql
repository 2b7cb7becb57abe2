-- Closes the rows of runs that died; the caller holds the lock of the job, so none is alive.
UPDATE runs SET state = 'killed' WHERE job = :job AND state = 'running'
RETURNING run_id
