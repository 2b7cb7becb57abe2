-- Opens the row of a run.
INSERT INTO runs (job, state, triggered_by, arguments, version, pid, started_at)
VALUES (:job, 'running', :triggered_by, :arguments, :version, :pid, :now)
