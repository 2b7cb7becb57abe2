-- The whole schema at its head, to read and to compare: databases are made by the migrations.
-- Written by .ci/generate; a test holds it to them.

CREATE TABLE sessions (                      -- what the schedule wants, one row per lesson
    session_id              TEXT NOT NULL PRIMARY KEY, -- the schedule's own id
    topic                   TEXT NOT NULL,   -- title, at most 200 characters
    start_time              TEXT NOT NULL,   -- planned start
    duration_minutes        INTEGER NOT NULL CHECK (duration_minutes BETWEEN 1 AND 1440), -- planned length
    end_time                TEXT NOT NULL GENERATED ALWAYS AS
        (strftime('%Y-%m-%dT%H:%M:%SZ', start_time, '+' || duration_minutes || ' minutes')) STORED, -- planned end
    timezone                TEXT NOT NULL,   -- IANA zone in which people read the start
    cohort                  TEXT,            -- class or course; the roster may name it instead of sessions
    provider                TEXT NOT NULL DEFAULT 'zoom'
        CHECK (provider IN ('zoom', 'google_meet', 'teams', 'manual')), -- who carries the session
    host_email              TEXT,            -- Zoom user the meeting is made under, lower case
    host_pool               TEXT,            -- pool from which a host is assigned
    meeting_url             TEXT,            -- link of a session that Zoom does not carry
    auto_recording          TEXT CHECK (auto_recording IN ('cloud', 'local', 'none')), -- NULL: the default applies
    waiting_room            INTEGER CHECK (waiting_room IN (0, 1)),     -- NULL: the default applies
    join_before_host        INTEGER CHECK (join_before_host IN (0, 1)), -- NULL: the default applies
    passcode                TEXT,            -- wanted passcode; NULL: Zoom makes one
    alternative_hosts       TEXT NOT NULL DEFAULT '', -- e-mails, separated by `;`
    agenda                  TEXT,            -- text for the meeting's description
    cancelled_at            TEXT,            -- when the schedule cancelled it
    source                  TEXT NOT NULL CHECK (source IN ('manual', 'webhook', 'cron', 'system')), -- who changed it last
    created_at              TEXT NOT NULL,   -- when it was first imported
    updated_at              TEXT NOT NULL,   -- when the wish last changed
    status                  TEXT NOT NULL DEFAULT 'scheduled'
        CHECK (status IN ('scheduled', 'in_progress', 'completed', 'cancelled')), -- derived; as of the last job
    participant_count       INTEGER,         -- derived: people who were in the meeting, host included
    participants_fetched_at TEXT,            -- derived: when the participants were last fetched
    zoom_host_email         TEXT,            -- derived: host of the session's meeting
    zoom_meeting_id         TEXT,            -- derived: number of the session's meeting
    zoom_join_url           TEXT,            -- derived: link for participants
    zoom_password           TEXT,            -- derived: passcode as Zoom holds it
    zoom_created_at         TEXT,            -- derived: when the meeting was made or tied
    zoom_created_by         TEXT,            -- derived: source that made or tied it
    zoom_metadata           TEXT             -- derived: Zoom's last answer about the meeting, JSON
) STRICT;
CREATE INDEX sessions_by_start ON sessions (start_time);
CREATE INDEX sessions_by_end ON sessions (end_time);
CREATE INDEX sessions_by_cohort ON sessions (cohort) WHERE cohort IS NOT NULL;

CREATE TABLE zoom_meetings (                 -- every meeting that we intended, made, adopted or linked
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id), -- session it serves
    marker                  TEXT NOT NULL,   -- reference in the agenda by which we find it again; empty: linked
    state                   TEXT NOT NULL
        CHECK (state IN ('intended', 'sent', 'unknown', 'held', 'active', 'deleted')), -- intended: stored, not sent; sent: a create is under way; unknown: no readable answer; held: a person decides; deleted: gone at Zoom, given up, or untied
    managed                 INTEGER NOT NULL CHECK (managed IN (0, 1)), -- 1 ours; 0 linked: read, never changed
    host_email              TEXT NOT NULL,   -- host it was made under
    zoom_meeting_id         TEXT,            -- number, once known
    join_url                TEXT,            -- link for participants
    password                TEXT,            -- passcode as Zoom holds it
    wanted                  TEXT,            -- what we last asked Zoom for, JSON
    seen                    TEXT,            -- Zoom's last answer about it, JSON
    created_by              TEXT NOT NULL,   -- source of the intent
    intended_at             TEXT NOT NULL,   -- when the intent was stored
    sent_at                 TEXT,            -- when the create was last sent
    settled_at              TEXT,            -- when it became active, or ended as deleted
    seen_at                 TEXT,            -- when Zoom last showed it
    last_error              TEXT             -- why the last attempt failed
) STRICT;
CREATE UNIQUE INDEX zoom_meetings_one_per_session ON zoom_meetings (session_id) WHERE state <> 'deleted';
CREATE UNIQUE INDEX zoom_meetings_one_owner ON zoom_meetings (zoom_meeting_id)
    WHERE managed = 1 AND state <> 'deleted' AND zoom_meeting_id IS NOT NULL;
CREATE INDEX zoom_meetings_by_number ON zoom_meetings (zoom_meeting_id);

CREATE TABLE zoom_instances (                -- actual runs of meetings
    uuid                    TEXT NOT NULL PRIMARY KEY, -- Zoom's id of this run
    zoom_meeting_id         TEXT NOT NULL,   -- number of the meeting
    session_id              TEXT REFERENCES sessions (session_id), -- session it belongs to; NULL: outside of any
    topic                   TEXT,            -- topic during the run
    host_email              TEXT,            -- host of the run
    started_at              TEXT NOT NULL,   -- actual start
    ended_at                TEXT,            -- actual end; NULL: running, or not known yet
    participants_source     TEXT CHECK (participants_source IN ('report', 'past_meetings')), -- where its participants come from
    participants_total      INTEGER,         -- rows that Zoom announced in the last complete fetch
    participants_sha256     TEXT,            -- hash of the rows of the last complete fetch
    participants_agreed_at  TEXT,            -- first complete fetch that gave these rows
    participants_fetched_at TEXT,            -- last complete fetch
    participants_final      INTEGER NOT NULL DEFAULT 0 CHECK (participants_final IN (0, 1)), -- 1: will not be fetched again
    first_seen_at           TEXT NOT NULL,   -- when we first heard of it
    updated_at              TEXT NOT NULL,   -- when a fact about it last changed
    raw_data                TEXT             -- Zoom's last answer about it, JSON
) STRICT;
CREATE INDEX zoom_instances_by_session ON zoom_instances (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX zoom_instances_by_meeting ON zoom_instances (zoom_meeting_id, started_at);

CREATE TABLE people (                        -- persons of the roster
    person_id               TEXT NOT NULL PRIMARY KEY, -- given id, else the lower-cased e-mail
    name                    TEXT,            -- name as the organisation writes it
    email                   TEXT,            -- lower-cased e-mail
    created_at              TEXT NOT NULL,   -- when first imported
    updated_at              TEXT NOT NULL    -- when last changed
) STRICT;
CREATE INDEX people_by_email ON people (email) WHERE email IS NOT NULL;

CREATE TABLE roster (                        -- who is expected where
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT REFERENCES sessions (session_id), -- one session, or
    cohort                  TEXT,            -- every session of a cohort
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who
    created_at              TEXT NOT NULL,   -- when it was imported
    CHECK ((session_id IS NULL) <> (cohort IS NULL))
) STRICT;
CREATE UNIQUE INDEX roster_of_session ON roster (session_id, person_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX roster_of_cohort ON roster (cohort, person_id) WHERE cohort IS NOT NULL;
CREATE INDEX roster_by_person ON roster (person_id);

CREATE TABLE zoom_users (                    -- users of the Zoom account, as last listed
    email                   TEXT NOT NULL PRIMARY KEY, -- lower-cased e-mail
    zoom_user_id            TEXT,            -- Zoom's id; NULL while the invitation is pending
    display_name            TEXT,            -- name at Zoom
    type                    INTEGER,         -- 1 Basic, 2 Licensed, 4 unassigned, 99 none
    status                  TEXT,            -- active, inactive or pending
    seen_at                 TEXT NOT NULL,   -- when Zoom last listed it
    raw_data                TEXT             -- Zoom's last answer about it, JSON
) STRICT;
CREATE INDEX zoom_users_by_id ON zoom_users (zoom_user_id) WHERE zoom_user_id IS NOT NULL;

CREATE TABLE zoom_recordings (               -- recording files; the columns of their set are repeated
    file_key                TEXT NOT NULL PRIMARY KEY, -- Zoom's file id, else made of uuid, type and start
    uuid                    TEXT NOT NULL,   -- instance that was recorded
    zoom_meeting_id         TEXT NOT NULL,   -- number of the meeting
    session_id              TEXT REFERENCES sessions (session_id), -- session it belongs to; NULL: unmatched
    host_id                 TEXT,            -- Zoom's id of the host
    host_email              TEXT,            -- host, where known
    topic                   TEXT,            -- topic of the recorded meeting
    start_time              TEXT,            -- actual start of the instance
    timezone                TEXT,            -- zone Zoom gives for it
    duration_minutes        INTEGER,         -- length that Zoom gives, whole minutes
    total_size_bytes        INTEGER,         -- size of the whole set
    recording_count         INTEGER,         -- files of the whole set
    share_url               TEXT,            -- page for viewers
    password                TEXT,            -- passcode for viewers
    auto_delete_date        TEXT,            -- day on which Zoom deletes it
    file_id                 TEXT,            -- Zoom's file id, where given
    recording_start         TEXT,            -- start of this segment
    recording_end           TEXT,            -- end of this segment
    file_type               TEXT,            -- MP4, M4A, CHAT, TRANSCRIPT, TIMELINE, CC, ...
    file_extension          TEXT,            -- extension that Zoom gives
    recording_type          TEXT,            -- view or kind of the recording
    file_size_bytes         INTEGER,         -- size that Zoom declares
    zoom_status             TEXT,            -- completed or processing
    play_url                TEXT,            -- page for viewers
    download_url            TEXT,            -- address for download; needs a token
    state                   TEXT NOT NULL DEFAULT 'seen'
        CHECK (state IN ('seen', 'downloading', 'verified', 'quarantined')), -- of our copy
    archive_path            TEXT UNIQUE,     -- path below the archive folder
    archived_bytes          INTEGER,         -- bytes of our copy
    sha256                  TEXT,            -- hash of our copy
    archived_at             TEXT,            -- when our copy was verified
    last_error              TEXT,            -- why the last download failed
    etag                    TEXT,            -- validator of our unfinished copy, to go on with it
    size_accepted_at        TEXT,            -- when somebody decided that Zoom's declared size is wrong
    checked_at              TEXT,            -- when our copy was last read again and was good
    removed_at              TEXT,            -- when we deleted it at Zoom
    removed_to              TEXT CHECK (removed_to IN ('trash', 'nowhere')), -- where to
    first_seen_at           TEXT NOT NULL,   -- when Zoom first listed it
    updated_at              TEXT NOT NULL,   -- when a fact about it last changed
    raw_data                TEXT NOT NULL,   -- Zoom's answer about the file, JSON
    set_raw_data            TEXT NOT NULL    -- Zoom's answer about the set without its files, JSON
) STRICT;
CREATE INDEX zoom_recordings_by_instance ON zoom_recordings (uuid);
CREATE INDEX zoom_recordings_by_session ON zoom_recordings (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX zoom_recordings_pending ON zoom_recordings (state) WHERE state <> 'verified';

CREATE TABLE recording_receipts (            -- what we deleted at Zoom, and what we had of it then
    id                      INTEGER PRIMARY KEY, -- our own number
    run_id                  INTEGER NOT NULL, -- run that deleted it
    file_key                TEXT NOT NULL REFERENCES zoom_recordings (file_key), -- file
    uuid                    TEXT NOT NULL,   -- instance that was recorded
    session_id              TEXT,            -- session it belongs to
    removed_to              TEXT NOT NULL CHECK (removed_to IN ('trash', 'nowhere')), -- where to
    asked_at                TEXT NOT NULL,   -- when Zoom was asked; our copy was read again just before
    done_at                 TEXT,            -- when Zoom said yes; NULL: the outcome is not known
    archive_path            TEXT NOT NULL,   -- our copy, below the archive folder
    archived_bytes          INTEGER NOT NULL, -- its length
    sha256                  TEXT NOT NULL    -- its hash
) STRICT;
CREATE INDEX recording_receipts_by_instance ON recording_receipts (uuid);

CREATE TABLE recording_transcripts (         -- what was said, one row per cue of a transcript
    id                      INTEGER PRIMARY KEY, -- our own number
    file_key                TEXT NOT NULL REFERENCES zoom_recordings (file_key), -- transcript file
    uuid                    TEXT NOT NULL,   -- instance that was recorded
    session_id              TEXT,            -- session when it was read
    cue                     INTEGER NOT NULL, -- place in the transcript, from 1
    start_ms                INTEGER NOT NULL, -- begin, milliseconds from the start of the recording
    end_ms                  INTEGER NOT NULL, -- end, likewise
    speaker                 TEXT,            -- who spoke, as Zoom shows the name
    text                    TEXT NOT NULL,   -- what was said
    UNIQUE (file_key, cue)
) STRICT;

CREATE VIRTUAL TABLE recording_transcripts_text USING fts5 (
    text, content = 'recording_transcripts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER recording_transcripts_added AFTER INSERT ON recording_transcripts BEGIN
    INSERT INTO recording_transcripts_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER recording_transcripts_removed AFTER DELETE ON recording_transcripts BEGIN
    INSERT INTO recording_transcripts_text (recording_transcripts_text, rowid, text)
    VALUES ('delete', old.id, old.text);
END;

CREATE TABLE recording_windows (             -- which days were listed when
    scope                   TEXT NOT NULL,   -- `account`, or the host whose list it was
    from_date               TEXT NOT NULL,   -- first day, UTC
    to_date                 TEXT NOT NULL,   -- last day, UTC
    listed_at               TEXT NOT NULL,   -- when it was last listed to the end
    PRIMARY KEY (scope, from_date, to_date)
) STRICT;

CREATE TABLE zoom_participants (             -- every row that Zoom reported: one stay of one device
    id                      INTEGER PRIMARY KEY, -- our own number
    uuid                    TEXT NOT NULL REFERENCES zoom_instances (uuid), -- instance
    source                  TEXT NOT NULL CHECK (source IN ('report', 'past_meetings')), -- which answer it comes from
    current                 INTEGER NOT NULL CHECK (current IN (0, 1)), -- 0: an older fetch that was replaced
    row_number              INTEGER NOT NULL, -- place in the answer, from 1
    id_at_zoom              TEXT,            -- Zoom's `id`; signed-in users of the account only
    participant_user_id     TEXT,            -- Zoom's `participant_user_id`
    user_id                 TEXT,            -- Zoom's `user_id`; differs for every stay
    registrant_id           TEXT,            -- of a personal link
    customer_key            TEXT,            -- given by an SDK join
    name                    TEXT,            -- as the participant typed it
    user_email              TEXT,            -- empty for most guests
    join_time               TEXT,            -- begin of the stay
    leave_time              TEXT,            -- end of the stay
    duration_seconds        INTEGER,         -- as Zoom counts it
    status                  TEXT,            -- in_meeting or in_waiting_room
    bo_mtg_id               TEXT,            -- breakout room
    fetched_at              TEXT NOT NULL,   -- when it was fetched
    raw_data                TEXT NOT NULL    -- Zoom's row, JSON
) STRICT;
CREATE INDEX zoom_participants_by_instance ON zoom_participants (uuid, current);

CREATE TABLE session_attendance (            -- computed attendance, one row per person and session
    session_id              TEXT NOT NULL REFERENCES sessions (session_id), -- session
    person_id               TEXT NOT NULL,   -- person of the roster, else the identity Zoom gave
    name                    TEXT,            -- name of the roster, else as typed
    email                   TEXT,            -- e-mail, where known
    status                  TEXT NOT NULL
        CHECK (status IN ('present', 'late', 'left_early', 'absent', 'excused', 'pending', 'unexpected')), -- the word that counts
    computed_status         TEXT NOT NULL
        CHECK (computed_status IN ('present', 'late', 'left_early', 'absent', 'pending', 'unexpected')), -- the word without the override
    join_time               TEXT,            -- first join, not clipped to the plan
    leave_time              TEXT,            -- last leave, not clipped to the plan
    duration_seconds        INTEGER NOT NULL, -- time inside the planned session
    attendance_percent      REAL NOT NULL,   -- of the planned session, one decimal, rounded down
    joins                   INTEGER NOT NULL, -- separate times inside the planned session
    matched_by              TEXT,            -- how the person was recognised
    computed_at             TEXT NOT NULL,   -- when it was computed
    PRIMARY KEY (session_id, person_id)
) STRICT;
CREATE INDEX session_attendance_by_person ON session_attendance (person_id);

CREATE TABLE session_changes (               -- what people had been told and changed since; triggers write it
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    kind                    TEXT NOT NULL CHECK (kind IN ('start', 'link')), -- what changed
    from_value              TEXT,            -- before
    to_value                TEXT,            -- after
    at                      TEXT NOT NULL    -- when
) STRICT;
CREATE INDEX session_changes_by_time ON session_changes (at);
CREATE INDEX session_changes_by_session ON session_changes (session_id);
CREATE TRIGGER sessions_start_changed AFTER UPDATE OF start_time ON sessions
WHEN new.start_time <> old.start_time
BEGIN
    INSERT INTO session_changes (session_id, kind, from_value, to_value, at)
    VALUES (new.session_id, 'start', old.start_time, new.start_time, new.updated_at);
END;
CREATE TRIGGER sessions_link_changed AFTER UPDATE OF zoom_join_url ON sessions
WHEN new.zoom_join_url IS NOT old.zoom_join_url
BEGIN
    INSERT INTO session_changes (session_id, kind, from_value, to_value, at)
    VALUES (new.session_id, 'link', old.zoom_join_url, new.zoom_join_url,
            coalesce((SELECT max(max(intended_at, coalesce(settled_at, ''), coalesce(seen_at, '')))
                      FROM zoom_meetings WHERE zoom_meetings.session_id = new.session_id),
                     new.updated_at));
END;

CREATE TABLE zoom_session_logs (             -- who took which link when
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id), -- session
    person_id               TEXT,            -- who, as the command was told; NULL: not told
    action                  TEXT NOT NULL CHECK (action IN ('start_meeting', 'join_meeting')), -- which link
    at                      TEXT NOT NULL    -- when
) STRICT;
CREATE INDEX zoom_session_logs_by_session ON zoom_session_logs (session_id);

CREATE TABLE attendance_computations (       -- as of when session_attendance holds
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id), -- session
    computed_at             TEXT NOT NULL,   -- when its rows were computed
    is_final                INTEGER NOT NULL CHECK (is_final IN (0, 1)), -- 1: no word changes by the mere passing of time
    rules                   TEXT NOT NULL    -- figures that decided
) STRICT;

CREATE TABLE person_keys (                   -- by what else people of the roster are recognised
    id                      INTEGER PRIMARY KEY, -- our own number
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who
    kind                    TEXT NOT NULL CHECK (kind IN ('alias', 'confirmed')), -- alias: a name they join under; confirmed: a participant of whom somebody said yes
    value                   TEXT NOT NULL,   -- folded name, or key of the participant
    session_id              TEXT REFERENCES sessions (session_id), -- only there; NULL: everywhere
    created_by              TEXT NOT NULL,   -- who said so
    created_at              TEXT NOT NULL    -- when
) STRICT;
CREATE UNIQUE INDEX person_keys_once ON person_keys (person_id, kind, value, coalesce(session_id, ''));

CREATE TABLE attendance_overrides (          -- words by hand; they win over what was computed
    session_id              TEXT NOT NULL REFERENCES sessions (session_id), -- session
    person_id               TEXT NOT NULL,   -- person of session_attendance
    override                TEXT NOT NULL CHECK (override IN ('present', 'absent', 'late', 'excused')), -- the word
    reason                  TEXT NOT NULL,   -- why
    overridden_by           TEXT NOT NULL,   -- who said so
    overridden_at           TEXT NOT NULL,   -- when
    audit_id                INTEGER NOT NULL REFERENCES audit_log (id), -- entry that tells of it
    PRIMARY KEY (session_id, person_id)
) STRICT;
CREATE INDEX attendance_overrides_by_person ON attendance_overrides (person_id);

CREATE TABLE audit_log (                     -- what was decided by hand, only ever appended to
    id                      INTEGER PRIMARY KEY AUTOINCREMENT, -- place in the chain, from 1 without gaps
    at                      TEXT NOT NULL,   -- when
    actor                   TEXT NOT NULL,   -- who
    action                  TEXT NOT NULL
        CHECK (action IN ('attendance.mark', 'attendance.unmark', 'alias.add', 'alias.remove', 'match.confirm', 'roster.remove', 'person.erase')), -- what
    session_id              TEXT,            -- session it concerns
    content_sha256          TEXT NOT NULL,   -- SHA-256 of salt, line feed and content of the row in audit_contents
    previous_sha256         TEXT NOT NULL,   -- `sha256` of the row before; zeros in the first
    sha256                  TEXT NOT NULL    -- SHA-256 of the JSON array of all columns before, in this order
) STRICT;
CREATE INDEX audit_log_by_session ON audit_log (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE audit_contents (                -- what the audit log says of people; erased with them
    audit_id                INTEGER NOT NULL PRIMARY KEY REFERENCES audit_log (id), -- entry
    salt                    TEXT NOT NULL,   -- random, so that the hash does not give the content away
    content                 TEXT NOT NULL,   -- JSON
    person_id               TEXT GENERATED ALWAYS AS (content ->> '$.person_id') STORED -- whom it is about
) STRICT;
CREATE INDEX audit_contents_by_person ON audit_contents (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER audit_log_appends BEFORE INSERT ON audit_log
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit_log)
BEGIN SELECT raise(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_keeps BEFORE UPDATE ON audit_log
BEGIN SELECT raise(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_stays BEFORE DELETE ON audit_log
BEGIN SELECT raise(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_contents_keep BEFORE UPDATE ON audit_contents
BEGIN SELECT raise(ABORT, 'audit_contents is append-only'); END;
CREATE TRIGGER audit_contents_stay BEFORE DELETE ON audit_contents
WHEN NOT EXISTS (SELECT 1 FROM audit_log
                 JOIN audit_contents AS erasing ON erasing.audit_id = audit_log.id
                 JOIN json_each(erasing.content, '$.erased') AS named
                 WHERE audit_log.action = 'person.erase' AND named.value = OLD.audit_id)
BEGIN SELECT raise(ABORT, 'only an erasure that names it deletes from audit_contents'); END;

CREATE TABLE runs (                          -- the ledger of batch jobs
    run_id                  INTEGER PRIMARY KEY AUTOINCREMENT, -- number of the run
    job                     TEXT NOT NULL
        CHECK (job IN ('provision', 'recording-sync', 'participant-fetch', 'recording-prune')), -- which job
    state                   TEXT NOT NULL
        CHECK (state IN ('running', 'ok', 'partial', 'deferred', 'failed', 'interrupted', 'killed')), -- how it ended
    triggered_by            TEXT NOT NULL,   -- source, or `payment:REF`
    arguments               TEXT NOT NULL,   -- the command line, without secrets
    version                 TEXT NOT NULL,   -- version of zoomctl
    pid                     INTEGER NOT NULL, -- process
    started_at              TEXT NOT NULL,   -- begin
    finished_at             TEXT,            -- end; NULL: running, or killed
    exit_code               INTEGER,         -- what the process answered
    summary                 TEXT,            -- counts, JSON
    error                   TEXT             -- what stopped it
) STRICT;
CREATE INDEX runs_by_job ON runs (job, started_at);

CREATE TABLE run_items (                     -- what a run did to each thing that was not already right
    run_id                  INTEGER NOT NULL REFERENCES runs (run_id) ON DELETE CASCADE, -- run
    item                    INTEGER NOT NULL, -- place in the run, from 1
    kind                    TEXT NOT NULL,   -- session, instance or file
    key                     TEXT NOT NULL,   -- its id
    action                  TEXT NOT NULL,   -- created, updated, deleted, fetched, downloaded, ...
    state                   TEXT NOT NULL CHECK (state IN ('ok', 'skipped', 'deferred', 'failed', 'unknown')), -- outcome
    code                    TEXT,            -- machine code of the error
    message                 TEXT,            -- what happened
    at                      TEXT NOT NULL,   -- when
    PRIMARY KEY (run_id, item)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE session_cancellations (         -- each time that a session was cancelled
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    reason                  TEXT NOT NULL CHECK (reason IN ('asked', 'left_file')), -- asked: somebody said so; left_file: its row left the schedule
    cancelled_at            TEXT NOT NULL,   -- when
    revived_at              TEXT             -- when it was brought back; NULL: it is cancelled still
) STRICT;
CREATE INDEX session_cancellations_by_session ON session_cancellations (session_id);

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

CREATE TABLE session_tokens_by_name (        -- hosts' links that were made for a person by name; any other is the host's own
    token_id                INTEGER NOT NULL PRIMARY KEY REFERENCES session_tokens (token_id) ON DELETE CASCADE -- link
) STRICT;
