-- The personal links of a session, those of earlier meetings and cancelled ones included.
WHERE session_id = :session_id
ORDER BY registered_at, person_id
