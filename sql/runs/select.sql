-- The select list of runs, in the order of the table.
SELECT
    run_id, job, state, triggered_by, arguments, version, pid, started_at, finished_at, exit_code,
    summary, error
FROM runs
