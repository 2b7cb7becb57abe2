-- Why sessions were cancelled, so that the schedule may bring back what only left it.

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
