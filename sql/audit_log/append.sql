-- Appends one entry to the chain.
INSERT INTO audit_log (
    id, at, actor, action, session_id, content_sha256, previous_sha256, sha256)
VALUES (
    :id, :at, :actor, :action, :session_id, :content_sha256, :previous_sha256, :sha256)
