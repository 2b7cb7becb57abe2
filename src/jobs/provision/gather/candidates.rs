//! What we want: sessions from the database, each with what we know of its meeting.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::store::sessions::SessionFilter;
use crate::store::zoom_meetings::{Meeting, MeetingFilter};
use crate::store::{MeetingState, Store};

use super::super::marker;
use super::super::plan::Candidate;
use super::super::wanted::Wanted;

/// Sessions that have not ended and start within `days`, or exactly the named ones.
///
/// Later ones are among the first if they have a meeting that their wish does not fit any more: who
/// moves or cancels a lesson of next month must not leave its old link standing.
pub(crate) fn candidates(
    context: &Context,
    store: &Store,
    days: i64,
    named: Option<&[String]>,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>> {
    if let Some(ids) = named {
        let found = load(context, store, &of_ids(ids), now)?;
        for id in ids {
            if !found.iter().any(|candidate| candidate.session_id == *id) {
                return Err(Error::no_session(id));
            }
        }
        return Ok(found);
    }
    let end = now + TimeDelta::days(days);
    let filter = SessionFilter {
        // A session lasts a day at most, so whatever has not ended started after this.
        from: Some(now - TimeDelta::days(1)),
        to: Some(end),
        ..SessionFilter::default()
    };
    let mut found = load(context, store, &filter, now)?;
    found.retain(|candidate| candidate.wanted.end_time() > now);
    let later = store.sessions_with_meetings(end)?;
    let later = load(context, store, &of_ids(&later), now)?;
    found.extend(later.into_iter().filter(is_outdated));
    Ok(found)
}

fn of_ids(ids: &[String]) -> SessionFilter {
    SessionFilter {
        ids: Some(ids.to_vec()),
        ..SessionFilter::default()
    }
}

/// Whether the meeting is not what its session wants, by what we last asked for.
fn is_outdated(candidate: &Candidate) -> bool {
    let Some(meeting) = &candidate.meeting else {
        return false;
    };
    let asked = meeting
        .wanted
        .as_ref()
        .and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok());
    !candidate.wants_meeting
        || meeting.state != MeetingState::Active
        || candidate.host_email.as_deref() != Some(&meeting.host_email)
        || asked.as_ref() != Some(&candidate.wanted)
}

fn load(
    context: &Context,
    store: &Store,
    filter: &SessionFilter,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>> {
    let account = &context.account()?.account_id;
    let sessions = store.list_sessions(filter, now)?;
    let session_ids = sessions
        .iter()
        .map(|session| session.session_id.clone())
        .collect();
    let filter = MeetingFilter {
        session_ids: Some(session_ids),
        ..MeetingFilter::default()
    };
    let mut meetings: BTreeMap<String, Meeting> = store
        .load_meetings(&filter)?
        .into_iter()
        .map(|meeting| (meeting.session_id.clone(), meeting))
        .collect();
    let mut assignments = store.load_assignments()?;
    Ok(sessions
        .into_iter()
        .map(|session| {
            let meeting = meetings.remove(&session.session_id);
            let marker = meeting.as_ref().map_or_else(
                || marker::of(account, &session.session_id),
                |meeting| meeting.marker.clone(),
            );
            let assigned = assignments
                .remove(&session.session_id)
                .filter(|assigned| Some(&assigned.host_pool) == session.host_pool.as_ref())
                .filter(|assigned| {
                    let pool = context.config.pools.get(&assigned.host_pool);
                    pool.is_some_and(|pool| pool.hosts.contains(&assigned.host_email))
                });
            Candidate {
                pool: session.host_pool.clone(),
                no_host: None,
                wants_meeting: session.cancelled_at.is_none() && session.provider == "zoom",
                host_email: session
                    .host_email
                    .clone()
                    .or(assigned.map(|assigned| assigned.host_email)),
                wanted: Wanted::new(&session.wish(), &marker, &context.config.meeting),
                marker,
                meeting,
                session_id: session.session_id,
            }
        })
        .collect())
}
