//! Recordings and their files as lists, the single call and events show them.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};

use crate::sandbox::draw::Draw;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{Fate, File, FileKind, Instance, Recording};

use super::{downloads, stamp};

/// How the kind of a meeting is written, and which members there are: text and more for users and
/// single meetings, a number and less for accounts (`zoom-api §13 #1 [S]`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    User,
    Account,
}

#[derive(Serialize)]
struct FileRow<'a> {
    /// Missing for TIMELINE (zoom-api §8.2, §13 #9).
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The UUID, in spite of its name (`zoom-api §8.2 [S]`).
    meeting_id: &'a str,
    recording_start: String,
    recording_end: String,
    file_type: &'static str,
    file_extension: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recording_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    play_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    download_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_time: Option<String>,
}

fn file_row<'a>(
    world: &World,
    at: usize,
    instance: &'a Instance,
    number: usize,
    file: &File,
    now: DateTime<Utc>,
) -> FileRow<'a> {
    let (file_type, file_extension, recording_type) = file.kind.words();
    let ready = file.ready <= now;
    let bare = file.kind == FileKind::Timeline;
    let link = |what: &str| format!("https://us06web.zoom.us/rec/{what}/{at}.{number}");
    let in_trash = match file.fate {
        Fate::Trashed(since) => Some(stamp(since)),
        _ => None,
    };
    FileRow {
        id: (!bare).then(|| instance.file_id(world.seed, number)),
        meeting_id: &instance.uuid,
        recording_start: stamp(file.start),
        recording_end: if ready {
            stamp(file.end)
        } else {
            String::new()
        },
        file_type,
        file_extension,
        file_size: (ready && !bare).then_some(file.size),
        status: (!bare).then_some(if ready { "completed" } else { "processing" }),
        recording_type: (!bare).then_some(recording_type),
        play_url: (ready && matches!(file_type, "MP4" | "M4A")).then(|| link("play")),
        // What lies in the trash has no address (zoom-api §8.4, pains of others).
        download_url: (ready && in_trash.is_none()).then(|| downloads::url(world, at, number)),
        deleted_time: in_trash,
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Kind {
    Number(u8),
    Text(String),
}

/// One instance with its files.
#[derive(Serialize)]
pub(crate) struct Row<'a> {
    uuid: &'a str,
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<&'a str>,
    host_id: &'a str,
    topic: Cow<'a, str>,
    #[serde(rename = "type")]
    kind: Kind,
    start_time: String,
    /// Whole minutes of the recording, 0 for short ones (zoom-api §8.2).
    duration: i64,
    total_size: u64,
    recording_count: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    recording_play_passcode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_delete: Option<bool>,
    recording_files: Vec<FileRow<'a>>,
}

/// The row of an instance at a time; in the trash or not.
pub(crate) fn row<'a>(
    world: &'a World,
    at: usize,
    recording: &Recording,
    now: DateTime<Utc>,
    style: Style,
    trash: bool,
) -> Row<'a> {
    let instance = &world.instances[at];
    let files: Vec<_> = recording
        .visible(now, trash)
        .map(|(number, file)| file_row(world, at, instance, number, file, now))
        .collect();
    let full = style == Style::User;
    Row {
        uuid: &instance.uuid,
        id: instance.meeting,
        account_id: full.then_some(&world.account.id),
        host_id: &world.users[instance.host].id,
        topic: with_entities(&instance.topic),
        kind: if full {
            Kind::Text(instance.kind.to_string())
        } else {
            Kind::Number(instance.kind)
        },
        start_time: stamp(instance.start),
        duration: (recording.end - recording.start).num_minutes(),
        total_size: files.iter().filter_map(|file| file.file_size).sum(),
        recording_count: files.len(),
        recording_play_passcode: full
            .then(|| Draw::new(world.seed, &["play", &instance.uuid]).letters(24)),
        auto_delete: full.then_some(false),
        recording_files: files,
    }
}

/// Topics come back with HTML entities in recordings (zoom-api §13 #6).
fn with_entities(topic: &str) -> Cow<'_, str> {
    if topic.contains('&') {
        topic.replace('&', "&amp;").into()
    } else {
        topic.into()
    }
}

/// A recording as events show it: numbers for kinds, files that are ready and have an id, and
/// addresses of their own (`zoom-api §11.4 [S]`).
pub(crate) fn event_object(
    world: &World,
    at: usize,
    wanted: fn(FileKind) -> bool,
    when: DateTime<Utc>,
) -> Option<Value> {
    let recording = world.instances[at].recording.as_ref()?;
    let files: Vec<usize> = recording
        .visible(when, false)
        .filter(|(_, file)| wanted(file.kind))
        .map(|(number, _)| number)
        .collect();
    object_of_files(world, at, &files, when)
}

/// The same of these files, wherever they are.
pub(crate) fn object_of_files(
    world: &World,
    at: usize,
    files: &[usize],
    when: DateTime<Utc>,
) -> Option<Value> {
    let instance = &world.instances[at];
    let recording = instance.recording.as_ref()?;
    let host = &world.users[instance.host];
    let zone = world
        .meetings
        .any(instance.meeting)
        .map_or("UTC", |m| m.timezone.name());
    let files: Vec<_> = files
        .iter()
        .filter_map(|number| Some((*number, recording.files.get(*number)?)))
        .filter(|(_, file)| file.kind != FileKind::Timeline && file.ready <= when)
        .map(|(number, file)| {
            let mut row = file_row(world, at, instance, number, file, when);
            row.download_url = Some(downloads::webhook_url(world, at, number));
            row
        })
        .collect();
    if files.is_empty() {
        return None;
    }
    let size: u64 = files.iter().filter_map(|file| file.file_size).sum();
    Some(json!({
        "id": instance.meeting,
        "uuid": instance.uuid,
        "account_id": world.account.id,
        "host_id": host.id,
        "host_email": host.email,
        "topic": &*instance.topic,
        "type": instance.kind,
        "start_time": stamp(instance.start),
        "timezone": zone,
        "duration": (recording.end - recording.start).num_minutes(),
        "total_size": size,
        "recording_count": files.len(),
        "share_url": format!("https://us06web.zoom.us/rec/share/{at}"),
        "password": Draw::new(world.seed, &["view", &instance.uuid]).letters(8),
        "recording_files": files,
    }))
}
