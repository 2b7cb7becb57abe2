-- These sessions alone, each looked up by its id: the plus signs keep the index on start_time out of it.
WHERE sessions.session_id IN (SELECT value FROM json_each(:ids))
  AND +sessions.start_time >= coalesce(:from, '')
  AND +sessions.start_time < coalesce(:to, 'A')
