//! Where a meeting differs from what we want, field by field.

use chrono::{DateTime, Utc};

use crate::store::zoom_meetings::Meeting;

use super::super::wanted::Wanted;
use super::{Change, Seen};

/// Zoom cuts the agenda in lists to so many characters (zoom-api §7.6).
const LISTED_AGENDA_CHARACTERS: usize = 250;

/// What a list shows otherwise than wanted, and what no list shows but the wish has changed since
/// it was last sent.
pub(crate) fn differences(
    wanted: &Wanted,
    meeting: Option<&Meeting>,
    seen: &Seen,
    now: DateTime<Utc>,
) -> Vec<Change> {
    let mut changes = listed_fields(wanted, seen, now);
    if let Some(meeting) = meeting {
        changes.extend(new_wishes(wanted, meeting));
    }
    changes
}

/// Fields that a list shows.
fn listed_fields(wanted: &Wanted, seen: &Seen, now: DateTime<Utc>) -> Vec<Change> {
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

/// Settings where the wish has changed since we last asked for them.
fn new_wishes(wanted: &Wanted, meeting: &Meeting) -> Vec<Change> {
    let Some(before) = meeting
        .wanted
        .as_ref()
        .and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok())
    else {
        return Vec::new();
    };
    let mut changes: Vec<Change> = before
        .settings()
        .into_iter()
        .zip(wanted.settings())
        .filter(|((_, from), (_, to))| from != to)
        .map(|((field, from), (_, to))| Change { field, from, to })
        .collect();
    // An unset passcode leaves Zoom's own.
    if let Some(passcode) = &wanted.passcode
        && before.passcode.as_ref() != Some(passcode)
    {
        changes.push(Change {
            field: "passcode",
            from: before.passcode.unwrap_or_default(),
            to: passcode.clone(),
        });
    }
    changes
}
