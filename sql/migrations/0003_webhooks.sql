-- What Zoom tells by itself: one row for each delivery that differs from all before.

CREATE TABLE zoom_webhook_events (           -- every signed event, stored before Zoom got its answer
    event_id                INTEGER PRIMARY KEY, -- our own number, in the order of arrival
    event_type              TEXT NOT NULL,   -- Zoom's `event`, e.g. meeting.started
    zoom_meeting_id         TEXT,            -- number of the meeting it tells of
    zoom_meeting_uuid       TEXT,            -- instance it tells of
    session_id              TEXT,            -- session it was applied to; no reference: an event outlives its session
    participant_name        TEXT,            -- as the participant typed it
    participant_email       TEXT,            -- empty for most guests
    participant_user_id     TEXT,            -- Zoom's `participant_user_id`; signed-in users of the account only
    occurred_at             TEXT NOT NULL,   -- when it happened: `event_ts`, else when it was sent
    received_at             TEXT NOT NULL,   -- when it was stored
    body_sha256             TEXT NOT NULL UNIQUE, -- hash of the body as it came; a second delivery has the same
    state                   TEXT NOT NULL DEFAULT 'new'
        CHECK (state IN ('new', 'applied', 'waiting')), -- new: stored only; waiting: its meeting is not known yet
    raw_data                TEXT NOT NULL    -- the body, JSON, bearer secrets replaced by ***
) STRICT;
CREATE INDEX zoom_webhook_events_open ON zoom_webhook_events (occurred_at) WHERE state <> 'applied';
CREATE INDEX zoom_webhook_events_by_meeting ON zoom_webhook_events (zoom_meeting_id);
CREATE INDEX zoom_webhook_events_by_time ON zoom_webhook_events (occurred_at);
