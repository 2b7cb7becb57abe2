//! The work that events asked for, done at once: what `webhook serve --run-jobs` does between
//! events. The jobs are the same that cron runs, under the same locks.

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::participant_fetch::{self, AGREEMENT, Fetched, GIVE_UP_AFTER, Reason, Status};
use crate::jobs::recording_download::Options;
use crate::jobs::{Outcome, provision, recording_sync};
use crate::store::due_work::DueWork;
use crate::store::sessions::Session;
use crate::store::zoom_instances::Instance;
use crate::store::{Job, Source, Store};

use super::meetings::REPORT_AFTER;

/// What Zoom did not have yet is asked for again after so long.
const AGAIN: TimeDelta = TimeDelta::minutes(15);
/// Work that is put off is at most so far ahead.
const HORIZON: TimeDelta = TimeDelta::days(1);

/// What the jobs did.
#[derive(Debug, Default)]
pub struct DueRuns {
    /// Sessions whose meetings were looked at.
    pub meetings: Option<provision::Summary>,
    /// Recordings that were read, and downloaded where that was wanted.
    pub recordings: Option<recording_sync::Summary>,
    /// Sessions whose participants were fetched.
    pub participants: Vec<Fetched>,
    /// When work is due that this run did not try: a time that is past where events asked for it
    /// while the jobs ran.
    pub next_at: Option<DateTime<Utc>>,
    /// Whether work that was tried is still due.
    pub is_left: bool,
}

/// Runs the jobs that have work which is due; those that have none are not started.
///
/// A job that is running already, or that fails, leaves its work for the next time.
pub async fn run_due(context: &Context, download: Option<Options>) -> Result<Outcome<DueRuns>> {
    let store = context.store()?;
    let mut done = Outcome {
        summary: DueRuns::default(),
        warnings: Vec::new(),
        error: None,
    };
    let meetings = due(context, store, Job::Provision)?;
    if !meetings.is_empty() {
        let request = provision::Request::of(keys(&meetings), Source::Webhook);
        let outcome = provision::run(context, &request).await;
        done.summary.meetings = take(&mut done, outcome);
    }
    let instances = due(context, store, Job::RecordingSync)?;
    if !instances.is_empty() {
        let request = recording_sync::Request {
            from: context.clock.now().date_naive(),
            sessions: Vec::new(),
            download,
            all: false,
            force: false,
            only_asked: true,
            trash: false,
        };
        let outcome = recording_sync::run(context, &request, Source::Webhook).await;
        done.summary.recordings = take(&mut done, outcome);
    }
    let ended = due(context, store, Job::ParticipantFetch)?;
    if !ended.is_empty() {
        let request = participant_fetch::Request {
            sessions: keys(&ended),
            delay_minutes: REPORT_AFTER.num_minutes(),
            force: false,
        };
        let outcome = participant_fetch::run(context, &request, Source::Webhook).await;
        done.summary.participants = take(&mut done, outcome).unwrap_or_default();
    }
    let now = context.clock.now();
    for (job, tried) in [
        (Job::Provision, meetings),
        (Job::RecordingSync, instances),
        (Job::ParticipantFetch, ended),
    ] {
        for work in store.due_work(job, now + HORIZON)? {
            if tried.contains(&work) {
                done.summary.is_left = true;
            } else {
                let next_at = done.summary.next_at.get_or_insert(work.due_at);
                *next_at = work.due_at.min(*next_at);
            }
        }
    }
    Ok(done)
}

/// The due work of a job. Work for a session that is gone is none.
fn due(context: &Context, store: &Store, job: Job) -> Result<Vec<DueWork>> {
    let now = context.clock.now();
    let mut due = Vec::new();
    for work in store.due_work(job, now)? {
        if job != Job::RecordingSync && store.load_session(&work.key, now)?.is_none() {
            store.finish_work(job, &work)?;
        } else {
            due.push(work);
        }
    }
    Ok(due)
}

fn keys(due: &[DueWork]) -> Vec<String> {
    due.iter().map(|work| work.key.clone()).collect()
}

/// Takes what a job did into the whole; its error does not keep the others from their work.
fn take<S>(done: &mut Outcome<DueRuns>, outcome: Result<Outcome<S>>) -> Option<S> {
    let (summary, error) = match outcome {
        Ok(outcome) => {
            done.warnings.extend(outcome.warnings);
            (Some(outcome.summary), outcome.error)
        }
        // Cron is at it: it does this work too.
        Err(error) if error.code == Code::Locked => (None, None),
        Err(error) => (None, Some(error)),
    };
    let both = [done.error.take(), error].into_iter().flatten();
    done.error = both.reduce(Error::graver);
    summary
}

/// When the last run of a session ended, where Zoom told so of all that are known; else the planned end.
pub(in crate::jobs) fn ended_at(session: &Session, known: &[Instance]) -> DateTime<Utc> {
    let told = known
        .iter()
        .map(|one| one.ended_at.filter(|_| one.end_was_told()));
    let last = told.collect::<Option<Vec<_>>>();
    let last = last.and_then(|ends| ends.into_iter().max());
    last.unwrap_or(session.end_time)
}

/// Adds the sessions of which events told that they ended, maybe before their time.
pub(in crate::jobs) fn add_ended(
    store: &Store,
    sessions: &mut Vec<Session>,
    now: DateTime<Utc>,
) -> Result<()> {
    for work in store.due_work(Job::ParticipantFetch, now)? {
        if sessions.iter().all(|one| one.session_id != work.key) {
            sessions.extend(store.load_session(&work.key, now)?);
        }
    }
    Ok(())
}

/// Notes which of the work that `meeting.ended` asked for is done, and when the rest is due again.
pub(in crate::jobs) fn settle_participants(
    store: &Store,
    fetched: &[Fetched],
    now: DateTime<Utc>,
) -> Result<()> {
    let job = Job::ParticipantFetch;
    for work in store.due_work(job, now + HORIZON)? {
        let Some(result) = fetched.iter().find(|one| one.session_id == work.key) else {
            continue;
        };
        let instances = store.instances_of_session(&work.key)?;
        let is_final = !instances.is_empty() && instances.iter().all(|one| one.participants_final);
        let hopeless = matches!(
            result.reason,
            Some(Reason::NoShow | Reason::NoZoomMeetingId)
        );
        let fetched =
            result.status == Status::Fetched || result.reason == Some(Reason::AlreadyFetched);
        if is_final || hopeless || now - work.asked_at >= GIVE_UP_AFTER {
            store.finish_work(job, &work)?;
        } else if fetched {
            let last = instances
                .iter()
                .filter_map(|one| one.participants_fetched_at)
                .max();
            store.put_work_off(job, &work, last.unwrap_or(now) + AGREEMENT)?;
        } else if work.due_at <= now {
            store.put_work_off(job, &work, now + AGAIN)?;
        }
    }
    Ok(())
}
