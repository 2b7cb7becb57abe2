//! The database, the coming day, and whether the jobs run.

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::Result;
use crate::jobs::alive;
use crate::secrets::{Name, Secrets};
use crate::store::runs::RunFilter;
use crate::store::sessions::SessionFilter;
use crate::store::webhook_events::{EventFilter, EventScope};
use crate::store::{self, EventState, Job, RunState, Store};

use super::Check;

/// How old the last good run of a job may be: a few times the interval of `crontab.example`.
const JOBS: [(Job, TimeDelta); 3] = [
    (Job::Provision, TimeDelta::hours(1)),
    (Job::ParticipantFetch, TimeDelta::hours(1)),
    (Job::RecordingSync, TimeDelta::hours(36)),
];
/// How far back a good run is looked for.
const RUNS: u32 = 200;
/// A school that teaches hears from Zoom at least so often.
const LONGEST_SILENCE: TimeDelta = TimeDelta::days(7);
/// The receiver applies events at once, and every job does.
const LONGEST_NEW: TimeDelta = TimeDelta::hours(1);
/// Ids that a message names.
const NAMED: usize = 5;

pub(super) fn checks(context: &Context) -> Vec<Check> {
    const NAME: &str = "database";
    let path = &context.config.database;
    // Looking must not make a database.
    let store = match Store::open_existing(path) {
        Ok(store) => store,
        Err(store::Error::Missing { path }) => {
            return vec![Check::warning(
                NAME,
                format!("there is none yet at {}", path.display()),
                "zoomctl session import makes it; or name another file with --db",
            )];
        }
        Err(error) => return vec![Check::failed(NAME, error.into())],
    };
    let now = context.clock.now();
    let told = |name, check: Result<Check>| check.unwrap_or_else(|e| Check::failed(name, e));
    vec![
        told(NAME, database(&store)),
        told("coming_sessions", coming(&store, now)),
        told("jobs", jobs(context, &store, now)),
        told("webhook_events", events(context, &store, now)),
    ]
}

fn database(store: &Store) -> Result<Check> {
    let faults = store.quick_check()?;
    let place = store.path().display();
    Ok(match faults.first() {
        None => Check::ok(
            "database",
            format!("{place}, schema {}, sound", store::SCHEMA_VERSION),
        ),
        Some(first) => Check::failure(
            "database",
            format!("{place} is damaged: {first}"),
            "keep the file, and bring a backup back",
        ),
    })
}

fn coming(store: &Store, now: DateTime<Utc>) -> Result<Check> {
    const NAME: &str = "coming_sessions";
    let sessions = store.list_sessions(
        &SessionFilter {
            from: Some(now),
            to: Some(now + TimeDelta::hours(24)),
            ..SessionFilter::default()
        },
        now,
    )?;
    let lacking: Vec<&str> = sessions
        .iter()
        .filter(|session| {
            session.provider == "zoom"
                && session.cancelled_at.is_none()
                && session.zoom_meeting_id.is_none()
        })
        .map(|session| session.session_id.as_str())
        .collect();
    if lacking.is_empty() {
        return Ok(Check::ok(
            NAME,
            format!("{} in the next 24 h, each with its meeting", sessions.len()),
        ));
    }
    let more = if lacking.len() > NAMED { ", …" } else { "" };
    Ok(Check::failure(
        NAME,
        format!(
            "{} of {} in the next 24 h have no meeting: {}{more}",
            lacking.len(),
            sessions.len(),
            lacking[..lacking.len().min(NAMED)].join(", ")
        ),
        "zoomctl provision",
    ))
}

fn events(context: &Context, store: &Store, now: DateTime<Utc>) -> Result<Check> {
    const NAME: &str = "webhook_events";
    const CURE: &str = "see that zoomctl webhook serve runs, that the subscription at Zoom is active and its \
        address validated; README, Webhooks";
    let expected = Secrets::new(&context.config)?
        .find(Name::WebhookSecret)?
        .is_some();
    let last = store.list_webhook_events(&EventFilter {
        limit: Some(1),
        ..EventFilter::default()
    })?;
    let Some(last) = last.first() else {
        let message = "none came yet";
        return Ok(if expected {
            Check::warning(NAME, message, CURE)
        } else {
            Check::ok(NAME, message)
        });
    };
    let waiting = store.webhook_event_ids(&EventScope {
        state: Some(EventState::Waiting),
        ..EventScope::default()
    })?;
    let mut message = format!(
        "the last one, {}, came {}",
        last.event_type,
        crate::clock::rfc3339(last.received_at)
    );
    if !waiting.is_empty() {
        message.push_str(&format!("; {} wait for their meeting", waiting.len()));
    }
    let left = store.overdue_webhook_events(now - LONGEST_NEW)?;
    if let Some(first) = left.first() {
        message.push_str(&format!("; {} are not applied yet", left.len()));
        return Ok(Check::warning(
            NAME,
            message,
            format!(
                "zoomctl webhook replay --event {first} says why; webhook list --state new has all"
            ),
        ));
    }
    Ok(if expected && now - last.received_at > LONGEST_SILENCE {
        Check::warning(NAME, message, CURE)
    } else {
        Check::ok(NAME, message)
    })
}

fn jobs(context: &Context, store: &Store, now: DateTime<Utc>) -> Result<Check> {
    const NAME: &str = "jobs";
    const CURE: &str = "zoomctl run list shows what ran; crontab.example has every job";
    let mut never = Vec::new();
    let mut overdue = Vec::new();
    for (job, longest) in JOBS {
        let mut runs = store.list_runs(&RunFilter {
            job: Some(job),
            limit: Some(RUNS),
            ..RunFilter::default()
        })?;
        alive::tell_killed(&context.config.state_dir(), store, &mut runs)?;
        let good = runs
            .iter()
            .find(|run| matches!(run.state, RunState::Ok | RunState::Partial));
        match (good, runs.first()) {
            (Some(run), _) if now - run.started_at <= longest => {}
            (Some(run), _) => overdue.push(format!(
                "{job} ran well last at {}",
                crate::clock::rfc3339(run.started_at)
            )),
            (None, Some(last)) => {
                overdue.push(format!("{job} is {} and never ran well", last.state));
            }
            (None, None) => never.push(job.as_str()),
        }
    }
    Ok(if !overdue.is_empty() {
        Check::failure(NAME, format!("overdue: {}", overdue.join("; ")), CURE)
    } else if !never.is_empty() {
        Check::warning(NAME, format!("never ran: {}", never.join(", ")), CURE)
    } else {
        Check::ok(NAME, "all ran lately")
    })
}
