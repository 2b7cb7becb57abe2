//! A lesson told in full: who was there from when to when, and what was recorded.

use axum::body::Bytes;
use axum::extract::{Path, State};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::json;

use crate::sandbox::play;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{
    Attendee, Fate, File, FileKind, Instance, Recording, Room, Sharing, Stay,
};
use crate::sandbox::world::users::User;

use super::Control;
use super::by_hand::no_meeting;
use super::reply::{Reply, Trouble, bad, ok, read};

/// A file's size when none is told.
const FILE_SIZE: u64 = 1_000_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lesson {
    start: DateTime<Utc>,
    /// In the future when the lesson is still on.
    end: DateTime<Utc>,
    #[serde(default)]
    people: Vec<Person>,
    /// Whether the host was there from start to end; true when absent.
    host: Option<bool>,
    /// From when on the report is complete; five minutes after the end when absent.
    report_ready: Option<DateTime<Utc>>,
    /// What was recorded; when absent what the meeting's settings say.
    files: Option<Vec<FileWish>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    customer_key: String,
    #[serde(default)]
    registrant_id: String,
    /// Id or e-mail of a user of the account who is signed in.
    user: Option<String>,
    /// Who it really is, for the truth.
    person_id: Option<String>,
    stays: Vec<StayWish>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StayWish {
    join: DateTime<Utc>,
    leave: DateTime<Utc>,
    /// `main`, `waiting` or `breakout`; `main` when absent.
    #[serde(default)]
    room: Place,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    #[default]
    Main,
    Waiting,
    Breakout,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileWish {
    kind: Kind,
    size: Option<u64>,
    start: Option<DateTime<Utc>>,
    end: Option<DateTime<Utc>>,
    ready_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Speaker,
    Gallery,
    Audio,
    Chat,
    Timeline,
    Transcript,
}

/// `POST /meetings/{id}/instances` adds an instance; the answer holds its UUID.
pub(super) async fn hold(
    State(control): State<Control>,
    Path(id): Path<u64>,
    body: Bytes,
) -> Reply {
    let lesson: Lesson = read(&body)?;
    let mut state = control.service.lock();
    let now = state.catch_up();
    if lesson.start > now || lesson.end <= lesson.start {
        return Err(bad(
            "start must not be in the future, and end must be later",
        ));
    }
    let instance = told(&state.world, id, lesson)?;
    let uuid = instance.uuid.clone();
    state.world.hold(instance, now);
    drop(state);
    control.service.wake();
    Ok(ok(&json!({"meeting_id": id, "uuid": uuid})))
}

fn told(world: &World, id: u64, lesson: Lesson) -> Result<Instance, Trouble> {
    let meeting = world.meetings.any(id).ok_or_else(|| no_meeting(id))?;
    let uuid = world.next_uuid(id);
    let host = &world.users[meeting.host];
    let mut attendees = Vec::new();
    let mut stays = Vec::new();
    if lesson.host.unwrap_or(true) {
        attendees.push(Attendee {
            name: host.display_name().into(),
            email: host.email.as_str().into(),
            user: Some(meeting.host),
            ..Attendee::default()
        });
        stays.push(stay(0, lesson.start, lesson.end, Room::Main));
    }
    for person in lesson.people {
        let number = attendees.len() as u32;
        for wish in &person.stays {
            let room = match wish.room {
                Place::Main => Room::Main,
                Place::Waiting => Room::Waiting,
                Place::Breakout => Room::Breakout(1),
            };
            if wish.leave <= wish.join {
                return Err(bad(format!(
                    "{}: leave must be later than join",
                    person.name
                )));
            }
            stays.push(stay(number, wish.join, wish.leave, room));
        }
        attendees.push(attendee(world, person)?);
    }
    play::number(&mut stays);
    let recording = match lesson.files {
        Some(files) => recorded(&files, &uuid, host, (lesson.start, lesson.end)),
        None => world.recording(meeting, &uuid, lesson.start, lesson.end),
    };
    let ready = lesson
        .report_ready
        .unwrap_or(lesson.end + TimeDelta::minutes(5));
    Ok(Instance {
        uuid,
        meeting: id,
        host: meeting.host,
        topic: meeting.topic.as_str().into(),
        kind: meeting.kind,
        start: lesson.start,
        end: lesson.end,
        ended: false,
        session: None,
        attendees,
        stays,
        recording,
        report_begins: ready,
        report_ready: ready,
    })
}

fn stay(attendee: u32, join: DateTime<Utc>, leave: DateTime<Utc>, room: Room) -> Stay {
    Stay {
        attendee,
        join,
        leave,
        room,
        user_id: 0,
    }
}

fn attendee(world: &World, person: Person) -> Result<Attendee, Trouble> {
    let user = match person.user {
        Some(key) => Some(
            world
                .users
                .find(&key)
                .ok_or_else(|| bad(format!("no user {key}")))?,
        ),
        None => None,
    };
    let number = match person.person_id {
        Some(id) => {
            let found = world.term.people.iter().position(|p| *p.person_id == *id);
            Some(found.ok_or_else(|| bad(format!("no person {id}")))? as u32)
        }
        None => None,
    };
    Ok(Attendee {
        person: number,
        name: person.name.into(),
        email: person.email.into(),
        user,
        customer_key: person.customer_key.into(),
        registrant_id: person.registrant_id.into(),
    })
}

fn recorded(
    files: &[FileWish],
    uuid: &str,
    host: &User,
    (start, end): (DateTime<Utc>, DateTime<Utc>),
) -> Option<Recording> {
    let mut files: Vec<_> = files
        .iter()
        .map(|wish| {
            let ready = wish.ready_at.unwrap_or(end);
            File {
                kind: match wish.kind {
                    Kind::Speaker => FileKind::Speaker,
                    Kind::Gallery => FileKind::Gallery,
                    Kind::Audio => FileKind::Audio,
                    Kind::Chat => FileKind::Chat,
                    Kind::Timeline => FileKind::Timeline,
                    Kind::Transcript => FileKind::Transcript,
                },
                start: wish.start.unwrap_or(start),
                end: wish.end.unwrap_or(end),
                size: wish.size.unwrap_or(FILE_SIZE),
                ready,
                listed: end,
                fate: Fate::Kept,
            }
        })
        .collect();
    play::measure(&mut files, uuid, host);
    (!files.is_empty()).then_some(Recording {
        files,
        listed: end,
        start,
        end,
        sharing: Sharing::default(),
        touched: false,
    })
}
