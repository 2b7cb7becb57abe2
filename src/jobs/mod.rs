//! The batch jobs, and the one frame around them: lock, row in the ledger, summary, exit code.
//!
//! A job never prints. It gets a [`Run`], into which it records items and progress, and returns an
//! [`Outcome`]. Killed at any line, the next run goes on; finished twice, nothing changes.

pub mod attendance;
pub mod import;
pub mod link;
mod lock;
pub mod needs;
pub mod notices;
mod overlaps;
pub mod participant_fetch;
pub mod provision;
pub mod recording_download;
pub mod recording_prune;
pub mod recording_sync;
pub mod recording_transcript;
pub mod recording_verify;
pub mod stop;
pub mod users;
pub mod wishes;

use serde::Serialize;
use serde_json::Value;

use crate::context::Context;
use crate::error::{Code, Error, Exit, Result};
use crate::output::progress::Progress;
use crate::store::runs::{FinishedRun, NewItem, NewRun};
use crate::store::{Job, RunState, Store};
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

    /// An error where somebody asked the process to stop.
    pub fn check_stop(&self) -> Result<()> {
        self.stop.check()
    }
}

/// Runs a job under its lock and writes its row in the ledger, however it ends.
pub async fn run<S: Serialize>(
    context: &Context,
    job: Job,
    triggered_by: &str,
    work: impl AsyncFnOnce(&Run<'_>) -> Result<Outcome<S>>,
) -> Result<Outcome<S>> {
    let store = context.store()?;
    let now = context.clock.now();
    let _lock = lock::take(&context.config.state_dir(), job.as_str(), now)?;
    // The lock is ours, so whoever else stands as running here was killed.
    store.mark_killed(job)?;
    let new = NewRun {
        job,
        triggered_by,
        arguments: &context.arguments,
        version: env!("CARGO_PKG_VERSION"),
        pid: std::process::id(),
    };
    let run_id = store.start_run(&new, now)?;
    let run = Run {
        context,
        store,
        run_id,
        progress: context.progress(),
        stop: Stop::listen(),
    };
    let result = work(&run).await;
    run.progress.end();
    let (error, summary) = match &result {
        Ok(outcome) => (
            outcome.error.as_ref(),
            Some(serde_json::to_value(&outcome.summary)),
        ),
        Err(error) => (Some(error), None),
    };
    let summary: Option<Value> = summary.transpose().map_err(|error| {
        Error::new(
            Code::Internal,
            format!("the summary of run {run_id} is not JSON: {error}"),
        )
    })?;
    let finished = FinishedRun {
        state: state(error, summary.is_some()),
        exit_code: error.map_or(Exit::Done, Error::exit).code(),
        summary: summary.as_ref(),
        error: error.map(|error| error.message.as_str()),
    };
    store.finish_run(run_id, &finished, context.clock.now())?;
    result
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
