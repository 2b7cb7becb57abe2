-- Our copy is gone or damaged, and the file is due again. A damaged one stays ours until a better
-- one has its place; of one that is gone nothing is left to know.
UPDATE zoom_recordings
SET state = 'seen', etag = NULL, updated_at = :now,
    last_error = 'our copy was found ' || iif(:missing, 'missing', 'changed'),
    sha256 = iif(:missing, NULL, sha256)
WHERE file_key = :file_key AND state = 'verified'
