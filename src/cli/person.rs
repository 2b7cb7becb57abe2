//! `zoomctl person`: what is kept of a person.

use chrono::TimeDelta;
use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance::{self, Retired};
use crate::jobs::stop::Stop;
use crate::output::prompt;
use crate::store::erasure::TracedRows;

use super::attendance::marking::By;
use super::unwritten;

/// What is kept of a person.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Replace a person's names, addresses and raw rows by a pseudonym, for good.
    ///
    /// Attendance, rosters and overrides stay, under the pseudonym; reasons and what the audit log
    /// says of the person go, and its chain stays whole. Sessions of the person are not fetched
    /// again; `participant fetch --force` would bring back what Zoom still holds. Files of the
    /// archive are not touched.
    ///
    /// With --older-than everybody of the sessions that ended so long ago becomes a pseudonym of
    /// that one session; `retention.participants` makes `participant fetch` do that by itself.
    #[command(
        after_help = "Examples:\n  zoomctl person erase sara@example.com --dry-run\n  zoomctl person erase 4711 --yes --by nora\n  zoomctl person erase --older-than 400d --dry-run"
    )]
    Erase {
        /// The person_id.
        #[arg(required_unless_present = "older_than")]
        person: Option<String>,
        /// Instead: everybody, in sessions that ended so long ago.
        #[arg(long, value_name = "TIME", value_parser = super::recording_care::age, conflicts_with = "person")]
        older_than: Option<TimeDelta>,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        /// Show how much would be erased.
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        by: By,
    },
}

#[derive(Serialize)]
struct Erased {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
    /// `None` in a dry run.
    pseudonym: Option<String>,
    sessions: usize,
    participant_rows: usize,
    audit_entries: usize,
}

/// What a retention did.
#[derive(Serialize)]
struct OfAge {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
    #[serde(flatten)]
    retired: Retired,
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let Self::Erase {
            person,
            older_than,
            yes,
            dry_run,
            by,
        } = self;
        match (person, older_than) {
            (Some(person), _) => erase(context, &person, yes, dry_run, &by),
            (None, Some(age)) => erase_old(context, age, yes, dry_run, &by),
            (None, None) => Err(Error::usage("name a person, or --older-than")),
        }
    }
}

fn erase_old(context: &Context, age: TimeDelta, yes: bool, dry_run: bool, by: &By) -> Result<()> {
    let store = context.store()?;
    let before = context.clock.now() - age;
    let would = attendance::would_retire(context, store, before)?;
    let plan = format!(
        "the people of {} sessions: {} rows",
        would.sessions, would.people.participant_rows
    );
    if !dry_run && !yes {
        agree(&plan)?;
    }
    let (retired, sentence) = if dry_run {
        (would, format!("would erase {plan}"))
    } else {
        let stop = Stop::listen(context.bars);
        let done = attendance::retire(context, store, before, &by.by, || stop.check())?;
        (
            done,
            format!("erased the people of {} sessions", done.sessions),
        )
    };
    context
        .output
        .summary(&OfAge { dry_run, retired }, &sentence)
        .map_err(unwritten(context))
}

fn erase(context: &Context, person: &str, yes: bool, dry_run: bool, by: &By) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let traces = attendance::traces_of_person(context, store, person, now)?;
    let entries = store.list_audit(None, Some(person))?.len();
    if traces.sessions.is_empty() && entries == 0 {
        return Err(Error::not_found(format!("nothing is kept of {person:?}"))
            .hint("zoomctl attendance export shows the person_ids"));
    }
    let sessions = traces.sessions.len();
    let rows = traces.participant_ids.len() + traces.live_stay_ids.len();
    let plan = format!("{person}: {sessions} sessions, {rows} rows, {entries} audit entries");
    if dry_run {
        let erased = Erased {
            dry_run,
            pseudonym: None,
            sessions,
            participant_rows: rows,
            audit_entries: entries,
        };
        return context
            .output
            .summary(&erased, &format!("would erase {plan}"))
            .map_err(unwritten(context));
    }
    if !yes {
        agree(&plan)?;
    }
    let traced = TracedRows {
        participant_ids: &traces.participant_ids,
        live_stay_ids: &traces.live_stay_ids,
    };
    let done = store.erase_person(person, traced, &by.by, now)?;
    attendance::refresh_sessions(context, store, &traces.sessions, now)?;
    let sentence = format!("erased; known as {} from now on", done.pseudonym);
    let erased = Erased {
        dry_run,
        pseudonym: Some(done.pseudonym),
        sessions,
        participant_rows: done.participant_rows,
        audit_entries: done.audit_entries,
    };
    context
        .output
        .summary(&erased, &sentence)
        .map_err(unwritten(context))
}

fn agree(plan: &str) -> Result<()> {
    if !prompt::can_ask() {
        return Err(
            Error::usage("erasing a person cannot be undone").hint("--yes does it without asking")
        );
    }
    let question = format!("Erase for good {plan}?");
    match prompt::confirm(&question).map_err(|error| Error::local(error.to_string()))? {
        true => Ok(()),
        false => Err(Error::usage("not confirmed; nothing was erased")),
    }
}
