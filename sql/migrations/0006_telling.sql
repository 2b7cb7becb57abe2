-- What people and other programs were told already.

CREATE TABLE hooks (                         -- hooks of the configuration, once they were seen
    hook                    TEXT NOT NULL PRIMARY KEY
        CHECK (hook IN ('session_notices', 'recording_ready', 'transcript_ready')), -- its key
    since                   TEXT NOT NULL    -- what came before is told, or is older than the hook
) STRICT;

CREATE TABLE hook_deliveries (               -- recording files that a hook was told of and took
    hook                    TEXT NOT NULL REFERENCES hooks (hook), -- hook
    file_key                TEXT NOT NULL REFERENCES zoom_recordings (file_key), -- file
    run_id                  INTEGER NOT NULL, -- run that told it
    delivered_at            TEXT NOT NULL,   -- when
    PRIMARY KEY (hook, file_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX zoom_recordings_by_archived ON zoom_recordings (archived_at) WHERE archived_at IS NOT NULL;

CREATE TABLE session_notices_told (          -- what the hook was last told for a person about a session
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who
    start_time              TEXT NOT NULL,   -- start that was told
    link                    TEXT,            -- link that was told
    cancelled               INTEGER NOT NULL CHECK (cancelled IN (0, 1)), -- 1: that it does not take place
    reminded                INTEGER NOT NULL CHECK (reminded IN (0, 1)), -- 1: told within the reminder time of this start
    told_at                 TEXT NOT NULL,   -- when
    PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_notices_told_by_person ON session_notices_told (person_id);
