-- The links of one person to one session for one role.
WHERE session_tokens.session_id = :session_id
  AND session_tokens.person_id = :person_id
  AND role = :role
ORDER BY token_id
