-- The runs that pass the filters, the newest first. Failed: all that ended otherwise than well.
WHERE (:job IS NULL OR job = :job)
  AND (:source IS NULL OR triggered_by = :source)
  AND (:state IS NULL OR state = :state)
  AND (:since IS NULL OR started_at >= :since)
  AND (NOT :failed OR state NOT IN ('running', 'ok'))
ORDER BY run_id DESC
LIMIT coalesce(:limit, -1)
