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
