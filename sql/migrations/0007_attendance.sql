-- Who was asked for whom and when, personal links, and sessions whose people were made pseudonyms.

CREATE TABLE participant_questions (         -- when Zoom was last asked who was at a session
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    asked_at                TEXT NOT NULL    -- last question, answered with rows or not
) STRICT;

CREATE TABLE registration_wishes (           -- where each person of the roster gets a link of their own
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT REFERENCES sessions (session_id) ON DELETE CASCADE, -- one session, or
    cohort                  TEXT,            -- every session of a cohort; a session's own wish wins
    wanted                  INTEGER NOT NULL CHECK (wanted IN (0, 1)), -- 0: not there, whatever the cohort or the configuration says
    mail                    INTEGER NOT NULL CHECK (mail IN (0, 1)), -- 1: Zoom mails the links
    created_at              TEXT NOT NULL,   -- when it was said
    CHECK ((session_id IS NULL) <> (cohort IS NULL))
) STRICT;
CREATE UNIQUE INDEX registration_wishes_of_session ON registration_wishes (session_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX registration_wishes_of_cohort ON registration_wishes (cohort) WHERE cohort IS NOT NULL;

CREATE TABLE registrants (                   -- personal links, cancelled ones included
    zoom_meeting_id         TEXT NOT NULL,   -- number of the meeting
    person_id               TEXT NOT NULL,   -- whose link it is
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session of the meeting
    email                   TEXT,            -- address that was registered; NULL: erased
    registrant_id           TEXT NOT NULL,   -- Zoom's id, by which a report knows the person
    join_url                TEXT,            -- the link; NULL: erased
    registered_at           TEXT NOT NULL,   -- when Zoom gave it
    cancelled_at            TEXT,            -- when it was cancelled at Zoom; NULL: it opens the meeting
    PRIMARY KEY (zoom_meeting_id, person_id)
) STRICT;
CREATE INDEX registrants_by_session ON registrants (session_id);
CREATE INDEX registrants_by_person ON registrants (person_id);

CREATE TABLE pseudonymised_sessions (        -- sessions older than retention.participants
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id), -- session; its roster is its own from then on
    pseudonymised_at        TEXT NOT NULL    -- when
) STRICT;
