-- The select list of what is owed: enough to count it, since there may be many.
SELECT file_key, file_size_bytes FROM zoom_recordings
