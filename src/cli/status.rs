//! `zoomctl status`: the morning screen.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use clap::Args;
use serde::Serialize;

use crate::clock::rfc3339;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::alive;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::schedule::JoinState;
use crate::store::runs::RunFilter;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_meetings::MeetingFilter;
use crate::store::{Job, MeetingState, RunState, SessionStatus, Store};
use crate::zoom::{BASIC, HOST_WRITES_PER_DAY};

use super::session::Joinable;
use super::unwritten;

/// Show how the day stands: sessions, what lacks a meeting, hosts, budget, last runs.
///
/// From the database alone; nothing is asked of Zoom. The day is that of `--tz`, else UTC.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl status --tz Asia/Riyadh\n  zoomctl status -o json | jq '.without_meeting, .unsettled'"
)]
pub(super) struct Status {}

/// The whole screen as JSON.
#[derive(Serialize)]
struct Screen {
    at: DateTime<Utc>,
    sessions_today: usize,
    /// Today's sessions on Zoom that have none and are not over.
    without_meeting: Vec<String>,
    unsettled: Vec<Unsettled>,
    /// Hosts of today that Zoom last listed without a licence: 40 minutes at most.
    unlicensed_hosts: Vec<String>,
    host_writes: Vec<HostWrites>,
    last_runs: Vec<LastRun>,
    sessions: Vec<Lesson>,
}

/// A meeting whose state the next run or a person settles.
#[derive(Serialize)]
struct Unsettled {
    session_id: String,
    state: MeetingState,
    last_error: Option<String>,
}

#[derive(Serialize)]
struct HostWrites {
    host_email: String,
    left_today: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused_until: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
struct LastRun {
    job: Job,
    run_id: i64,
    state: RunState,
    started_at: DateTime<Utc>,
    exit_code: Option<u8>,
}

/// One session of the day.
#[derive(Serialize)]
struct Lesson {
    session_id: String,
    topic: String,
    start_time: DateTime<Utc>,
    timezone: String,
    host_email: Option<String>,
    status: SessionStatus,
    join_state: JoinState,
    zoom_meeting_id: Option<String>,
}

impl Record for Lesson {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        shown("host_email", "host", Kind::Mail),
        shown("status", "status", Kind::Id),
        shown("join_state", "join", Kind::Id),
        shown("zoom_meeting_id", "meeting", Kind::Id),
    ];
}

/// The head of the screen for people: one line for each question.
#[derive(Serialize)]
struct Head {
    at: DateTime<Utc>,
    sessions_today: usize,
    without_meeting: String,
    unsettled: String,
    unlicensed_hosts: String,
    host_writes: String,
    last_runs: String,
}

impl Record for Head {
    const COLUMNS: &'static [Column] = &[
        shown("at", "now", Kind::Time),
        shown("sessions_today", "sessions today", Kind::Number),
        shown("without_meeting", "without meeting", Kind::Text),
        shown("unsettled", "unknown or held", Kind::Text),
        shown("unlicensed_hosts", "without licence", Kind::Text),
        shown("host_writes", "writes left", Kind::Text),
        shown("last_runs", "last runs", Kind::Text),
    ];
}

impl Status {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        let (from, to) = day(now, context.output.zone.unwrap_or(Tz::UTC));
        let filter = SessionFilter {
            from: Some(from),
            to: Some(to),
            ..SessionFilter::default()
        };
        let sessions = store.list_sessions(&filter, now)?;
        let screen = Screen {
            at: now,
            sessions_today: sessions.len(),
            without_meeting: without_meeting(&sessions, now),
            unsettled: unsettled(store)?,
            unlicensed_hosts: unlicensed(store, &sessions)?,
            host_writes: host_writes(context),
            last_runs: last_runs(context, store)?,
            sessions: sessions
                .into_iter()
                .map(|session| Lesson::new(session, now))
                .collect(),
        };
        context
            .output
            .with_parts(&screen.head(), ("sessions", &screen.sessions), &screen)
            .map_err(unwritten(context))
    }
}

impl Lesson {
    fn new(session: Session, now: DateTime<Utc>) -> Self {
        let Joinable {
            session,
            join_state,
            ..
        } = Joinable::new(session, now);
        Self {
            host_email: session.held_by().map(str::to_owned),
            session_id: session.session_id,
            topic: session.topic,
            start_time: session.start_time,
            timezone: session.timezone,
            status: session.status,
            join_state,
            zoom_meeting_id: session.zoom_meeting_id,
        }
    }
}

impl Screen {
    fn head(&self) -> Head {
        let unsettled = self
            .unsettled
            .iter()
            .map(|one| format!("{} ({})", one.session_id, one.state));
        let writes = self
            .host_writes
            .iter()
            .map(|host| format!("{} {}", host.host_email, host.left_today));
        let runs = self
            .last_runs
            .iter()
            .map(|run| format!("{} {} {}", run.job, run.state, rfc3339(run.started_at)));
        Head {
            at: self.at,
            sessions_today: self.sessions_today,
            without_meeting: told(self.without_meeting.iter().cloned()),
            unsettled: told(unsettled),
            unlicensed_hosts: told(self.unlicensed_hosts.iter().cloned()),
            host_writes: told(writes),
            last_runs: told(runs),
        }
    }
}

/// The first moment of the day around `now` in this zone, and that of the next one.
fn day(now: DateTime<Utc>, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
    let date = now.with_timezone(&zone).date_naive();
    let begins = |date: chrono::NaiveDate| {
        // Where the clocks jump over midnight, the day begins with the jump.
        let midnight = date.and_time(NaiveTime::MIN);
        (0..=2)
            .find_map(|hours| {
                zone.from_local_datetime(&(midnight + TimeDelta::hours(hours)))
                    .earliest()
            })
            .map_or(midnight.and_utc(), |at| at.to_utc())
    };
    (begins(date), begins(date + Days::new(1)))
}

fn without_meeting(sessions: &[Session], now: DateTime<Utc>) -> Vec<String> {
    sessions
        .iter()
        .filter(|session| session.cancelled_at.is_none() && session.provider == "zoom")
        .filter(|session| session.zoom_meeting_id.is_none() && session.end_time > now)
        .map(|session| session.session_id.clone())
        .collect()
}

fn unsettled(store: &Store) -> Result<Vec<Unsettled>> {
    let open = [
        MeetingState::Sent,
        MeetingState::Unknown,
        MeetingState::Held,
    ];
    Ok(store
        .load_meetings(&MeetingFilter::default())?
        .into_iter()
        .filter(|meeting| open.contains(&meeting.state))
        .map(|meeting| Unsettled {
            session_id: meeting.session_id,
            state: meeting.state,
            last_error: meeting.last_error,
        })
        .collect())
}

fn unlicensed(store: &Store, sessions: &[Session]) -> Result<Vec<String>> {
    let hosts: BTreeSet<&str> = sessions.iter().filter_map(Session::held_by).collect();
    Ok(store
        .list_users()?
        .into_iter()
        .filter(|user| user.r#type == Some(BASIC) && hosts.contains(user.email.as_str()))
        .map(|user| user.email)
        .collect())
}

/// Without credentials there is no account whose budget could be told.
fn host_writes(context: &Context) -> Vec<HostWrites> {
    let Ok(client) = context.client() else {
        return Vec::new();
    };
    client
        .limits()
        .hosts
        .into_iter()
        .map(|host| HostWrites {
            left_today: HOST_WRITES_PER_DAY.saturating_sub(host.writes_today),
            host_email: host.host,
            refused_until: host.parked_until,
        })
        .collect()
}

fn last_runs(context: &Context, store: &Store) -> Result<Vec<LastRun>> {
    let folder = context.config.state_dir();
    let mut runs = Vec::new();
    for job in Job::ALL {
        let filter = RunFilter {
            job: Some(*job),
            limit: Some(1),
            ..RunFilter::default()
        };
        let mut last = store.list_runs(&filter)?;
        alive::tell_killed(&folder, store, &mut last)?;
        runs.extend(last.into_iter().map(|run| LastRun {
            job: run.job,
            run_id: run.run_id,
            state: run.state,
            started_at: run.started_at,
            exit_code: run.exit_code,
        }));
    }
    Ok(runs)
}

fn told(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() {
        "none".to_owned()
    } else {
        parts.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_of_the_zone_also_when_the_clocks_change() {
        let of = |now: &str, zone| {
            let (from, to) = day(now.parse().unwrap(), zone);
            format!("{} {}", rfc3339(from), rfc3339(to))
        };
        assert_eq!(
            of("2026-09-07T22:00:00Z", Tz::Asia__Riyadh),
            "2026-09-07T21:00:00Z 2026-09-08T21:00:00Z"
        );
        assert_eq!(
            of("2026-10-25T12:00:00Z", Tz::Europe__Berlin),
            "2026-10-24T22:00:00Z 2026-10-25T23:00:00Z"
        );
        // Cairo's clocks skip the hour after midnight.
        assert_eq!(
            of("2026-04-24T12:00:00Z", Tz::Africa__Cairo),
            "2026-04-23T22:00:00Z 2026-04-24T21:00:00Z"
        );
    }
}
