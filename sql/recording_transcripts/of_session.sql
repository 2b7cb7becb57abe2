-- What was said and written in a session, in the order of time.
SELECT t.file_key, t.uuid, f.session_id, t.cue, t.start_ms, t.end_ms, t.speaker, t.text, f.file_type
FROM recording_transcripts AS t JOIN zoom_recordings AS f USING (file_key)
WHERE f.session_id = :session_id AND f.file_type IN (SELECT value FROM json_each(:types))
ORDER BY 1000 * unixepoch(coalesce(f.recording_start, f.start_time)) + t.start_ms, t.file_key, t.cue
