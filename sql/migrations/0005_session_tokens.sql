-- Links to the join page. The token of a link stands nowhere: only its hash, so that who reads this
-- file can open no page.

CREATE TABLE session_tokens (                -- who may open the page of which session
    token_id                INTEGER PRIMARY KEY AUTOINCREMENT, -- our own number, never given twice
    token_sha256            TEXT NOT NULL UNIQUE, -- SHA-256 of the token's bytes
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    person_id               TEXT NOT NULL,   -- whom it was made for; a host without person_id: the e-mail
    role                    TEXT NOT NULL CHECK (role IN ('participant', 'host')), -- what the page lets them do
    created_at              TEXT NOT NULL,   -- when it was made
    expires_at              TEXT,            -- when it ends; NULL: a day after the session's planned end
    revoked_at              TEXT             -- when it was taken back
) STRICT;
CREATE INDEX session_tokens_by_session ON session_tokens (session_id);
CREATE INDEX session_tokens_by_person ON session_tokens (person_id);
