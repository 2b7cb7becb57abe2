-- Stores one cue of a transcript.
INSERT INTO recording_transcripts (file_key, uuid, session_id, cue, start_ms, end_ms, speaker, text)
SELECT file_key, uuid, session_id, :cue, :start_ms, :end_ms, :speaker, :text
FROM zoom_recordings WHERE file_key = :file_key
