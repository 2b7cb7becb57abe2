//! `provision`: makes Zoom agree with the schedule.
//!
//! Gather (one list for each host), plan (pure), apply (hosts side by side, in order within one),
//! report. An intent with its marker is stored before a create is sent, and a create that was not
//! answered is looked for by its marker instead of being sent again: see [`marker`].
//!
//! What this cannot promise: Zoom may commit a create later than `provision.settle_seconds` after it
//! was sent, or show it in no list for longer than that. Then a second meeting can come to be. It
//! carries the same marker, so the next run names it.

mod apply;
mod body;
mod gather;
pub(crate) mod marker;
mod plan;
mod summary;
mod wanted;

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::config::MeetingDefaults;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::{self, Outcome, Run};
use crate::store::sessions::Wish;
use crate::store::{Job, Source, Store};
use crate::zoom::MeetingBody;

pub(crate) use body::dropped;
pub use summary::{PlannedAction, Summary};

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Sessions that start before this many days from now.
    pub days: i64,
    /// Only these sessions, whenever they are.
    pub sessions: Vec<String>,
    pub source: Source,
    /// Ends with unknown outcomes instead of waiting for them to settle.
    pub no_wait: bool,
    pub max_delete: usize,
    pub max_recreate: Option<usize>,
}

/// Shows the plan; writes nothing, anywhere.
pub async fn dry_run(context: &Context, request: &Request) -> Result<Outcome<Summary>> {
    let mut summary = Summary::new(None, request.source.as_str());
    let now = context.clock.now();
    let round = Round::prepare(
        context,
        context.store()?,
        request,
        &request.sessions,
        now,
        false,
    )
    .await?;
    summary.count_plan(&round.actions);
    Ok(Outcome {
        error: round.brake.or_else(|| summary.error()),
        warnings: Vec::new(),
        summary,
    })
}

/// Runs the job.
pub async fn run(context: &Context, request: &Request) -> Result<Outcome<Summary>> {
    jobs::run(
        context,
        Job::Provision,
        request.source.as_str(),
        async |run| work(run, request).await,
    )
    .await
}

async fn work(run: &Run<'_>, request: &Request) -> Result<Outcome<Summary>> {
    let context = run.context;
    let now = context.clock.now();
    let mut summary = Summary::new(Some(run.run_id), request.source.as_str());
    let round = Round::prepare(context, run.store, request, &request.sessions, now, false).await?;
    let mut brake = round.brake.clone();
    let mut report = apply::apply(run, context.client()?, &round, request).await?;
    let unanswered = report.unanswered();
    if !unanswered.is_empty() && !request.no_wait && report.halted.is_none() {
        let settle = Duration::from_secs(u64::from(context.config.provision.settle_seconds));
        let interrupted = tokio::select! {
            () = tokio::time::sleep(settle) => None,
            error = run.stop.asked() => Some(error),
        };
        if interrupted.is_none() {
            let again = Round::prepare(context, run.store, request, &unanswered, now, true).await?;
            brake = brake.or_else(|| again.brake.clone());
            let second = apply::apply(run, context.client()?, &again, request).await?;
            report.replace(second);
        }
        report.halted = report.halted.or(interrupted);
    }
    run.store.refresh_status(context.clock.now())?;
    summary.count(&report.results);
    let error = [brake, report.halted, summary.error()]
        .into_iter()
        .flatten()
        .reduce(crate::error::Error::graver);
    Ok(Outcome {
        summary,
        warnings: report.warnings,
        error,
    })
}

/// One pass: what was gathered, and the plan that follows.
struct Round {
    candidates: Vec<plan::Candidate>,
    actions: Vec<plan::Action>,
    brake: Option<crate::error::Error>,
}

impl Round {
    /// `settled` says that enough time has gone for every unanswered create.
    async fn prepare(
        context: &Context,
        store: &Store,
        request: &Request,
        sessions: &[String],
        now: DateTime<Utc>,
        settled: bool,
    ) -> Result<Self> {
        let client = context.client()?;
        let candidates = gather::candidates(context, store, request.days, sessions, now)?;
        let actual = gather::actual(client, &candidates).await?;
        let settle = TimeDelta::seconds(i64::from(context.config.provision.settle_seconds));
        let by_time = plan::settled_at(now, settle);
        let mut actions = plan::plan(&candidates, &actual, now, |sent_at| {
            settled || by_time(sent_at)
        });
        let brakes = plan::Brakes {
            max_delete: request.max_delete,
            max_recreate: request.max_recreate,
        };
        let brake = plan::brake(&mut actions, &actual, brakes);
        Ok(Self {
            candidates,
            actions,
            brake,
        })
    }
}

/// Hosts worked on side by side; the writes of one host never overlap.
const HOSTS_AT_ONCE: usize = 8;

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
