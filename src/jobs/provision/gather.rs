//! What we want and what there is: sessions from the database, meetings from Zoom.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::{StreamExt, stream};

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingId;
use crate::store::Store;
use crate::store::sessions::SessionFilter;
use crate::store::zoom_meetings::{Meeting, MeetingFilter};
use crate::zoom::{self, Client, Kind, ListKind};

use super::plan::{Actual, Candidate, Seen};
use super::wanted::Wanted;
use super::{HOSTS_AT_ONCE, marker};

/// Sessions that have not ended and start within `days`, or exactly the named ones.
pub(super) fn candidates(
    context: &Context,
    store: &Store,
    days: i64,
    named: &[String],
    now: DateTime<Utc>,
) -> Result<Vec<Candidate>> {
    let account = &context.account()?.account_id;
    let filter = if named.is_empty() {
        // A session lasts a day at most, so whatever has not ended started after this.
        SessionFilter {
            from: Some(now - TimeDelta::days(1)),
            to: Some(now + TimeDelta::days(days)),
            ..SessionFilter::default()
        }
    } else {
        SessionFilter {
            ids: Some(named.to_vec()),
            ..SessionFilter::default()
        }
    };
    let sessions = store.list_sessions(&filter, now)?;
    for id in named {
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
    Ok(sessions
        .into_iter()
        .filter(|session| !named.is_empty() || session.end_time > now)
        .map(|session| {
            let meeting = meetings.remove(&session.session_id);
            let marker = meeting.as_ref().map_or_else(
                || marker::of(account, &session.session_id),
                |meeting| meeting.marker.clone(),
            );
            Candidate {
                wants_meeting: session.cancelled_at.is_none() && session.provider == "zoom",
                host_email: session.host_email.clone(),
                wanted: Wanted::new(&session.wish(), &marker, &context.config.meeting),
                marker,
                meeting,
                session_id: session.session_id,
            }
        })
        .collect())
}

/// One list for each host, and one question for each known meeting that no list shows.
pub(super) async fn actual(client: &Client, candidates: &[Candidate]) -> Result<Actual> {
    let mut hosts: Vec<&str> = candidates.iter().flat_map(hosts_of).collect();
    hosts.sort_unstable();
    hosts.dedup();
    let mut actual = Actual::default();
    let mut lists = stream::iter(hosts)
        .map(|host| async move { (host, client.list_meetings(host, ListKind::Scheduled).await) })
        .buffer_unordered(HOSTS_AT_ONCE);
    while let Some((host, list)) = lists.next().await {
        match list {
            Ok(meetings) => {
                actual.lists.insert(
                    host.to_owned(),
                    meetings.into_iter().map(Seen::from).collect(),
                );
            }
            Err(error) => {
                let error = host_error(host, error);
                if error.stops_the_batch() {
                    return Err(error);
                }
                actual.failed.insert(host.to_owned(), error);
            }
        }
    }
    drop(lists);
    let missing: Vec<MeetingId> = candidates
        .iter()
        .filter(|candidate| candidate.wants_meeting)
        .filter_map(|candidate| {
            let meeting = candidate
                .meeting
                .as_ref()
                .filter(|meeting| meeting.managed)?;
            let id = meeting.zoom_meeting_id.as_deref()?;
            let list = actual.lists.get(&meeting.host_email)?;
            (!list.iter().any(|seen| seen.zoom_meeting_id == id)).then(|| id.parse().ok())?
        })
        .collect();
    let mut answers = stream::iter(missing)
        .map(|id| async move { (id, client.get_meeting(id).await) })
        .buffer_unordered(HOSTS_AT_ONCE);
    while let Some((id, answer)) = answers.next().await {
        match answer {
            Ok(meeting) => {
                actual
                    .asked
                    .insert(id.to_string(), Some(Seen::from(meeting)));
            }
            // Only "does not exist" counts as deleted; whatever else leaves the session alone.
            Err(error) if *error.kind() == Kind::NotFound => {
                actual.asked.insert(id.to_string(), None);
            }
            Err(error) => {
                let error = Error::from(error);
                if error.stops_the_batch() {
                    return Err(error);
                }
            }
        }
    }
    drop(answers);
    Ok(actual)
}

/// The hosts whose lists matter for a session: the wanted one and the one it stands under.
fn hosts_of(candidate: &Candidate) -> impl Iterator<Item = &str> {
    let wanted = candidate
        .host_email
        .as_deref()
        .filter(|_| candidate.wants_meeting);
    let stands = candidate
        .meeting
        .as_ref()
        .filter(|meeting| meeting.managed)
        .map(|meeting| meeting.host_email.as_str());
    wanted.into_iter().chain(stands)
}

/// A list that could not be had, told as what is wrong with the host.
fn host_error(host: &str, error: zoom::Error) -> Error {
    if *error.kind() == Kind::NotFound {
        return Error::new(
            Code::NotFound,
            format!("host {host} does not exist in this Zoom account"),
        )
        .hint("correct host_email in the schedule, or add the user at Zoom");
    }
    let mut error = Error::from(error);
    error.message = format!("host {host}: {}", error.message);
    error
}
