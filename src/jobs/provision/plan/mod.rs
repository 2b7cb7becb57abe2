//! `plan(wanted, actual, now) -> actions`: pure, so that `--dry-run` shows what apply does.

mod brakes;
mod decide;
mod drift;
mod licences;
mod linked;
mod links;
mod pool;
mod quota;
mod twins;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::error::Error;
use crate::store::zoom_meetings::Meeting;

use super::marker;
use super::wanted::Wanted;

pub(crate) use brakes::{Brakes, brake};
pub(crate) use decide::{looks_like, plan, unnumbered};
pub(crate) use drift::differences;
pub(crate) use licences::{cut_off, needs_licence};
pub(crate) use links::{Invitee, Links, links};
pub(crate) use pool::assign;
pub(crate) use quota::{Allowance, put_off};

/// What becomes of a meeting that somebody changed at Zoom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDrift {
    /// It is put back: the schedule wins.
    #[default]
    Schedule,
    /// The schedule takes over what Zoom has.
    Zoom,
    /// It is told and left alone.
    Report,
}

/// A session with what we want and what we know of its meeting.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) session_id: String,
    /// Not cancelled, and carried by Zoom.
    pub(crate) wants_meeting: bool,
    pub(crate) host_email: Option<String>,
    /// The pool that is to give it a host.
    pub(crate) pool: Option<String>,
    /// Why the pool gave none.
    pub(crate) no_host: Option<Error>,
    /// Why nobody can have a personal link, though they are wanted.
    pub(crate) no_links: Option<Error>,
    pub(crate) marker: String,
    pub(crate) wanted: Wanted,
    pub(crate) meeting: Option<Meeting>,
    /// An event told that somebody changed or deleted its meeting, or an earlier run put it off: the
    /// meeting is asked for by itself.
    pub(crate) asked: bool,
}

/// A meeting as Zoom shows it, in a list or by itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) zoom_meeting_id: String,
    /// Whose list it stands in, or whom the answer names.
    pub(crate) host_email: String,
    pub(crate) topic: String,
    pub(crate) start_time: Option<DateTime<Utc>>,
    pub(crate) duration_minutes: Option<u32>,
    pub(crate) timezone: Option<String>,
    pub(crate) agenda: String,
    pub(crate) created_at: Option<DateTime<Utc>>,
    pub(crate) join_url: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) raw: Value,
}

impl Seen {
    /// The session that our create wrote into `custom_keys`; no list shows it.
    pub(crate) fn witness(&self) -> Option<&str> {
        let keys = self.raw.get("settings")?.get("custom_keys")?.as_array()?;
        keys.iter()
            .find(|pair| pair.get("key").and_then(Value::as_str) == Some(marker::WITNESS))?
            .get("value")?
            .as_str()
    }

    /// Whether we made it for this session; asked of a single answer, since no list shows all of it.
    pub(crate) fn is_made_for(&self, marker: &str, session_id: &str) -> bool {
        match self.witness() {
            Some(session) => session == session_id,
            None => {
                !self.is_by_hand() && marker::all_in(&self.agenda).iter().any(|one| one == marker)
            }
        }
    }

    /// Made by a person in Zoom's portal; no list shows it.
    pub(crate) fn is_by_hand(&self) -> bool {
        self.witness().is_none()
            && self.raw.get("creation_source").and_then(Value::as_str) == Some("web_portal")
    }
}

/// What Zoom has: a list for each host, and single answers about meetings that needed a question.
#[derive(Debug, Default)]
pub(crate) struct Actual {
    pub(crate) lists: BTreeMap<String, Vec<Seen>>,
    /// `None`: Zoom says that it does not exist.
    pub(crate) asked: BTreeMap<String, Option<Seen>>,
    /// Hosts whose list could not be had.
    pub(crate) failed: BTreeMap<String, Error>,
    /// Copies of which we know that they never started.
    pub(crate) never_started: BTreeSet<String>,
    /// Numbers that belong to a session of ours.
    pub(crate) taken: BTreeSet<String>,
    /// Of hosts whose list is empty: numbers of ours that should stand in it, and were asked for.
    pub(crate) witnesses: BTreeMap<String, Vec<String>>,
    marks: BTreeMap<String, Vec<(String, usize)>>,
}

impl Actual {
    /// Nothing asked yet; `taken` are the numbers that belong to any session of ours.
    pub(crate) fn new(taken: BTreeSet<String>) -> Self {
        Self {
            taken,
            ..Self::default()
        }
    }

    /// Takes a host's list, and remembers which reference stands where.
    pub(crate) fn add_list(&mut self, host: &str, list: Vec<Seen>) {
        for (place, seen) in list.iter().enumerate() {
            for marker in marker::all_in(&seen.agenda) {
                let places = self.marks.entry(marker).or_default();
                places.push((host.to_owned(), place));
            }
        }
        self.lists.insert(host.to_owned(), list);
    }

    /// The meeting with this number in a host's list.
    pub(crate) fn listed(&self, host: &str, id: &str) -> Option<&Seen> {
        self.lists
            .get(host)?
            .iter()
            .find(|seen| seen.zoom_meeting_id == id)
    }

    /// Every listed meeting that carries this reference, whoever's list it is in.
    pub(crate) fn marked(&self, marker: &str) -> Vec<&Seen> {
        self.marks
            .get(marker)
            .into_iter()
            .flatten()
            .filter_map(|(host, place)| self.lists.get(host)?.get(*place))
            .collect()
    }

    /// What Zoom answered about this number alone.
    pub(crate) fn answer(&self, id: &str) -> Option<&Seen> {
        self.asked.get(id).and_then(Option::as_ref)
    }
}

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    pub(crate) field: &'static str,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// What is to be done for a session.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Create,
    /// It stands under a host that is not wanted any more: Zoom cannot move it.
    Replace,
    /// It was deleted at Zoom by hand.
    Recreate,
    Adopt(Box<Seen>),
    Update,
    /// The schedule takes over what somebody changed at Zoom.
    Accept(Box<Seen>),
    /// Somebody changed it at Zoom, and that is only told.
    Report,
    /// The meeting with this number, under this host.
    Delete(String),
    /// An intent that came to nothing and is not wanted any more.
    Forget,
    Unchanged,
    /// As it should be, but for a join link that Zoom changed and that is stored.
    Note(Box<Seen>),
    /// Nothing to do for us: linked, or needs no meeting at Zoom.
    Skip,
    /// An earlier create was never answered, and it is too early to send it again.
    Wait,
    /// A person has to decide.
    Hold(String),
    /// Stopped by a brake; the next run decides again.
    Brake(String),
    Fail(Error),
}

impl Deed {
    /// Whether Zoom is written to.
    pub(crate) fn writes(&self) -> bool {
        matches!(
            self,
            Self::Create
                | Self::Replace
                | Self::Recreate
                | Self::Update
                | Self::Accept(_)
                | Self::Delete(_)
        )
    }

    /// Whether a new meeting comes to be.
    pub(crate) fn makes(&self) -> bool {
        matches!(self, Self::Create | Self::Replace | Self::Recreate)
    }

    /// Whether a meeting that stands goes.
    pub(crate) fn deletes(&self) -> bool {
        matches!(self, Self::Delete(_) | Self::Replace)
    }
}

/// One action of the plan.
#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) session_id: String,
    pub(crate) host_email: Option<String>,
    pub(crate) zoom_meeting_id: Option<String>,
    pub(crate) deed: Deed,
    pub(crate) changes: Vec<Change>,
    /// Copies that go before the deed is done: number and host.
    pub(crate) copies: Vec<(String, String)>,
    /// What becomes of the personal links.
    pub(crate) links: Links,
    /// Why it waits for another day.
    pub(crate) put_off: Option<Error>,
    /// What a person should know though nothing is wrong.
    pub(crate) notes: Vec<String>,
}

impl Action {
    /// Why nothing can be done.
    pub(crate) fn why_not(&self) -> Option<&str> {
        match &self.deed {
            Deed::Hold(why) | Deed::Brake(why) => Some(why),
            Deed::Fail(error) => Some(&error.message),
            _ => None,
        }
    }

    /// The word in plans, ledgers and summaries.
    pub(crate) fn name(&self) -> &'static str {
        match self.deed {
            Deed::Create | Deed::Replace | Deed::Recreate => "create",
            Deed::Adopt(_) => "adopt",
            Deed::Update | Deed::Accept(_) => "update",
            Deed::Report => "drift",
            Deed::Delete(_) => "delete",
            Deed::Unchanged | Deed::Note(_) => "unchanged",
            Deed::Skip | Deed::Forget => "skip",
            Deed::Wait | Deed::Hold(_) | Deed::Brake(_) => "unknown",
            Deed::Fail(_) => "fail",
        }
    }
}
