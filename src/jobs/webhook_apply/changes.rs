//! Meetings that somebody changed or deleted at Zoom.
//!
//! The event is not believed: the next `provision` asks for that meeting by itself, and what it
//! does then is what the rules about drift and deleted meetings say. What only a person can settle
//! becomes a warning.

use chrono::{DateTime, Utc};

use super::event::{Event, text, time};
use super::{Applier, Effect, Known};
use crate::error::Result;
use crate::store::due_work::DueWork;
use crate::store::sessions::Session;
use crate::store::{Job, MeetingState};

impl Applier<'_> {
    pub(super) fn change(&mut self, event: &Event) -> Result<Effect> {
        let Some(number) = &event.number else {
            return Ok(Effect::Unreadable);
        };
        let now = self.now;
        let Some(Known { served, sessions }) = self.known(number)? else {
            return Ok(Effect::Waits);
        };
        let what = match event.kind.as_str() {
            "meeting.updated" => "changed",
            "meeting.recovered" => "brought back",
            _ => "deleted",
        };
        let occurrences = occurrences(event);
        let mut about = None;
        let mut due = Vec::new();
        let mut warnings = Vec::new();
        let open = served
            .iter()
            .filter(|one| one.state != MeetingState::Deleted);
        for one in open {
            let session = sessions
                .iter()
                .find(|session| session.session_id == one.session_id);
            let Some(session) = session.filter(|session| concerns(occurrences.as_ref(), session))
            else {
                continue;
            };
            about.get_or_insert_with(|| session.session_id.clone());
            let over = session.end_time <= now || session.cancelled_at.is_some();
            // Our own last look is newer than the event: it shows what came of it.
            let seen = one.seen_at.is_some_and(|seen| seen >= event.second());
            if over || (seen && what == "changed") {
                continue;
            }
            if one.managed {
                due.push(session.session_id.clone());
            }
            if !one.managed || what == "deleted" {
                let who = text(event.payload(), "operator").unwrap_or("somebody");
                let id = &session.session_id;
                let next = match (one.managed, what) {
                    (true, _) => "the next provision makes it again",
                    (false, "deleted") => "it is linked, so only a person can replace it",
                    (false, _) => "it is linked, so look whether the schedule still agrees",
                };
                let which = match occurrences {
                    Some(_) => "this occurrence of",
                    None => "its",
                };
                warnings.push(format!(
                    "session {id}: {who} {what} {which} meeting {number} at Zoom; {next}"
                ));
            }
        }
        for session_id in due {
            let work = DueWork {
                key: session_id,
                asked_at: event.second(),
                due_at: event.second(),
            };
            self.store.ask_for(Job::Provision, &work)?;
        }
        self.applied.warnings.extend(warnings);
        Ok(Effect::Stored(about))
    }
}

/// Starts of the occurrences that an event is about; `None`: it is about the whole meeting.
///
/// An event about single occurrences that names none is about nothing: never about the series.
fn occurrences(event: &Event) -> Option<Vec<DateTime<Utc>>> {
    let list = event.object()["occurrences"].as_array();
    let starts = list
        .into_iter()
        .flatten()
        .filter_map(|one| time(one, "start_time"));
    let starts: Vec<_> = starts.collect();
    let words = ["operation", "scope"].map(|name| text(event.payload(), name));
    match words.into_iter().flatten().next() {
        Some("all") => None,
        Some(_) => Some(starts),
        None => Some(starts).filter(|starts| !starts.is_empty()),
    }
}

fn concerns(occurrences: Option<&Vec<DateTime<Utc>>>, session: &Session) -> bool {
    occurrences.is_none_or(|starts| starts.contains(&session.start_time))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::EventState;
    use crate::store::webhook_events::WebhookEvent;
    use serde_json::{Value, json};

    fn starts(operation: &Value, occurrences: &Value) -> Option<usize> {
        let now: DateTime<Utc> = "2026-09-01T08:00:00Z".parse().unwrap();
        let object = json!({ "occurrences": occurrences });
        let event = Event::of(WebhookEvent {
            event_id: 1,
            event_type: "meeting.deleted".to_owned(),
            zoom_meeting_id: None,
            zoom_meeting_uuid: None,
            session_id: None,
            participant_name: None,
            participant_email: None,
            participant_user_id: None,
            occurred_at: now,
            received_at: now,
            body_sha256: String::new(),
            state: EventState::New,
            raw_data: json!({"payload": {"operation": operation, "object": object}}),
        });
        super::occurrences(&event).map(|starts| starts.len())
    }

    #[test]
    fn what_is_about_single_occurrences_is_never_about_the_series() {
        let one = json!([{ "start_time": "2026-09-01T09:00:00Z" }]);
        assert_eq!(starts(&json!("single"), &one), Some(1));
        assert_eq!(starts(&json!("single"), &Value::Null), Some(0));
        assert_eq!(starts(&json!("range"), &json!([{}])), Some(0));
        assert_eq!(starts(&Value::Null, &one), Some(1));
        assert_eq!(starts(&json!("all"), &one), None);
        assert_eq!(starts(&Value::Null, &Value::Null), None);
    }
}
