//! The closed vocabularies of the tables, as enums that SQL and JSON know by the same words.

use std::fmt;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// A word that its vocabulary does not contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord(pub String);

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a known word", self.0)
    }
}

impl std::error::Error for UnknownWord {}

/// Defines an enum whose variants are words in a column.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$note])* $variant,)+ }

        impl $name {
            /// All words, in the order of their definition.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word as it stands in the table.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(UnknownWord(word.to_owned())),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|error: UnknownWord| FromSqlError::other(error))
            }
        }
    )+};
}

words! {
    /// Who caused a change.
    Source {
        /// A person at the command line.
        Manual = "manual",
        /// An event from Zoom.
        Webhook = "webhook",
        /// A scheduled job.
        Cron = "cron",
        /// The program itself.
        System = "system",
    }

    /// Where a session stands.
    SessionStatus {
        /// It is still to come, or nobody came yet.
        Scheduled = "scheduled",
        /// An instance runs.
        InProgress = "in_progress",
        /// An instance ended, or the planned end is a day past.
        Completed = "completed",
        /// The schedule cancelled it.
        Cancelled = "cancelled",
    }

    /// Why a session is cancelled.
    CancelReason {
        /// Somebody said so.
        Asked = "asked",
        /// Its row left the schedule.
        LeftFile = "left_file",
    }

    /// Where a meeting stands between intent and deletion.
    MeetingState {
        /// Stored, not sent.
        Intended = "intended",
        /// A create is under way.
        Sent = "sent",
        /// A create was sent and no readable answer came.
        Unknown = "unknown",
        /// A person decides.
        Held = "held",
        /// It exists at Zoom.
        Active = "active",
        /// It was deleted at Zoom, or a link was untied.
        Deleted = "deleted",
    }

    /// What a token of the join page lets its owner do.
    TokenRole {
        /// Join.
        Participant = "participant",
        /// Start.
        Host = "host",
    }

    /// Which answer of Zoom participants come from.
    ParticipantsSource {
        /// The report of a past meeting, complete and slow to appear.
        Report = "report",
        /// The list of a past meeting.
        PastMeetings = "past_meetings",
    }

    /// Where our copy of a recording file stands.
    ArchiveState {
        /// Zoom listed it.
        Seen = "seen",
        /// A download is under way, or was killed.
        Downloading = "downloading",
        /// Length, kind and hash were checked.
        Verified = "verified",
        /// What came is not what Zoom declared.
        Quarantined = "quarantined",
    }

    /// Where an event of Zoom's stands.
    EventState {
        /// It is stored, and nothing was done about it yet.
        New = "new",
        /// What it says stands in the other tables; or it says nothing that we keep.
        Applied = "applied",
        /// It tells of a meeting that is not known yet.
        Waiting = "waiting",
    }

    /// What changed for people.
    ChangeKind {
        /// When it begins.
        Start = "start",
        /// Where one joins.
        Link = "link",
    }

    /// Which link somebody took.
    LogAction {
        /// The host's.
        StartMeeting = "start_meeting",
        /// The one for participants.
        JoinMeeting = "join_meeting",
    }

    /// Where a recording file went when we deleted it at Zoom.
    RemovedTo {
        /// It can be recovered for 30 days, unless the account has no trash.
        Trash = "trash",
        /// It is gone.
        Nowhere = "nowhere",
    }

    /// A batch job.
    Job {
        /// Makes, changes and deletes meetings.
        Provision = "provision",
        /// Lists and downloads recordings.
        RecordingSync = "recording-sync",
        /// Fetches participants.
        ParticipantFetch = "participant-fetch",
        /// Deletes archived recordings at Zoom.
        RecordingPrune = "recording-prune",
    }

    /// How a run ended.
    RunState {
        /// It goes on.
        Running = "running",
        /// Everything was done.
        Ok = "ok",
        /// Some items failed.
        Partial = "partial",
        /// It stopped and the rest is for a later run.
        Deferred = "deferred",
        /// It was stopped by an error.
        Failed = "failed",
        /// It was stopped by a signal and closed its row.
        Interrupted = "interrupted",
        /// It died without closing its row.
        Killed = "killed",
    }

    /// What became of one item of a run.
    ItemState {
        /// Done.
        Ok = "ok",
        /// Nothing to do, for a reason.
        Skipped = "skipped",
        /// Left for a later run.
        Deferred = "deferred",
        /// Failed.
        Failed = "failed",
        /// Sent without a readable answer.
        Unknown = "unknown",
    }

    /// Where a recording is at Zoom.
    RecordingPlace {
        /// Where it was made.
        There = "there",
        /// In the trash.
        Trash = "trash",
        /// Gone.
        Nowhere = "nowhere",
    }

    /// A field of a Zoom user that events tell of.
    UserField {
        /// The address.
        Email = "email",
        /// The name.
        DisplayName = "display_name",
        /// Basic or licensed.
        Type = "type",
        /// Active or not.
        Status = "status",
    }

    /// Where a device was during a stay that events told of.
    LivePlace {
        /// In the meeting.
        Meeting = "meeting",
        /// In one of its breakout rooms.
        Breakout = "breakout",
        /// Before the door.
        WaitingRoom = "waiting_room",
    }

    /// A hook of the configuration.
    Hook {
        /// Who must be told what about a session.
        SessionNotices = "session_notices",
        /// Recordings that are in the archive now.
        RecordingReady = "recording_ready",
        /// Transcripts that are in the archive now.
        TranscriptReady = "transcript_ready",
    }

    /// By what a person of the roster is recognised beside name and e-mail.
    KeyOfPerson {
        /// A name they join under.
        Alias = "alias",
        /// A participant of whom somebody said yes.
        Confirmed = "confirmed",
    }

    /// A word by hand.
    OverrideWord {
        /// Was there.
        Present = "present",
        /// Was not there.
        Absent = "absent",
        /// Came late.
        Late = "late",
        /// Need not have been there.
        Excused = "excused",
    }

    /// What the audit log tells of.
    AuditAction {
        /// A word by hand was set.
        Mark = "attendance.mark",
        /// A word by hand was taken back.
        Unmark = "attendance.unmark",
        /// A person got a name they join under.
        AddAlias = "alias.add",
        /// A person lost one.
        RemoveAlias = "alias.remove",
        /// A participant was confirmed to be a person.
        Confirm = "match.confirm",
        /// A person is no longer expected.
        RemoveFromRoster = "roster.remove",
        /// A person was erased.
        Erase = "person.erase",
    }
}
