//! `provision`: makes Zoom agree with the schedule.
//!
//! Gather (one list for each host), plan (pure), apply (hosts side by side, in order within one),
//! report. `--dry-run` stops after the plan; there is no second path.
//!
//! # Exactly once
//!
//! Zoom's create has no idempotency key: whoever repeats a create that was not answered may make
//! two meetings, and whoever does not may have none. So a create leaves two traces that do not
//! depend on its answer:
//!
//! * **The intent.** Before the first byte goes out, a row of `zoom_meetings` says `sent`: which
//!   session, which host, which body. A process killed at any later instant is remembered by it.
//! * **The marker.** The first line of the agenda, `Ref. 7F3K-9QHM` (see `marker`), which *List
//!   meetings* shows: one call finds every meeting of a host again. `custom_keys` name the session
//!   too; no list shows them, so they are asked for only when the marker leaves doubt.
//!
//! What follows from an answer:
//!
//! * *201, readable*: the meeting stands; number, link and passcode are stored in one transaction.
//! * *Refused, or never sent* (no connection, 4xx with Zoom's code, 429): it did not happen; the row
//!   goes back to `intended`.
//! * *Anything else* (timeout, reset, 5xx, unreadable): unknown. The host's list is looked at at
//!   once; the marker is there: adopted. Else the other work goes on, and `provision.settle_seconds`
//!   after sending one more look decides: still nothing, so it is sent again with the same marker.
//!   `--no-wait` leaves that to the next run, which counts from the stored `sent_at`.
//!
//! A row is sent at most twice in a run, and never while an earlier create of it may be under way.
//! A meeting with the topic and start of an unanswered create, made since, nobody's and without a
//! marker, may be ours with its agenda overwritten. That proves nothing, so the session is `held`
//! until `session resolve`. If two meetings carry one marker the older stays; the other is deleted
//! if Zoom says that it never ran, and left to a person if it did. A copy that somebody made in the
//! portal, agenda and all, is told and left alone.
//!
//! A session that moves to another host gets a new meeting, since Zoom moves none. It is made first:
//! its row says `sent` and keeps the number of the old one, whose link works meanwhile; then the old
//! one is deleted, and only then the row takes the new number. Killed anywhere in between, the next
//! run finds the new one by its marker and the old one by its number.
//!
//! A host's list that is empty proves nothing as long as any meeting of ours under that host, whichever
//! session it serves, answers to its number.
//!
//! # Honest limits
//!
//! * Zoom may act on a create later than the settle time, or show it in no list for longer. Then a
//!   second meeting comes to be. It carries the marker, so the next run over that session sees it
//!   and removes it; until then both links work. It is never silent.
//! * Who overwrites the agenda of a meeting while its create is unanswered causes a hold; who also
//!   changes its topic or start hides it, and a second meeting is made.
//! * Two databases with the same schedule and account share markers: the second adopts what the
//!   first made. They do not share the lock, so running both at once is not covered.
//! * A marker has 40 bits. Two sessions of one account share one with a chance of one in two million
//!   for a thousand sessions, and of one in two hundred for a hundred thousand; the second witness
//!   keeps a copy of another session from being deleted.

mod apply;
mod body;
mod gather;
mod hosts;
pub(crate) mod marker;
mod payment;
mod plan;
mod resolve;
mod round;
mod summary;
mod wanted;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::config::MeetingDefaults;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::stop::Stop;
use crate::jobs::{self, Outcome, Run, webhook_apply};
use crate::store::due_work::DueWork;
use crate::store::people::Place;
use crate::store::registrants::Registration;
use crate::store::runs::NewItem;
use crate::store::sessions::Wish;
use crate::store::{ItemState, Job, Source};
use crate::zoom::{Meeting, MeetingBody, Raw};

use apply::Done;
use round::{Pass, Round};

pub(crate) use body::dropped;
pub use payment::{ForPerson, for_person};
pub use plan::OnDrift;
pub use resolve::{Decision, resolve, resolve_dry};
pub use summary::{PlannedAction, Summary};

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Sessions that start before this many days from now.
    pub days: i64,
    /// Exactly these sessions instead, whenever they are.
    pub sessions: Option<Vec<String>>,
    /// Only of this cohort.
    pub cohort: Option<String>,
    /// Whether the rosters of these sessions get personal links, from now on.
    pub register: Option<Registration>,
    pub source: Source,
    /// The payment that caused it.
    pub payment: Option<String>,
    /// Ends with unknown outcomes instead of waiting for them to settle.
    pub no_wait: bool,
    /// Asks for every meeting by itself, to compare its settings too.
    pub deep: bool,
    /// What becomes of meetings that somebody changed at Zoom.
    pub on_drift: OnDrift,
    /// Refuses a schedule in which sessions of one host overlap.
    pub strict: bool,
    /// Invites hosts whom the account lacks, and gives a licence to those who have none.
    pub ensure_hosts: bool,
    pub max_delete: usize,
    pub max_recreate: Option<usize>,
}

impl Request {
    /// Exactly these sessions, without waiting for what may take long.
    pub fn of(sessions: Vec<String>, source: Source) -> Self {
        Self {
            days: 0,
            max_delete: sessions.len(),
            sessions: Some(sessions),
            cohort: None,
            register: None,
            source,
            payment: None,
            no_wait: true,
            deep: false,
            on_drift: OnDrift::Schedule,
            strict: false,
            ensure_hosts: false,
            max_recreate: None,
        }
    }

    /// As the ledger and the summary say it: `payment:REF`, or the source.
    fn triggered_by(&self) -> String {
        match &self.payment {
            Some(payment) => format!("payment:{payment}"),
            None => self.source.as_str().to_owned(),
        }
    }
}

/// Shows the plan; writes nothing, anywhere.
pub async fn dry_run(context: &Context, request: &Request) -> Result<Outcome<Summary>> {
    let mut summary = Summary::new(None, &request.triggered_by());
    let store = context.store()?;
    let round = Round::prepare(context, store, request, Pass::Dry, &Stop::never()).await?;
    summary.count_plan(&round.actions, &round.candidates);
    let notes = round.actions.iter().flat_map(|action| {
        let told = |note: &String| format!("session {}: {note}", action.session_id);
        action.notes.iter().map(told)
    });
    Ok(Outcome {
        error: round.brake.clone().or_else(|| summary.error()),
        warnings: round.warnings.iter().cloned().chain(notes).collect(),
        summary,
    })
}

/// Runs the job.
pub async fn run(context: &Context, request: &Request) -> Result<Outcome<Summary>> {
    jobs::run(
        context,
        Job::Provision,
        &request.triggered_by(),
        async |run| work(run, request).await,
    )
    .await
}

async fn work(run: &Run<'_>, request: &Request) -> Result<Outcome<Summary>> {
    let context = run.context;
    let mut summary = Summary::new(Some(run.run_id), &request.triggered_by());
    let told = webhook_apply::apply_open(context, run.store)?;
    let asked = run.store.due_work(Job::Provision, context.clock.now())?;
    let round = Round::prepare(context, run.store, request, Pass::First, &run.stop).await?;
    for (email, action) in &round.hosts {
        run.item(&NewItem {
            kind: "user",
            key: email,
            action,
            state: ItemState::Ok,
            code: None,
            message: None,
        })?;
    }
    if let Some(registration) = request.register {
        let places = places(request, &round);
        let now = context.clock.now();
        run.store.save_registration(&places, registration, now)?;
    }
    let mut brake = round.brake.clone();
    let mut report = apply::apply(run, context.client()?, &round, request).await?;
    let warnings = told.warnings.into_iter().chain(round.warnings.clone());
    report.warnings.splice(0..0, warnings);
    let waits = !request.no_wait && report.halted.is_none();
    if let Some((sessions, settled)) = report.unanswered().filter(|_| waits) {
        let interrupted = tokio::select! {
            () = tokio::time::sleep_until(settled) => None,
            error = run.stop.asked() => Some(error),
        };
        if interrupted.is_none() {
            let request = &Request {
                sessions: Some(sessions),
                ..request.clone()
            };
            let again =
                Round::prepare(context, run.store, request, Pass::Settled, &run.stop).await?;
            brake = brake.or_else(|| again.brake.clone());
            let second = apply::apply(run, context.client()?, &again, request).await?;
            report.replace(second);
        }
        report.halted = report.halted.or(interrupted);
    }
    for work in asked {
        let looked_at = report.results.iter().find(|one| one.session_id == work.key);
        // What is over is not looked at any more.
        let everybody = request.sessions.is_none() && request.cohort.is_none();
        let over = everybody && report.halted.is_none() && looked_at.is_none();
        if over || looked_at.is_some_and(|one| one.done.is_settled()) {
            run.store.finish_work(Job::Provision, &work)?;
        }
    }
    put_off(run, &round, &report)?;
    // Events may have waited for meetings that are known now.
    let told = webhook_apply::apply_open(context, run.store)?;
    report.warnings.extend(told.warnings);
    summary.duplicates_removed = report.duplicates_removed;
    run.store.refresh_status(context.clock.now())?;
    summary.count(&report.results);
    summary.count_links(&report.links);
    let error = [brake, report.halted, summary.error()]
        .into_iter()
        .flatten()
        .reduce(Error::graver);
    Ok(Outcome {
        summary,
        warnings: report.warnings,
        error,
    })
}

/// Stores what could not be done now, so that a later run does it whose days end before those sessions.
fn put_off(run: &Run<'_>, round: &Round, report: &apply::Report) -> Result<()> {
    let now = run.context.clock.now();
    let ends: BTreeMap<&str, DateTime<Utc>> = round
        .candidates
        .iter()
        .map(|one| (one.session_id.as_str(), one.wanted.end_time()))
        .collect();
    let work = report.results.iter().filter_map(|result| {
        let Done::Deferred(error) = &result.done else {
            return None;
        };
        let due_at = error.retry_at.unwrap_or(now);
        let is_over = ends.get(result.session_id.as_str()) <= Some(&due_at);
        (!is_over).then(|| DueWork {
            key: result.session_id.clone(),
            asked_at: now,
            due_at,
        })
    });
    let work: Vec<DueWork> = work.collect();
    Ok(run.store.ask_for_all(Job::Provision, &work)?)
}

/// Stores that these sessions are to be looked at though their days have not come: a run that should
/// have done it could not.
pub(crate) fn ask_for(context: &Context, session_ids: &[String]) -> Result<()> {
    let now = context.clock.now();
    let work: Vec<DueWork> = session_ids
        .iter()
        .map(|id| DueWork {
            key: id.clone(),
            asked_at: now,
            due_at: now,
        })
        .collect();
    Ok(context.store()?.ask_for_all(Job::Provision, &work)?)
}

/// Of what a wish for personal links holds: the named sessions, the cohort, else those of this run.
fn places<'a>(request: &'a Request, round: &'a Round) -> Vec<Place<'a>> {
    match (&request.sessions, &request.cohort) {
        (None, Some(cohort)) => vec![Place::Cohort(cohort)],
        _ => {
            let ids = round.candidates.iter();
            ids.map(|candidate| Place::Session(&candidate.session_id))
                .collect()
        }
    }
}

/// Hosts worked on side by side; the writes of one host never overlap.
///
/// One less than the failures in a row after which the client takes Zoom for dead: each host asks
/// for its list after a lost answer, so lost answers alone never add up to that.
const HOSTS_AT_ONCE: usize = 7;

/// Whether we made this meeting for the session, of which our own database may know nothing any more.
pub(crate) fn is_made_for(meeting: &Raw<Meeting>, account_id: &str, session_id: &str) -> bool {
    plan::Seen::from(meeting.clone()).is_made_for(&marker::of(account_id, session_id), session_id)
}

/// The body of a meeting that no session stands behind.
pub(crate) fn body_by_hand(wish: &Wish, defaults: &MeetingDefaults) -> MeetingBody {
    let agenda = wish.agenda.clone().unwrap_or_default();
    body::body(
        &wanted::Wanted {
            agenda,
            ..wanted::Wanted::new(wish, "", defaults)
        },
        None,
        true,
    )
}
