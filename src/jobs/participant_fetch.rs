//! `participant fetch`: who was there, for every session that ended.
//!
//! Instances are found through the meeting's past instances and addressed by UUID, never by the
//! number alone (Zoom reads that as the latest instance). One instance has one source: the report,
//! or past meetings where plan or scope refuse it. A set is stored only when it is complete.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::{MeetingId, MeetingUuid};
use crate::jobs::attendance::FINAL_AFTER;
use crate::jobs::recording_sync::margin;
use crate::jobs::{self, Outcome, Run, attendance, partial, webhook_apply};
use crate::schedule::{Span, belongs};
use crate::store::runs::NewItem;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_instances::{Instance, InstanceFacts};
use crate::store::zoom_participants::{CompleteSet, ParticipantRow};
use crate::store::{ItemState, Job, ParticipantsSource, Source};
use crate::zoom::{Kind, ParticipantSet, Raw};

/// Two complete fetches so far apart that agree are final (design §6).
const AGREEMENT: TimeDelta = TimeDelta::minutes(60);
/// Sessions that Zoom never showed are asked for until so long after their end.
const GIVE_UP_AFTER: TimeDelta = TimeDelta::days(7);

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
    /// What Zoom answered, where that is the reason.
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
    let sessions = due(run, request, now)?;
    let mut fetched = Vec::with_capacity(sessions.len());
    let mut halted = None;
    run.progress.begin("participants", sessions.len() as u64);
    for session in &sessions {
        if let Err(error) = run.check_stop() {
            halted = Some(error);
            break;
        }
        let answer = one(run, request, session, now).await;
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
        warnings: told.warnings,
        error,
    })
}

/// The sessions asked for, else all that ended and are not final.
fn due(run: &Run<'_>, request: &Request, now: DateTime<Utc>) -> Result<Vec<Session>> {
    if request.sessions.is_empty() {
        let mut sessions =
            run.store
                .sessions_awaiting_participants(now - GIVE_UP_AFTER, now, now)?;
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
    now: DateTime<Utc>,
) -> Result<Fetched> {
    let skip = |reason| Ok(result(run, session, Status::Skipped, Some(reason)));
    let Some(number) = session.zoom_meeting_id.as_deref() else {
        return skip(Reason::NoZoomMeetingId);
    };
    let id: MeetingId = number.parse().map_err(|_| {
        Error::new(
            Code::Internal,
            format!("{number:?} is not a meeting number"),
        )
    })?;
    let known = run.store.instances_of_session(&session.session_id)?;
    let ended_at = webhook_apply::ended_at(session, &known);
    if ended_at > now {
        return skip(Reason::NotEnded);
    }
    if ended_at + TimeDelta::minutes(request.delay_minutes) > now {
        return skip(Reason::TooSoon);
    }
    let fresh = |instance: &Instance| {
        instance.participants_final
            || instance
                .participants_fetched_at
                .is_some_and(|at| now - at < AGREEMENT)
    };
    if !request.force && !known.is_empty() && known.iter().all(fresh) {
        return counted(run, session, Status::Skipped, Some(Reason::AlreadyFetched));
    }
    let over = session.end_time + FINAL_AFTER <= now;
    let settled = session
        .participants_fetched_at
        .is_some_and(|at| known.is_empty() && at >= session.end_time + FINAL_AFTER);
    if settled && !request.force {
        return skip(Reason::NoShow);
    }
    let instances = instances(run, session, id, now).await?;
    let mut complete = !instances.is_empty();
    for instance in &instances {
        if !request.force && fresh(instance) {
            continue;
        }
        complete &= fetch(run, instance, now).await?;
    }
    let reason = match (complete, instances.is_empty()) {
        (true, _) => None,
        (false, true) if over => Some(Reason::NoShow),
        (false, _) => Some(Reason::NoDataFromZoom),
    };
    if reason.is_some() && over {
        // Asked a day later and nothing there: that is the answer.
        let count = session.participant_count.unwrap_or(0);
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
    let status = if reason.is_none() {
        Status::Fetched
    } else {
        Status::Skipped
    };
    counted(run, session, status, reason)
}

/// The meeting's instances that belong to this session, stored on the way.
async fn instances(
    run: &Run<'_>,
    session: &Session,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Result<Vec<Instance>> {
    let client = run.context.client()?;
    let figures = &run.context.config.attendance;
    let margin = margin(figures);
    let planned = Span {
        start: session.start_time,
        end: session.end_time,
    };
    let listed = match client.past_instances(id).await {
        Ok(listed) => listed,
        Err(error) if *error.kind() == Kind::NotFound => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let mut known: BTreeSet<String> = run
        .store
        .instances_of_session(&session.session_id)?
        .into_iter()
        .filter(Instance::end_was_told)
        .map(|instance| instance.uuid)
        .collect();
    for instance in listed {
        let far = |start: DateTime<Utc>| {
            start >= planned.end + margin.after || start < planned.start - FINAL_AFTER
        };
        // Far from the plan: not worth a call of its own.
        if instance.start_time.is_some_and(far) {
            continue;
        }
        if known.contains(&instance.uuid.to_string()) {
            continue;
        }
        let details = match client.past_meeting(&instance.uuid).await {
            Ok(details) => details,
            // Listed, but not ready yet.
            Err(error) if *error.kind() == Kind::NotFound => continue,
            Err(error) => return Err(error.into()),
        };
        let Raw { value, raw } = details;
        let Some(started_at) = value.start_time.or(instance.start_time) else {
            continue;
        };
        let span = Span {
            start: started_at,
            end: value.end_time.unwrap_or(now).max(started_at),
        };
        let ours = belongs(span, planned, margin);
        run.store.save_instances(
            &[InstanceFacts {
                uuid: instance.uuid.to_string(),
                zoom_meeting_id: id.to_string(),
                session_id: ours.then(|| session.session_id.clone()),
                topic: value.topic,
                host_email: value.user_email.map(|email| email.to_lowercase()),
                started_at,
                ended_at: value.end_time,
                raw_data: Some(raw),
            }],
            now,
        )?;
        known.insert(instance.uuid.to_string());
    }
    Ok(run.store.instances_of_session(&session.session_id)?)
}

/// Fetches one instance; false where Zoom has no data yet.
async fn fetch(run: &Run<'_>, instance: &Instance, now: DateTime<Utc>) -> Result<bool> {
    let client = run.context.client()?;
    let uuid: MeetingUuid = instance.uuid.parse().map_err(|_| {
        Error::new(
            Code::Internal,
            format!("{:?} is no instance", instance.uuid),
        )
    })?;
    let report_first = instance.participants_source != Some(ParticipantsSource::PastMeetings);
    let report = if report_first {
        Some(client.report_participants(&uuid).await)
    } else {
        None
    };
    let (source, answer) = match report {
        Some(Err(error))
            if matches!(error.kind(), Kind::NotPermitted | Kind::MissingScope { .. }) =>
        {
            (
                ParticipantsSource::PastMeetings,
                client.past_participants(&uuid).await,
            )
        }
        Some(answer) => (ParticipantsSource::Report, answer),
        None => (
            ParticipantsSource::PastMeetings,
            client.past_participants(&uuid).await,
        ),
    };
    let set = match answer {
        Ok(set) => set,
        Err(error) if *error.kind() == Kind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    if set.rows.is_empty() {
        return Ok(false);
    }
    if !set.is_complete() {
        return Err(Error::new(
            Code::Unreachable,
            format!(
                "{} of {:?} participants came",
                set.rows.len(),
                set.total_records
            ),
        ));
    }
    let rows = rows(&set);
    let sha256 = fingerprint(&rows);
    let same = instance.participants_sha256.as_deref() == Some(sha256.as_str());
    let agreed = same
        && instance
            .participants_agreed_at
            .is_some_and(|at| now - at >= AGREEMENT);
    let old = instance
        .ended_at
        .is_some_and(|ended| now - ended >= FINAL_AFTER);
    let complete = CompleteSet {
        source,
        rows: &rows,
        total_records: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        sha256: &sha256,
        is_final: agreed || old,
    };
    run.store
        .save_complete_set(&instance.uuid, &complete, now)?;
    Ok(true)
}

fn rows(set: &ParticipantSet) -> Vec<ParticipantRow> {
    set.rows
        .iter()
        .map(|Raw { value, raw }| ParticipantRow {
            id_at_zoom: value.id.clone(),
            participant_user_id: value.participant_user_id.clone(),
            user_id: value.user_id.clone(),
            registrant_id: value.registrant_id.clone(),
            customer_key: value.customer_key.clone(),
            name: value.name.clone(),
            user_email: value.user_email.clone(),
            join_time: value.join_time,
            leave_time: value.leave_time,
            duration_seconds: value.duration_seconds,
            status: value.status.clone(),
            bo_mtg_id: value.bo_mtg_id.clone(),
            raw_data: raw.clone(),
        })
        .collect()
}

/// A hash of the rows that does not depend on their order.
fn fingerprint(rows: &[ParticipantRow]) -> String {
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| sorted(&row.raw_data).to_string())
        .collect();
    lines.sort_unstable();
    let hash = Sha256::digest(lines.join("\n"));
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same JSON with its members in order, since Zoom's order is no promise.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(key, _)| key.as_str());
            Value::Object(
                members
                    .into_iter()
                    .map(|(key, value)| (key.clone(), sorted(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
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
