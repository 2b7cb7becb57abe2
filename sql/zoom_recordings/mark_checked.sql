-- Our copy was read again and is what it was.
UPDATE zoom_recordings SET checked_at = :now WHERE file_key = :file_key AND state = 'verified'
