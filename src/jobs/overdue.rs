//! `run check`: whether the jobs ran as often and as well as they should, for a monitor.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::clock::rfc3339;
use crate::error::Result;
use crate::jobs::alive;
use crate::store::runs::{Run, RunFilter};
use crate::store::{Job, RunState, Source, Store};

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Its last run did everything, lately.
    Ok,
    /// Its last good run ended too long ago.
    Overdue,
    /// No run of it has ended.
    NeverRan,
    /// There is a good run that is recent enough, and the last one was none.
    Failed,
}

/// A job held against the time within which it should have run well.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobCheck {
    pub job: Job,
    pub status: Standing,
    pub max_age_seconds: i64,
    /// Since the end of the last good run.
    pub age_seconds: Option<i64>,
    pub last_ok_run_id: Option<i64>,
    pub last_ok_at: Option<DateTime<Utc>>,
    /// The last run that has ended, or was killed.
    pub last_run_id: Option<i64>,
    pub last_state: Option<RunState>,
    pub last_run_at: Option<DateTime<Utc>>,
    pub message: String,
}

/// Checks one job; with a source only runs that it caused count. `folder`: where the locks lie.
pub fn check(
    store: &Store,
    folder: &Path,
    job: Job,
    max_age: TimeDelta,
    source: Option<Source>,
    now: DateTime<Utc>,
) -> Result<JobCheck> {
    let of = |state, limit| {
        store.list_runs(&RunFilter {
            job: Some(job),
            source,
            state,
            limit: Some(limit),
            ..RunFilter::default()
        })
    };
    // A job runs once at a time, so of two runs one has ended.
    let mut latest = of(None, 2)?;
    alive::tell_killed(folder, store, &mut latest)?;
    let last = latest
        .into_iter()
        .find(|run| run.state != RunState::Running);
    let good = of(Some(RunState::Ok), 1)?.pop();
    Ok(judge(job, max_age, last.as_ref(), good.as_ref(), now))
}

fn ended(run: &Run) -> DateTime<Utc> {
    run.finished_at.unwrap_or(run.started_at)
}

fn judge(
    job: Job,
    max_age: TimeDelta,
    last: Option<&Run>,
    good: Option<&Run>,
    now: DateTime<Utc>,
) -> JobCheck {
    let age = good.map(|run| now - ended(run));
    let (status, message) = match (last, good) {
        (None, _) => (Standing::NeverRan, "no run has ended yet".to_owned()),
        (Some(last), None) => (
            Standing::Overdue,
            format!("overdue: no run did everything yet; {}", told(last)),
        ),
        (Some(last), Some(good)) if age.is_some_and(|age| age > max_age) => (
            Standing::Overdue,
            if last.run_id == good.run_id {
                format!(
                    "overdue: the last run ended well at {}",
                    rfc3339(ended(good))
                )
            } else {
                let at = rfc3339(ended(good));
                format!("overdue: no run did everything since {at}; {}", told(last))
            },
        ),
        (Some(last), Some(_)) => match last.state {
            // What a limit of Zoom's put off the next run does; if none does, age tells.
            RunState::Ok | RunState::Running | RunState::Deferred => (Standing::Ok, told(last)),
            RunState::Partial | RunState::Failed | RunState::Interrupted | RunState::Killed => {
                (Standing::Failed, told(last))
            }
        },
    };
    JobCheck {
        job,
        status,
        max_age_seconds: max_age.num_seconds(),
        age_seconds: age.map(|age| age.num_seconds()),
        last_ok_run_id: good.map(|run| run.run_id),
        last_ok_at: good.map(ended),
        last_run_id: last.map(|run| run.run_id),
        last_state: last.map(|run| run.state),
        last_run_at: last.map(ended),
        message,
    }
}

fn told(run: &Run) -> String {
    let mut text = format!("run {} is {}", run.run_id, run.state);
    if let Some(error) = &run.error {
        text.push_str(&format!(": {error}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(run_id: i64, state: RunState, hour: u32) -> Run {
        let at = format!("2026-09-01T{hour:02}:00:00Z").parse().unwrap();
        Run {
            run_id,
            job: Job::Provision,
            state,
            triggered_by: "cron".to_owned(),
            arguments: String::new(),
            version: String::new(),
            pid: 1,
            started_at: at,
            finished_at: (state != RunState::Killed).then_some(at),
            exit_code: None,
            summary: None,
            error: None,
        }
    }

    fn standing(last: Option<(RunState, u32)>, good: Option<u32>) -> Standing {
        let good = good.map(|hour| run(1, RunState::Ok, hour));
        let last = last.map(|(state, hour)| match state {
            RunState::Ok => good.clone().unwrap(),
            _ => run(2, state, hour),
        });
        let now = "2026-09-01T12:00:00Z".parse().unwrap();
        let age = TimeDelta::hours(1);
        judge(Job::Provision, age, last.as_ref(), good.as_ref(), now).status
    }

    #[test]
    fn age_counts_from_the_last_run_that_did_everything() {
        use RunState as R;
        assert_eq!(standing(None, None), Standing::NeverRan);
        assert_eq!(standing(Some((R::Ok, 11)), Some(11)), Standing::Ok);
        assert_eq!(standing(Some((R::Ok, 10)), Some(10)), Standing::Overdue);
        assert_eq!(standing(Some((R::Partial, 12)), None), Standing::Overdue);
        for state in [R::Partial, R::Failed, R::Interrupted, R::Killed] {
            assert_eq!(standing(Some((state, 12)), Some(11)), Standing::Failed);
            assert_eq!(standing(Some((state, 12)), Some(10)), Standing::Overdue);
        }
    }

    #[test]
    fn what_was_put_off_is_no_failure_until_it_is_too_old() {
        let put_off = Some((RunState::Deferred, 12));
        assert_eq!(standing(put_off, Some(11)), Standing::Ok);
        assert_eq!(standing(put_off, Some(10)), Standing::Overdue);
    }
}
