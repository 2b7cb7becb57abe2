-- What Zoom's events told, beside what Zoom answers.

CREATE TABLE zoom_live_stays (               -- stays as events told them; they count until Zoom reports the instance
    id                      INTEGER PRIMARY KEY, -- our own number
    uuid                    TEXT NOT NULL REFERENCES zoom_instances (uuid), -- instance
    place                   TEXT NOT NULL CHECK (place IN ('meeting', 'breakout', 'waiting_room')), -- where the device was
    user_id                 TEXT NOT NULL,   -- Zoom's `user_id`: the device during this stay
    join_time               TEXT,            -- when it came; NULL: no event told of it
    leave_time              TEXT,            -- when it left; NULL: there yet, or no event told of it
    participant_uuid        TEXT,            -- the same in the meeting and its breakout rooms
    parent_user_id          TEXT,            -- `user_id` in the meeting, told of a stay in a breakout room
    id_at_zoom              TEXT,            -- Zoom's `id`; signed-in users of the account only
    participant_user_id     TEXT,            -- Zoom's `participant_user_id`
    registrant_id           TEXT,            -- of a personal link
    customer_key            TEXT,            -- given by an SDK join
    name                    TEXT,            -- as the participant typed it
    user_email              TEXT,            -- empty for most guests
    bo_mtg_id               TEXT,            -- breakout room
    join_data               TEXT,            -- what the event about the join told of the participant, JSON
    leave_data              TEXT,            -- what the event about the leave told of the participant, JSON
    updated_at              TEXT NOT NULL,   -- when an event last changed it
    CHECK (join_time IS NOT NULL OR leave_time IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX zoom_live_stays_once
    ON zoom_live_stays (uuid, place, user_id, coalesce(join_time, ''), coalesce(leave_time, ''));

-- Waiting events may be many, when the account has meetings that are on no schedule of ours.
CREATE INDEX zoom_webhook_events_new ON zoom_webhook_events (event_id) WHERE state = 'new';

CREATE TABLE due_work (                      -- work that events asked for and that a job has still to do
    job                     TEXT NOT NULL CHECK (job IN ('provision', 'recording-sync', 'participant-fetch')), -- job that does it
    key                     TEXT NOT NULL,   -- session; for recording-sync the instance
    asked_at                TEXT NOT NULL,   -- when what asks for it happened, the latest of several
    due_at                  TEXT NOT NULL,   -- not before
    PRIMARY KEY (job, key)
) STRICT;

CREATE TABLE recording_removals (            -- where recordings are at Zoom, as the latest event about them told
    uuid                    TEXT NOT NULL,   -- instance that was recorded
    file_id                 TEXT NOT NULL,   -- Zoom's id of the file; empty: all files of the instance
    place                   TEXT NOT NULL CHECK (place IN ('there', 'trash', 'nowhere')), -- where
    at_ms                   INTEGER NOT NULL, -- when it happened, milliseconds since 1970
    PRIMARY KEY (uuid, file_id)
) STRICT;

CREATE TABLE zoom_user_changes (             -- what the latest events told of users, field by field
    zoom_user_id            TEXT NOT NULL,   -- Zoom's id
    field                   TEXT NOT NULL CHECK (field IN ('email', 'display_name', 'type', 'status')), -- which
    value                   TEXT NOT NULL,   -- what it is now
    at_ms                   INTEGER NOT NULL, -- when it became so, milliseconds since 1970
    PRIMARY KEY (zoom_user_id, field)
) STRICT;
