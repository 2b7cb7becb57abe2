//! Meetings that are only tied to a session: ours after all, or somebody else's, which stay as they are.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::clock::rfc3339;
use crate::store::zoom_meetings::Meeting;
use crate::zoom::SCHEDULED;

use super::{Actual, Candidate, Seen};

/// Whether a linked meeting is one that we made for this session: its reference stands in it, and Zoom,
/// asked about it, names nobody else.
pub(super) fn is_ours(candidate: &Candidate, meeting: &Meeting, actual: &Actual) -> bool {
    let Some(id) = &meeting.zoom_meeting_id else {
        return false;
    };
    actual
        .answer(id)
        .is_some_and(|seen| seen.is_made_for(&candidate.marker, &candidate.session_id))
}

/// What a person should know of a meeting that we do not change: where it is not what the schedule says.
pub(super) fn note(
    candidate: &Candidate,
    meeting: &Meeting,
    actual: &Actual,
    now: DateTime<Utc>,
) -> Option<String> {
    let id = meeting.zoom_meeting_id.as_ref()?;
    let mut lists = actual.lists.values().flatten();
    let seen = lists.find(|seen| seen.zoom_meeting_id == *id)?;
    // A series serves several sessions at once.
    let is_single = seen.raw.get("type").and_then(Value::as_i64) == Some(SCHEDULED);
    if !is_single || candidate.wanted.end_time() <= now {
        return None;
    }
    let differs = match candidate.wants_meeting {
        true => differences(candidate, seen)?,
        false => "the session takes place without it".to_owned(),
    };
    Some(format!(
        "meeting {id} is only linked, so it stays as it is: {differs}; zoomctl meeting link {id} \
         --session {} --manage hands it over",
        candidate.session_id
    ))
}

/// When it is planned, where that is not when the session is.
fn differences(candidate: &Candidate, seen: &Seen) -> Option<String> {
    let wanted = &candidate.wanted;
    let start = seen.start_time.filter(|start| *start != wanted.start_time);
    let start = start.map(|start| {
        let (is, not) = (rfc3339(start), rfc3339(wanted.start_time));
        format!("start_time is {is}, not {not}")
    });
    let minutes = seen.duration_minutes;
    let minutes = minutes.filter(|minutes| *minutes != wanted.duration_minutes);
    let minutes = minutes.map(|minutes| {
        let not = wanted.duration_minutes;
        format!("duration_minutes is {minutes}, not {not}")
    });
    let told: Vec<String> = [start, minutes].into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(", "))
}
