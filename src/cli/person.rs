//! `zoomctl person`: what is kept of a person.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance::{self, Retired, Traces};
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
        /// The person's id or e-mail.
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

/// Whom a word means, and what is kept of them.
struct Kept {
    person_id: String,
    traces: Traces,
    entries: usize,
}

impl Kept {
    fn rows(&self) -> usize {
        self.traces.participant_ids.len() + self.traces.live_stay_ids.len()
    }
}

/// The person of the roster with this id, the one with this e-mail, and who came under that e-mail as
/// a stranger: they are one.
fn kept(context: &Context, text: &str) -> Result<Vec<Kept>> {
    let store = context.store()?;
    let mut ids = store.people_with_email(text)?;
    // One of them may have the e-mail as their id.
    if ids.iter().filter(|id| *id != text).count() > 1 {
        let message = format!("several people have the e-mail {text:?}; name the person_id");
        return Err(Error::usage(message).hint(ids.join(", ")));
    }
    let mail = text.contains('@').then(|| text.trim().to_lowercase());
    for id in [Some(text.to_owned()), mail].into_iter().flatten() {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let mut found = Vec::new();
    for person_id in ids {
        let now = context.clock.now();
        let traces = attendance::traces_of_person(context, store, &person_id, now)?;
        let entries = store.list_audit(None, Some(&person_id))?.len();
        if !traces.sessions.is_empty() || entries > 0 || store.has_person(&person_id)? {
            found.push(Kept {
                person_id,
                traces,
                entries,
            });
        }
    }
    Ok(found)
}

fn erase(context: &Context, person: &str, yes: bool, dry_run: bool, by: &By) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let found = kept(context, person)?;
    if found.is_empty() {
        return Err(Error::not_found(format!("nothing is kept of {person:?}"))
            .hint("zoomctl attendance export shows the person_ids"));
    }
    let sessions: BTreeSet<&String> = found.iter().flat_map(|one| &one.traces.sessions).collect();
    let mut erased = Erased {
        dry_run,
        pseudonym: None,
        sessions: sessions.len(),
        participant_rows: found.iter().map(Kept::rows).sum(),
        audit_entries: found.iter().map(|one| one.entries).sum(),
    };
    let plan = format!(
        "{person}: {} sessions, {} rows, {} audit entries",
        erased.sessions, erased.participant_rows, erased.audit_entries
    );
    if dry_run {
        return context
            .output
            .summary(&erased, &format!("would erase {plan}"))
            .map_err(unwritten(context));
    }
    if !yes {
        agree(&plan)?;
    }
    (erased.participant_rows, erased.audit_entries) = (0, 0);
    let mut pseudonyms = Vec::new();
    for one in &found {
        let traced = TracedRows {
            participant_ids: &one.traces.participant_ids,
            live_stay_ids: &one.traces.live_stay_ids,
        };
        let done = store.erase_person(&one.person_id, traced, &by.by, now)?;
        attendance::refresh_sessions(context, store, &one.traces.sessions, now)?;
        erased.participant_rows += done.participant_rows;
        erased.audit_entries += done.audit_entries;
        pseudonyms.push(done.pseudonym);
    }
    let sentence = format!("erased; known as {} from now on", pseudonyms.join(" and "));
    erased.pseudonym = pseudonyms.into_iter().next();
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
