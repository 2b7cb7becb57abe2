//! Who came and left: `meeting.participant_…`, as live stays.

use serde_json::Value;

use super::event::{Event, text, time, word};
use super::{Applier, Effect};
use crate::attendance::live::{Pair, Sign, pair};
use crate::error::Result;
use crate::schedule::Span;
use crate::store::LivePlace;
use crate::store::zoom_instances::InstanceFacts;
use crate::store::zoom_live_stays::{Device, LiveFacts};

/// Zoom's name for the room; it stands beside the participant and is kept with it.
const ROOM: &str = "breakout_room_uuid";

/// Which place an event tells of, and whether somebody came there.
fn sign_of(kind: &str) -> Option<(LivePlace, bool)> {
    Some(match kind.strip_prefix("meeting.participant_")? {
        "joined" => (LivePlace::Meeting, true),
        "left" => (LivePlace::Meeting, false),
        "joined_waiting_room" | "put_in_waiting_room" => (LivePlace::WaitingRoom, true),
        "admitted" | "left_waiting_room" => (LivePlace::WaitingRoom, false),
        "joined_breakout_room" => (LivePlace::Breakout, true),
        "left_breakout_room" => (LivePlace::Breakout, false),
        _ => return None,
    })
}

impl Applier<'_> {
    pub(super) fn participant(&mut self, event: &Event) -> Result<Effect> {
        let Some((place, came)) = sign_of(&event.kind) else {
            return Ok(Effect::Stored(None));
        };
        let object = event.object();
        let participant = &object["participant"];
        let (Some(uuid), Some(user_id)) = (&event.uuid, word(participant, "user_id")) else {
            return Ok(Effect::Unreadable);
        };
        // Schema and live events say join_time and leave_time, Zoom's examples date_time.
        let names = ["join_time", "leave_time"];
        let at = time(participant, names[usize::from(!came)])
            .or_else(|| time(participant, "date_time"))
            .unwrap_or_else(|| event.second());
        let known = self.store.load_instance(uuid)?;
        let number = event.number.clone();
        let number = number.or_else(|| Some(known.as_ref()?.zoom_meeting_id.clone()));
        let Some(number) = number else {
            return Ok(Effect::Waits);
        };
        let started_at = time(object, "start_time").unwrap_or(at);
        let span = Span {
            start: started_at,
            end: started_at,
        };
        let session_id = self.session_of(&number, span)?;
        if known.is_none() {
            // The event about the start comes later, or never.
            let facts = InstanceFacts {
                uuid: uuid.clone(),
                zoom_meeting_id: number,
                session_id: session_id.clone(),
                topic: text(object, "topic").map(str::to_owned),
                host_email: None,
                started_at,
                ended_at: None,
                raw_data: None,
            };
            self.store.save_instances(&[facts], self.now)?;
        }
        let mut told = participant.clone();
        if let Some(room) = text(object, ROOM) {
            told[ROOM] = room.into();
        }
        let sign = Sign {
            at,
            came,
            told: told.to_string(),
        };
        let device = Device {
            uuid,
            place,
            user_id: &user_id,
        };
        self.store.change_live_stays(device, self.now, |known| {
            let signs = known.into_iter().flat_map(signs_of).chain([sign]);
            let pairs = pair(signs).into_iter();
            pairs.map(|pair| facts(device, pair)).collect()
        })?;
        Ok(Effect::Stored(session_id))
    }
}

fn signs_of(stay: LiveFacts) -> impl Iterator<Item = Sign<String>> {
    let told = |data: Option<Value>| data.unwrap_or(Value::Null).to_string();
    let pair = Pair {
        join: stay.join_time.map(|at| (at, told(stay.join_data))),
        leave: stay.leave_time.map(|at| (at, told(stay.leave_data))),
    };
    pair.into_signs()
}

/// A stay in columns; of what both events tell, the one about the join is taken.
fn facts(device: Device<'_>, pair: Pair<String>) -> LiveFacts {
    let read = |told: &str| serde_json::from_str::<Value>(told).ok();
    let (join_time, join) = pair.join.unzip();
    let (leave_time, leave) = pair.leave.unzip();
    let join_data = join.as_deref().and_then(read);
    let leave_data = leave.as_deref().and_then(read);
    let either = |name: &str| {
        let told = [&join_data, &leave_data].into_iter().flatten();
        told.filter_map(|data| word(data, name)).next()
    };
    LiveFacts {
        uuid: device.uuid.to_owned(),
        place: device.place,
        user_id: device.user_id.to_owned(),
        join_time,
        leave_time,
        participant_uuid: either("participant_uuid"),
        parent_user_id: either("parent_user_id"),
        id_at_zoom: either("id"),
        participant_user_id: either("participant_user_id"),
        registrant_id: either("registrant_id"),
        customer_key: either("customer_key"),
        name: either("user_name"),
        user_email: either("email"),
        bo_mtg_id: either(ROOM),
        join_data,
        leave_data,
    }
}
