-- The select list of tokens, with the person's name and e-mail, and the end that holds now.
SELECT token_id, session_tokens.session_id, session_tokens.person_id, people.name, people.email,
    role, session_tokens.created_at,
    coalesce(session_tokens.expires_at,
             strftime('%Y-%m-%dT%H:%M:%SZ', sessions.end_time, '+1 day')) AS expires_at,
    revoked_at
FROM session_tokens
JOIN sessions ON sessions.session_id = session_tokens.session_id
LEFT JOIN people ON people.person_id = session_tokens.person_id
