//! `participant fetch`: who was there, for every session that ended.
//!
//! First whose turn it is (`turn`), then which runs of their meetings there were (`discover`), then
//! the rows of each run (`rows`), addressed by UUID, never by the number alone (Zoom reads that as
//! the latest instance). One instance has one source: the report, or past meetings where plan or
//! scope refuse it. A set is stored only when it is complete.

mod discover;
mod rows;
mod turn;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::jobs::attendance::FINAL_AFTER;
use crate::jobs::{self, Outcome, Run, attendance, belonging, partial, webhook_apply};
use crate::store::runs::NewItem;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_instances::Instance;
use crate::store::{ItemState, Job, Source};

use discover::Lists;
use rows::Answer;
use turn::{Turn, is_fresh, turn};

/// Two complete fetches so far apart that agree are final (design §6).
pub(super) const AGREEMENT: TimeDelta = TimeDelta::minutes(60);
/// Sessions that Zoom never showed are asked for until so long after their end, once they were asked
/// for a day after it.
pub(super) const GIVE_UP_AFTER: TimeDelta = TimeDelta::days(7);
/// Zoom reports participants for a year; a day is left to answer in.
const REACH: TimeDelta = TimeDelta::days(364);

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// Only these sessions; otherwise all that are due.
    pub sessions: Vec<String>,
    /// Zoom needs some minutes after the end.
    pub delay_minutes: i64,
    /// Fetches final and fresh sets again.
    pub force: bool,
}

/// What became of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Fetched,
    Skipped,
    Failed,
}

/// Why a session was not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    NoZoomMeetingId,
    NotEnded,
    TooSoon,
    AlreadyFetched,
    NoDataFromZoom,
    NoShow,
    ZoomApiError,
}

/// The object that `participant fetch` prints for a session.
#[derive(Clone, Debug, Serialize)]
pub struct Fetched {
    pub run_id: i64,
    pub session_id: String,
    pub status: Status,
    pub reason: Option<Reason>,
    pub participant_count: Option<u32>,
    pub total_records: Option<u32>,
    pub unique_count: Option<u32>,
    pub fetched_at: Option<DateTime<Utc>>,
    /// What Zoom answered, or what it did not, where that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// Runs the job.
pub async fn run(
    context: &Context,
    request: &Request,
    source: Source,
) -> Result<Outcome<Vec<Fetched>>> {
    jobs::run(
        context,
        Job::ParticipantFetch,
        source.as_str(),
        async |run| work(run, request).await,
    )
    .await
}

async fn work(run: &Run<'_>, request: &Request) -> Result<Outcome<Vec<Fetched>>> {
    let now = run.context.clock.now();
    let told = webhook_apply::apply_open(run.context, run.store)?;
    let since = now - belonging::LOOK_BACK;
    let stop = || run.check_stop();
    let moved = belonging::settle(run.context, run.store, since, now, stop).await?;
    let mut turns = Vec::new();
    for session in due(run, request, now)? {
        let known = run.store.instances_of_session(&session.session_id)?;
        let asked_at = run.store.participants_asked_at(&session.session_id)?;
        let turn = turn(&session, &known, asked_at, request, now);
        if turn != Turn::Rest {
            turns.push((session, turn));
        }
    }
    run.progress.begin("participants", turns.len() as u64);
    let unknown: Vec<&Session> = turns
        .iter()
        .filter(|(_, turn)| *turn == Turn::Ask { list: true })
        .map(|(session, _)| session)
        .collect();
    let mut lists = discover::by_host(run, &unknown, now).await?;
    let mut halted = lists.halted.take();
    let mut fetched = Vec::with_capacity(turns.len());
    for (session, turn) in &turns {
        halted = halted.or_else(|| run.check_stop().err());
        if halted.is_some() {
            break;
        }
        let answer = match turn {
            Turn::Tell(Reason::AlreadyFetched) => {
                counted(run, session, Status::Skipped, Some(Reason::AlreadyFetched))
            }
            Turn::Tell(reason) => Ok(result(run, session, Status::Skipped, Some(*reason))),
            Turn::Rest | Turn::Ask { .. } => one(run, request, session, &lists, now).await,
        };
        run.progress.advance(1);
        let result = match answer {
            Ok(result) => result,
            Err(error) if error.stops_the_batch() => {
                halted = Some(error);
                break;
            }
            Err(error) => failed(run, session, &error),
        };
        record(run, &result)?;
        fetched.push(result);
    }
    run.progress.end();
    webhook_apply::settle_participants(run.store, &fetched, now)?;
    run.store.refresh_status(now)?;
    let mut warnings = told.warnings;
    warnings.extend(belonging::told(&moved));
    if let Some(age) = run.context.config.retention.of_participants() {
        let before = now - age;
        let stop = || run.check_stop();
        match attendance::retire(run.context, run.store, before, "retention", stop) {
            Ok(done) if done.sessions > 0 => warnings.push(format!(
                "people of {} sessions older than {} days are pseudonyms from now on",
                done.sessions,
                age.num_days()
            )),
            Ok(_) => {}
            Err(error) => halted = Some(halted.map_or(error.clone(), |first| first.graver(error))),
        }
    }
    let bad = fetched
        .iter()
        .filter(|result| result.status == Status::Failed)
        .count();
    let error = [halted, partial(bad, fetched.len(), "sessions")]
        .into_iter()
        .flatten()
        .reduce(Error::graver);
    Ok(Outcome {
        summary: fetched,
        warnings,
        error,
    })
}

/// The sessions asked for, else all that ended and are not final.
fn due(run: &Run<'_>, request: &Request, now: DateTime<Utc>) -> Result<Vec<Session>> {
    if request.sessions.is_empty() {
        let since = (now - REACH, now - GIVE_UP_AFTER);
        let mut sessions = run.store.sessions_awaiting_participants(since, now, now)?;
        webhook_apply::add_ended(run.store, &mut sessions, now)?;
        return Ok(sessions);
    }
    let filter = SessionFilter {
        ids: Some(request.sessions.clone()),
        ..SessionFilter::default()
    };
    let sessions = run.store.list_sessions(&filter, now)?;
    for id in &request.sessions {
        if !sessions.iter().any(|session| session.session_id == *id) {
            return Err(Error::no_session(id));
        }
    }
    Ok(sessions)
}

async fn one(
    run: &Run<'_>,
    request: &Request,
    session: &Session,
    lists: &Lists,
    now: DateTime<Utc>,
) -> Result<Fetched> {
    let over = session.end_time + FINAL_AFTER <= now;
    let answers = ask(run, request, session, lists, over, now).await;
    // Of an old one Zoom has nothing new to say: a refusal is the last word too.
    let is_old = session.end_time + GIVE_UP_AFTER <= now;
    let is_answered = match &answers {
        Ok(_) => true,
        Err(error) => is_old && !error.stops_the_batch(),
    };
    if is_answered {
        run.store
            .save_participants_asked(&session.session_id, now)?;
    }
    let answers = answers?;
    let reason = match told(&answers) {
        None => None,
        Some(_) if answers.is_empty() && over => Some(Reason::NoShow),
        Some(_) => Some(Reason::NoDataFromZoom),
    };
    if reason.is_some() && over {
        // Asked a day later and nothing there: that is the answer.
        let count = if answers == [Answer::OnePerson] { 1 } else { 0 };
        let count = session.participant_count.unwrap_or(count);
        run.store
            .save_participant_count(&session.session_id, count, now)?;
    }
    if reason.is_none() || over {
        let stored = run.store.load_session(&session.session_id, now)?;
        attendance::refresh_session(
            run.context,
            run.store,
            stored.as_ref().unwrap_or(session),
            now,
        )?;
    }
    let status = match reason {
        None => Status::Fetched,
        Some(_) => Status::Skipped,
    };
    let message = told(&answers).filter(|_| reason == Some(Reason::NoDataFromZoom));
    Ok(Fetched {
        message: message.map(str::to_owned),
        ..counted(run, session, status, reason)?
    })
}

/// What Zoom says about each run of a session; empty where it shows none.
async fn ask(
    run: &Run<'_>,
    request: &Request,
    session: &Session,
    lists: &Lists,
    over: bool,
    now: DateTime<Utc>,
) -> Result<Vec<Answer>> {
    let number = session.zoom_meeting_id.as_deref().unwrap_or_default();
    let id: MeetingId = number.parse().map_err(|_| {
        Error::new(
            Code::Internal,
            format!("{number:?} is not a meeting number"),
        )
    })?;
    let mut instances = run.store.instances_of_session(&session.session_id)?;
    let known = instances.iter().any(Instance::end_was_told);
    let named = !request.sessions.is_empty();
    let uncovered = lists.uncovered.contains(&session.session_id);
    if uncovered || (!known && (over || named)) {
        discover::by_number(run, session, id, now).await?;
        instances = run.store.instances_of_session(&session.session_id)?;
    } else if let Some(error) = lists.failure(session).filter(|_| !known) {
        return Err(error.clone());
    }
    let mut answers = Vec::with_capacity(instances.len());
    for instance in &instances {
        answers.push(match !request.force && is_fresh(instance, now) {
            true => Answer::Complete,
            false => rows::fetch(run, instance, now).await?,
        });
    }
    Ok(answers)
}

/// What keeps a session from being fetched, in words; `None`: every run is.
fn told(answers: &[Answer]) -> Option<&'static str> {
    let has = |answer| answers.contains(&answer);
    if answers.is_empty() {
        Some("Zoom shows no run of the meeting yet")
    } else if has(Answer::Running) {
        Some("Zoom has not said that the meeting ended")
    } else if has(Answer::NotYet) {
        Some("Zoom has no report of the meeting yet")
    } else if has(Answer::Complete) {
        // A host who tried the room, or had to start again, was alone in one of the runs.
        None
    } else if has(Answer::OnePerson) {
        Some("one person was there, and Zoom reports meetings of two or more")
    } else {
        Some("Zoom's report of the meeting is empty")
    }
}

fn result(run: &Run<'_>, session: &Session, status: Status, reason: Option<Reason>) -> Fetched {
    Fetched {
        run_id: run.run_id,
        session_id: session.session_id.clone(),
        status,
        reason,
        participant_count: session.participant_count,
        total_records: None,
        unique_count: session.participant_count,
        fetched_at: session.participants_fetched_at,
        message: None,
    }
}

/// The result with the counts that are stored now.
fn counted(
    run: &Run<'_>,
    session: &Session,
    status: Status,
    reason: Option<Reason>,
) -> Result<Fetched> {
    let instances = run.store.instances_of_session(&session.session_id)?;
    let now = run.context.clock.now();
    let session = run
        .store
        .load_session(&session.session_id, now)?
        .unwrap_or_else(|| session.clone());
    let total = instances
        .iter()
        .filter_map(|instance| instance.participants_total)
        .sum();
    Ok(Fetched {
        total_records: Some(total),
        ..result(run, &session, status, reason)
    })
}

fn failed(run: &Run<'_>, session: &Session, error: &Error) -> Fetched {
    Fetched {
        message: Some(error.message.clone()),
        ..result(run, session, Status::Failed, Some(Reason::ZoomApiError))
    }
}

fn record(run: &Run<'_>, result: &Fetched) -> Result<()> {
    let (action, state) = match result.status {
        Status::Fetched => ("fetched", ItemState::Ok),
        Status::Skipped => ("skipped", ItemState::Skipped),
        Status::Failed => ("fetch", ItemState::Failed),
    };
    let reason = result
        .reason
        .and_then(|reason| serde_json::to_value(reason).ok());
    run.item(&NewItem {
        kind: "session",
        key: &result.session_id,
        action,
        state,
        code: reason.as_ref().and_then(Value::as_str),
        message: result.message.as_deref(),
    })
}
