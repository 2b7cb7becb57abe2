-- Who took which link, the newest first.
SELECT session_id, person_id, action, at
FROM zoom_session_logs
WHERE at >= coalesce(:from, '') AND at < coalesce(:to, 'A')
  AND (:session_id IS NULL OR session_id = :session_id)
  AND (:person_id IS NULL OR person_id = :person_id)
ORDER BY id DESC
LIMIT coalesce(:limit, -1)
