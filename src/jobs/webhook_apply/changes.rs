//! Meetings that somebody changed or deleted at Zoom.
//!
//! The event is not believed: the next `provision` asks for that meeting by itself, and what it
//! does then is what the rules about drift and deleted meetings say. What only a person can settle
//! becomes a warning.

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
            let Some(session) = session.filter(|session| concerns(&occurrences, session)) else {
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
fn occurrences(event: &Event) -> Option<Vec<chrono::DateTime<chrono::Utc>>> {
    let operation = ["operation", "scope"];
    let whole = operation
        .iter()
        .filter_map(|name| text(event.payload(), name))
        .all(|operation| operation == "all");
    let list = event.object()["occurrences"].as_array()?;
    if whole || list.is_empty() {
        return None;
    }
    let starts = list.iter().filter_map(|one| time(one, "start_time"));
    Some(starts.collect())
}

fn concerns(occurrences: &Option<Vec<chrono::DateTime<chrono::Utc>>>, session: &Session) -> bool {
    occurrences
        .as_ref()
        .is_none_or(|starts| starts.contains(&session.start_time))
}
