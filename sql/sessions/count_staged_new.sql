-- How many of the staged wishes are for new sessions.
SELECT count(*) FROM temp.staged_sessions AS staged
WHERE NOT EXISTS (SELECT 1 FROM main.sessions WHERE sessions.session_id = staged.session_id)
