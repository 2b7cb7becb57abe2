-- Which of these sessions have a recording.
SELECT DISTINCT session_id FROM zoom_recordings
WHERE session_id IN (SELECT value FROM json_each(:session_ids))
