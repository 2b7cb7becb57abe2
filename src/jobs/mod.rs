//! The batch jobs, and the one frame around them: lock, row in the ledger, summary, exit code.
//!
//! A job never prints. It gets a [`Run`], into which it records items and progress, and returns an
//! [`Outcome`]. Killed at any line, the next run goes on; finished twice, nothing changes.

pub mod alive;
pub mod attendance;
pub mod belonging;
pub mod coverage;
pub mod hooks;
pub mod import;
pub mod link;
mod lock;
pub mod needs;
pub mod notices;
pub mod overdue;
mod overlaps;
pub mod participant_fetch;
pub mod provision;
pub mod recording_download;
pub mod recording_prune;
pub mod recording_recover;
pub mod recording_sync;
pub mod recording_transcript;
pub mod recording_verify;
pub mod stop;
mod telling;
pub mod upkeep;
pub mod users;
pub mod webhook_apply;
pub mod wishes;

use std::convert::Infallible;
use std::future::pending;

use chrono::{DateTime, Utc};
use serde::Serialize;
use tracing::Instrument;

use crate::archive::Archive;
use crate::context::Context;
use crate::error::{Code, Error, Exit, Result, RunNote};
use crate::output::progress::Progress;
use crate::store::runs::{FinishedRun, NewItem, NewRun};
use crate::store::{ItemState, Job, RunState, Store};
use stop::Stop;

/// What a job did.
pub struct Outcome<S> {
    pub summary: S,
    /// What a user should look at though it is no failure.
    pub warnings: Vec<String>,
    /// Why the exit is not 0. The summary holds all the same.
    pub error: Option<Error>,
}

/// One execution, while it lasts.
pub struct Run<'a> {
    pub context: &'a Context,
    pub store: &'a Store,
    pub run_id: i64,
    pub started_at: DateTime<Utc>,
    pub progress: Box<dyn Progress>,
    pub stop: Stop,
}

impl Run<'_> {
    /// Records what was done to one thing.
    pub fn item(&self, item: &NewItem<'_>) -> Result<()> {
        Ok(self
            .store
            .add_item(self.run_id, item, self.context.clock.now())?)
    }

    /// The stop, where an error says only that something was given up for it.
    pub fn stop_behind(&self, error: &Error) -> Option<Error> {
        let stop = self.check_stop().err()?;
        (error.exit() == Exit::TryAgain).then_some(stop)
    }

    /// An error where somebody asked the process to stop.
    pub fn check_stop(&self) -> Result<()> {
        self.stop.check()
    }

    /// Records what a user should look at, so that `run show` tells it when nobody read it. A job does
    /// not fail for that.
    fn warned(&self, warnings: &[String]) {
        for warning in warnings {
            let recorded = self.item(&NewItem {
                kind: "run",
                key: &self.run_id.to_string(),
                action: "warned",
                state: ItemState::Ok,
                code: None,
                message: Some(warning),
            });
            if let Err(error) = recorded {
                tracing::info!("a warning was not recorded: {}", error.message);
            }
        }
    }
}

/// Runs a job under its lock and writes its row in the ledger, however it ends.
pub async fn run<S: Serialize>(
    context: &Context,
    job: Job,
    triggered_by: &str,
    work: impl AsyncFnOnce(&Run<'_>) -> Result<Outcome<S>>,
) -> Result<Outcome<S>> {
    // A server that ends begins nothing new.
    if let Some(stop) = &context.stop {
        stop.check()?;
    }
    let now = context.clock.now();
    // Before the database: who has to leave again opens nothing, and tells nobody.
    let folder = context.config.state_dir();
    let _lock = lock::take(&folder, job.as_str(), now, context.lock_wait.get()).await?;
    let (run, killed) = match begin(context, job, triggered_by, now) {
        Ok(begun) => begun,
        Err(error) => {
            telling::ended(context, &telling::Report::of_no_run(job, &error)).await;
            return Err(error);
        }
    };
    // Each line of the log carries it, whatever the filter says about the rest.
    let id = run.run_id;
    let span = tracing::error_span!(target: RUN_SPAN, "run", id, job = job.as_str());
    in_ledger(&run, job, &killed, work).instrument(span).await
}

/// Target of the span around a run, for the filter of the log.
pub const RUN_SPAN: &str = "zoomctl::run";

/// Opens the row of a run; with it come the runs that were found dead.
fn begin<'a>(
    context: &'a Context,
    job: Job,
    triggered_by: &str,
    now: DateTime<Utc>,
) -> Result<(Run<'a>, Vec<i64>)> {
    let store = context.store()?;
    // The lock is ours, so whoever else stands as running here was killed.
    let killed = store.mark_killed(job)?;
    // From here on a signal is heard; before, while the database may let us wait, it just ends us.
    let stop = match &context.stop {
        Some(stop) => stop.clone(),
        None => Stop::listen(context.bars),
    };
    let new = NewRun {
        job,
        triggered_by,
        arguments: &context.arguments,
        version: env!("CARGO_PKG_VERSION"),
        pid: std::process::id(),
    };
    let run_id = store.start_run(&new, now)?;
    context.last_run.set(Some(run_id));
    let run = Run {
        context,
        store,
        run_id,
        started_at: now,
        progress: context.progress(),
        stop,
    };
    Ok((run, killed))
}

async fn in_ledger<S: Serialize>(
    run: &Run<'_>,
    job: Job,
    killed: &[i64],
    work: impl AsyncFnOnce(&Run<'_>) -> Result<Outcome<S>>,
) -> Result<Outcome<S>> {
    let (context, run_id) = (run.context, run.run_id);
    let begun = telling::begun(context, job, run_id, killed);
    let working = async {
        tokio::select! {
            biased;
            result = work(run) => stopped(run, result),
            never = hurried(run) => match never {},
        }
    };
    let (mut result, mut untold) = tokio::join!(working, begun);
    run.progress.end();
    let mut warnings = Vec::new();
    if let Ok(outcome) = &result {
        run.warned(&outcome.warnings);
        if run.check_stop().is_ok() {
            warnings = hooks::after(run, job).await;
        }
    }
    let summary = match &result {
        Ok(outcome) => Some(serde_json::to_value(&outcome.summary).map_err(|error| {
            Error::new(
                Code::Internal,
                format!("the summary of run {run_id} is not JSON: {error}"),
            )
        })?),
        Err(_) => None,
    };
    let counts = summary.as_ref().map(telling::counts).unwrap_or_default();
    let error = match &mut result {
        Ok(outcome) => outcome.error.as_mut(),
        Err(error) => Some(error),
    };
    let error = error.map(|error| {
        error.run = Some(Box::new(RunNote {
            job: job.as_str(),
            run_id,
            counts: counts.clone(),
        }));
        &*error
    });
    let finished = FinishedRun {
        state: state(error, summary.is_some()),
        exit_code: error.map_or(Exit::Done, Error::exit).code(),
        summary: summary.as_ref(),
        error: error.map(|error| error.message.as_str()),
    };
    let closed = run
        .store
        .finish_run(run_id, &finished, context.clock.now())
        .map_err(Error::from);
    let report = telling::Report {
        job,
        run_id: Some(run_id),
        event: match &closed {
            Ok(()) => telling::event(run.store, job, run_id, &finished),
            // A disk that is full is told of all the same.
            Err(_) => telling::Event::Failure,
        },
        state: finished.state,
        exit_code: Some(finished.exit_code),
        counts: &counts,
        error: error.or(closed.as_ref().err()),
    };
    untold.extend(telling::ended(context, &report).await);
    closed?;
    run.warned(&untold);
    forget_old_runs(run, job);
    // Beside an error they would say little; the ledger has them.
    if let Ok(outcome) = &mut result {
        outcome.warnings.extend(warnings);
        outcome.warnings.extend(untold);
    }
    result
}

/// Lets nothing at Zoom take long any more once somebody asked the process to stop.
async fn hurried(run: &Run<'_>) -> Infallible {
    run.stop.asked().await;
    run.context.hurry();
    pending().await
}

/// Whoever was told to stop was not put off by Zoom: what was given up for it says nothing of Zoom.
fn stopped<S>(run: &Run<'_>, mut result: Result<Outcome<S>>) -> Result<Outcome<S>> {
    if let Err(error)
    | Ok(Outcome {
        error: Some(error), ..
    }) = &mut result
        && let Some(stop) = run.stop_behind(error)
    {
        *error = stop;
    }
    result
}

/// Keeps the ledger at its length. Trouble with that is no trouble of the job.
fn forget_old_runs(run: &Run<'_>, job: Job) {
    let Some(kept) = run.context.config.retention.of_runs() else {
        return;
    };
    if let Err(error) = run.store.prune_runs(job, run.started_at - kept) {
        tracing::info!("old runs were not forgotten: {error}");
    }
}

/// The state that the ledger keeps.
fn state(error: Option<&Error>, has_summary: bool) -> RunState {
    let Some(error) = error else {
        return RunState::Ok;
    };
    match error.exit() {
        Exit::Interrupted | Exit::Terminated => RunState::Interrupted,
        Exit::TryAgain => RunState::Deferred,
        _ if has_summary => RunState::Partial,
        _ => RunState::Failed,
    }
}

/// Refuses sessions that the schedule does not have: nobody means nothing.
pub fn known_sessions(context: &Context, session_ids: &[String]) -> Result<()> {
    let (store, now) = (context.store()?, context.clock.now());
    for session_id in session_ids {
        if store.load_session(session_id, now)?.is_none() {
            return Err(Error::no_session(session_id));
        }
    }
    Ok(())
}

/// The archive, made at first use. One that held files and is not there any more is not made anew:
/// its disk may not be mounted.
pub fn archive(context: &Context) -> Result<Archive> {
    let folder = &context.config.archive;
    if !folder.is_dir() && context.store()?.has_copies()? {
        return Err(Error::local(format!(
            "the archive {} is not there, and the database has files in it",
            folder.display()
        ))
        .hint("mount its disk or name it with --archive; after a loss make the folder and run zoomctl recording verify --repair"));
    }
    Ok(Archive::open(folder)?)
}

/// Failures that an error names; the summary has them all.
const MOST_NAMED: usize = 20;

/// The first failures of a batch, as the details of its error.
pub fn named<T: serde::Serialize>(failures: &[T]) -> Vec<serde_json::Value> {
    let named = failures.iter().take(MOST_NAMED);
    named
        .filter_map(|one| serde_json::to_value(one).ok())
        .collect()
}

/// The error of a batch in which single items failed, or nothing.
pub fn partial(failed: usize, total: usize, what: &str) -> Option<Error> {
    (failed > 0).then(|| Error::new(Code::Partial, format!("{failed} of {total} {what} failed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ledger_tells_how_a_run_ended() {
        let of = |code, summary| state(Some(&Error::new(code, "x")), summary);
        assert_eq!(state(None, true), RunState::Ok);
        assert_eq!(of(Code::Partial, true), RunState::Partial);
        assert_eq!(of(Code::UnknownOutcome, true), RunState::Partial);
        assert_eq!(of(Code::RateLimited, true), RunState::Deferred);
        assert_eq!(of(Code::Interrupted, true), RunState::Interrupted);
        assert_eq!(of(Code::BadCredentials, false), RunState::Failed);
    }
}
