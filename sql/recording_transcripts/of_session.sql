-- What was said in a session, in the order of time.
SELECT t.file_key, t.uuid, f.session_id, t.cue, t.start_ms, t.end_ms, t.speaker, t.text
FROM recording_transcripts AS t JOIN zoom_recordings AS f USING (file_key)
WHERE f.session_id = :session_id AND f.file_type = 'TRANSCRIPT'
ORDER BY f.recording_start, t.file_key, t.cue
