-- What makes them stale.
  AND sessions.end_time <= :now
  AND (:cohort IS NULL OR sessions.cohort = :cohort)
  AND (:host_email IS NULL OR :host_email IN (sessions.host_email, sessions.zoom_host_email))
  AND (computed_at IS NULL
       OR is_final = 0
       OR rules <> :rules
       OR sessions.updated_at >= computed_at
       OR sessions.participants_fetched_at >= computed_at
       OR EXISTS (SELECT 1 FROM zoom_instances
                  WHERE zoom_instances.session_id = sessions.session_id
                    AND (zoom_instances.updated_at >= computed_at
                         OR zoom_instances.participants_fetched_at >= computed_at)))
ORDER BY sessions.start_time, sessions.session_id
