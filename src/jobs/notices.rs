//! Who must be told what: computed from what changed after a moment, and sent by somebody else.
//!
//! [`due`] remembers nothing: the same moment gives the same notices, and of two moments in a row each
//! notice belongs to one. `untold` compares with what each person was told last, for a hook that
//! must get each notice once, however often it fails and whoever joins a roster meanwhile.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::clock::rfc3339;
use crate::error::Result;
use crate::store::session_changes::SessionChange;
use crate::store::session_notices::{NewTold, Told, Untold};
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
    let mut changes = changes_since(store, since)?;
    let revived = store.load_revived(since)?;
    let mut notices = Vec::new();
    for session in not_ended(store, now)? {
        let own = changes.remove(&session.session_id).unwrap_or_default();
        let is_back = session.cancelled_at.is_none()
            && revived.contains(&session.session_id)
            && link(&session).is_some();
        let kinds = match is_back {
            // They heard that it is cancelled; link and start may be new as well.
            true => vec![(Kind::New, None)],
            false => of_session(&session, &own, since, remind, now),
        };
        let mut links = own_links(store, &session)?;
        let joined = store.joined_after(&session.session_id, since)?;
        let nobody = joined.is_empty() && !links.values().any(|(at, _)| *at > since);
        if kinds.is_empty() && nobody {
            continue;
        }
        for person in store.expected_of(&session.session_id)? {
            let personal = links.remove(&person.person_id);
            let kinds = match joined.contains(&person.person_id) {
                true => of_newcomer(&session),
                false => of_person(&kinds, personal.as_ref(), &session, since),
            };
            for (kind, was) in kinds {
                notices.push(Notice {
                    kind,
                    session_id: session.session_id.clone(),
                    person_id: person.person_id.clone(),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    topic: session.topic.clone(),
                    start_time: session.start_time,
                    duration_minutes: session.duration_minutes,
                    timezone: session.timezone.clone(),
                    host_email: session.held_by().map(str::to_owned),
                    join_url: match &personal {
                        Some((_, url)) => Some(url.clone()),
                        None => link(&session).map(str::to_owned),
                    },
                    zoom_password: session.zoom_password.clone(),
                    was,
                });
            }
        }
    }
    Ok(notices)
}

fn changes_since(
    store: &Store,
    since: DateTime<Utc>,
) -> Result<BTreeMap<String, Vec<SessionChange>>> {
    let mut changes: BTreeMap<String, Vec<SessionChange>> = BTreeMap::new();
    for change in store.load_session_changes(since)? {
        let own = changes.entry(change.session_id.clone()).or_default();
        own.push(change);
    }
    Ok(changes)
}

fn not_ended(store: &Store, now: DateTime<Utc>) -> Result<Vec<Session>> {
    // A session lasts a day at most, so whatever has not ended started after this.
    let filter = SessionFilter {
        from: Some(now - TimeDelta::days(1)),
        ..SessionFilter::default()
    };
    let mut sessions = store.list_sessions(&filter, now)?;
    sessions.retain(|session| session.end_time > now);
    Ok(sessions)
}

/// The links that people have of their own, and since when.
fn own_links(
    store: &Store,
    session: &Session,
) -> Result<BTreeMap<String, (DateTime<Utc>, String)>> {
    let links = store
        .registrants_of_session(&session.session_id)?
        .into_iter();
    let number = session.zoom_meeting_id.as_deref();
    Ok(links
        .filter(|link| session.cancelled_at.is_none() && link.opens(number))
        .filter_map(|link| Some((link.person_id, (link.registered_at, link.join_url?))))
        .collect())
}

/// The same for one person: a link of their own that is new takes the place of the one they know.
fn of_person(
    kinds: &[(Kind, Option<String>)],
    personal: Option<&(DateTime<Utc>, String)>,
    session: &Session,
    since: DateTime<Utc>,
) -> Vec<(Kind, Option<String>)> {
    let mut kinds = kinds.to_vec();
    let told = kinds
        .iter()
        .any(|(kind, _)| matches!(kind, Kind::New | Kind::LinkChanged));
    if !told && personal.is_some_and(|(at, _)| *at > since) {
        let was = link(session).map(str::to_owned);
        kinds.insert(0, (Kind::LinkChanged, was));
    }
    kinds
}

/// Who was put on the roster since has heard nothing yet.
fn of_newcomer(session: &Session) -> Vec<(Kind, Option<String>)> {
    let takes_place = session.cancelled_at.is_none() && link(session).is_some();
    takes_place
        .then_some((Kind::New, None))
        .into_iter()
        .collect()
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
    let own = session.meeting_url.as_ref();
    let links: Vec<&SessionChange> = changes
        .iter()
        .filter(|change| change.kind == ChangeKind::Link)
        .collect();
    if links.is_empty() && session.provider == "zoom" {
        return session.zoom_join_url.clone();
    }
    if session.created_at > since {
        return None;
    }
    if links.is_empty() {
        return own.cloned();
    }
    let mut told = None;
    for (place, change) in links.iter().enumerate() {
        if change.at > since {
            // Before Zoom's first link the session's own held, unless it came just then.
            let own = own.filter(|own| change.to_value.as_ref() != Some(own));
            let before = change.from_value.as_ref().or(own);
            return told.or(before).cloned();
        }
        // Where Zoom's link went, the session's own took its place; else what was taken away counts as
        // told.
        let next = links
            .get(place + 1)
            .and_then(|next| next.from_value.as_ref());
        told = change.to_value.as_ref().or(next).or(own).or(told);
    }
    told.cloned()
}

fn link(session: &Session) -> Option<&str> {
    session
        .zoom_join_url
        .as_deref()
        .or(session.meeting_url.as_deref())
}

/// What a hook must be told for one person about one session, and what to note once it was.
#[derive(Clone, Debug)]
pub(super) struct Owed {
    pub(super) notices: Vec<Notice>,
    pub(super) told: NewTold,
}

/// Everything that was not told yet, by start and person.
pub(super) fn untold(store: &Store, remind: TimeDelta, now: DateTime<Utc>) -> Result<Vec<Owed>> {
    let untold = store.untold_notices(now + remind, now)?;
    Ok(untold
        .into_iter()
        .map(|one| owed(&one, remind, now))
        .collect())
}

fn owed(one: &Untold, remind: TimeDelta, now: DateTime<Utc>) -> Owed {
    let notices = kinds(one).into_iter().map(|(kind, was)| Notice {
        kind,
        session_id: one.session_id.clone(),
        person_id: one.person_id.clone(),
        name: one.name.clone(),
        email: one.email.clone(),
        topic: one.topic.clone(),
        start_time: one.start_time,
        duration_minutes: one.duration_minutes,
        timezone: one.timezone.clone(),
        host_email: one.host_email.clone(),
        join_url: one.link.clone(),
        zoom_password: one.zoom_password.clone(),
        was,
    });
    Owed {
        notices: notices.collect(),
        told: NewTold {
            session_id: one.session_id.clone(),
            person_id: one.person_id.clone(),
            told: Told {
                start_time: one.start_time,
                link: one.link.clone(),
                cancelled: one.cancelled,
            },
            // Who is told anything within the reminder time is reminded by it.
            reminded: one.start_time <= now + remind,
        },
    }
}

/// The store lists nobody without a reason, so what is neither new nor changed is a reminder.
fn kinds(one: &Untold) -> Vec<(Kind, Option<String>)> {
    let Some(told) = one.told.as_ref().filter(|told| !told.cancelled) else {
        return vec![(Kind::New, None)];
    };
    if one.cancelled {
        return vec![(Kind::Cancelled, None)];
    }
    let mut kinds = Vec::new();
    if told.link != one.link {
        kinds.push((Kind::LinkChanged, told.link.clone()));
    }
    if told.start_time != one.start_time {
        kinds.push((Kind::Moved, Some(rfc3339(told.start_time))));
    }
    if kinds.is_empty() {
        kinds.push((Kind::Reminder, None));
    }
    kinds
}

/// What everybody knew at `since`, for a hook that is new: nobody is told of it again.
pub(super) fn known_at(
    store: &Store,
    since: DateTime<Utc>,
    remind: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Vec<NewTold>> {
    let mut changes = changes_since(store, since)?;
    let mut known = Vec::new();
    for session in not_ended(store, now)? {
        let own = changes.remove(&session.session_id).unwrap_or_default();
        let Some(link) = told_link(&session, &own, since) else {
            continue;
        };
        let first_move = own
            .iter()
            .find(|change| change.kind == ChangeKind::Start && change.at > since);
        let start_time = first_move
            .and_then(|change| change.from_value.as_ref()?.parse().ok())
            .unwrap_or(session.start_time);
        let joined = store.joined_after(&session.session_id, since)?;
        for person in store.expected_of(&session.session_id)? {
            if joined.contains(&person.person_id) {
                continue;
            }
            known.push(NewTold {
                session_id: session.session_id.clone(),
                person_id: person.person_id,
                told: Told {
                    start_time,
                    link: Some(link.clone()),
                    cancelled: session.cancelled_at.is_some_and(|at| at <= since),
                },
                reminded: start_time - remind <= since,
            });
        }
    }
    Ok(known)
}
