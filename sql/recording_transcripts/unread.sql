-- Transcripts and chats in the archive that were not read into cues since they came.
SELECT file_key, file_type, archive_path FROM zoom_recordings AS file
WHERE state = 'verified' AND file_type IN ('TRANSCRIPT', 'CC', 'CHAT')
  AND NOT EXISTS (SELECT 1 FROM recording_transcripts AS cue WHERE cue.file_key = file.file_key)
ORDER BY archived_at, file_key
