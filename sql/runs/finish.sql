-- Closes the row of a run.
UPDATE runs
SET state = :state, finished_at = :now, exit_code = :exit_code, summary = :summary, error = :error
WHERE run_id = :run_id AND state = 'running'
