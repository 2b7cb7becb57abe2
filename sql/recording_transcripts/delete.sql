DELETE FROM recording_transcripts WHERE file_key = :file_key
