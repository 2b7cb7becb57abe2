//! To which session each run of a meeting belongs, decided by all sessions of its number.
//!
//! The plan may change after a run was placed, and a number may serve several sessions. So a run is
//! placed again whenever something is heard of its meeting, and when its sessions changed.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock::rfc3339;
use crate::config::AttendanceFigures;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::attendance;
use crate::jobs::recording_sync::{margin, session_of};
use crate::schedule::Span;
use crate::store::Store;
use crate::store::sessions::{Session, SessionFilter};

/// So far back a job looks for changed sessions: whoever changed them may have been killed before
/// their runs were placed.
pub(super) const LOOK_BACK: TimeDelta = TimeDelta::days(1);
/// Moved runs that are named one by one.
const MOST_TOLD: usize = 10;

/// A run that belongs elsewhere now; without a session it lies outside of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub zoom_meeting_id: String,
    pub started_at: DateTime<Utc>,
    pub from: Option<String>,
    pub to: Option<String>,
}

impl fmt::Display for Moved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, start) = (&self.zoom_meeting_id, rfc3339(self.started_at));
        write!(f, "the run of meeting {number} from {start} ")?;
        match (&self.from, &self.to) {
            (Some(from), Some(to)) => write!(f, "belongs to session {to:?} now, not to {from:?}")?,
            (Some(from), None) => write!(f, "does not belong to session {from:?} any more")?,
            (None, Some(to)) => write!(f, "belongs to session {to:?} now")?,
            (None, None) => f.write_str("belongs to no session")?,
        }
        f.write_str(": attendance is computed again")
    }
}

/// Places the runs of the sessions that changed since, and computes what that changes again; `stop`
/// is asked before each.
pub async fn settle(
    context: &Context,
    store: &Store,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
    stop: impl Fn() -> Result<()>,
) -> Result<Vec<Moved>> {
    let mut moved = Vec::new();
    for number in store.run_numbers_changed_since(since)? {
        heard(&stop).await?;
        moved.extend(place(store, &context.config.attendance, &number, now)?);
    }
    let sessions = moved.iter().flat_map(|one| [&one.from, &one.to]).flatten();
    for session_id in sessions.collect::<BTreeSet<_>>() {
        heard(&stop).await?;
        if let Some(session) = store.load_session(session_id, now)? {
            attendance::refresh_session(context, store, &session, now)?;
        }
    }
    Ok(moved)
}

/// Lets whoever listens for signals have its turn first.
async fn heard(stop: &impl Fn() -> Result<()>) -> Result<()> {
    tokio::task::yield_now().await;
    stop()
}

/// What a person should know of it: the first of them, and how many more.
pub fn told(moved: &[Moved]) -> Vec<String> {
    let mut told: Vec<String> = moved
        .iter()
        .take(MOST_TOLD)
        .map(ToString::to_string)
        .collect();
    if moved.len() > MOST_TOLD {
        told.push(format!(
            "{} more runs belong to another session now",
            moved.len() - MOST_TOLD
        ));
    }
    told
}

/// Places the runs of these meetings.
pub(super) fn place_all(
    store: &Store,
    figures: &AttendanceFigures,
    numbers: &[String],
    now: DateTime<Utc>,
) -> Result<Vec<Moved>> {
    let mut moved = Vec::new();
    for number in numbers {
        moved.extend(place(store, figures, number, now)?);
    }
    Ok(moved)
}

/// Places the runs of one meeting. What no session knows stays as it is.
pub(super) fn place(
    store: &Store,
    figures: &AttendanceFigures,
    number: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Moved>> {
    let mut sessions = sessions_of(store, number, now)?;
    let mut moved = Vec::new();
    if sessions.is_empty() {
        return Ok(moved);
    }
    for run in store.instances_of_meeting(number)? {
        // One that goes on is judged by its start, and again when it has ended.
        let span = Span {
            start: run.started_at,
            end: run.ended_at.unwrap_or(run.started_at),
        };
        // Of equals the last counts: whose it is keeps it.
        sessions.sort_by_key(|session| run.session_id.as_ref() == Some(&session.session_id));
        let session = session_of(&sessions, span, margin(figures));
        let to = session.map(|session| session.session_id.clone());
        if to == run.session_id {
            continue;
        }
        store.assign_instance(&run.uuid, to.as_deref(), now)?;
        tracing::info!(uuid = run.uuid, from = ?run.session_id, ?to, "a run belongs elsewhere");
        moved.push(Moved {
            zoom_meeting_id: number.to_owned(),
            started_at: run.started_at,
            from: run.session_id,
            to,
        });
    }
    Ok(moved)
}

/// The sessions that this number serves or served.
fn sessions_of(store: &Store, number: &str, now: DateTime<Utc>) -> Result<Vec<Session>> {
    let served = store.sessions_of_number(number)?.into_iter();
    let filter = SessionFilter {
        ids: Some(served.map(|served| served.session_id).collect()),
        ..SessionFilter::default()
    };
    Ok(store.list_sessions(&filter, now)?)
}
