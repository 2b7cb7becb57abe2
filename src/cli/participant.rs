//! `zoomctl participant`: who was there, as Zoom reports it.

use clap::{Args, Subcommand};
use serde::Serialize;
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance::{self, Compared};
use crate::jobs::participant_fetch::{self, Fetched, Request};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::LivePlace;
use crate::store::zoom_live_stays::LiveStay;
use crate::store::zoom_participants::Participant;

use super::values::{Patience, Source};
use super::{can_show, tell_warnings, unwritten};

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
    ///
    /// Of a run of the meeting that Zoom did not report yet, the stays that webhook events told of
    /// are listed instead; their source is live.
    #[command(
        after_help = "Examples:\n  zoomctl participant list --session bio-7b-01\n  zoomctl participant list --session bio-7b-01 --compare\n  zoomctl participant list --session bio-7b-01 -o csv > stays.csv"
    )]
    List {
        /// The schedule's id of the session.
        #[arg(long, value_name = "ID")]
        session: String,
        /// Show for each person the time by events and the time by Zoom's report, and how they differ.
        #[arg(long)]
        compare: bool,
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
    #[command(flatten)]
    patience: Patience,
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

impl Record for Listed {
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
        hidden("customer_key", Kind::Person),
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

impl Record for Compared {
    const COLUMNS: &'static [Column] = &[
        shown("person_id", "person", Kind::Person),
        shown("name", "name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("live_join_time", "live from", Kind::Clock),
        shown("live_leave_time", "to", Kind::Clock),
        shown("live_seconds", "live", Kind::Seconds),
        shown("report_join_time", "report from", Kind::Clock),
        shown("report_leave_time", "to", Kind::Clock),
        shown("report_seconds", "report", Kind::Seconds),
        shown("difference_seconds", "difference", Kind::Seconds),
    ];
}

/// A stay as it is listed: one that Zoom reported, or one that events told of.
#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    stay: Value,
}

/// A row of a report has the columns of its table.
fn reported(stay: &Participant) -> Listed {
    Listed { stay: json!(stay) }
}

/// One that events told of has the same.
fn told((stay, row_number): (&LiveStay, u32)) -> Listed {
    let facts = &stay.facts;
    let both = facts.join_time.zip(facts.leave_time);
    Listed {
        stay: json!({
            "id": stay.id,
            "uuid": facts.uuid,
            "source": "live",
            "current": true,
            "row_number": row_number,
            "id_at_zoom": facts.id_at_zoom,
            "participant_user_id": facts.participant_user_id,
            "user_id": facts.user_id,
            "registrant_id": facts.registrant_id,
            "customer_key": facts.customer_key,
            "name": facts.name,
            "user_email": facts.user_email,
            "join_time": facts.join_time,
            "leave_time": facts.leave_time,
            "duration_seconds": both.map(|(join, leave)| (leave - join).num_seconds()),
            "status": match facts.place {
                LivePlace::WaitingRoom => "in_waiting_room",
                LivePlace::Meeting | LivePlace::Breakout => "in_meeting",
            },
            "bo_mtg_id": facts.bo_mtg_id,
            "fetched_at": stay.updated_at,
            "raw_data": { "join": facts.join_data, "leave": facts.leave_data },
        }),
    }
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Fetch(fetch) => {
                can_show::<Fetched>(context)?;
                fetch.patience.apply(context);
                let request = Request {
                    sessions: fetch.session,
                    delay_minutes: fetch.delay_minutes,
                    force: fetch.force,
                };
                let outcome =
                    participant_fetch::run(context, &request, fetch.source.into()).await?;
                tell_warnings(context, &outcome);
                context
                    .output
                    .many(&outcome.summary)
                    .map_err(unwritten(context))?;
                outcome.error.map_or(Ok(()), Err)
            }
            Self::List { session, compare } => {
                let store = context.store()?;
                let now = context.clock.now();
                let found = store.load_session(&session, now)?;
                let found = found.ok_or_else(|| Error::no_session(&session))?;
                let zone = found.timezone.parse().ok();
                if compare {
                    let rows = attendance::compare(context, store, &found, now)?;
                    let output = context.output.in_zone(zone);
                    return output.many(&rows).map_err(unwritten(context));
                }
                let known = store.participants_of_session(&session)?;
                let live = store.live_stays_of_session(&session, true)?;
                let rows: Vec<Listed> = known
                    .iter()
                    .map(reported)
                    .chain(live.iter().zip(1..).map(told))
                    .collect();
                context
                    .output
                    .in_zone(zone)
                    .many(&rows)
                    .map_err(unwritten(context))
            }
        }
    }
}
