-- Cues that match a query of FTS5, the best first.
SELECT t.file_key, t.uuid, f.session_id, t.cue, t.start_ms, t.end_ms, t.speaker, t.text, f.file_type
FROM recording_transcripts_text AS found
JOIN recording_transcripts AS t ON t.id = found.rowid
JOIN zoom_recordings AS f USING (file_key)
WHERE recording_transcripts_text MATCH :query
ORDER BY found.rank, t.id
LIMIT coalesce(:limit, -1)
