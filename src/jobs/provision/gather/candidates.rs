//! What we want: sessions from the database, each with what we know of its meeting.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::store::registrants::Registration;
use crate::store::sessions::SessionFilter;
use crate::store::zoom_meetings::{Meeting, MeetingFilter};
use crate::store::{Job, Store};

use super::super::Request;
use super::super::marker;
use super::super::plan::Candidate;
use super::super::wanted::Wanted;

/// Sessions that have not ended and start within the days asked for or whose meetings events told
/// of, or exactly the named ones.
pub(crate) fn candidates(
    context: &Context,
    store: &Store,
    request: &Request,
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>> {
    let named = request.sessions.as_deref();
    let account = &context.account()?.account_id;
    let filter = if named.is_none() {
        // A session lasts a day at most, so whatever has not ended started after this.
        SessionFilter {
            from: Some(now - TimeDelta::days(1)),
            to: Some(now + TimeDelta::days(request.days)),
            cohort: request.cohort.clone(),
            ..SessionFilter::default()
        }
    } else {
        SessionFilter {
            ids: named.map(<[String]>::to_vec),
            ..SessionFilter::default()
        }
    };
    let mut sessions = store.list_sessions(&filter, now)?;
    let asked = store.due_work(Job::Provision, now)?;
    let asked: BTreeSet<String> = asked.into_iter().map(|work| work.key).collect();
    if named.is_none() {
        // Somebody touched their meetings at Zoom, however far ahead they are.
        let listed: BTreeSet<&String> = sessions.iter().map(|one| &one.session_id).collect();
        let filter = SessionFilter {
            ids: Some(
                asked
                    .iter()
                    .filter(|id| !listed.contains(id))
                    .cloned()
                    .collect(),
            ),
            ..SessionFilter::default()
        };
        let more = store.list_sessions(&filter, now)?;
        sessions.extend(more);
    }
    for id in named.unwrap_or_default() {
        if !sessions.iter().any(|session| session.session_id == *id) {
            return Err(Error::no_session(id));
        }
    }
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
        .filter(|session| named.is_some() || session.end_time > now)
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
