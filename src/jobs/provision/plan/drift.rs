//! Where a meeting differs from what we want, field by field.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::store::zoom_meetings::Meeting;

use super::super::wanted::Wanted;
use super::{Change, Seen};

/// Zoom cuts the agenda in lists to so many characters (zoom-api §7.6).
const LISTED_AGENDA_CHARACTERS: usize = 250;

/// Where wish and meeting differ, by who moved.
#[derive(Clone, Debug, Default)]
pub(crate) struct Differences {
    /// The wish changed since it was last sent.
    pub(crate) ours: Vec<Change>,
    /// The wish is what it was; somebody changed the meeting.
    pub(crate) theirs: Vec<Change>,
}

impl Differences {
    /// All of them.
    pub(crate) fn all(self) -> Vec<Change> {
        self.ours.into_iter().chain(self.theirs).collect()
    }
}

/// Compares what Zoom shows with what is wanted; a list shows no settings, a single answer does.
///
/// Passcode and join link are Zoom's, so only a new wish for a passcode counts.
pub(crate) fn differences(
    wanted: &Wanted,
    meeting: Option<&Meeting>,
    seen: &Seen,
    now: DateTime<Utc>,
) -> Differences {
    let before = meeting
        .and_then(|meeting| meeting.wanted.as_ref())
        .and_then(|json| serde_json::from_value::<Wanted>(json.clone()).ok());
    let mut found = Differences::default();
    let (listed, settings) = match &before {
        Some(before) => (before.listed(), before.settings()),
        None => (wanted.listed(), wanted.settings()),
    };
    for change in listed_fields(wanted, seen, now) {
        let wish_changed = listed
            .iter()
            .zip(wanted.listed())
            .any(|(old, new)| old.0 == change.field && old.1 != new.1);
        match wish_changed || before.is_none() {
            true => found.ours.push(change),
            false => found.theirs.push(change),
        }
    }
    for ((field, old), (_, to)) in settings.into_iter().zip(wanted.settings()) {
        if old != to {
            found.ours.push(Change {
                field,
                from: old,
                to,
            });
            continue;
        }
        let Some(from) = setting(&seen.raw, field).filter(|from| *from != to) else {
            continue;
        };
        // What Zoom made of our own write is no drift: asking again would never end.
        let after_write = meeting
            .and_then(|meeting| meeting.seen.as_ref())
            .and_then(|answer| setting(answer, field));
        if after_write.as_ref() != Some(&from) {
            found.theirs.push(Change { field, from, to });
        }
    }
    if let (Some(before), Some(to)) = (before, &wanted.passcode)
        && before.passcode.as_ref() != Some(to)
    {
        found.ours.push(Change {
            field: "passcode",
            from: before.passcode.unwrap_or_default(),
            to: to.clone(),
        });
    }
    found
}

/// A setting of Zoom's answer as text; absent from lists.
fn setting(answer: &Value, field: &str) -> Option<String> {
    match answer.get("settings")?.get(field)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
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
