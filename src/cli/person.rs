//! `zoomctl person`: what is kept of a person.

use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance;
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
    #[command(
        after_help = "Examples:\n  zoomctl person erase sara@example.com --dry-run\n  zoomctl person erase 4711 --yes --by nora"
    )]
    Erase {
        /// The person_id.
        person: String,
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

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let Self::Erase {
            person,
            yes,
            dry_run,
            by,
        } = self;
        let store = context.store()?;
        let now = context.clock.now();
        let traces = attendance::traces_of_person(context, store, &person, now)?;
        let entries = store.list_audit(None, Some(&person))?.len();
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
        let rows = TracedRows {
            participant_ids: &traces.participant_ids,
            live_stay_ids: &traces.live_stay_ids,
        };
        let done = store.erase_person(&person, rows, &by.by, now)?;
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
