//! Events as Zoom words them (zoom-api §11.3, §11.4).

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use crate::sandbox::draw::Draw;
use crate::sandbox::routes::{downloads, meetings, past, recording_rows, stamp};
use crate::sandbox::world::facts::{Fact, What};
use crate::sandbox::world::instances::{Fate, FileKind, Instance, Room, Stay};
use crate::sandbox::world::meetings::{Meeting, SERIES, Source};
use crate::sandbox::world::{World, settings};

/// A download token in an event is good for a day (`zoom-api §8.3 [S]`).
const TOKEN_SECONDS: i64 = 24 * 3600;

/// The name of an event and its body; `None` when there is nothing left to tell.
pub(crate) fn render(world: &World, fact: &Fact) -> Option<(&'static str, Value)> {
    match &fact.what {
        What::Created { meeting } => created(world, world.meetings.any(*meeting)?, fact.at),
        What::Updated {
            meeting,
            before,
            after,
        } => updated(world, world.meetings.any(*meeting)?, before, after, fact.at),
        What::Deleted {
            meeting,
            occurrence,
        } => {
            let meeting = world.meetings.any(*meeting)?;
            let name = "meeting.deleted";
            Some((name, gone(world, meeting, name, *occurrence, fact.at)))
        }
        What::Recovered { meeting } => {
            let name = "meeting.recovered";
            Some((
                name,
                gone(world, world.meetings.any(*meeting)?, name, None, fact.at),
            ))
        }
        What::Started { instance } => {
            let instance = &world.instances[*instance];
            let mut object = held(world, instance);
            object["host_email"] = json!(world.users[instance.host].email);
            Some(envelope(
                world,
                "meeting.started",
                fact.at,
                &json!({"object": object}),
            ))
        }
        What::Ended { instance } => {
            let instance = &world.instances[*instance];
            let mut object = held(world, instance);
            object["host_email"] = json!(world.users[instance.host].email);
            object["end_time"] = json!(stamp(instance.end));
            Some(envelope(
                world,
                "meeting.ended",
                fact.at,
                &json!({"object": object}),
            ))
        }
        What::Joined { instance, stay } => moved(world, *instance, *stay, true, fact.at),
        What::Left { instance, stay } => moved(world, *instance, *stay, false, fact.at),
        What::Recorded { instance } => recorded(
            world,
            *instance,
            "recording.completed",
            |kind| kind != FileKind::Transcript,
            fact.at,
        ),
        What::Moved {
            instance,
            files,
            to,
        } => removed(world, *instance, files, *to, fact.at),
        What::Transcribed { instance } => {
            let name = "recording.transcript_completed";
            recorded(
                world,
                *instance,
                name,
                |kind| kind == FileKind::Transcript,
                fact.at,
            )
        }
    }
}

/// `event_ts` is in milliseconds, unlike the timestamp in the header (`zoom-api §11.1 [L]`).
fn envelope(
    world: &World,
    name: &'static str,
    at: DateTime<Utc>,
    payload: &Value,
) -> (&'static str, Value) {
    let mut all = json!({"account_id": world.account.id});
    for (name, value) in payload.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    (
        name,
        json!({"event": name, "event_ts": at.timestamp_millis(), "payload": all}),
    )
}

/// By whom: the app acts as the owner, in the portal it is the host.
fn operator(world: &World, meeting: &Meeting) -> (String, String) {
    let user = match meeting.source {
        Source::Api => &world.users[world.users.owner()],
        Source::Portal => &world.users[meeting.host],
    };
    (user.email.clone(), user.id.clone())
}

fn created(world: &World, meeting: &Meeting, at: DateTime<Utc>) -> Option<(&'static str, Value)> {
    let (email, id) = operator(world, meeting);
    let mut object = json!({
        "uuid": meeting.uuid,
        "id": meeting.id,
        "host_id": world.users[meeting.host].id,
        "topic": meeting.topic,
        "type": meeting.kind,
        "duration": meeting.duration,
        "timezone": meeting.timezone.name(),
        "join_url": meetings::join_url(world, meeting),
        "password": meeting.password,
        "creation_source": meetings::source_word(meeting),
        "settings": {
            "use_pmi": settings::switch(&meeting.settings, "use_pmi"),
            "alternative_hosts": settings::text(&meeting.settings, "alternative_hosts"),
        },
    });
    if let Some(start) = meeting.start {
        object["start_time"] = json!(stamp(start));
    }
    if meeting.kind == SERIES {
        object["occurrences"] = meetings::occurrences(meeting);
    }
    let payload =
        json!({"operator": email, "operator_id": id, "operation": "all", "object": object});
    Some(envelope(world, "meeting.created", at, &payload))
}

/// The new values in `object`, the old ones in `old_object`, only what changed; here the field is
/// called `scope`, elsewhere `operation` (`zoom-api §11.3 [S]`).
fn updated(
    world: &World,
    meeting: &Meeting,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    at: DateTime<Utc>,
) -> Option<(&'static str, Value)> {
    if after.is_empty() {
        return None;
    }
    let (email, id) = operator(world, meeting);
    let with_id = |members: &Map<String, Value>| {
        let mut object = Map::from_iter([("id".to_owned(), json!(meeting.id))]);
        object.extend(members.clone());
        Value::Object(object)
    };
    let payload = json!({
        "operator": email,
        "operator_id": id,
        "scope": "all",
        "time_stamp": at.timestamp_millis(),
        "object": with_id(after),
        "old_object": with_id(before),
    });
    Some(envelope(world, "meeting.updated", at, &payload))
}

fn gone(
    world: &World,
    meeting: &Meeting,
    name: &'static str,
    occurrence: Option<i64>,
    at: DateTime<Utc>,
) -> Value {
    let (email, id) = operator(world, meeting);
    let mut object = json!({
        "uuid": meeting.uuid,
        "id": meeting.id,
        "host_id": world.users[meeting.host].id,
        "topic": meeting.topic,
        "type": meeting.kind,
        "duration": meeting.duration,
        "timezone": meeting.timezone.name(),
    });
    if let Some(start) = meeting.start {
        object["start_time"] = json!(stamp(start));
    }
    let found = meeting
        .occurrences
        .iter()
        .filter(|o| Some(o.id) == occurrence);
    let list: Vec<_> = found
        .map(|o| json!({"occurrence_id": o.id.to_string(), "start_time": stamp(o.start)}))
        .collect();
    let operation = if occurrence.is_some() {
        "single"
    } else {
        "all"
    };
    if !list.is_empty() {
        object["occurrences"] = json!(list);
    }
    let payload =
        json!({"operator": email, "operator_id": id, "operation": operation, "object": object});
    envelope(world, name, at, &payload).1
}

/// The instance as started, ended and participant events show it: the number is a text
/// (`zoom-api §6.1 [S]`), the start is the actual one, the duration the planned one.
fn held(world: &World, instance: &Instance) -> Value {
    let meeting = world.meetings.any(instance.meeting);
    json!({
        "id": instance.meeting.to_string(),
        "uuid": instance.uuid,
        "host_id": world.users[instance.host].id,
        "topic": &*instance.topic,
        "type": instance.kind,
        "start_time": stamp(instance.start),
        "timezone": meeting.map_or("UTC", |meeting| meeting.timezone.name()),
        "duration": meeting.map_or(0, |meeting| meeting.duration),
    })
}

fn moved(
    world: &World,
    at: usize,
    number: usize,
    joins: bool,
    when: DateTime<Utc>,
) -> Option<(&'static str, Value)> {
    let instance = &world.instances[at];
    let stay = instance.stays.get(number)?;
    let name = match (stay.room, joins) {
        (Room::Main, true) => "meeting.participant_joined",
        (Room::Main, false) => "meeting.participant_left",
        (Room::Waiting, true) => "meeting.participant_joined_waiting_room",
        (Room::Waiting, false) if door_opens(instance, stay) => "meeting.participant_admitted",
        (Room::Waiting, false) => "meeting.participant_left_waiting_room",
        (Room::Breakout(_), true) => "meeting.participant_joined_breakout_room",
        (Room::Breakout(_), false) => "meeting.participant_left_breakout_room",
    };
    let mut participant = participant(world, instance, stay);
    let time = json!(stamp(if joins { stay.join } else { stay.leave }));
    match (stay.room, joins) {
        (Room::Waiting, _) => participant["date_time"] = time,
        (_, true) => participant["join_time"] = time,
        (_, false) => {
            let reason = if stay.leave == instance.end {
                "Host ended the meeting."
            } else {
                "left the meeting."
            };
            participant["leave_time"] = time;
            participant["leave_reason"] = json!(format!(
                "{reason}<br>Reason : left the meeting with Unknown Failover Reason"
            ));
        }
    }
    let mut object = held(world, instance);
    if let Room::Breakout(number) = stay.room {
        object["breakout_room_uuid"] = json!(past::breakout_uuid(world, instance, number));
        // The device is another one there; it names the one that it is in the meeting
        // (`zoom-api §11.3 [S]`).
        if let Some(parent) = in_meeting(instance, stay) {
            participant["parent_user_id"] = json!(parent.user_id.to_string());
        }
    }
    object["participant"] = participant;
    Some(envelope(world, name, when, &json!({"object": object})))
}

/// Whether somebody who waits is let in when the wait ends.
fn door_opens(instance: &Instance, wait: &Stay) -> bool {
    let mut stays = instance.stays.iter();
    stays.any(|stay| {
        stay.attendee == wait.attendee && stay.room == Room::Main && stay.join == wait.leave
    })
}

/// The stay in the meeting during which somebody is in a breakout room.
fn in_meeting<'a>(instance: &'a Instance, room: &Stay) -> Option<&'a Stay> {
    let own = |stay: &&Stay| stay.attendee == room.attendee && stay.room == Room::Main;
    let around = |stay: &Stay| stay.join <= room.join && room.join < stay.leave;
    let stays = || instance.stays.iter().filter(own);
    stays().find(|stay| around(stay)).or_else(|| stays().next())
}

fn participant(world: &World, instance: &Instance, stay: &Stay) -> Value {
    let attendee = &instance.attendees[stay.attendee as usize];
    let user = attendee.user.map_or("", |at| world.users[at].id.as_str());
    // The same in breakout rooms, new after a rejoin (zoom-api §11.4 [C]).
    let known = match stay.room {
        Room::Breakout(_) => in_meeting(instance, stay).unwrap_or(stay),
        Room::Main | Room::Waiting => stay,
    };
    let words = [
        "participant",
        instance.uuid.as_str(),
        &known.user_id.to_string(),
    ];
    let uuid = crate::sandbox::world::ids::file_id(&mut Draw::new(world.seed, &words));
    json!({
        "user_id": stay.user_id.to_string(),
        "user_name": &*attendee.name,
        "id": user,
        "participant_user_id": user,
        "participant_uuid": uuid.to_uppercase(),
        "email": &*attendee.email,
        "customer_key": &*attendee.customer_key,
        "registrant_id": &*attendee.registrant_id,
    })
}

/// Files of one kind or another; the token stands at the top level (`zoom-api §11.4 [S]`).
fn recorded(
    world: &World,
    at: usize,
    name: &'static str,
    wanted: fn(FileKind) -> bool,
    when: DateTime<Utc>,
) -> Option<(&'static str, Value)> {
    let object = recording_rows::event_object(world, at, wanted, when)?;
    let (name, mut body) = envelope(world, name, when, &json!({"object": object}));
    body["download_token"] = json!(downloads::token(world, at, when, TOKEN_SECONDS));
    Some((name, body))
}

/// Files that went or came back, by the owner: the app acts as him (`zoom-api §11.3 [S]`). A token
/// comes only while there is something to download.
fn removed(
    world: &World,
    at: usize,
    files: &[usize],
    to: Fate,
    when: DateTime<Utc>,
) -> Option<(&'static str, Value)> {
    let name = match to {
        Fate::Trashed(_) => "recording.trashed",
        Fate::Deleted => "recording.deleted",
        Fate::Kept => "recording.recovered",
    };
    let mut object = recording_rows::object_of_files(world, at, files, when)?;
    // These events tell less of a recording than its completion.
    if let Some(object) = object.as_object_mut() {
        object.remove("host_email");
        object.remove("password");
    }
    for file in object["recording_files"]
        .as_array_mut()
        .into_iter()
        .flatten()
    {
        if let Some(file) = file.as_object_mut() {
            file.remove("deleted_time");
        }
    }
    let owner = &world.users[world.users.owner()];
    let payload = json!({"operator": owner.email, "operator_id": owner.id, "object": object});
    let (name, mut body) = envelope(world, name, when, &payload);
    if to != Fate::Deleted {
        body["download_token"] = json!(downloads::token(world, at, when, TOKEN_SECONDS));
    }
    Some((name, body))
}
