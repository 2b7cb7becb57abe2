-- Takes tokens back; those that were taken back before keep their time.
UPDATE session_tokens SET revoked_at = :now
WHERE token_id IN (SELECT value FROM json_each(:ids)) AND revoked_at IS NULL
