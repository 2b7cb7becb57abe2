-- Why sessions were cancelled, so that the schedule may bring back what only left it; and since when
-- users have their licence.

CREATE TABLE session_cancellations (         -- each time that a session was cancelled
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    reason                  TEXT NOT NULL CHECK (reason IN ('asked', 'left_file')), -- asked: somebody said so; left_file: its row left the schedule
    cancelled_at            TEXT NOT NULL,   -- when
    revived_at              TEXT             -- when it was brought back; NULL: it is cancelled still
) STRICT;
CREATE INDEX session_cancellations_by_session ON session_cancellations (session_id);
-- Whoever cancelled a session before this table existed meant it.
INSERT INTO session_cancellations (session_id, reason, cancelled_at)
SELECT session_id, 'asked', cancelled_at FROM sessions WHERE cancelled_at IS NOT NULL;

CREATE TABLE zoom_licences (                 -- which licence users of the account have had; triggers write it
    id                      INTEGER PRIMARY KEY, -- our own number
    email                   TEXT NOT NULL,   -- lower-cased e-mail
    type                    INTEGER NOT NULL, -- as in zoom_users
    since                   TEXT NOT NULL    -- when we gave or took it, or first saw it so
) STRICT;
CREATE INDEX zoom_licences_by_email ON zoom_licences (email);
CREATE TRIGGER zoom_users_type_seen AFTER INSERT ON zoom_users
WHEN new.type IS NOT NULL
BEGIN
    INSERT INTO zoom_licences (email, type, since) VALUES (new.email, new.type, new.seen_at);
END;
CREATE TRIGGER zoom_users_type_changed AFTER UPDATE OF type ON zoom_users
WHEN new.type IS NOT old.type AND new.type IS NOT NULL
BEGIN
    INSERT INTO zoom_licences (email, type, since) VALUES (new.email, new.type, new.seen_at);
END;
INSERT INTO zoom_licences (email, type, since)
SELECT email, type, seen_at FROM zoom_users WHERE type IS NOT NULL;
