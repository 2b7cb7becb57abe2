-- A small school in the second schema: dumped by sqlite3 from a rehearsal against the sandbox.
PRAGMA application_id = 1514361932;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO sessions VALUES('L0003','Biology 7A','2026-09-07T05:00:00Z',45,'Asia/Riyadh','7A','zoom','zoe.otto@lernhof.example',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'manual','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','completed',10,'2026-09-07T16:00:00Z','zoe.otto@lernhof.example','82713257516','https://us06web.zoom.us/j/82713257516?pwd=elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1','yVDWtR','2026-09-07T05:00:00Z','manual','{"uuid":"oSJRz8/fo//kUYbf+OANhw==","id":82713257516,"host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","host_email":"zoe.otto@lernhof.example","topic":"Biology 7A","type":2,"status":"waiting","start_time":"2026-09-07T05:00:00Z","duration":45,"timezone":"Asia/Riyadh","agenda":"Ref. RADE-1YJE","created_at":"2026-09-07T05:00:00Z","start_url":"***","join_url":"https://us06web.zoom.us/j/82713257516?pwd=elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1","password":"yVDWtR","h323_password":"423012","pstn_password":"423012","encrypted_password":"elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1","pre_schedule":false,"creation_source":"open_api","settings":{"host_video":true,"participant_video":true,"join_before_host":false,"jbh_time":0,"mute_upon_entry":true,"watermark":false,"use_pmi":false,"approval_type":2,"registration_type":1,"audio":"both","auto_recording":"cloud","alternative_hosts":"","alternative_hosts_email_notification":true,"close_registration":false,"waiting_room":true,"meeting_authentication":false,"email_notification":true,"encryption_type":"enhanced_encryption","registrants_confirmation_email":true,"registrants_email_notification":true,"allow_multiple_devices":false,"focus_mode":false,"private_meeting":false,"internal_meeting":false,"custom_keys":[{"key":"zoomctl_session","value":"L0003"}]}}');
INSERT INTO sessions VALUES('L9001','Tutoring','2026-09-08T16:00:00Z',30,'Asia/Riyadh','7A','zoom',NULL,'tutors',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'manual','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','scheduled',NULL,NULL,'zoe.otto@lernhof.example','88085561700','https://us06web.zoom.us/j/88085561700?pwd=hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1','K7PkqN','2026-09-07T05:00:00Z','manual','{"uuid":"xXHTQkG7AFwFzNkg5EyRUw==","id":88085561700,"host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","host_email":"zoe.otto@lernhof.example","topic":"Tutoring","type":2,"status":"waiting","start_time":"2026-09-08T16:00:00Z","duration":30,"timezone":"Asia/Riyadh","agenda":"Ref. 1D6Z-8P9C","created_at":"2026-09-07T05:00:00Z","start_url":"***","join_url":"https://us06web.zoom.us/j/88085561700?pwd=hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1","password":"K7PkqN","h323_password":"271376","pstn_password":"271376","encrypted_password":"hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1","pre_schedule":false,"creation_source":"open_api","settings":{"host_video":true,"participant_video":true,"join_before_host":false,"jbh_time":0,"mute_upon_entry":true,"watermark":false,"use_pmi":false,"approval_type":2,"registration_type":1,"audio":"both","auto_recording":"cloud","alternative_hosts":"","alternative_hosts_email_notification":true,"close_registration":false,"waiting_room":true,"meeting_authentication":false,"email_notification":true,"encryption_type":"enhanced_encryption","registrants_confirmation_email":true,"registrants_email_notification":true,"allow_multiple_devices":false,"focus_mode":false,"private_meeting":false,"internal_meeting":false,"custom_keys":[{"key":"zoomctl_session","value":"L9001"}]}}');
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
INSERT INTO zoom_meetings VALUES(1,'L0003','Ref. RADE-1YJE','active',1,'zoe.otto@lernhof.example','82713257516','https://us06web.zoom.us/j/82713257516?pwd=elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1','yVDWtR','{"topic":"Biology 7A","start_time":"2026-09-07T05:00:00Z","duration_minutes":45,"timezone":"Asia/Riyadh","agenda":"Ref. RADE-1YJE","passcode":null,"auto_recording":"cloud","waiting_room":true,"join_before_host":false,"alternative_hosts":"","mute_upon_entry":true,"host_video":true,"participant_video":true,"audio":"both"}','{"uuid":"oSJRz8/fo//kUYbf+OANhw==","id":82713257516,"host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","host_email":"zoe.otto@lernhof.example","topic":"Biology 7A","type":2,"status":"waiting","start_time":"2026-09-07T05:00:00Z","duration":45,"timezone":"Asia/Riyadh","agenda":"Ref. RADE-1YJE","created_at":"2026-09-07T05:00:00Z","start_url":"***","join_url":"https://us06web.zoom.us/j/82713257516?pwd=elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1","password":"yVDWtR","h323_password":"423012","pstn_password":"423012","encrypted_password":"elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1","pre_schedule":false,"creation_source":"open_api","settings":{"host_video":true,"participant_video":true,"join_before_host":false,"jbh_time":0,"mute_upon_entry":true,"watermark":false,"use_pmi":false,"approval_type":2,"registration_type":1,"audio":"both","auto_recording":"cloud","alternative_hosts":"","alternative_hosts_email_notification":true,"close_registration":false,"waiting_room":true,"meeting_authentication":false,"email_notification":true,"encryption_type":"enhanced_encryption","registrants_confirmation_email":true,"registrants_email_notification":true,"allow_multiple_devices":false,"focus_mode":false,"private_meeting":false,"internal_meeting":false,"custom_keys":[{"key":"zoomctl_session","value":"L0003"}]}}','manual','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z',NULL);
INSERT INTO zoom_meetings VALUES(2,'L9001','Ref. 1D6Z-8P9C','active',1,'zoe.otto@lernhof.example','88085561700','https://us06web.zoom.us/j/88085561700?pwd=hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1','K7PkqN','{"topic":"Tutoring","start_time":"2026-09-08T16:00:00Z","duration_minutes":30,"timezone":"Asia/Riyadh","agenda":"Ref. 1D6Z-8P9C","passcode":null,"auto_recording":"cloud","waiting_room":true,"join_before_host":false,"alternative_hosts":"","mute_upon_entry":true,"host_video":true,"participant_video":true,"audio":"both"}','{"uuid":"xXHTQkG7AFwFzNkg5EyRUw==","id":88085561700,"host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","host_email":"zoe.otto@lernhof.example","topic":"Tutoring","type":2,"status":"waiting","start_time":"2026-09-08T16:00:00Z","duration":30,"timezone":"Asia/Riyadh","agenda":"Ref. 1D6Z-8P9C","created_at":"2026-09-07T05:00:00Z","start_url":"***","join_url":"https://us06web.zoom.us/j/88085561700?pwd=hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1","password":"K7PkqN","h323_password":"271376","pstn_password":"271376","encrypted_password":"hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1","pre_schedule":false,"creation_source":"open_api","settings":{"host_video":true,"participant_video":true,"join_before_host":false,"jbh_time":0,"mute_upon_entry":true,"watermark":false,"use_pmi":false,"approval_type":2,"registration_type":1,"audio":"both","auto_recording":"cloud","alternative_hosts":"","alternative_hosts_email_notification":true,"close_registration":false,"waiting_room":true,"meeting_authentication":false,"email_notification":true,"encryption_type":"enhanced_encryption","registrants_confirmation_email":true,"registrants_email_notification":true,"allow_multiple_devices":false,"focus_mode":false,"private_meeting":false,"internal_meeting":false,"custom_keys":[{"key":"zoomctl_session","value":"L9001"}]}}','manual','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z',NULL);
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
INSERT INTO zoom_instances VALUES('2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Biology 7A','zoe.otto@lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:42:10Z','report',20,'8dd32506f8b87d889861142c349339e66b3428fc97c41bbdcae8612466f859f1','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z',1,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","type":2,"topic":"Biology 7A","user_name":"Zoë Otto","user_email":"zoe.otto@lernhof.example","start_time":"2026-09-07T05:01:06Z","end_time":"2026-09-07T05:42:10Z","duration":41,"total_minutes":387,"participants_count":10,"dept":"","source":"Zoom","has_meeting_summary":false}');
CREATE TABLE people (                        -- persons of the roster
    person_id               TEXT NOT NULL PRIMARY KEY, -- given id, else the lower-cased e-mail
    name                    TEXT,            -- name as the organisation writes it
    email                   TEXT,            -- lower-cased e-mail
    created_at              TEXT NOT NULL,   -- when first imported
    updated_at              TEXT NOT NULL    -- when last changed
) STRICT;
INSERT INTO people VALUES('P-0001','Anton Vogel','anton.vogel.1@students.lernhof.example','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z');
INSERT INTO people VALUES('P-0002','Sara Najjar','sara.najjar.2@students.lernhof.example','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z');
INSERT INTO people VALUES('P-0004','Haddad, Sara','haddad.sara.4@students.lernhof.example','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z');
INSERT INTO people VALUES('P-0005','Rami Otto','rami.otto.5@students.lernhof.example','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z');
INSERT INTO people VALUES('P-0006','Reem Schäfer','reem.schaefer.6@students.lernhof.example','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z');
INSERT INTO people VALUES('erased-78faef7007b6','erased-78faef7007b6',NULL,'2026-09-07T05:00:00Z','2026-09-07T16:00:00Z');
CREATE TABLE roster (                        -- who is expected where
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT REFERENCES sessions (session_id), -- one session, or
    cohort                  TEXT,            -- every session of a cohort
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who
    created_at              TEXT NOT NULL,   -- when it was imported
    CHECK ((session_id IS NULL) <> (cohort IS NULL))
) STRICT;
INSERT INTO roster VALUES(1,NULL,'7A','P-0001','2026-09-07T05:00:00Z');
INSERT INTO roster VALUES(2,NULL,'7A','P-0002','2026-09-07T05:00:00Z');
INSERT INTO roster VALUES(3,NULL,'7A','erased-78faef7007b6','2026-09-07T05:00:00Z');
INSERT INTO roster VALUES(4,NULL,'7A','P-0004','2026-09-07T05:00:00Z');
INSERT INTO roster VALUES(5,NULL,'7A','P-0005','2026-09-07T05:00:00Z');
INSERT INTO roster VALUES(6,NULL,'7A','P-0006','2026-09-07T05:00:00Z');
CREATE TABLE zoom_users (                    -- users of the Zoom account, as last listed
    email                   TEXT NOT NULL PRIMARY KEY, -- lower-cased e-mail
    zoom_user_id            TEXT,            -- Zoom's id; NULL while the invitation is pending
    display_name            TEXT,            -- name at Zoom
    type                    INTEGER,         -- 1 Basic, 2 Licensed, 4 unassigned, 99 none
    status                  TEXT,            -- active, inactive or pending
    seen_at                 TEXT NOT NULL,   -- when Zoom last listed it
    raw_data                TEXT             -- Zoom's last answer about it, JSON
) STRICT;
INSERT INTO zoom_users VALUES('zoe.otto@lernhof.example','Oq3TUI9cCqa1Rxq-eEnfFy','Zoë Otto',2,'active','2026-09-07T05:00:00Z','{"id":"Oq3TUI9cCqa1Rxq-eEnfFy","email":"zoe.otto@lernhof.example","first_name":"Zoë","last_name":"Otto","display_name":"Zoë Otto","type":2,"status":"active","pmi":6960760256,"timezone":"Asia/Riyadh","verified":1,"dept":"","created_at":"2024-08-07T05:00:00Z","role_id":"2"}');
INSERT INTO zoom_users VALUES('anna.otto@lernhof.example','bxXgZKk9INQ2peytRPVnzQ','Anna Otto',2,'active','2026-09-07T05:00:00Z','{"id":"bxXgZKk9INQ2peytRPVnzQ","email":"anna.otto@lernhof.example","first_name":"Anna","last_name":"Otto","display_name":"Anna Otto","type":2,"status":"active","pmi":3827211294,"timezone":"Europe/Berlin","verified":1,"dept":"","created_at":"2024-05-15T05:00:00Z","role_id":"2"}');
INSERT INTO zoom_users VALUES('office@lernhof.example','JgMFibpHl7tEct2RSyWWId','School Office',2,'active','2026-09-07T05:00:00Z','{"id":"JgMFibpHl7tEct2RSyWWId","email":"office@lernhof.example","first_name":"School","last_name":"Office","display_name":"School Office","type":2,"status":"active","pmi":5877609105,"timezone":"Europe/Berlin","verified":1,"dept":"","created_at":"2024-05-27T05:00:00Z","role_id":"0"}');
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
INSERT INTO zoom_recordings VALUES('80e2a176-a2cd-449b-9b2d-aba5d43a3751','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,'80e2a176-a2cd-449b-9b2d-aba5d43a3751','2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','MP4','MP4','shared_screen_with_speaker_view',1600837,'completed','https://us06web.zoom.us/rec/play/0.0','http://127.0.0.1:41511/rec/download/0.0.04cSmvUS3X-xt01EEU-XVf','verified','7A/2026-09-07_0801_Biology-7A/shared_screen_with_speaker_view-80e2a176-a2cd-449b-9b2d-aba5d43a3751.mp4',1600837,'83669a21b96a7a68c43f515e0eaefe331bc45d56f4c19818294fcc5042c535f2','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"id":"80e2a176-a2cd-449b-9b2d-aba5d43a3751","meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"MP4","file_extension":"MP4","file_size":1600837,"status":"completed","recording_type":"shared_screen_with_speaker_view","play_url":"https://us06web.zoom.us/rec/play/0.0","download_url":"http://127.0.0.1:41511/rec/download/0.0.04cSmvUS3X-xt01EEU-XVf"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
INSERT INTO zoom_recordings VALUES('6b440224-81a3-4963-bfef-59a53b732218','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,'6b440224-81a3-4963-bfef-59a53b732218','2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','MP4','MP4','gallery_view',960502,'completed','https://us06web.zoom.us/rec/play/0.1','http://127.0.0.1:41511/rec/download/0.1._xJPDYvHAYrY1ENw8bv4Vi','verified','7A/2026-09-07_0801_Biology-7A/gallery_view-6b440224-81a3-4963-bfef-59a53b732218.mp4',960502,'f75c3ece4981dd8dd331406cfcf504da787d2887a56a280fe0296ce5d10ae52f','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"id":"6b440224-81a3-4963-bfef-59a53b732218","meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"MP4","file_extension":"MP4","file_size":960502,"status":"completed","recording_type":"gallery_view","play_url":"https://us06web.zoom.us/rec/play/0.1","download_url":"http://127.0.0.1:41511/rec/download/0.1._xJPDYvHAYrY1ENw8bv4Vi"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
INSERT INTO zoom_recordings VALUES('f9f916ca-cdd3-4597-870b-da8bf3ebe639','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,'f9f916ca-cdd3-4597-870b-da8bf3ebe639','2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','M4A','M4A','audio_only',200104,'completed','https://us06web.zoom.us/rec/play/0.2','http://127.0.0.1:41511/rec/download/0.2.14tRHby6vqxLzABlh7Opq_','verified','7A/2026-09-07_0801_Biology-7A/audio_only-f9f916ca-cdd3-4597-870b-da8bf3ebe639.m4a',200104,'5e6949201b1478c927a3183c4a09ea4722eb42c50dbdd42ddd67d0193968b91e','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"id":"f9f916ca-cdd3-4597-870b-da8bf3ebe639","meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"M4A","file_extension":"M4A","file_size":200104,"status":"completed","recording_type":"audio_only","play_url":"https://us06web.zoom.us/rec/play/0.2","download_url":"http://127.0.0.1:41511/rec/download/0.2.14tRHby6vqxLzABlh7Opq_"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
INSERT INTO zoom_recordings VALUES('2rb3tePD6eKug8EeIW63DQ==|TIMELINE||2026-09-07T05:01:27Z','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,NULL,'2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','TIMELINE','JSON',NULL,NULL,NULL,NULL,'http://127.0.0.1:41511/rec/download/0.3.So3BXLAz5nRirk_cRrQ0Tn','verified','7A/2026-09-07_0801_Biology-7A/TIMELINE-2rb3tePD6eKug8EeIW63DQ-TIMELINE-2026-09-07T05-01-27Z-1be927e6.json',106,'f77a4039934c8d14e8add9b7ba20f7a9eb68e2bc91fdb40fa59827a765779273','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"TIMELINE","file_extension":"JSON","download_url":"http://127.0.0.1:41511/rec/download/0.3.So3BXLAz5nRirk_cRrQ0Tn"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
INSERT INTO zoom_recordings VALUES('d27dd362-e399-4acc-8759-a64942b8c1e1','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,'d27dd362-e399-4acc-8759-a64942b8c1e1','2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','CHAT','TXT','chat_file',365,'completed',NULL,'http://127.0.0.1:41511/rec/download/0.4.DUQYfIKBJUslOwl1j3s_ju','verified','7A/2026-09-07_0801_Biology-7A/chat_file-d27dd362-e399-4acc-8759-a64942b8c1e1.txt',365,'9e97a26b31595b5b2161feb0d66ebc280a4334790e2fffc1b45d7128cb82cb73','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"id":"d27dd362-e399-4acc-8759-a64942b8c1e1","meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"CHAT","file_extension":"TXT","file_size":365,"status":"completed","recording_type":"chat_file","download_url":"http://127.0.0.1:41511/rec/download/0.4.DUQYfIKBJUslOwl1j3s_ju"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
INSERT INTO zoom_recordings VALUES('f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','82713257516','L0003','Oq3TUI9cCqa1Rxq-eEnfFy','zoe.otto@lernhof.example','Biology 7A','2026-09-07T05:01:06Z',NULL,40,2765023,6,NULL,'1kPxw_nm',NULL,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2026-09-07T05:01:27Z','2026-09-07T05:42:10Z','TRANSCRIPT','VTT','audio_transcript',3215,'completed',NULL,'http://127.0.0.1:41511/rec/download/0.5.Bme_USutkHEOI3osu_SaBd','verified','7A/2026-09-07_0801_Biology-7A/audio_transcript-f5c02cd1-5714-4fe4-ae1f-6fb20ea34863.vtt',3215,'44f8ad38449aa63a3ed6680ba261c9663be055d9c05f0503a402a4da37a1a43e','2026-09-07T16:00:00Z',NULL,NULL,NULL,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','{"id":"f5c02cd1-5714-4fe4-ae1f-6fb20ea34863","meeting_id":"2rb3tePD6eKug8EeIW63DQ==","recording_start":"2026-09-07T05:01:27Z","recording_end":"2026-09-07T05:42:10Z","file_type":"TRANSCRIPT","file_extension":"VTT","file_size":3215,"status":"completed","recording_type":"audio_transcript","download_url":"http://127.0.0.1:41511/rec/download/0.5.Bme_USutkHEOI3osu_SaBd"}','{"uuid":"2rb3tePD6eKug8EeIW63DQ==","id":82713257516,"account_id":"jLAyfVf21C5kZDYZJWhJr3","host_id":"Oq3TUI9cCqa1Rxq-eEnfFy","topic":"Biology 7A","type":"2","start_time":"2026-09-07T05:01:06Z","duration":40,"total_size":2765023,"recording_count":6,"recording_play_passcode":"***","auto_delete":false,"password":"1kPxw_nm"}');
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
INSERT INTO recording_receipts VALUES(1,6,'2rb3tePD6eKug8EeIW63DQ==|TIMELINE||2026-09-07T05:01:27Z','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/TIMELINE-2rb3tePD6eKug8EeIW63DQ-TIMELINE-2026-09-07T05-01-27Z-1be927e6.json',106,'f77a4039934c8d14e8add9b7ba20f7a9eb68e2bc91fdb40fa59827a765779273');
INSERT INTO recording_receipts VALUES(2,6,'6b440224-81a3-4963-bfef-59a53b732218','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/gallery_view-6b440224-81a3-4963-bfef-59a53b732218.mp4',960502,'f75c3ece4981dd8dd331406cfcf504da787d2887a56a280fe0296ce5d10ae52f');
INSERT INTO recording_receipts VALUES(3,6,'80e2a176-a2cd-449b-9b2d-aba5d43a3751','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/shared_screen_with_speaker_view-80e2a176-a2cd-449b-9b2d-aba5d43a3751.mp4',1600837,'83669a21b96a7a68c43f515e0eaefe331bc45d56f4c19818294fcc5042c535f2');
INSERT INTO recording_receipts VALUES(4,6,'d27dd362-e399-4acc-8759-a64942b8c1e1','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/chat_file-d27dd362-e399-4acc-8759-a64942b8c1e1.txt',365,'9e97a26b31595b5b2161feb0d66ebc280a4334790e2fffc1b45d7128cb82cb73');
INSERT INTO recording_receipts VALUES(5,6,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/audio_transcript-f5c02cd1-5714-4fe4-ae1f-6fb20ea34863.vtt',3215,'44f8ad38449aa63a3ed6680ba261c9663be055d9c05f0503a402a4da37a1a43e');
INSERT INTO recording_receipts VALUES(6,6,'f9f916ca-cdd3-4597-870b-da8bf3ebe639','2rb3tePD6eKug8EeIW63DQ==','L0003','trash','2026-09-07T16:00:00Z','2026-09-07T16:00:00Z','7A/2026-09-07_0801_Biology-7A/audio_only-f9f916ca-cdd3-4597-870b-da8bf3ebe639.m4a',200104,'5e6949201b1478c927a3183c4a09ea4722eb42c50dbdd42ddd67d0193968b91e');
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
INSERT INTO recording_transcripts VALUES(1,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',1,0,7500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(2,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',2,60000,67500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(3,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',3,120000,127500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(4,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',4,180000,187500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(5,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',5,240000,247500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(6,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',6,300000,307500,'Zoë Otto','هل لديكم أسئلة؟');
INSERT INTO recording_transcripts VALUES(7,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',7,360000,367500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(8,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',8,420000,427500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(9,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',9,480000,487500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(10,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',10,540000,547500,'Zoë Otto','هل لديكم أسئلة؟');
INSERT INTO recording_transcripts VALUES(11,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',11,600000,607500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(12,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',12,660000,667500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(13,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',13,720000,727500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(14,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',14,780000,787500,'Zoë Otto','هل لديكم أسئلة؟');
INSERT INTO recording_transcripts VALUES(15,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',15,840000,847500,'Zoë Otto','هل لديكم أسئلة؟');
INSERT INTO recording_transcripts VALUES(16,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',16,900000,907500,'Zoë Otto','Let us sum up what we have learnt today.');
INSERT INTO recording_transcripts VALUES(17,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',17,960000,967500,'Zoë Otto','We will do the experiment again next week.');
INSERT INTO recording_transcripts VALUES(18,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',18,1020000,1027500,'Zoë Otto','We will do the experiment again next week.');
INSERT INTO recording_transcripts VALUES(19,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',19,1080000,1087500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(20,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',20,1140000,1147500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(21,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',21,1200000,1207500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(22,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',22,1260000,1267500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(23,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',23,1320000,1327500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(24,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',24,1380000,1387500,'Zoë Otto','Let us sum up what we have learnt today.');
INSERT INTO recording_transcripts VALUES(25,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',25,1440000,1447500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(26,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',26,1500000,1507500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(27,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',27,1560000,1567500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(28,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',28,1620000,1627500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(29,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',29,1680000,1687500,'Zoë Otto','Let us sum up what we have learnt today.');
INSERT INTO recording_transcripts VALUES(30,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',30,1740000,1747500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(31,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',31,1800000,1807500,'Zoë Otto','Good morning, everybody, can you hear me?');
INSERT INTO recording_transcripts VALUES(32,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',32,1860000,1867500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(33,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',33,1920000,1927500,'Zoë Otto','Let us sum up what we have learnt today.');
INSERT INTO recording_transcripts VALUES(34,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',34,1980000,1987500,'Zoë Otto','We will do the experiment again next week.');
INSERT INTO recording_transcripts VALUES(35,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',35,2040000,2047500,'Zoë Otto','Let us sum up what we have learnt today.');
INSERT INTO recording_transcripts VALUES(36,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',36,2100000,2107500,'Zoë Otto','Please open the book at page forty-two.');
INSERT INTO recording_transcripts VALUES(37,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',37,2160000,2167500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(38,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',38,2220000,2227500,'Zoë Otto','Das war richtig, sehr gut.');
INSERT INTO recording_transcripts VALUES(39,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',39,2280000,2287500,'Zoë Otto','Wer möchte die Aufgabe vorlesen?');
INSERT INTO recording_transcripts VALUES(40,'f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','2rb3tePD6eKug8EeIW63DQ==','L0003',40,2340000,2347500,'Zoë Otto','Das war richtig, sehr gut.');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','recording_transcripts_text','recording_transcripts_text',0,'CREATE VIRTUAL TABLE recording_transcripts_text USING fts5 (
    text, content = ''recording_transcripts'', content_rowid = ''id'', tokenize = ''unicode61 remove_diacritics 2''
)');
CREATE TABLE IF NOT EXISTS 'recording_transcripts_text_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO recording_transcripts_text_data VALUES(1,X'28817b');
INSERT INTO recording_transcripts_text_data VALUES(10,X'00000000020a28000a1001010101010201010301010401010501010601010701010801010901010000');
INSERT INTO recording_transcripts_text_data VALUES(137438953473,X'00000038083061756667616265200205010364696520020401066d6f636874652002030108766f726c6573656e2002060103776572200202040c080b0d');
INSERT INTO recording_transcripts_text_data VALUES(274877906945,X'0000004c05306861766521020801066c6561726e74210209030174210202010373756d2102040105746f64617921020a0102757021020502017321020301027765210207020368617421020604090b06080a070607');
INSERT INTO recording_transcripts_text_data VALUES(412316860417,X'0000004b0630616761696e2202070102646f220204010a6578706572696d656e7422020601046e6578742202080103746865220205010277652202020302656b2202090203696c6c220203040a070f09080707');
INSERT INTO recording_transcripts_text_data VALUES(549755813889,X'0000004c05306861766523020801066c6561726e74230209030174230202010373756d2302040105746f64617923020a0102757023020502017323020301027765230207020368617423020604090b06080a070607');
INSERT INTO recording_transcripts_text_data VALUES(687194767361,X'00000049033061742402060104626f6f6b2402050105666f72747924020801046f70656e24020301047061676524020702056c6561736524020201037468652402040202776f2402090407090a09090a08');
INSERT INTO recording_transcripts_text_data VALUES(824633720833,X'000000310430646173250202010367757425020601077269636874696725020401047365687225020501037761722502030408080c09');
INSERT INTO recording_transcripts_text_data VALUES(962072674305,X'000000310430646173260202010367757426020601077269636874696726020401047365687226020501037761722602030408080c09');
INSERT INTO recording_transcripts_text_data VALUES(1099511627777,X'00000038083061756667616265270205010364696527020401066d6f636874652702030108766f726c6573656e2702060103776572270202040c080b0d');
INSERT INTO recording_transcripts_text_data VALUES(1236950581249,X'000000310430646173280202010367757428020601077269636874696728020401047365687228020501037761722802030408080c09');
INSERT INTO recording_transcripts_text_data VALUES(2199023255553,X'000003430630616761696e11020701020702017401020603020601020603020612020602067566676162650202050502050f02050602050104626f6f6b010205030205010205030205120205010363616e0c02050802050302050202050202050402050103646173030202060202020202020202060202020202090202020269650202040502040f020406020402016f11020401020401096576657279626f64790c0204080204030204020204020204040204020978706572696d656e741102060102060105666f7274790102080302080102080302081202080104676f6f640c02020802020302020202020202020402020202757403020606020602020602020606020602020609020601046861766510020808020805020802036561720c020708020703020702020702020704020701066c6561726e7410020908020905020903017410020208020205020201026d650c020808020803020802020802020804020802056f636874650202030502030f02030602030305726e696e670c020308020303020302020302020304020301046e65787411020801020801046f70656e01020303020301020303020312020301047061676501020703020701020703020712020702056c656173650102020302020102020302021202020107726963687469670302040602040202040202040602040202040902040104736568720302050602050202050202050602050202050902050202756d100204080204050204010374686501020403020401020403020409020501020508020402046f64617910020a08020a05020a0202776f010209030209010209030209120209010275701002050802050502050201731002030802030502030108766f726c6573656e0202060502060f020606020601037761720302030602030202030202030602030202030902030201651002070102020102020602070502070302656b1102090102090301720202020502020f020206020202036861741002060802060502060203696c6c1102030102030103796f750c0206080206030206020206020206040206010ad8a3d8b3d8a6d984d8a9060204040204040204010204010ad984d8afd98ad983d985060203040203040203010203020387d984060202040202040202010202040d121415171a10091d111618190f17110c1613190c1515161e1b0d1a0f130d0c161a120a0f0e0b171818');
CREATE TABLE IF NOT EXISTS 'recording_transcripts_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO recording_transcripts_text_idx VALUES(1,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(2,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(3,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(4,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(5,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(6,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(7,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(8,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(9,X'',2);
INSERT INTO recording_transcripts_text_idx VALUES(16,X'',2);
CREATE TABLE IF NOT EXISTS 'recording_transcripts_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO recording_transcripts_text_docsize VALUES(1,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(2,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(3,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(4,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(5,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(6,X'03');
INSERT INTO recording_transcripts_text_docsize VALUES(7,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(8,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(9,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(10,X'03');
INSERT INTO recording_transcripts_text_docsize VALUES(11,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(12,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(13,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(14,X'03');
INSERT INTO recording_transcripts_text_docsize VALUES(15,X'03');
INSERT INTO recording_transcripts_text_docsize VALUES(16,X'09');
INSERT INTO recording_transcripts_text_docsize VALUES(17,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(18,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(19,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(20,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(21,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(22,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(23,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(24,X'09');
INSERT INTO recording_transcripts_text_docsize VALUES(25,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(26,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(27,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(28,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(29,X'09');
INSERT INTO recording_transcripts_text_docsize VALUES(30,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(31,X'07');
INSERT INTO recording_transcripts_text_docsize VALUES(32,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(33,X'09');
INSERT INTO recording_transcripts_text_docsize VALUES(34,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(35,X'09');
INSERT INTO recording_transcripts_text_docsize VALUES(36,X'08');
INSERT INTO recording_transcripts_text_docsize VALUES(37,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(38,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(39,X'05');
INSERT INTO recording_transcripts_text_docsize VALUES(40,X'05');
CREATE TABLE IF NOT EXISTS 'recording_transcripts_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO recording_transcripts_text_config VALUES('version',4);
CREATE TABLE recording_windows (             -- which days were listed when
    scope                   TEXT NOT NULL,   -- `account`, or the host whose list it was
    from_date               TEXT NOT NULL,   -- first day, UTC
    to_date                 TEXT NOT NULL,   -- last day, UTC
    listed_at               TEXT NOT NULL,   -- when it was last listed to the end
    PRIMARY KEY (scope, from_date, to_date)
) STRICT;
INSERT INTO recording_windows VALUES('account','2026-08-30','2026-09-07','2026-09-07T16:00:00Z');
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
INSERT INTO zoom_participants VALUES(1,'2rb3tePD6eKug8EeIW63DQ==','report',1,1,NULL,NULL,'16778240',NULL,NULL,'Haddad, Sara','haddad.sara.4@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:11Z',5,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16778240","name":"Haddad, Sara","user_email":"haddad.sara.4@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:11Z","duration":5,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(2,'2rb3tePD6eKug8EeIW63DQ==','report',1,2,NULL,NULL,'16779264',NULL,NULL,'Moritz Qasim','moritz.qasim.8@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:35Z',29,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16779264","name":"Moritz Qasim","user_email":"moritz.qasim.8@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:35Z","duration":29,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(3,'2rb3tePD6eKug8EeIW63DQ==','report',1,3,NULL,NULL,'16780288',NULL,NULL,'Greta Darwish','greta.darwish.7@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:22Z',16,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16780288","name":"Greta Darwish","user_email":"greta.darwish.7@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:22Z","duration":16,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(4,'2rb3tePD6eKug8EeIW63DQ==','report',1,4,NULL,NULL,'16781312',NULL,NULL,'Anton Vogel','anton.vogel.1@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:35Z',29,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16781312","name":"Anton Vogel","user_email":"anton.vogel.1@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:35Z","duration":29,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(5,'2rb3tePD6eKug8EeIW63DQ==','report',1,5,NULL,NULL,NULL,NULL,'erased-78faef7007b6','erased-78faef7007b6',NULL,'2026-09-07T05:01:06Z','2026-09-07T05:01:39Z',33,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"erased":true}');
INSERT INTO zoom_participants VALUES(6,'2rb3tePD6eKug8EeIW63DQ==','report',1,6,NULL,NULL,'16783360',NULL,NULL,'Søren Roth','soeren.roth.9@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:31Z',25,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16783360","name":"Søren Roth","user_email":"soeren.roth.9@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:31Z","duration":25,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(7,'2rb3tePD6eKug8EeIW63DQ==','report',1,7,NULL,NULL,'16784384',NULL,NULL,'Rami Otto','rami.otto.5@students.lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:01:46Z',40,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16784384","name":"Rami Otto","user_email":"rami.otto.5@students.lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:01:46Z","duration":40,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(8,'2rb3tePD6eKug8EeIW63DQ==','report',1,8,'Oq3TUI9cCqa1Rxq-eEnfFy','Oq3TUI9cCqa1Rxq-eEnfFy','16785408',NULL,NULL,'Zoë Otto','zoe.otto@lernhof.example','2026-09-07T05:01:06Z','2026-09-07T05:42:10Z',2464,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"Oq3TUI9cCqa1Rxq-eEnfFy","user_id":"16785408","name":"Zoë Otto","user_email":"zoe.otto@lernhof.example","join_time":"2026-09-07T05:01:06Z","leave_time":"2026-09-07T05:42:10Z","duration":2464,"failover":false,"status":"in_meeting","registrant_id":"","customer_key":"","bo_mtg_id":"","participant_user_id":"Oq3TUI9cCqa1Rxq-eEnfFy"}');
INSERT INTO zoom_participants VALUES(9,'2rb3tePD6eKug8EeIW63DQ==','report',1,9,NULL,NULL,'16786432',NULL,NULL,'Haddad, Sara','haddad.sara.4@students.lernhof.example','2026-09-07T05:01:11Z','2026-09-07T05:42:10Z',2459,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16786432","name":"Haddad, Sara","user_email":"haddad.sara.4@students.lernhof.example","join_time":"2026-09-07T05:01:11Z","leave_time":"2026-09-07T05:42:10Z","duration":2459,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(10,'2rb3tePD6eKug8EeIW63DQ==','report',1,10,NULL,NULL,'16787456',NULL,NULL,'Greta Darwish','greta.darwish.7@students.lernhof.example','2026-09-07T05:01:22Z','2026-09-07T05:42:04Z',2442,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16787456","name":"Greta Darwish","user_email":"greta.darwish.7@students.lernhof.example","join_time":"2026-09-07T05:01:22Z","leave_time":"2026-09-07T05:42:04Z","duration":2442,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(11,'2rb3tePD6eKug8EeIW63DQ==','report',1,11,NULL,NULL,'16788480',NULL,NULL,'Søren Roth','soeren.roth.9@students.lernhof.example','2026-09-07T05:01:31Z','2026-09-07T05:42:06Z',2435,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16788480","name":"Søren Roth","user_email":"soeren.roth.9@students.lernhof.example","join_time":"2026-09-07T05:01:31Z","leave_time":"2026-09-07T05:42:06Z","duration":2435,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(12,'2rb3tePD6eKug8EeIW63DQ==','report',1,12,NULL,NULL,'16789504',NULL,NULL,'Anton Vogel','anton.vogel.1@students.lernhof.example','2026-09-07T05:01:35Z','2026-09-07T05:42:04Z',2429,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16789504","name":"Anton Vogel","user_email":"anton.vogel.1@students.lernhof.example","join_time":"2026-09-07T05:01:35Z","leave_time":"2026-09-07T05:42:04Z","duration":2429,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(13,'2rb3tePD6eKug8EeIW63DQ==','report',1,13,NULL,NULL,'16790528',NULL,NULL,'Moritz Qasim','moritz.qasim.8@students.lernhof.example','2026-09-07T05:01:35Z','2026-09-07T05:42:07Z',2432,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16790528","name":"Moritz Qasim","user_email":"moritz.qasim.8@students.lernhof.example","join_time":"2026-09-07T05:01:35Z","leave_time":"2026-09-07T05:42:07Z","duration":2432,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(14,'2rb3tePD6eKug8EeIW63DQ==','report',1,14,NULL,NULL,NULL,NULL,'erased-78faef7007b6','erased-78faef7007b6',NULL,'2026-09-07T05:01:39Z','2026-09-07T05:42:04Z',2425,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"erased":true}');
INSERT INTO zoom_participants VALUES(15,'2rb3tePD6eKug8EeIW63DQ==','report',1,15,NULL,NULL,'16792576',NULL,NULL,'Rami Otto','rami.otto.5@students.lernhof.example','2026-09-07T05:01:46Z','2026-09-07T05:42:02Z',2416,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16792576","name":"Rami Otto","user_email":"rami.otto.5@students.lernhof.example","join_time":"2026-09-07T05:01:46Z","leave_time":"2026-09-07T05:42:02Z","duration":2416,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(16,'2rb3tePD6eKug8EeIW63DQ==','report',1,16,NULL,NULL,'16793600',NULL,NULL,'Sara Najjar','sara.najjar.2@students.lernhof.example','2026-09-07T05:08:47Z','2026-09-07T05:09:43Z',56,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16793600","name":"Sara Najjar","user_email":"sara.najjar.2@students.lernhof.example","join_time":"2026-09-07T05:08:47Z","leave_time":"2026-09-07T05:09:43Z","duration":56,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(17,'2rb3tePD6eKug8EeIW63DQ==','report',1,17,NULL,NULL,'16794624',NULL,NULL,'Sara Najjar','sara.najjar.2@students.lernhof.example','2026-09-07T05:09:43Z','2026-09-07T05:42:05Z',1942,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16794624","name":"Sara Najjar","user_email":"sara.najjar.2@students.lernhof.example","join_time":"2026-09-07T05:09:43Z","leave_time":"2026-09-07T05:42:05Z","duration":1942,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(18,'2rb3tePD6eKug8EeIW63DQ==','report',1,18,NULL,NULL,'16795648',NULL,NULL,'Haddad, Sara','haddad.sara.4@students.lernhof.example','2026-09-07T05:13:17Z','2026-09-07T05:19:50Z',393,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16795648","name":"Haddad, Sara","user_email":"haddad.sara.4@students.lernhof.example","join_time":"2026-09-07T05:13:17Z","leave_time":"2026-09-07T05:19:50Z","duration":393,"failover":false,"status":"in_meeting","registrant_id":""}');
INSERT INTO zoom_participants VALUES(19,'2rb3tePD6eKug8EeIW63DQ==','report',1,19,NULL,NULL,'16796672',NULL,NULL,'Reem Schäfer','reem.schaefer.6@students.lernhof.example','2026-09-07T05:22:59Z','2026-09-07T05:24:15Z',76,'in_waiting_room',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16796672","name":"Reem Schäfer","user_email":"reem.schaefer.6@students.lernhof.example","join_time":"2026-09-07T05:22:59Z","leave_time":"2026-09-07T05:24:15Z","duration":76,"failover":false,"status":"in_waiting_room","registrant_id":""}');
INSERT INTO zoom_participants VALUES(20,'2rb3tePD6eKug8EeIW63DQ==','report',1,20,NULL,NULL,'16797696',NULL,NULL,'Reem Schäfer','reem.schaefer.6@students.lernhof.example','2026-09-07T05:24:15Z','2026-09-07T05:42:04Z',1069,'in_meeting',NULL,'2026-09-07T16:00:00Z','{"id":"","user_id":"16797696","name":"Reem Schäfer","user_email":"reem.schaefer.6@students.lernhof.example","join_time":"2026-09-07T05:24:15Z","leave_time":"2026-09-07T05:42:04Z","duration":1069,"failover":false,"status":"in_meeting","registrant_id":""}');
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
INSERT INTO session_attendance VALUES('L0003','P-0001','Anton Vogel','anton.vogel.1@students.lernhof.example','excused','present','2026-09-07T05:01:35Z','2026-09-07T05:42:04Z',2429,89.900000000000005687,1,'email','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','P-0002','Sara Najjar','sara.najjar.2@students.lernhof.example','late','left_early','2026-09-07T05:09:43Z','2026-09-07T05:42:05Z',1942,71.900000000000005686,1,'email','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','P-0004','Haddad, Sara','haddad.sara.4@students.lernhof.example','present','present','2026-09-07T05:01:11Z','2026-09-07T05:42:10Z',2459,91.0,1,'email','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','P-0005','Rami Otto','rami.otto.5@students.lernhof.example','present','present','2026-09-07T05:01:46Z','2026-09-07T05:42:02Z',2416,89.400000000000005686,1,'email','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','P-0006','Reem Schäfer','reem.schaefer.6@students.lernhof.example','late','late','2026-09-07T05:24:15Z','2026-09-07T05:42:04Z',1069,39.5,1,'email','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','erased-78faef7007b6','erased-78faef7007b6',NULL,'present','present','2026-09-07T05:01:39Z','2026-09-07T05:42:04Z',2425,89.799999999999997159,1,'customer_key','2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','greta.darwish.7@students.lernhof.example','Greta Darwish','greta.darwish.7@students.lernhof.example','unexpected','unexpected','2026-09-07T05:01:22Z','2026-09-07T05:42:04Z',2442,90.40000000000000568,1,NULL,'2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','moritz.qasim.8@students.lernhof.example','Moritz Qasim','moritz.qasim.8@students.lernhof.example','unexpected','unexpected','2026-09-07T05:01:35Z','2026-09-07T05:42:07Z',2432,90.0,1,NULL,'2026-09-07T16:00:00Z');
INSERT INTO session_attendance VALUES('L0003','soeren.roth.9@students.lernhof.example','Søren Roth','soeren.roth.9@students.lernhof.example','unexpected','unexpected','2026-09-07T05:01:31Z','2026-09-07T05:42:06Z',2435,90.099999999999994312,1,NULL,'2026-09-07T16:00:00Z');
CREATE TABLE session_changes (               -- what people had been told and changed since; triggers write it
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE, -- session
    kind                    TEXT NOT NULL CHECK (kind IN ('start', 'link')), -- what changed
    from_value              TEXT,            -- before
    to_value                TEXT,            -- after
    at                      TEXT NOT NULL    -- when
) STRICT;
INSERT INTO session_changes VALUES(1,'L0003','link',NULL,'https://us06web.zoom.us/j/82713257516?pwd=elBMj37jcNjs5ERD0hD-Z_rHp4euSQhV.1','2026-09-07T05:00:00Z');
INSERT INTO session_changes VALUES(2,'L9001','link',NULL,'https://us06web.zoom.us/j/88085561700?pwd=hC-R4HrFALjjWdf9u-MLMzjvh0sgbhGr.1','2026-09-07T05:00:00Z');
CREATE TABLE zoom_session_logs (             -- who took which link when
    id                      INTEGER PRIMARY KEY, -- our own number
    session_id              TEXT NOT NULL REFERENCES sessions (session_id), -- session
    person_id               TEXT,            -- who, as the command was told; NULL: not told
    action                  TEXT NOT NULL CHECK (action IN ('start_meeting', 'join_meeting')), -- which link
    at                      TEXT NOT NULL    -- when
) STRICT;
INSERT INTO zoom_session_logs VALUES(1,'L0003','P-0004','join_meeting','2026-09-07T05:10:00Z');
CREATE TABLE attendance_computations (       -- as of when session_attendance holds
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id), -- session
    computed_at             TEXT NOT NULL,   -- when its rows were computed
    is_final                INTEGER NOT NULL CHECK (is_final IN (0, 1)), -- 1: no word changes by the mere passing of time
    rules                   TEXT NOT NULL    -- figures that decided
) STRICT;
INSERT INTO attendance_computations VALUES('L0003','2026-09-07T16:00:00Z',1,'absent<25% late>10m left_early<75% early>10m');
CREATE TABLE person_keys (                   -- by what else people of the roster are recognised
    id                      INTEGER PRIMARY KEY, -- our own number
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who
    kind                    TEXT NOT NULL CHECK (kind IN ('alias', 'confirmed')), -- alias: a name they join under; confirmed: a participant of whom somebody said yes
    value                   TEXT NOT NULL,   -- folded name, or key of the participant
    session_id              TEXT REFERENCES sessions (session_id), -- only there; NULL: everywhere
    created_by              TEXT NOT NULL,   -- who said so
    created_at              TEXT NOT NULL    -- when
) STRICT;
INSERT INTO person_keys VALUES(1,'P-0002','alias','ipad',NULL,'nora','2026-09-07T16:00:00Z');
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
INSERT INTO attendance_overrides VALUES('L0003','P-0001','excused','ill','nora','2026-09-07T16:00:00Z',1);
INSERT INTO attendance_overrides VALUES('L0003','P-0002','late','bus','nora','2026-09-07T16:00:00Z',2);
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
INSERT INTO audit_log VALUES(1,'2026-09-07T16:00:00Z','nora','attendance.mark','L0003','155266c6a53581d6d6e27e25776ee318aa92fbc1f19492fa1f47e525e2420100','0000000000000000000000000000000000000000000000000000000000000000','00d3b3458b26a8efb73c7c7bc3816e228823a29900998022867cebbf5aff6dce');
INSERT INTO audit_log VALUES(2,'2026-09-07T16:00:00Z','nora','attendance.mark','L0003','33160b1fa4681753da0d1026aab50b2e8c68d74f1634fe5fcfbc2efe33e6bf2a','00d3b3458b26a8efb73c7c7bc3816e228823a29900998022867cebbf5aff6dce','ba28588fd12c9f611f830a95fce747164d2c5ea67df630bbfaf86942e49e6a77');
INSERT INTO audit_log VALUES(3,'2026-09-07T16:00:00Z','nora','alias.add',NULL,'287024da0964ce86ebbbfca9805c2e37589955f99cd546a85461aab90ab2aa0d','ba28588fd12c9f611f830a95fce747164d2c5ea67df630bbfaf86942e49e6a77','e9454a91801ffb0dcfffeb3bcfb04a2b757a497b393dd7079356160916041b4c');
INSERT INTO audit_log VALUES(4,'2026-09-07T16:00:00Z','nora','person.erase',NULL,'2d40c74d4dc24cc703e33849f17138c82dc35a93f4e6d89ef24674ed56b24e46','e9454a91801ffb0dcfffeb3bcfb04a2b757a497b393dd7079356160916041b4c','25586a478cac3063d42c9820ba67d4bd4e723eb1d596d6b6c6988725eccef33a');
CREATE TABLE audit_contents (                -- what the audit log says of people; erased with them
    audit_id                INTEGER NOT NULL PRIMARY KEY REFERENCES audit_log (id), -- entry
    salt                    TEXT NOT NULL,   -- random, so that the hash does not give the content away
    content                 TEXT NOT NULL,   -- JSON
    person_id               TEXT GENERATED ALWAYS AS (content ->> '$.person_id') STORED -- whom it is about
) STRICT;
INSERT INTO audit_contents VALUES(1,'2c54ddccd1edd94862a9d717166cc0ee','{"person_id":"P-0001","override":"excused","before":null,"reason":"ill"}');
INSERT INTO audit_contents VALUES(2,'74be795ac27ce41bd3520098216f1b09','{"person_id":"P-0002","override":"late","before":null,"reason":"bus"}');
INSERT INTO audit_contents VALUES(3,'8a03f711efc883840b6b22fa920f6f40','{"person_id":"P-0002","value":"ipad"}');
INSERT INTO audit_contents VALUES(4,'ca4f29c926bcde7a2941b1debc9cd8e8','{"person_id":"erased-78faef7007b6","erased":[]}');
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
INSERT INTO runs VALUES(1,'provision','ok','manual','provision --quiet','0.1.0',20030,'2026-09-07T05:00:00Z','2026-09-07T05:00:00Z',0,'{"run_id":1,"total":2,"created":2,"adopted":0,"updated":0,"deleted":0,"unchanged":0,"skipped":0,"deferred":0,"failed":0,"unknown":0,"duplicates_removed":0,"session_ids":["L0003","L9001"],"errors":[],"triggered_by":"manual"}',NULL);
INSERT INTO runs VALUES(2,'provision','ok','payment:INV-1','provision --person P-0001 --payment INV-1','0.1.0',20032,'2026-09-07T05:00:00Z','2026-09-07T05:00:00Z',0,'{"run_id":2,"total":2,"created":0,"adopted":0,"updated":0,"deleted":0,"unchanged":2,"skipped":0,"deferred":0,"failed":0,"unknown":0,"duplicates_removed":0,"session_ids":[],"errors":[],"triggered_by":"payment:INV-1"}',NULL);
INSERT INTO runs VALUES(3,'participant-fetch','ok','manual','participant fetch','0.1.0',20094,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z',0,'[{"run_id":3,"session_id":"L0003","status":"fetched","reason":null,"participant_count":10,"total_records":20,"unique_count":10,"fetched_at":"2026-09-07T16:00:00Z"}]',NULL);
INSERT INTO runs VALUES(4,'recording-sync','ok','manual','recording sync --download','0.1.0',20096,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z',0,'{"run_id":4,"sessions_checked":1,"sessions_with_recordings":1,"recordings_synced":1,"unmatched":0,"files_new":6,"files_updated":0,"files_downloaded":6,"bytes_downloaded":2765129,"failed":0,"errors":[]}',NULL);
INSERT INTO runs VALUES(5,'recording-prune','ok','manual','recording delete L0003 --yes','0.1.0',20104,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z',0,'{"dry_run":false,"run_id":5,"deleted":0,"kept":0,"failed":0,"files":0,"bytes":0,"permanent":false,"plan":[],"errors":[]}',NULL);
INSERT INTO runs VALUES(6,'recording-prune','ok','manual','recording delete --session L0003 --yes','0.1.0',20362,'2026-09-07T16:00:00Z','2026-09-07T16:00:00Z',0,'{"dry_run":false,"run_id":6,"deleted":1,"kept":0,"failed":0,"files":6,"bytes":2765129,"permanent":false,"plan":[{"uuid":"2rb3tePD6eKug8EeIW63DQ==","session_id":"L0003","topic":"Biology 7A","start_time":"2026-09-07T05:01:06Z","files":6,"bytes":2765129,"action":"delete","reason":null}],"errors":[]}',NULL);
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
INSERT INTO run_items VALUES(1,1,'session','L0003','created','ok',NULL,NULL,'2026-09-07T05:00:00Z');
INSERT INTO run_items VALUES(1,2,'session','L9001','created','ok',NULL,NULL,'2026-09-07T05:00:00Z');
INSERT INTO run_items VALUES(3,1,'session','L0003','fetched','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,1,'file','d27dd362-e399-4acc-8759-a64942b8c1e1','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,2,'file','2rb3tePD6eKug8EeIW63DQ==|TIMELINE||2026-09-07T05:01:27Z','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,3,'file','f5c02cd1-5714-4fe4-ae1f-6fb20ea34863','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,4,'file','f9f916ca-cdd3-4597-870b-da8bf3ebe639','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,5,'file','6b440224-81a3-4963-bfef-59a53b732218','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(4,6,'file','80e2a176-a2cd-449b-9b2d-aba5d43a3751','downloaded','ok',NULL,NULL,'2026-09-07T16:00:00Z');
INSERT INTO run_items VALUES(6,1,'instance','2rb3tePD6eKug8EeIW63DQ==','deleted','ok',NULL,NULL,'2026-09-07T16:00:00Z');
CREATE TABLE payments (                      -- payments for which meetings were made, once each
    payment                 TEXT NOT NULL PRIMARY KEY, -- reference of whoever takes the money
    person_id               TEXT NOT NULL REFERENCES people (person_id), -- who paid, or for whom
    created_at              TEXT NOT NULL,   -- when it was first told
    finished_at             TEXT,            -- when all of its meetings stood; NULL: not yet
    run_id                  INTEGER,         -- run that finished it
    summary                 TEXT             -- what that run answered, JSON; told again ever after
) STRICT;
INSERT INTO payments VALUES('INV-1','P-0001','2026-09-07T05:00:00Z','2026-09-07T05:00:00Z',2,'{"run_id":2,"total":2,"created":0,"adopted":0,"updated":0,"deleted":0,"unchanged":2,"skipped":0,"deferred":0,"failed":0,"unknown":0,"duplicates_removed":0,"session_ids":[],"errors":[],"triggered_by":"payment:INV-1"}');
CREATE TABLE host_assignments (              -- who holds a session that names a pool
    session_id              TEXT NOT NULL PRIMARY KEY REFERENCES sessions (session_id), -- session
    host_pool               TEXT NOT NULL,   -- pool from which the host was taken
    host_email              TEXT NOT NULL,   -- host, lower case
    assigned_at             TEXT NOT NULL    -- when
) STRICT;
INSERT INTO host_assignments VALUES('L9001','tutors','zoe.otto@lernhof.example','2026-09-07T05:00:00Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('runs',6);
INSERT INTO sqlite_sequence VALUES('audit_log',4);
CREATE INDEX sessions_by_start ON sessions (start_time);
CREATE INDEX sessions_by_end ON sessions (end_time);
CREATE INDEX sessions_by_cohort ON sessions (cohort) WHERE cohort IS NOT NULL;
CREATE UNIQUE INDEX zoom_meetings_one_per_session ON zoom_meetings (session_id) WHERE state <> 'deleted';
CREATE UNIQUE INDEX zoom_meetings_one_owner ON zoom_meetings (zoom_meeting_id)
    WHERE managed = 1 AND state <> 'deleted' AND zoom_meeting_id IS NOT NULL;
CREATE INDEX zoom_meetings_by_number ON zoom_meetings (zoom_meeting_id);
CREATE INDEX zoom_instances_by_session ON zoom_instances (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX zoom_instances_by_meeting ON zoom_instances (zoom_meeting_id, started_at);
CREATE INDEX people_by_email ON people (email) WHERE email IS NOT NULL;
CREATE UNIQUE INDEX roster_of_session ON roster (session_id, person_id) WHERE session_id IS NOT NULL;
CREATE UNIQUE INDEX roster_of_cohort ON roster (cohort, person_id) WHERE cohort IS NOT NULL;
CREATE INDEX roster_by_person ON roster (person_id);
CREATE INDEX zoom_users_by_id ON zoom_users (zoom_user_id) WHERE zoom_user_id IS NOT NULL;
CREATE INDEX zoom_recordings_by_instance ON zoom_recordings (uuid);
CREATE INDEX zoom_recordings_by_session ON zoom_recordings (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX zoom_recordings_pending ON zoom_recordings (state) WHERE state <> 'verified';
CREATE INDEX recording_receipts_by_instance ON recording_receipts (uuid);
CREATE TRIGGER recording_transcripts_added AFTER INSERT ON recording_transcripts BEGIN
    INSERT INTO recording_transcripts_text (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER recording_transcripts_removed AFTER DELETE ON recording_transcripts BEGIN
    INSERT INTO recording_transcripts_text (recording_transcripts_text, rowid, text)
    VALUES ('delete', old.id, old.text);
END;
CREATE INDEX zoom_participants_by_instance ON zoom_participants (uuid, current);
CREATE INDEX session_attendance_by_person ON session_attendance (person_id);
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
CREATE INDEX zoom_session_logs_by_session ON zoom_session_logs (session_id);
CREATE UNIQUE INDEX person_keys_once ON person_keys (person_id, kind, value, coalesce(session_id, ''));
CREATE INDEX attendance_overrides_by_person ON attendance_overrides (person_id);
CREATE INDEX audit_log_by_session ON audit_log (session_id) WHERE session_id IS NOT NULL;
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
CREATE INDEX runs_by_job ON runs (job, started_at);
PRAGMA writable_schema=OFF;
COMMIT;
