-- Runs of a job that began before :before, the oldest first. The last one and the last good one stay:
-- `run check` and recoveries are told by them.
SELECT run_id FROM runs
WHERE job = :job
  AND started_at < :before
  AND state <> 'running'
  AND run_id <> (SELECT run_id FROM runs WHERE job = :job ORDER BY run_id DESC LIMIT 1)
  AND run_id IS NOT (SELECT run_id FROM runs WHERE job = :job AND state = 'ok'
                     ORDER BY run_id DESC LIMIT 1)
ORDER BY run_id
LIMIT 1000
