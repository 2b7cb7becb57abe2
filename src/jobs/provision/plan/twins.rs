//! Several meetings with one reference: which one is the session's, and which ones go.

use super::{Actual, Candidate, Seen};

/// What stands for a session at Zoom.
#[derive(Debug)]
pub(super) enum Twins<'a> {
    /// No number is known, and the reference is in no list.
    None,
    /// The known meeting does not exist any more.
    Gone,
    /// The known meeting is in no list, and Zoom did not answer about it.
    Unasked(String),
    /// This one; the copies are ours, never started, and go.
    Keep {
        seen: &'a Seen,
        copies: Vec<(String, String)>,
        notes: Vec<String>,
    },
    /// A person has to look.
    Doubt(String),
}

/// Chooses between the meeting that we know by number and those that carry the reference.
///
/// The oldest of ours under the wanted host stays, else the oldest of all. A copy goes only when
/// Zoom said that it never started; what the schedule moved to another host goes all the same. What a
/// person copied in the portal, reference and all, is not ours and stays as it is.
pub(super) fn choose<'a>(candidate: &Candidate, host: &str, actual: &'a Actual) -> Twins<'a> {
    let meeting = candidate.meeting.as_ref();
    let known = meeting.and_then(|meeting| meeting.zoom_meeting_id.as_deref());
    let marker = &candidate.marker;
    let mut ours: Vec<&Seen> = actual
        .marked(marker)
        .into_iter()
        .filter(|seen| {
            known == Some(seen.zoom_meeting_id.as_str())
                || !actual.taken.contains(&seen.zoom_meeting_id)
        })
        .collect();
    ours.dedup_by(|a, b| a.zoom_meeting_id == b.zoom_meeting_id);
    if let Some(id) = known.filter(|id| ours.iter().all(|seen| seen.zoom_meeting_id != **id)) {
        // Its agenda may have lost the reference: the number counts.
        let anywhere = actual.lists.keys().find_map(|host| actual.listed(host, id));
        match (anywhere.or_else(|| actual.answer(id)), actual.asked.get(id)) {
            (Some(seen), _) => ours.push(seen),
            (None, Some(None)) if ours.is_empty() => return Twins::Gone,
            (None, Some(None)) => {}
            (None, _) => return Twins::Unasked(id.to_owned()),
        }
    }
    match ours.as_slice() {
        [] => Twins::None,
        [seen] => keep(seen, Vec::new(), Vec::new()),
        _ => of_several(ours, known, &candidate.session_id, host, actual),
    }
}

fn keep<'a>(seen: &'a Seen, copies: Vec<(String, String)>, notes: Vec<String>) -> Twins<'a> {
    Twins::Keep {
        seen,
        copies,
        notes,
    }
}

fn of_several<'a>(
    several: Vec<&'a Seen>,
    known: Option<&str>,
    session_id: &str,
    host: &str,
    actual: &'a Actual,
) -> Twins<'a> {
    let mut notes = Vec::new();
    let mut ours = Vec::new();
    for seen in several {
        let id = seen.zoom_meeting_id.as_str();
        if known == Some(id) {
            ours.push(seen);
            continue;
        }
        match actual.asked.get(id) {
            // Gone between list and question.
            Some(None) => {}
            Some(Some(answer)) if answer.is_by_hand() => notes.push(format!(
                "meeting {id} carries its reference too, but somebody made it in Zoom's portal; \
                 it is left alone"
            )),
            Some(Some(answer)) if answer.witness().is_some_and(|key| key != session_id) => {}
            Some(Some(_)) => ours.push(seen),
            None => return Twins::Doubt(format!("meeting {id} could not be asked about")),
        }
    }
    ours.sort_by_key(|seen| {
        let number: Option<u64> = seen.zoom_meeting_id.parse().ok();
        (seen.host_email != host, seen.created_at, number)
    });
    let Some((oldest, copies)) = ours.split_first() else {
        return Twins::Doubt(format!(
            "only meetings that people made in Zoom's portal carry its reference: {}",
            notes.join("; ")
        ));
    };
    let has_moved = |copy: &Seen| {
        known == Some(copy.zoom_meeting_id.as_str())
            && copy.host_email != host
            && oldest.host_email == host
    };
    if let Some(started) = copies
        .iter()
        .find(|copy| !actual.never_started.contains(&copy.zoom_meeting_id) && !has_moved(copy))
    {
        return Twins::Doubt(format!(
            "meetings {} and {} carry its reference, and the later one may have taken place",
            oldest.zoom_meeting_id, started.zoom_meeting_id
        ));
    }
    let copies = copies
        .iter()
        .map(|copy| (copy.zoom_meeting_id.clone(), copy.host_email.clone()))
        .collect();
    keep(oldest, copies, notes)
}
