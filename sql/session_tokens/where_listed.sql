WHERE (:ids IS NULL OR token_id IN (SELECT value FROM json_each(:ids)))
  AND (:session_id IS NULL OR session_tokens.session_id = :session_id)
  AND (:person IS NULL OR session_tokens.person_id = :person OR people.email = lower(:person))
  AND (:role IS NULL OR role = :role)
ORDER BY sessions.start_time, session_tokens.session_id, token_id
LIMIT coalesce(:limit, -1)
