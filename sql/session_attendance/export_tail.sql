-- The other filters of an export, and its order.
  AND (:cohort IS NULL OR sessions.cohort = :cohort)
  AND (:host_email IS NULL OR :host_email IN (sessions.host_email, sessions.zoom_host_email))
  AND (:person_id IS NULL OR attended.person_id = :person_id)
ORDER BY sessions.start_time, sessions.session_id, attended.name, attended.person_id
LIMIT coalesce(:limit, -1)
