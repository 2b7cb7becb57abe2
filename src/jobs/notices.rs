//! Who must be told what: computed from what changed after a moment, and sent by somebody else.
//!
//! Nothing is remembered: the same moment gives the same notices, and of two moments in a row each
//! notice belongs to one.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::clock::rfc3339;
use crate::error::Result;
use crate::store::session_changes::SessionChange;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::{ChangeKind, Store};

/// What a person must hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// There is a link now, or the session takes place after all.
    New,
    /// It begins at another time.
    Moved,
    /// It does not take place.
    Cancelled,
    /// The link is another one.
    LinkChanged,
    /// It begins before long.
    Reminder,
}

/// One thing that one person must hear.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    pub kind: Kind,
    pub session_id: String,
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub topic: String,
    pub start_time: DateTime<Utc>,
    pub duration_minutes: u32,
    pub timezone: String,
    pub host_email: Option<String>,
    pub join_url: Option<String>,
    pub zoom_password: Option<String>,
    /// The earlier start, or the earlier link.
    pub was: Option<String>,
}

/// The notices that became due after `since` and until `now`, by start and person.
///
/// A reminder is due `remind` before the start.
pub fn due(
    store: &Store,
    since: DateTime<Utc>,
    remind: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Vec<Notice>> {
    let mut changes: BTreeMap<String, Vec<SessionChange>> = BTreeMap::new();
    for change in store.load_session_changes(since)? {
        changes
            .entry(change.session_id.clone())
            .or_default()
            .push(change);
    }
    // A session lasts a day at most, so whatever has not ended started after this.
    let filter = SessionFilter {
        from: Some(now - TimeDelta::days(1)),
        ..SessionFilter::default()
    };
    let revived = store.load_revived(since)?;
    let mut notices = Vec::new();
    for session in store.list_sessions(&filter, now)? {
        if session.end_time <= now {
            continue;
        }
        let own = changes.remove(&session.session_id).unwrap_or_default();
        let is_back = session.cancelled_at.is_none()
            && revived.contains(&session.session_id)
            && link(&session).is_some();
        let kinds = match is_back {
            // They heard that it is cancelled; link and start may be new as well.
            true => vec![(Kind::New, None)],
            false => of_session(&session, &own, since, remind, now),
        };
        if kinds.is_empty() {
            continue;
        }
        for person in store.expected_of(&session.session_id)? {
            for (kind, was) in &kinds {
                notices.push(Notice {
                    kind: *kind,
                    session_id: session.session_id.clone(),
                    person_id: person.person_id.clone(),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    topic: session.topic.clone(),
                    start_time: session.start_time,
                    duration_minutes: session.duration_minutes,
                    timezone: session.timezone.clone(),
                    host_email: session.host_email.clone(),
                    join_url: link(&session).map(str::to_owned),
                    zoom_password: session.zoom_password.clone(),
                    was: was.clone(),
                });
            }
        }
    }
    Ok(notices)
}

/// What is to be told about one session, the same to each person.
fn of_session(
    session: &Session,
    changes: &[SessionChange],
    since: DateTime<Utc>,
    remind: TimeDelta,
    now: DateTime<Utc>,
) -> Vec<(Kind, Option<String>)> {
    let told = told_link(session, changes, since);
    if let Some(at) = session.cancelled_at {
        let was_told = at > since && (told.is_some() || link(session).is_some());
        return was_told
            .then_some((Kind::Cancelled, None))
            .into_iter()
            .collect();
    }
    let Some(url) = link(session) else {
        return Vec::new();
    };
    let Some(told) = told else {
        return vec![(Kind::New, None)];
    };
    let mut kinds = Vec::new();
    if told != url {
        kinds.push((Kind::LinkChanged, Some(told)));
    }
    let first_move = changes
        .iter()
        .find(|change| change.kind == ChangeKind::Start && change.at > since);
    let was = first_move.and_then(|change| change.from_value.clone());
    if was
        .as_ref()
        .is_some_and(|was| *was != rfc3339(session.start_time))
    {
        kinds.push((Kind::Moved, was));
    }
    let due_at = session.start_time - remind;
    if due_at > since && due_at <= now && session.start_time > now {
        kinds.push((Kind::Reminder, None));
    }
    kinds
}

/// The link that people knew at `since`, if they knew one.
fn told_link(session: &Session, changes: &[SessionChange], since: DateTime<Utc>) -> Option<String> {
    if session.provider != "zoom" {
        let known = session.created_at <= since;
        return session.meeting_url.clone().filter(|_| known);
    }
    let mut links = changes
        .iter()
        .filter(|change| change.kind == ChangeKind::Link)
        .peekable();
    if links.peek().is_none() {
        return session.zoom_join_url.clone();
    }
    let mut told = None;
    for change in links {
        if change.at > since {
            // A link that was taken away before counts as told.
            return told.or_else(|| change.from_value.clone());
        }
        told = change.to_value.clone().or(told);
    }
    told
}

fn link(session: &Session) -> Option<&str> {
    session
        .zoom_join_url
        .as_deref()
        .or(session.meeting_url.as_deref())
}
