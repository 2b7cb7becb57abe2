//! `[notify]`: tells a program or a monitor how a run ended.
//!
//! Time-limited, and never the reason that a job fails: what could not be told is a warning.

use std::time::Duration;

use serde_json::Value;

use crate::config::NotifyOn;
use crate::context::Context;
use crate::error::{Error, Exit, Result};
use crate::notify::{self, Signal};
use crate::store::runs::{FinishedRun, Run as Row, RunFilter};
use crate::store::{Job, RunState, Store};

use super::hooks;

/// Longest time for one program or one request.
const LIMIT: Duration = Duration::from_secs(10);
/// Runs among which the one is looked for that decides whether this one is a recovery.
const LOOKED_AT: u32 = 100;
/// Single places of a failure that a report lists.
const MOST_DETAILS: usize = 20;
/// Groups by which an array is counted.
const GROUP: &str = "status";

/// What a run is to those who are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    Failure,
    /// The first good run after one that failed.
    Recovery,
    Success,
    /// The rest is for a later run: a limit was used up, or a person stopped it.
    Deferred,
}

impl Event {
    fn as_str(self) -> &'static str {
        match self {
            Self::Failure => "failure",
            Self::Recovery => "recovery",
            Self::Success => "success",
            Self::Deferred => "deferred",
        }
    }

    /// Whether it is told at this setting.
    fn is_told(self, on: NotifyOn) -> bool {
        on >= match self {
            Self::Failure => NotifyOn::Failure,
            Self::Recovery => NotifyOn::Recovery,
            Self::Success | Self::Deferred => NotifyOn::Always,
        }
    }
}

/// What a run that ended so is. A ledger that cannot be read now makes no recovery.
pub(super) fn event(store: &Store, job: Job, run_id: i64, end: &FinishedRun<'_>) -> Event {
    let before_failed = failed_before(store, job, run_id).unwrap_or(false);
    judged(end.state, end.exit_code, before_failed)
}

fn judged(state: RunState, exit_code: u8, before_failed: bool) -> Event {
    match state {
        RunState::Ok if before_failed => Event::Recovery,
        RunState::Ok => Event::Success,
        state if failed(state, Some(exit_code)) => Event::Failure,
        _ => Event::Deferred,
    }
}

/// A person who stops a run by Ctrl-C knows it; `timeout` and the system's end do not.
fn failed(state: RunState, exit_code: Option<u8>) -> bool {
    match state {
        RunState::Partial | RunState::Failed | RunState::Killed => true,
        RunState::Interrupted => exit_code != Some(Exit::Interrupted.code()),
        RunState::Ok | RunState::Running | RunState::Deferred => false,
    }
}

/// Whether the last run of the job before this one that was good or failed did fail.
fn failed_before(store: &Store, job: Job, run_id: i64) -> Result<bool> {
    let runs = store.list_runs(&RunFilter {
        job: Some(job),
        limit: Some(LOOKED_AT),
        ..RunFilter::default()
    })?;
    let mut before = runs.iter().filter(|run: &&Row| run.run_id < run_id);
    let telling = before.find(|run| run.state == RunState::Ok || failed(run.state, run.exit_code));
    Ok(telling.is_some_and(|run| run.state != RunState::Ok))
}

/// The counts of a summary in words: `created 38, failed 1`.
pub(super) fn counts(summary: &Value) -> String {
    let mut counts: Vec<(String, u64)> = Vec::new();
    match summary {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| *key != "run_id") {
                if let Some(count) = value.as_u64().filter(|count| *count > 0) {
                    counts.push((key.clone(), count));
                }
            }
        }
        Value::Array(items) => {
            for word in items.iter().filter_map(|item| item.get(GROUP)?.as_str()) {
                match counts.iter_mut().find(|(known, _)| known == word) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((word.to_owned(), 1)),
                }
            }
        }
        _ => {}
    }
    let words: Vec<_> = counts
        .iter()
        .map(|(word, count)| format!("{word} {count}"))
        .collect();
    words.join(", ")
}

/// How a run ended, for those who are told.
pub(super) struct Report<'a> {
    pub(super) job: Job,
    /// `None`: it could not even be noted that it began.
    pub(super) run_id: Option<i64>,
    pub(super) event: Event,
    pub(super) state: RunState,
    pub(super) exit_code: Option<u8>,
    pub(super) counts: &'a str,
    pub(super) error: Option<&'a Error>,
}

impl<'a> Report<'a> {
    /// A job that the ledger does not know, because the database is not there for it.
    pub(super) fn of_no_run(job: Job, error: &'a Error) -> Self {
        Self {
            job,
            run_id: None,
            event: Event::Failure,
            state: RunState::Failed,
            exit_code: Some(error.exit().code()),
            counts: "",
            error: Some(error),
        }
    }

    /// A line, then one for each place of a failure.
    fn text(&self) -> String {
        let Some(error) = self.error else {
            let counts = match self.counts {
                "" => "nothing to do",
                counts => counts,
            };
            let again = match self.event {
                Event::Recovery => " works again",
                _ => "",
            };
            let run_id = self.run_id.unwrap_or_default();
            return format!("{} run {run_id}{again}: {counts}\n", self.job);
        };
        let mut text = match self.run_id {
            Some(_) => error.one_line(),
            None => format!("{} did not begin: {}", self.job, error.one_line()),
        };
        for detail in error.details.iter().take(MOST_DETAILS) {
            text.push_str(&format!("\n{detail}"));
        }
        text.push('\n');
        text
    }
}

/// Tells the monitor that a run begins, and everybody that runs before it were killed.
pub(super) async fn begun(context: &Context, job: Job, run_id: i64, killed: &[i64]) -> Vec<String> {
    let mut warnings = Vec::new();
    for dead in killed {
        let error = Error::local(format!("{job} run {dead} was killed"))
            .hint(format!("run {run_id} goes on where it stopped"));
        let report = Report {
            job,
            run_id: Some(*dead),
            event: Event::Failure,
            state: RunState::Killed,
            exit_code: None,
            counts: "",
            error: Some(&error),
        };
        warnings.extend(ended(context, &report).await);
    }
    if context.config.notify.on == NotifyOn::Always {
        let text = format!("{job} run {run_id} begins\n");
        warnings.extend(ping(context, job, Signal::Start, &text).await);
    }
    warnings
}

/// Tells how a run ended, where that is wanted.
pub(super) async fn ended(context: &Context, report: &Report<'_>) -> Vec<String> {
    let notify = &context.config.notify;
    if !report.event.is_told(notify.on) {
        return Vec::new();
    }
    let text = report.text();
    let signal = match report.event {
        Event::Failure => Some(Signal::Failure),
        Event::Recovery | Event::Success => Some(Signal::Success),
        // Neither good nor bad: a monitor that hears of no good run for too long says so itself.
        Event::Deferred => None,
    };
    let mut warnings = Vec::new();
    if let Some(signal) = signal {
        warnings.extend(ping(context, report.job, signal, &text).await);
    }
    if let Some(words) = &notify.command {
        let more = [
            ("ZOOMCTL_EVENT", Some(report.event.as_str().to_owned())),
            ("ZOOMCTL_JOB", Some(report.job.to_string())),
            ("ZOOMCTL_RUN_ID", report.run_id.map(|id| id.to_string())),
            ("ZOOMCTL_STATE", Some(report.state.to_string())),
            (
                "ZOOMCTL_EXIT_CODE",
                report.exit_code.map(|code| code.to_string()),
            ),
        ];
        let told = hooks::start(context, words, text.into_bytes(), &more, LIMIT).await;
        warnings.extend(
            told.err()
                .map(|why| format!("notify.command failed: {why}")),
        );
    }
    warnings
}

async fn ping(context: &Context, job: Job, signal: Signal, text: &str) -> Option<String> {
    let url = context.config.notify.url.as_ref()?.of(job.as_str())?;
    let sent = notify::send(&url, signal, text, LIMIT).await;
    sent.err().map(|why| format!("notify.url failed: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_summary_is_counted_by_its_numbers_and_a_list_by_its_words() {
        let summary = json!({"run_id": 7, "total": 3, "created": 2, "failed": 0, "errors": [1], "dry_run": false});
        assert_eq!(counts(&summary), "total 3, created 2");
        let list = json!([{"status": "fetched"}, {"status": "skipped"}, {"status": "fetched"}]);
        assert_eq!(counts(&list), "fetched 2, skipped 1");
        assert_eq!(counts(&Value::Null), "");
    }

    #[test]
    fn what_is_told_grows_from_failures_to_recoveries_to_everything() {
        use Event as E;
        let told =
            |on| [E::Failure, E::Recovery, E::Success, E::Deferred].map(|event| event.is_told(on));
        assert_eq!(told(NotifyOn::Failure), [true, false, false, false]);
        assert_eq!(told(NotifyOn::Recovery), [true, true, false, false]);
        assert_eq!(told(NotifyOn::Always), [true; 4]);
    }

    #[test]
    fn a_run_that_was_put_off_or_stopped_by_hand_is_no_failure() {
        assert_eq!(judged(RunState::Deferred, 75, true), Event::Deferred);
        assert_eq!(judged(RunState::Interrupted, 130, false), Event::Deferred);
        assert_eq!(judged(RunState::Interrupted, 143, false), Event::Failure);
        assert_eq!(judged(RunState::Partial, 6, false), Event::Failure);
        assert_eq!(judged(RunState::Ok, 0, true), Event::Recovery);
        assert_eq!(judged(RunState::Ok, 0, false), Event::Success);
    }
}
