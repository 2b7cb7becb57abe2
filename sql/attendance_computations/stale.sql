-- The ended sessions whose attendance may no longer hold: never computed, not final, computed with other figures, or
-- not after the last change of what it is made from. Times are whole seconds, so an equal one may be later.
SELECT sessions.session_id
FROM sessions
LEFT JOIN attendance_computations USING (session_id)
WHERE sessions.start_time >= coalesce(:from, '')
  AND sessions.start_time < coalesce(:to, 'A')
  AND sessions.end_time <= :now
  AND (:session_ids IS NULL OR sessions.session_id IN (SELECT value FROM json_each(:session_ids)))
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
