-- Takes the cues of a file away, before they are read again.
DELETE FROM recording_transcripts WHERE file_key = :file_key
