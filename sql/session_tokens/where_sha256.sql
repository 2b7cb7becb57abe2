WHERE token_sha256 = :token_sha256
