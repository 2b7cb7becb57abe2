//! What we want: sessions from the database, each with what we know of its meeting.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::store::registrants::Registration;
use crate::store::sessions::SessionFilter;
use crate::store::zoom_meetings::{Meeting, MeetingFilter};
use crate::store::{Job, MeetingState, Store};

use super::super::Request;
use super::super::marker;
use super::super::plan::Candidate;
use super::super::wanted::Wanted;

/// Sessions that have not ended and start within the days asked for, or exactly the named ones.
///
/// Later ones are among the first if they have a meeting that their wish does not fit any more (who
/// moves or cancels a lesson of next month must not leave its old link standing), or that somebody
/// touched at Zoom, as events told, or if an earlier run should have made theirs and could not.
pub(crate) fn candidates(
    context: &Context,
    store: &Store,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>> {
    let asked = store.due_work(Job::Provision, now)?;
    let asked: BTreeSet<String> = asked.into_iter().map(|work| work.key).collect();
    let load = |filter: &SessionFilter| load(context, store, request, filter, &asked, now);
    if let Some(ids) = &request.sessions {
        let found = load(&of_ids(ids.clone()))?;
        for id in ids {
            if !found.iter().any(|candidate| candidate.session_id == *id) {
                return Err(Error::no_session(id));
            }
        }
        return Ok(found);
    }
    let end = now + TimeDelta::days(request.days);
    let filter = SessionFilter {
        // A session lasts a day at most, so whatever has not ended started after this.
        from: Some(now - TimeDelta::days(1)),
        to: Some(end),
        cohort: request.cohort.clone(),
        ..SessionFilter::default()
    };
    let mut found = load(&filter)?;
    found.retain(|candidate| candidate.wanted.end_time() > now);
    if request.cohort.is_none() {
        let listed: BTreeSet<&String> = found.iter().map(|one| &one.session_id).collect();
        let later = store.sessions_with_meetings(end)?.into_iter();
        let others = later.chain(asked.iter().cloned());
        let others: BTreeSet<String> = others.filter(|id| !listed.contains(id)).collect();
        let others = load(&of_ids(others.into_iter().collect()))?.into_iter();
        let wanted = others.filter(|one| is_outdated(one) || one.asked);
        found.extend(
            wanted
                .filter(|one| one.wanted.end_time() > now)
                .collect::<Vec<_>>(),
        );
    }
    Ok(found)
}

fn of_ids(ids: Vec<String>) -> SessionFilter {
    SessionFilter {
        ids: Some(ids),
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
    request: &Request,
    filter: &SessionFilter,
    asked: &BTreeSet<String>,
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
    let wishes = store.load_registration_wishes()?;
    let defaults = &context.config.meeting;
    let usual = Registration {
        wanted: defaults.registration,
        mail: defaults.registration_mail,
    };
    Ok(sessions
        .into_iter()
        .map(|session| {
            let meeting = meetings.remove(&session.session_id);
            // A linked meeting has none.
            let known = meeting.as_ref().map(|meeting| meeting.marker.clone());
            let marker = known
                .filter(|marker| !marker.is_empty())
                .unwrap_or_else(|| marker::of(account, &session.session_id));
            let assigned = assignments
                .remove(&session.session_id)
                .filter(|assigned| Some(&assigned.host_pool) == session.host_pool.as_ref())
                .filter(|assigned| {
                    let pool = context.config.pools.get(&assigned.host_pool);
                    pool.is_some_and(|pool| pool.hosts.contains(&assigned.host_email))
                });
            let said = wishes.of(&session.session_id, session.cohort.as_deref());
            let registration = request.register.or(said).unwrap_or(usual);
            Candidate {
                asked: asked.contains(&session.session_id),
                pool: session.host_pool.clone(),
                no_host: None,
                no_links: None,
                wants_meeting: session.cancelled_at.is_none() && session.provider == "zoom",
                host_email: session
                    .host_email
                    .clone()
                    .or(assigned.map(|assigned| assigned.host_email)),
                wanted: Wanted::new(&session.wish(), &marker, defaults)
                    .with_registration(registration),
                marker,
                meeting,
                session_id: session.session_id,
            }
        })
        .collect())
}
