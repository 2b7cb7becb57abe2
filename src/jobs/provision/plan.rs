//! `plan(wanted, actual, now) -> actions`: pure, so that `--dry-run` shows what apply does.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::error::Error;
use crate::store::MeetingState;
use crate::store::zoom_meetings::Meeting;

use super::marker;
use super::wanted::Wanted;

/// Zoom cuts the agenda in lists to so many characters (zoom-api §7.6).
const LISTED_AGENDA_CHARACTERS: usize = 250;

/// A session with what we want and what we know of its meeting.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) session_id: String,
    /// Not cancelled, and carried by Zoom.
    pub(crate) wants_meeting: bool,
    pub(crate) host_email: Option<String>,
    pub(crate) marker: String,
    pub(crate) wanted: Wanted,
    pub(crate) meeting: Option<Meeting>,
}

/// A meeting as Zoom shows it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) zoom_meeting_id: String,
    pub(crate) topic: String,
    pub(crate) start_time: Option<DateTime<Utc>>,
    pub(crate) duration_minutes: Option<u32>,
    pub(crate) timezone: Option<String>,
    pub(crate) agenda: String,
    pub(crate) join_url: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) raw: serde_json::Value,
}

/// What Zoom has: a list for each host, and single answers about meetings that no list showed.
#[derive(Debug, Default)]
pub(crate) struct Actual {
    pub(crate) lists: BTreeMap<String, Vec<Seen>>,
    /// `None`: Zoom says that it does not exist.
    pub(crate) asked: BTreeMap<String, Option<Seen>>,
    /// Hosts whose list could not be had.
    pub(crate) failed: BTreeMap<String, Error>,
}

impl Actual {
    fn listed(&self, host: &str, id: &str) -> Option<&Seen> {
        self.lists
            .get(host)?
            .iter()
            .find(|seen| seen.zoom_meeting_id == id)
    }

    fn marked(&self, host: &str, marker: &str) -> Vec<&Seen> {
        self.lists
            .get(host)
            .into_iter()
            .flatten()
            .filter(|seen| marker::is_in(marker, &seen.agenda))
            .collect()
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
    Delete,
    Unchanged,
    /// Nothing to do for us: linked, or needs no meeting at Zoom.
    Skip,
    /// An earlier create was never answered, and it is too early to send it again.
    Wait,
    /// A person has to decide.
    Hold(String),
    Fail(Error),
}

/// One action of the plan.
#[derive(Clone, Debug)]
pub(crate) struct Action {
    pub(crate) session_id: String,
    pub(crate) host_email: Option<String>,
    pub(crate) zoom_meeting_id: Option<String>,
    pub(crate) deed: Deed,
    pub(crate) changes: Vec<Change>,
}

impl Action {
    /// The word in plans, ledgers and summaries.
    pub(crate) fn name(&self) -> &'static str {
        match self.deed {
            Deed::Create | Deed::Replace | Deed::Recreate => "create",
            Deed::Adopt(_) => "adopt",
            Deed::Update => "update",
            Deed::Delete => "delete",
            Deed::Unchanged => "unchanged",
            Deed::Skip => "skip",
            Deed::Wait | Deed::Hold(_) => "unknown",
            Deed::Fail(_) => "fail",
        }
    }
}

/// Compares wish and reality.
///
/// `settled` tells whether an unanswered create that was sent at that time may be sent again when
/// no list shows it.
pub(crate) fn plan(
    candidates: &[Candidate],
    actual: &Actual,
    now: DateTime<Utc>,
    settled: impl Fn(Option<DateTime<Utc>>) -> bool,
) -> Vec<Action> {
    candidates
        .iter()
        .map(|candidate| plan_one(candidate, actual, now, &settled))
        .collect()
}

fn plan_one(
    candidate: &Candidate,
    actual: &Actual,
    now: DateTime<Utc>,
    settled: &impl Fn(Option<DateTime<Utc>>) -> bool,
) -> Action {
    let meeting = candidate.meeting.as_ref();
    let host = if candidate.wants_meeting {
        candidate.host_email.as_deref()
    } else {
        meeting.map(|meeting| meeting.host_email.as_str())
    };
    let mut changes = Vec::new();
    let deed = decide(candidate, host, actual, now, settled, &mut changes);
    let zoom_meeting_id = match &deed {
        Deed::Adopt(seen) => Some(seen.zoom_meeting_id.clone()),
        _ => meeting.and_then(|meeting| meeting.zoom_meeting_id.clone()),
    };
    Action {
        session_id: candidate.session_id.clone(),
        host_email: host.map(str::to_owned),
        zoom_meeting_id,
        deed,
        changes,
    }
}

fn decide(
    candidate: &Candidate,
    host: Option<&str>,
    actual: &Actual,
    now: DateTime<Utc>,
    settled: &impl Fn(Option<DateTime<Utc>>) -> bool,
    changes: &mut Vec<Change>,
) -> Deed {
    let meeting = candidate.meeting.as_ref();
    if meeting.is_some_and(|meeting| !meeting.managed) {
        return Deed::Skip;
    }
    let known = meeting.and_then(|meeting| meeting.zoom_meeting_id.as_deref());
    if !candidate.wants_meeting && known.is_none() && meeting.is_none() {
        return Deed::Skip;
    }
    let Some(host) = host else {
        return Deed::Skip;
    };
    if let Some(error) = actual.failed.get(host) {
        return Deed::Fail(error.clone());
    }
    let Some(meeting) = meeting else {
        return match actual.marked(host, &candidate.marker).as_slice() {
            [] => Deed::Create,
            [seen] => Deed::Adopt(Box::new((*seen).clone())),
            several => Deed::Hold(twice(several)),
        };
    };
    let Some(id) = known else {
        // A create is under way or was never answered: only its mark in a list tells.
        let marked = actual.marked(&meeting.host_email, &meeting.marker);
        return match (marked.as_slice(), meeting.state) {
            ([], MeetingState::Intended) if candidate.wants_meeting => Deed::Create,
            ([], MeetingState::Held) => Deed::Hold("a person decides about it".to_owned()),
            ([], _) if !settled(meeting.sent_at) => Deed::Wait,
            ([], _) if candidate.wants_meeting => Deed::Create,
            ([], _) => Deed::Delete,
            ([seen], _) => Deed::Adopt(Box::new((*seen).clone())),
            (several, _) => Deed::Hold(twice(several)),
        };
    };
    if !candidate.wants_meeting {
        return Deed::Delete;
    }
    if meeting.host_email != host {
        changes.push(Change {
            field: "host_email",
            from: meeting.host_email.clone(),
            to: host.to_owned(),
        });
        return Deed::Replace;
    }
    let seen = actual
        .listed(host, id)
        .or_else(|| actual.asked.get(id).and_then(Option::as_ref));
    match (seen, actual.asked.get(id)) {
        (Some(seen), _) => {
            changes.extend(drift(&candidate.wanted, seen, now));
            changes.extend(new_wishes(&candidate.wanted, meeting));
            if changes.is_empty() {
                Deed::Unchanged
            } else {
                Deed::Update
            }
        }
        (None, Some(None)) => Deed::Recreate,
        (None, _) => Deed::Fail(Error::new(
            crate::error::Code::UnknownOutcome,
            format!("meeting {id} is missing from the list of {host} and could not be asked for"),
        )),
    }
}

fn twice(several: &[&Seen]) -> String {
    let ids: Vec<_> = several
        .iter()
        .map(|seen| seen.zoom_meeting_id.as_str())
        .collect();
    format!("several meetings carry its reference: {}", ids.join(", "))
}

/// Fields that a list shows and that differ from what we want.
fn drift(wanted: &Wanted, seen: &Seen, now: DateTime<Utc>) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut compare = |field, from: String, to: String| {
        if from != to {
            changes.push(Change { field, from, to });
        }
    };
    compare("topic", seen.topic.clone(), wanted.topic.clone());
    // Zoom ignores a start in the past (zoom-api §7.3): asking again would never end.
    if wanted.start_time > now {
        let from = seen
            .start_time
            .map(crate::clock::rfc3339)
            .unwrap_or_default();
        compare("start_time", from, crate::clock::rfc3339(wanted.start_time));
    }
    if let Some(minutes) = seen.duration_minutes {
        compare(
            "duration_minutes",
            minutes.to_string(),
            wanted.duration_minutes.to_string(),
        );
    }
    if let Some(zone) = &seen.timezone {
        compare("timezone", zone.clone(), wanted.timezone.clone());
    }
    compare("agenda", listed(&seen.agenda), listed(&wanted.agenda));
    changes
}

/// What a list may show of an agenda. Line ends and outer blanks may change on the way.
fn listed(agenda: &str) -> String {
    let text: String = agenda
        .replace("\r\n", "\n")
        .chars()
        .take(LISTED_AGENDA_CHARACTERS)
        .collect();
    text.trim().to_owned()
}

/// Fields that no list shows, where the wish has changed since we last asked for them.
fn new_wishes(wanted: &Wanted, meeting: &Meeting) -> Vec<Change> {
    let Some(before) = meeting
        .wanted
        .as_ref()
        .and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok())
    else {
        return Vec::new();
    };
    let text = |passcode: &Option<String>| passcode.clone().unwrap_or_default();
    let mut fields = vec![
        (
            "auto_recording",
            before.auto_recording,
            wanted.auto_recording.clone(),
        ),
        (
            "waiting_room",
            before.waiting_room.to_string(),
            wanted.waiting_room.to_string(),
        ),
        (
            "join_before_host",
            before.join_before_host.to_string(),
            wanted.join_before_host.to_string(),
        ),
        (
            "alternative_hosts",
            before.alternative_hosts,
            wanted.alternative_hosts.clone(),
        ),
        (
            "mute_upon_entry",
            before.mute_upon_entry.to_string(),
            wanted.mute_upon_entry.to_string(),
        ),
        (
            "host_video",
            before.host_video.to_string(),
            wanted.host_video.to_string(),
        ),
        (
            "participant_video",
            before.participant_video.to_string(),
            wanted.participant_video.to_string(),
        ),
        ("audio", before.audio, wanted.audio.clone()),
    ];
    // An unset passcode leaves Zoom's own.
    if wanted.passcode.is_some() {
        fields.push(("passcode", text(&before.passcode), text(&wanted.passcode)));
    }
    fields
        .into_iter()
        .filter(|(_, from, to)| from != to)
        .map(|(field, from, to)| Change { field, from, to })
        .collect()
}

/// How much one run may take away or make again before a person has to say yes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brakes {
    pub(crate) max_delete: usize,
    /// Without a figure: 5, or a tenth of the host's meetings where that is more.
    pub(crate) max_recreate: Option<usize>,
}

/// Takes out what is beyond a brake, all of its kind, and says so.
pub(crate) fn brake(actions: &mut [Action], actual: &Actual, brakes: Brakes) -> Option<Error> {
    let mut reasons = Vec::new();
    let deletes = actions
        .iter()
        .filter(|action| matches!(action.deed, Deed::Delete))
        .count();
    if deletes > brakes.max_delete {
        reasons.push(format!(
            "{deletes} meetings would be deleted, --max-delete is {}",
            brakes.max_delete
        ));
        hold(actions, "beyond --max-delete", |action| {
            matches!(action.deed, Deed::Delete)
        });
    }
    let mut lost: BTreeMap<String, usize> = BTreeMap::new();
    for action in actions
        .iter()
        .filter(|action| matches!(action.deed, Deed::Recreate))
    {
        *lost
            .entry(action.host_email.clone().unwrap_or_default())
            .or_default() += 1;
    }
    for (host, count) in lost {
        let listed = actual.lists.get(&host).map_or(0, Vec::len);
        let limit = brakes
            .max_recreate
            .unwrap_or_else(|| 5.max((listed + count) / 10));
        if count > limit {
            reasons.push(format!(
                "{count} meetings of {host} are gone at Zoom, --max-recreate is {limit}"
            ));
            hold(actions, "beyond --max-recreate", |action| {
                matches!(action.deed, Deed::Recreate) && action.host_email.as_deref() == Some(&host)
            });
        }
    }
    (!reasons.is_empty()).then(|| {
        Error::new(
            crate::error::Code::Conflict,
            format!("stopped by a brake: {}", reasons.join("; ")),
        )
        .hint("look at the plan with --dry-run; if it is right, raise the figure")
    })
}

fn hold(actions: &mut [Action], why: &str, which: impl Fn(&Action) -> bool) {
    for action in actions.iter_mut().filter(|action| which(action)) {
        action.deed = Deed::Hold(why.to_owned());
    }
}

/// Whether an unanswered create is old enough to be sent again.
pub(crate) fn settled_at(
    now: DateTime<Utc>,
    settle: TimeDelta,
) -> impl Fn(Option<DateTime<Utc>>) -> bool {
    move |sent_at| sent_at.is_none_or(|sent| now - sent >= settle)
}
