//! Runs of meetings: `meeting.started`, `meeting.ended`.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::event::{Event, text, time};
use super::{Applier, Effect};
use crate::error::Result;
use crate::schedule::Span;
use crate::store::Job;
use crate::store::due_work::DueWork;
use crate::store::zoom_instances::InstanceFacts;

/// Zoom needs some minutes before it reports who was there.
pub(super) const REPORT_AFTER: TimeDelta = TimeDelta::minutes(10);

/// When it happened stands beside what the event tells of the run.
const EVENT_TS: &str = "event_ts";

/// Of two words about a run the later one counts. After an end a start says nothing new, and a
/// listing, which has no such time, was asked for after what it tells.
fn rank(raw: &Value) -> (bool, i64, String) {
    let has_ended = raw["end_time"].is_string();
    let at_ms = raw[EVENT_TS].as_i64().unwrap_or(i64::MAX);
    (has_ended, at_ms, raw.to_string())
}

impl Applier<'_> {
    /// Stores the run; its participants are due ten minutes after its end.
    pub(super) fn run_of_meeting(&mut self, event: &Event) -> Result<Effect> {
        let object = event.object();
        let (Some(number), Some(uuid)) = (&event.number, &event.uuid) else {
            return Ok(Effect::Unreadable);
        };
        let Some(started_at) = time(object, "start_time") else {
            return Ok(Effect::Unreadable);
        };
        let ended_at = (event.kind == "meeting.ended").then(|| {
            let end = time(object, "end_time").unwrap_or_else(|| event.second());
            end.max(started_at)
        });
        let span = Span {
            start: started_at,
            end: ended_at.unwrap_or(started_at),
        };
        let session_id = self.session_of(number, span)?;
        let mut raw_data = object.clone();
        raw_data[EVENT_TS] = event.at.timestamp_millis().into();
        if let Some(ended_at) = ended_at {
            raw_data["end_time"] = crate::clock::rfc3339(ended_at).into();
        }
        // What comes after a later word fills its gaps.
        let known = self.store.load_instance(uuid)?;
        let later = known.as_ref().and_then(|known| known.raw_data.as_ref());
        let is_last_word = later.is_none_or(|later| rank(later) <= rank(&raw_data));
        let facts = InstanceFacts {
            uuid: uuid.clone(),
            zoom_meeting_id: number.clone(),
            session_id: session_id.clone(),
            topic: text(object, "topic").map(str::to_owned),
            host_email: text(object, "host_email").map(str::to_lowercase),
            started_at,
            ended_at,
            raw_data: is_last_word.then_some(raw_data),
        };
        self.store.save_instances(&[facts], self.now)?;
        let stored = self.store.load_instance(uuid)?;
        let mut stored_session = stored.and_then(|instance| instance.session_id);
        // The whole run says better to which of two neighbouring sessions it belongs than its start.
        if is_last_word && ended_at.is_some() && stored_session != session_id {
            self.store
                .assign_instance(uuid, session_id.as_deref(), self.now)?;
            stored_session.clone_from(&session_id);
        }
        if let (Some(ended_at), Some(session_id)) = (ended_at, &stored_session) {
            self.ask_for_participants(session_id, ended_at, event)?;
        }
        Ok(Effect::Stored(session_id))
    }

    fn ask_for_participants(
        &self,
        session_id: &str,
        ended_at: DateTime<Utc>,
        event: &Event,
    ) -> Result<()> {
        let work = DueWork {
            key: session_id.to_owned(),
            asked_at: event.second(),
            due_at: ended_at + REPORT_AFTER,
        };
        Ok(self.store.ask_for(Job::ParticipantFetch, &work)?)
    }
}
