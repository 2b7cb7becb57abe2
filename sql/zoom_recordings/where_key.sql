WHERE file_key = :file_key
