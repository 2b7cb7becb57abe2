//! `zoomctl participant`: who was there, as Zoom reports it.

use clap::{Args, Subcommand};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::participant_fetch::{self, Fetched, Request};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::zoom_participants::Participant;

use super::unwritten;
use super::values::Source;

/// Who was there, as Zoom reports it.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Fetch the participants of every session that ended and is not final.
    ///
    /// Prints one object for each session that is due, with the reason where there is nothing:
    /// no_zoom_meeting_id, not_ended, too_soon, already_fetched, no_data_from_zoom, no_show,
    /// zoom_api_error. A set is stored only when it is complete. Needs the usage report, or past
    /// meetings where plan or scope refuse that.
    #[command(
        after_help = "Examples:\n  zoomctl participant fetch\n  zoomctl participant fetch --session bio-7b-01 --force -o json | jq '.[].reason'"
    )]
    Fetch(Fetch),
    /// List the stays that Zoom reported for a session, one row each.
    #[command(
        after_help = "Examples:\n  zoomctl participant list --session bio-7b-01\n  zoomctl participant list --session bio-7b-01 -o csv > stays.csv"
    )]
    List {
        /// The schedule's id of the session.
        #[arg(long, value_name = "ID")]
        session: String,
    },
}

/// What is fetched.
#[derive(Debug, Args)]
pub(super) struct Fetch {
    /// Only this session; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Not before so many minutes after the planned end.
    #[arg(long, default_value_t = 10, value_name = "MINUTES", value_parser = clap::value_parser!(i64).range(0..=1440))]
    delay_minutes: i64,
    /// Fetch again what is final or was fetched within the hour.
    #[arg(long)]
    force: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
}

impl Record for Fetched {
    const COLUMNS: &'static [Column] = &[
        hidden("run_id", Kind::Number),
        shown("session_id", "session", Kind::Id),
        shown("status", "status", Kind::Id),
        shown("reason", "reason", Kind::Id),
        shown("participant_count", "people", Kind::Number),
        shown("total_records", "rows", Kind::Number),
        hidden("unique_count", Kind::Number),
        shown("fetched_at", "fetched", Kind::Time),
        hidden("message", Kind::Text),
    ];
}

impl Record for Participant {
    const COLUMNS: &'static [Column] = &[
        hidden("id", Kind::Number),
        hidden("uuid", Kind::Id),
        hidden("source", Kind::Id),
        hidden("current", Kind::Flag),
        shown("row_number", "#", Kind::Number),
        hidden("id_at_zoom", Kind::Id),
        hidden("participant_user_id", Kind::Id),
        hidden("user_id", Kind::Id),
        hidden("registrant_id", Kind::Id),
        hidden("customer_key", Kind::Id),
        shown("name", "name", Kind::Text),
        shown("user_email", "e-mail", Kind::Mail),
        shown("join_time", "joined", Kind::Time),
        shown("leave_time", "left", Kind::Clock),
        shown("duration_seconds", "stay", Kind::Seconds),
        shown("status", "status", Kind::Id),
        hidden("bo_mtg_id", Kind::Id),
        hidden("fetched_at", Kind::Time),
        hidden("raw_data", Kind::Json),
    ];
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Fetch(fetch) => {
                let request = Request {
                    sessions: fetch.session,
                    delay_minutes: fetch.delay_minutes,
                    force: fetch.force,
                };
                let outcome =
                    participant_fetch::run(context, &request, fetch.source.into()).await?;
                for told in &outcome.warnings {
                    context.output.status(told);
                }
                context
                    .output
                    .many(&outcome.summary)
                    .map_err(unwritten(context))?;
                outcome.error.map_or(Ok(()), Err)
            }
            Self::List { session } => {
                let store = context.store()?;
                let found = store.load_session(&session, context.clock.now())?;
                let zone = found
                    .ok_or_else(|| Error::no_session(&session))?
                    .timezone
                    .parse()
                    .ok();
                let rows = store.participants_of_session(&session)?;
                context
                    .output
                    .in_zone(zone)
                    .many(&rows)
                    .map_err(unwritten(context))
            }
        }
    }
}
