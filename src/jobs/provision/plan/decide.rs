//! What is to be done for one session: the table of states, lists and wishes.

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::{Code, Error};
use crate::store::MeetingState;
use crate::store::zoom_meetings::Meeting;

use super::super::marker;
use super::super::wanted::Wanted;
use super::twins::{Twins, choose};
use super::{Action, Actual, Candidate, Change, Deed, Links, OnDrift, Seen, drift, linked};

/// How far Zoom's clock may be behind ours: a meeting made longer than this before an intent is
/// not what came of it.
const CLOCK_SKEW: TimeDelta = TimeDelta::minutes(10);

/// Compares wish and reality.
///
/// `settled` tells whether an unanswered create may be sent again when no list shows it.
pub(crate) fn plan(
    candidates: &[Candidate],
    actual: &Actual,
    now: DateTime<Utc>,
    on_drift: OnDrift,
    settled: impl Fn(&Meeting) -> bool,
) -> Vec<Action> {
    candidates
        .iter()
        .map(|candidate| {
            let mut action = Action {
                session_id: candidate.session_id.clone(),
                host_email: host_of(candidate).map(str::to_owned),
                zoom_meeting_id: number(candidate).map(str::to_owned),
                deed: Deed::Skip,
                changes: Vec::new(),
                copies: Vec::new(),
                links: Links::default(),
                put_off: None,
                notes: Vec::new(),
            };
            action.deed = decide(candidate, actual, now, on_drift, &settled, &mut action);
            // Zoom would make a meeting of the past one that starts now.
            if action.deed.makes() && candidate.wanted.end_time() <= now {
                action.deed = Deed::Skip;
            }
            if let Deed::Adopt(seen) = &action.deed {
                action.zoom_meeting_id = Some(seen.zoom_meeting_id.clone());
            }
            action
        })
        .collect()
}

fn number(candidate: &Candidate) -> Option<&str> {
    candidate.meeting.as_ref()?.zoom_meeting_id.as_deref()
}

/// The host of the meeting that is wanted, else of the one that stands.
fn host_of(candidate: &Candidate) -> Option<&str> {
    if candidate.wants_meeting {
        candidate.host_email.as_deref()
    } else {
        Some(candidate.meeting.as_ref()?.host_email.as_str())
    }
}

fn decide(
    candidate: &Candidate,
    actual: &Actual,
    now: DateTime<Utc>,
    on_drift: OnDrift,
    settled: &impl Fn(&Meeting) -> bool,
    action: &mut Action,
) -> Deed {
    let meeting = candidate.meeting.as_ref();
    let linked = meeting.filter(|meeting| !meeting.managed);
    if let Some(meeting) = linked.filter(|linked| !linked::is_ours(candidate, linked, actual)) {
        action.notes = linked::note(candidate, meeting, actual, now)
            .into_iter()
            .collect();
        return Deed::Skip;
    }
    if let Some(error) = &candidate.no_host {
        return Deed::Fail(error.clone());
    }
    let Some(host) = host_of(candidate) else {
        return Deed::Skip;
    };
    if let Some(error) = actual.failed.get(host) {
        return Deed::Fail(error.clone());
    }
    let known = number(candidate);
    let replaced = meeting.filter(|meeting| is_replaced(meeting));
    let seen = match choose(candidate, host, actual) {
        Twins::None => {
            return match meeting {
                Some(meeting) => unanswered(candidate, meeting, actual, settled),
                None => Deed::Create,
            };
        }
        Twins::Doubt(why) => return Deed::Hold(why),
        Twins::Gone if replaced.is_some_and(|meeting| !settled(meeting)) => return Deed::Wait,
        Twins::Gone if !candidate.wants_meeting => return Deed::Forget,
        Twins::Gone => return Deed::Recreate,
        Twins::Unasked(id) => {
            return Deed::Fail(Error::new(
                Code::UnknownOutcome,
                format!("meeting {id} is missing from its host's list and could not be asked for"),
            ));
        }
        Twins::Keep {
            seen,
            copies,
            notes,
        } => {
            action.copies = copies;
            action.notes = notes;
            seen
        }
    };
    if let Some(meeting) = replaced.filter(|_| known == Some(seen.zoom_meeting_id.as_str())) {
        let next = unanswered(candidate, meeting, actual, settled);
        return in_place_of(seen, next, host, action);
    }
    if !candidate.wants_meeting {
        action.zoom_meeting_id = Some(seen.zoom_meeting_id.clone());
        return Deed::Delete(seen.zoom_meeting_id.clone());
    }
    let stands =
        meeting.filter(|meeting| meeting.managed && known == Some(seen.zoom_meeting_id.as_str()));
    let Some(meeting) = stands else {
        return Deed::Adopt(Box::new(seen.clone()));
    };
    if meeting.host_email != host {
        action.changes.push(moves(&meeting.host_email, host));
        return Deed::Replace;
    }
    // A single answer shows the settings too.
    let seen = actual.answer(&seen.zoom_meeting_id).unwrap_or(seen);
    let found = drift::differences(&candidate.wanted, Some(meeting), seen, now);
    match on_drift {
        OnDrift::Report if !found.theirs.is_empty() => {
            action.changes = found.theirs;
            Deed::Report
        }
        OnDrift::Zoom if !found.theirs.is_empty() => {
            let turned = found.theirs.into_iter().map(|change| Change {
                field: change.field,
                from: change.to,
                to: change.from,
            });
            action.changes = turned.chain(found.ours).collect();
            Deed::Accept(Box::new(seen.clone()))
        }
        _ => {
            action.changes = found.all();
            match action.changes.is_empty() {
                false => Deed::Update,
                true if seen.join_url.is_some() && seen.join_url != meeting.join_url => {
                    Deed::Note(Box::new(seen.clone()))
                }
                true => Deed::Unchanged,
            }
        }
    }
}

/// What becomes of a meeting whose place one under another host is to take, where the create of that
/// one was not answered and `next` is to be done about it.
fn in_place_of(old: &Seen, next: Deed, host: &str, action: &mut Action) -> Deed {
    let id = old.zoom_meeting_id.clone();
    match next {
        // It is wanted where it stands, after all.
        Deed::Create if old.host_email == host => Deed::Adopt(Box::new(old.clone())),
        Deed::Create => {
            action.changes.push(moves(&old.host_email, host));
            Deed::Replace
        }
        Deed::Forget => Deed::Delete(id),
        Deed::Adopt(new) => {
            action.copies.push((id, old.host_email.clone()));
            Deed::Adopt(new)
        }
        other => other,
    }
}

fn moves(from: &str, to: &str) -> Change {
    Change {
        field: "host_email",
        from: from.to_owned(),
        to: to.to_owned(),
    }
}

/// Whether a create was sent for a meeting that is to take the place of this one.
fn is_replaced(meeting: &Meeting) -> bool {
    meeting.managed
        && meeting.zoom_meeting_id.is_some()
        && matches!(meeting.state, MeetingState::Sent | MeetingState::Unknown)
}

/// A create was sent, and no list shows the reference of what came of it.
fn unanswered(
    candidate: &Candidate,
    meeting: &Meeting,
    actual: &Actual,
    settled: &impl Fn(&Meeting) -> bool,
) -> Deed {
    let like: Vec<&Seen> = look_alikes(meeting, actual).collect();
    let proven = like
        .iter()
        .filter_map(|seen| actual.answer(&seen.zoom_meeting_id))
        .find(|seen| seen.witness() == Some(candidate.session_id.as_str()));
    if let Some(seen) = proven.filter(|_| unnumbered(meeting)) {
        return Deed::Adopt(Box::new(seen.clone()));
    }
    let forget_or_create = || match candidate.wants_meeting {
        true => Deed::Create,
        false => Deed::Forget,
    };
    match meeting.state {
        MeetingState::Sent | MeetingState::Unknown if !settled(meeting) => Deed::Wait,
        MeetingState::Sent | MeetingState::Unknown => match like.as_slice() {
            [] => forget_or_create(),
            [seen, ..] => Deed::Hold(format!(
                "an earlier create was not answered, and meeting {} has its topic and start but \
                 not its reference",
                seen.zoom_meeting_id
            )),
        },
        MeetingState::Held if candidate.wants_meeting => {
            let why = meeting.last_error.clone();
            Deed::Hold(why.unwrap_or_else(|| "a person decides about it".to_owned()))
        }
        _ => forget_or_create(),
    }
}

/// A create of this row may have happened, and the number of what came of it is not known.
pub(crate) fn unnumbered(meeting: &Meeting) -> bool {
    meeting.managed
        && matches!(
            meeting.state,
            MeetingState::Sent | MeetingState::Unknown | MeetingState::Held
        )
}

fn look_alikes<'a>(meeting: &'a Meeting, actual: &'a Actual) -> impl Iterator<Item = &'a Seen> {
    actual
        .lists
        .get(&meeting.host_email)
        .into_iter()
        .flatten()
        .filter(|seen| looks_like(meeting, seen, actual))
}

/// Whether this may be what came of an unanswered create, its reference lost: same topic and start,
/// nobody's, and not older than the intent. That never proves anything; it only holds.
pub(crate) fn looks_like(meeting: &Meeting, seen: &Seen, actual: &Actual) -> bool {
    let Some(sent) = meeting
        .wanted
        .as_ref()
        .and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok())
    else {
        return false;
    };
    sent.topic == seen.topic
        && Some(sent.start_time) == seen.start_time
        && !actual.taken.contains(&seen.zoom_meeting_id)
        && marker::all_in(&seen.agenda).is_empty()
        && seen
            .created_at
            .is_none_or(|at| at >= meeting.intended_at - CLOCK_SKEW)
}
