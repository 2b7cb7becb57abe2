//! `zoomctl session`: the schedule.

mod agree;
mod export;
mod import;
mod join;
mod link;
mod list;
mod next;
mod notices;
mod record;
mod remove;
mod resolve;
mod show;
mod start;
pub(super) mod tokens;
mod write;

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;

pub(in crate::cli) use record::Joinable;

use export::Export;
use import::ImportSessions;
use join::Join;
use link::Link;
use list::List;
use next::Next;
use notices::Notices;
use remove::{Cancel, Delete};
use resolve::Resolve;
use show::Show;
use start::Start;
use write::{Add, Edit};

/// The schedule: what should happen.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Bring a schedule from CSV; sessions that are there already are updated.
    ///
    /// Required columns: session_id, topic, start_time, duration_minutes, and host_email or
    /// host_pool (for the providers google_meet, teams and manual: meeting_url). Optional: timezone, cohort, provider,
    /// zoom_meeting_id (ties a meeting that exists), auto_recording, waiting_room, join_before_host, passcode, alternative_hosts, agenda.
    /// start_time is RFC 3339, or local time with the timezone column. An absent column leaves what
    /// is stored, an empty cell sets the default.
    #[command(
        after_help = "Examples:\n  zoomctl session import term.csv --dry-run\n  curl -s https://school.example/term.csv | zoomctl session import - -o json"
    )]
    Import(ImportSessions),
    /// Add a session, or one for each week; each gets its own meeting at once.
    ///
    /// The flags are the columns of `session import`. Where Zoom is out of reach, the next
    /// provision makes the meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session add bio-7b-01 --topic Biology --start 2026-09-07T09:30 --timezone Asia/Riyadh --duration 60 --host nora@example.com\n  zoomctl session add bio-7b --topic Biology --start 2026-09-07T09:30 --timezone Asia/Riyadh --duration 60 --host nora@example.com --repeat weekly --on mon,wed --count 12"
    )]
    Add(Box<Add>),
    /// Change a session, and its meeting with it; what no flag names stays.
    ///
    /// An empty value sets the default.
    #[command(
        after_help = "Examples:\n  zoomctl session edit bio-7b-01 --start 2026-09-08T09:30\n  zoomctl session edit bio-7b-01 --passcode '' --waiting-room=false"
    )]
    Edit(Box<Edit>),
    /// List sessions, earliest first.
    #[command(
        after_help = "Examples:\n  zoomctl session list --from 2026-09-01 --to 2026-09-07\n  zoomctl session list --cohort 7B -o json | jq -r '.[].zoom_join_url'"
    )]
    List(List),
    /// Show one session and its meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session show bio-7b-01\n  zoomctl session show bio-7b-01 -o json | jq -r .join_url"
    )]
    Show(Show),
    /// Cancel a session and delete its meeting.
    ///
    /// The session stays in the schedule as cancelled. Where Zoom is out of reach, the next
    /// provision deletes the meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session cancel bio-7b-01\n  zoomctl session cancel bio-7b-01 -o json | jq .deleted"
    )]
    Cancel(Cancel),
    /// Delete a session that never took place, and its meeting.
    ///
    /// A session with history (a run at Zoom, recordings, attendance, somebody who joined) can
    /// only be cancelled.
    #[command(
        after_help = "Examples:\n  zoomctl session delete bio-7b-01\n  zoomctl session delete bio-7b-01 --yes"
    )]
    Delete(Delete),
    /// Settle a session whose meeting is unknown or held.
    ///
    /// Where a create was never answered and a look-alike stands at Zoom, only a person can tell.
    /// --adopt ties that meeting to the session, as ours: it gets the session's topic, time and
    /// reference. It must stand under the session's host and be no series, and the session must have
    /// none. --create says that there is none, and makes one.
    #[command(
        after_help = "Examples:\n  zoomctl session resolve bio-7b-01 --adopt 81234567890\n  zoomctl session resolve bio-7b-01 --create"
    )]
    Resolve(Resolve),
    /// Show the coming session, of a person or of a host: when, where, and whether one can join.
    #[command(
        after_help = "Examples:\n  zoomctl session next --person s1001 --watch\n  zoomctl session next --host nora@example.com -o json | jq .join_state"
    )]
    Next(Next),
    /// Open the join link of a session, or print it.
    #[command(
        after_help = "Examples:\n  zoomctl session join bio-7b-01\n  zoomctl session join bio-7b-01 --qr"
    )]
    Join(Join),
    /// Start a session as its host, with a fresh start link.
    ///
    /// From 15 minutes before the start until nobody can join any more, unless `--force`. Whoever
    /// has a start link is the host: it is asked for now and kept nowhere. Zoom: GET /meetings/{id}.
    #[command(
        after_help = "Examples:\n  zoomctl session start bio-7b-01\n  zoomctl session start bio-7b-01 --print --force"
    )]
    Start(Start),
    /// Write sessions for people: CSV, JSON, a calendar or a page to print.
    ///
    /// CSV has the columns of `session import` in their order, then status, zoom_join_url and
    /// zoom_password; import takes it back. A calendar keeps its UIDs, so that a moved or cancelled
    /// session moves or is cancelled in the calendars of people who take it in again.
    #[command(
        after_help = "Examples:\n  zoomctl session export --cohort 7B --out 7b.csv\n  zoomctl session export --format ics --person s1001 --out s1001.ics\n  zoomctl session export --format html --from 2026-09-07 --to 2026-09-13 --out week.html"
    )]
    Export(Export),
    /// List who must be told what: new, moved, cancelled, link changed, reminder due.
    ///
    /// One object for each person and session, for whoever sends the mails. The same run gives the
    /// same notices.
    #[command(
        after_help = "Examples:\n  zoomctl session notices -o ndjson | send-mails\n  zoomctl session notices --since 41 --remind 48 -o json | jq length"
    )]
    Notices(Notices),
    /// Tie existing meetings to sessions that have none: same host, start and topic.
    ///
    /// Shows what would be tied; `--yes` ties it. Where several meetings or sessions would fit,
    /// nothing is tied: `meeting link` decides. Zoom: GET /users/{host}/meetings.
    #[command(
        after_help = "Examples:\n  zoomctl session link --match\n  zoomctl session link --match --days 120 --yes"
    )]
    Link(Link),
    /// Links to the join page, one for each person and session.
    #[command(subcommand, alias = "token")]
    Tokens(tokens::Verb),
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Import(import) => import.run(context).await,
            Self::Link(link) => link.run(context).await,
            Self::Add(add) => add.run(context).await,
            Self::Edit(edit) => edit.run(context).await,
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context).await,
            Self::Next(next) => next.run(context).await,
            Self::Join(join) => join.run(context).await,
            Self::Start(start) => start.run(context).await,
            Self::Export(export) => export.run(context),
            Self::Notices(notices) => notices.run(context),
            Self::Tokens(verb) => verb.run(context),
            Self::Cancel(cancel) => cancel.run(context).await,
            Self::Delete(delete) => delete.run(context).await,
            Self::Resolve(resolve) => resolve.run(context).await,
        }
    }
}
