-- What provisioning remembers beside the meetings themselves.

CREATE TABLE payments (                      -- payments for which meetings were made, once each
    payment                 TEXT NOT NULL PRIMARY KEY, -- reference of whoever takes the money
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who paid, or for whom
    created_at              TEXT NOT NULL,   -- when it was first told
    finished_at             TEXT,            -- when all of its meetings stood; NULL: not yet
    run_id                  INTEGER,         -- run that finished it
    summary                 TEXT             -- what that run answered, JSON; told again ever after
) STRICT;

CREATE TABLE host_assignments (              -- who holds a session that names a pool
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id), -- session
    host_pool               TEXT NOT NULL,   -- pool from which the host was taken
    host_email              TEXT NOT NULL,   -- host, lower case
    assigned_at             TEXT NOT NULL    -- when
) STRICT;
