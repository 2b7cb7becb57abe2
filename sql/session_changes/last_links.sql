-- When the link of each session last changed.
SELECT session_id, max(at) FROM session_changes WHERE kind = 'link' GROUP BY session_id
