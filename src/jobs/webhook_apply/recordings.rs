//! Recordings: `recording.completed` and the like ask for a look, `recording.trashed` and the like
//! tell where they are.

use chrono::TimeDelta;
use serde_json::Value;

use super::event::{Event, text, time};
use super::{Applier, Effect};
use crate::error::Result;
use crate::schedule::Span;
use crate::store::due_work::DueWork;
use crate::store::recording_removals::ToldPlace;
use crate::store::{Job, RecordingPlace};

impl Applier<'_> {
    pub(super) fn recording(&mut self, event: &Event) -> Result<Effect> {
        let told = match event.kind.as_str() {
            "recording.completed" | "recording.transcript_completed" | "recording.renamed" => None,
            "recording.trashed" | "recording.batch_trashed" => Some(RecordingPlace::Trash),
            "recording.deleted" | "recording.batch_deleted" => Some(RecordingPlace::Nowhere),
            "recording.recovered" | "recording.batch_recovered" => Some(RecordingPlace::There),
            _ => return Ok(Effect::Stored(None)),
        };
        let sets = sets_of(event);
        if sets.is_empty() {
            return Ok(Effect::Unreadable);
        }
        for (uuid, file_ids) in &sets {
            if let Some(place) = told {
                let told = ToldPlace {
                    uuid,
                    file_ids,
                    place,
                    at: event.at,
                };
                self.store.save_recording_place(&told, self.now)?;
            }
            if matches!(told, None | Some(RecordingPlace::There)) {
                let work = DueWork {
                    key: uuid.clone(),
                    asked_at: event.second(),
                    due_at: event.second(),
                };
                self.store.ask_for(Job::RecordingSync, &work)?;
            }
        }
        let object = event.object();
        let session_id = match (&event.number, time(object, "start_time")) {
            (Some(number), Some(start)) => {
                let minutes = object["duration"].as_i64().unwrap_or(0).clamp(0, 1440);
                let end = start + TimeDelta::minutes(minutes);
                self.session_of(number, Span { start, end })?
            }
            _ => None,
        };
        Ok(Effect::Stored(session_id))
    }
}

/// The instances that an event names, each with the files; without files all of them.
fn sets_of(event: &Event) -> Vec<(String, Vec<String>)> {
    let object = event.object();
    let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
    if let Some(uuid) = &event.uuid {
        let files = ["recording_files", "participant_audio_files"];
        let files = files.iter().flat_map(|name| items(&object[name]));
        let ids = files.filter_map(|file| text(&file, "id").map(str::to_owned));
        return vec![(uuid.clone(), ids.collect())];
    }
    let uuids = items(&object["meeting_uuids"]).into_iter();
    let whole = uuids.filter_map(|uuid| Some((uuid.as_str()?.to_owned(), Vec::new())));
    let sets = items(&object["meetings"]).into_iter().filter_map(|set| {
        let ids = items(&set["recording_file_ids"]).into_iter();
        let ids = ids.filter_map(|id| id.as_str().map(str::to_owned));
        Some((text(&set, "meeting_uuid")?.to_owned(), ids.collect()))
    });
    whole.chain(sets).collect()
}
