//! `zoomctl session`: the schedule.

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::MeetingRef;
use crate::jobs::{import, provision};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::schedule::{JoinState, JoinWindow, Span, starts_in_seconds};
use crate::store::sessions::{Session, SessionFilter};
use crate::store::{SessionStatus, Source};

use super::import::Import;
use super::values::day_begins;
use super::{conclude, unwritten};

/// The schedule: what should happen.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Bring a schedule from CSV; sessions that are there already are updated.
    ///
    /// Required columns: session_id, topic, start_time, duration_minutes, and host_email (for the
    /// providers google_meet, teams and manual: meeting_url). Optional: timezone, cohort, provider,
    /// auto_recording, waiting_room, join_before_host, passcode, alternative_hosts, agenda.
    /// start_time is RFC 3339, or local time with the timezone column. An absent column leaves what
    /// is stored, an empty cell sets the default.
    #[command(
        after_help = "Examples:\n  zoomctl session import term.csv --dry-run\n  curl -s https://school.example/term.csv | zoomctl session import - -o json"
    )]
    Import(Import),
    /// List sessions, earliest first.
    #[command(
        after_help = "Examples:\n  zoomctl session list --from 2026-09-01 --to 2026-09-07\n  zoomctl session list --cohort 7B -o json | jq -r '.[].zoom_join_url'"
    )]
    List(List),
    /// Show one session and its meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session show bio-7b-01\n  zoomctl session show bio-7b-01 -o json | jq -r .join_url"
    )]
    Show {
        /// The schedule's id of the session.
        session_id: String,
    },
    /// Cancel a session and delete its meeting.
    ///
    /// The session stays in the schedule as cancelled. Where Zoom is out of reach, the next
    /// provision deletes the meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session cancel bio-7b-01\n  zoomctl session cancel bio-7b-01 -o json | jq .deleted"
    )]
    Cancel {
        /// The schedule's id of the session.
        session_id: String,
    },
    /// Settle a session whose meeting is unknown or held.
    ///
    /// Where a create was never answered and a look-alike stands at Zoom, only a person can tell.
    /// --adopt ties that meeting to the session, as ours: it gets the session's topic, time and
    /// reference. --create says that there is none, and makes one.
    #[command(
        after_help = "Examples:\n  zoomctl session resolve bio-7b-01 --adopt 81234567890\n  zoomctl session resolve bio-7b-01 --create"
    )]
    Resolve(Resolve),
}

/// What a person decides.
#[derive(Debug, Args)]
pub(super) struct Resolve {
    /// The schedule's id of the session.
    session_id: String,
    /// This meeting is the session's.
    #[arg(
        long,
        value_name = "MEETING",
        required_unless_present = "create",
        conflicts_with = "create"
    )]
    adopt: Option<MeetingRef>,
    /// There is no meeting; make one.
    #[arg(long)]
    create: bool,
}

/// Which sessions.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Starting on this day or later, UTC.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Starting on this day or earlier, UTC.
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
    /// Only this class or course.
    #[arg(long)]
    cohort: Option<String>,
    /// Only under this host.
    #[arg(long, value_name = "EMAIL")]
    host: Option<String>,
    /// Only in this state.
    #[arg(long, value_enum)]
    status: Option<Status>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

/// States of a session.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Status {
    Scheduled,
    InProgress,
    Completed,
    Cancelled,
}

impl From<Status> for SessionStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Scheduled => Self::Scheduled,
            Status::InProgress => Self::InProgress,
            Status::Completed => Self::Completed,
            Status::Cancelled => Self::Cancelled,
        }
    }
}

const COLUMNS: &[Column] = &[
    shown("session_id", "session", Kind::Id),
    shown("topic", "topic", Kind::Text),
    shown("start_time", "start", Kind::Time),
    hidden("duration_minutes", Kind::Number),
    hidden("end_time", Kind::Time),
    hidden("timezone", Kind::Id),
    shown("cohort", "cohort", Kind::Text),
    hidden("provider", Kind::Id),
    shown("host_email", "host", Kind::Mail),
    hidden("host_pool", Kind::Id),
    hidden("meeting_url", Kind::Id),
    hidden("auto_recording", Kind::Id),
    hidden("waiting_room", Kind::Flag),
    hidden("join_before_host", Kind::Flag),
    hidden("passcode", Kind::Id),
    hidden("alternative_hosts", Kind::Id),
    hidden("agenda", Kind::Text),
    hidden("cancelled_at", Kind::Time),
    hidden("source", Kind::Id),
    hidden("created_at", Kind::Time),
    hidden("updated_at", Kind::Time),
    shown("status", "status", Kind::Id),
    hidden("participant_count", Kind::Number),
    hidden("participants_fetched_at", Kind::Time),
    hidden("zoom_host_email", Kind::Mail),
    shown("zoom_meeting_id", "meeting", Kind::Id),
    hidden("zoom_join_url", Kind::Id),
    hidden("zoom_password", Kind::Id),
    hidden("zoom_created_at", Kind::Time),
    hidden("zoom_created_by", Kind::Id),
    hidden("zoom_metadata", Kind::Json),
];

impl Record for Session {
    const COLUMNS: &'static [Column] = COLUMNS;
}

/// A session with how to join it now.
#[derive(Serialize)]
struct Joinable {
    #[serde(flatten)]
    session: Session,
    join_state: JoinState,
    starts_in_seconds: i64,
    join_url: Option<String>,
}

const JOINABLE: &[Column; COLUMNS.len() + 3] = &{
    let mut columns = [hidden("join_url", Kind::Id); COLUMNS.len() + 3];
    let mut place = 0;
    while place < COLUMNS.len() {
        columns[place] = COLUMNS[place];
        place += 1;
    }
    columns[place] = hidden("join_state", Kind::Id);
    columns[place + 1] = hidden("starts_in_seconds", Kind::Seconds);
    columns
};

impl Record for Joinable {
    const COLUMNS: &'static [Column] = JOINABLE;
}

impl Joinable {
    fn new(session: Session, now: DateTime<Utc>) -> Self {
        let join_url = session
            .zoom_join_url
            .clone()
            .or_else(|| session.meeting_url.clone());
        let span = Span {
            start: session.start_time,
            end: session.end_time,
        };
        Self {
            join_state: JoinWindow::default().state(join_url.is_some(), span, now),
            starts_in_seconds: starts_in_seconds(session.start_time, now),
            join_url,
            session,
        }
    }
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let now = context.clock.now();
        let store = context.store()?;
        match self {
            Self::Import(import) => {
                let bytes = import.read()?;
                let imported = import::sessions(
                    store,
                    &import.name(),
                    &bytes,
                    import.options(),
                    Source::Manual,
                    now,
                )?;
                if imported.added + imported.changed > 0 && !imported.dry_run {
                    context.output.status("next: zoomctl provision --dry-run");
                }
                import.conclude(context, &imported)
            }
            Self::List(list) => {
                let sessions = store.list_sessions(&list.filter(), now)?;
                context.output.many(&sessions).map_err(unwritten(context))
            }
            Self::Show { session_id } => {
                let session = store
                    .load_session(&session_id, now)?
                    .ok_or_else(|| Error::no_session(&session_id))?;
                context
                    .output
                    .one(&Joinable::new(session, now))
                    .map_err(unwritten(context))
            }
            Self::Cancel { session_id } => {
                if store.load_session(&session_id, now)?.is_none() {
                    return Err(Error::no_session(&session_id));
                }
                // Cancelled before: its meeting may still have to go.
                store.cancel_session(&session_id, Source::Manual, now)?;
                let request = provision::Request::of(vec![session_id], Source::Manual);
                let outcome = provision::run(context, &request).await?;
                conclude(context, outcome, |summary| {
                    format!("cancelled; {}", summary.sentence())
                })
            }
            Self::Resolve(resolve) => resolve.run(context).await,
        }
    }
}

impl Resolve {
    async fn run(self, context: &Context) -> Result<()> {
        let decision = match self.adopt {
            None => provision::Decision::Create,
            Some(MeetingRef::Id(id)) => provision::Decision::Adopt(id),
            Some(MeetingRef::Uuid(uuid)) => {
                return Err(Error::usage(format!(
                    "{uuid} names a run that took place; --adopt takes the number of a meeting"
                )));
            }
        };
        let outcome = provision::resolve(context, &self.session_id, decision).await?;
        conclude(context, outcome, provision::Summary::sentence)
    }
}

impl List {
    fn filter(&self) -> SessionFilter {
        SessionFilter {
            from: self.from.map(day_begins),
            to: self.to.and_then(|day| day.succ_opt()).map(day_begins),
            cohort: self.cohort.clone(),
            host_email: self.host.as_ref().map(|host| host.to_lowercase()),
            status: self.status.map(Into::into),
            limit: self.limit,
            ids: None,
        }
    }
}
