-- The select list of tokens, with the person's name and e-mail, the end that holds now, and whether
-- the person is still whom it was made for: the session's host, unless it was made by name; or
-- expected there, as everybody is at a session without roster.
SELECT token_id, session_tokens.session_id, session_tokens.person_id, people.name, people.email,
    role, session_tokens.created_at,
    coalesce(session_tokens.expires_at,
             strftime('%Y-%m-%dT%H:%M:%SZ', sessions.end_time, '+1 day')) AS expires_at,
    revoked_at,
    CASE role
        WHEN 'host' THEN
            coalesce(lower(coalesce(zoom_host_email, host_email))
                     IN (lower(session_tokens.person_id), people.email), 0)
            OR EXISTS (SELECT 1 FROM session_tokens_by_name AS named
                       WHERE named.token_id = session_tokens.token_id)
        ELSE
            EXISTS (SELECT 1 FROM roster
                    WHERE roster.session_id = sessions.session_id
                      AND roster.person_id = session_tokens.person_id)
            OR EXISTS (SELECT 1 FROM roster
                       WHERE roster.cohort = sessions.cohort
                         AND roster.person_id = session_tokens.person_id)
            OR NOT EXISTS (SELECT 1 FROM roster WHERE roster.session_id = sessions.session_id)
               AND NOT EXISTS (SELECT 1 FROM roster WHERE roster.cohort = sessions.cohort)
    END AS stands
FROM session_tokens
JOIN sessions ON sessions.session_id = session_tokens.session_id
LEFT JOIN people ON people.person_id = session_tokens.person_id
