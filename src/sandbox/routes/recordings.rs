//! Reading cloud recordings: by account, by host, of one meeting, and its transcript.

use chrono::{DateTime, Months, NaiveDate, Utc};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::sandbox::AccountPlan;
use crate::sandbox::api::page::Window;
use crate::sandbox::api::{Answer, Call, MeetingKey, Outcome, Refusal};
use crate::sandbox::draw::Draw;
use crate::sandbox::world::World;
use crate::sandbox::world::instances::{Fate, File, FileKind, Instance, Recording};

use super::downloads;
use super::{stamp, user};

/// How the kind of a meeting is written: text here, a number in account lists and webhooks
/// (zoom-api §13 #1 [S]).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    One,
    User,
    Account,
}

#[derive(Serialize)]
struct FileRow<'a> {
    /// Missing for TIMELINE (zoom-api §8.2, §13 #9).
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The UUID, in spite of its name (zoom-api §8.2 [S]).
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

fn recording_row(
    world: &World,
    at: usize,
    recording: &Recording,
    call: &Call<'_>,
    style: Style,
    trash: bool,
) -> Map<String, Value> {
    let instance = &world.instances[at];
    let files: Vec<_> = recording
        .visible(call.now, trash)
        .map(|(number, file)| file_row(world, at, instance, number, file, call.now))
        .collect();
    let size: u64 = files.iter().filter_map(|file| file.file_size).sum();
    let mut row = Map::new();
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    put("uuid", json!(instance.uuid));
    put("id", json!(instance.meeting));
    put("host_id", json!(world.users[instance.host].id));
    put("topic", json!(&*instance.topic));
    put("start_time", json!(stamp(instance.start)));
    // Whole minutes of the recording, 0 for short ones (zoom-api §8.2).
    put(
        "duration",
        json!((recording.end - recording.start).num_minutes()),
    );
    put("total_size", json!(size));
    put("recording_count", json!(files.len()));
    if style == Style::Account {
        put("type", json!(instance.kind));
    } else {
        let passcode = Draw::new(world.seed, &["play", &instance.uuid]).letters(24);
        put("account_id", json!(world.account.id));
        put("type", json!(instance.kind.to_string()));
        put("recording_play_passcode", json!(passcode));
        put("auto_delete", json!(false));
    }
    let files = serde_json::to_value(files).unwrap_or(Value::Null);
    put("recording_files", files);
    row
}

/// A recording as events show it: numbers for kinds, files that are ready and have an id, and
/// addresses of their own (zoom-api §11.4 [S]).
pub(crate) fn event_object(
    world: &World,
    at: usize,
    wanted: fn(FileKind) -> bool,
    when: DateTime<Utc>,
) -> Option<Value> {
    let instance = &world.instances[at];
    let recording = instance.recording.as_ref()?;
    let host = &world.users[instance.host];
    let zone = world
        .meetings
        .any(instance.meeting)
        .map_or("UTC", |m| m.timezone.name());
    let files: Vec<_> = recording
        .visible(when, false)
        .filter(|(_, file)| wanted(file.kind) && file.kind != FileKind::Timeline)
        .filter(|(_, file)| file.ready <= when)
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

/// `from` and `to` as they will be used: today only when absent, the last month of what was asked
/// when that is longer (zoom-api §8.1 [D], §16 #9).
fn window(call: &Call<'_>) -> Result<(NaiveDate, NaiveDate), Refusal> {
    let today = call.now.date_naive();
    let to = call.date("to")?.unwrap_or(today);
    let from = call.date("from")?.unwrap_or(to.min(today));
    Ok((from.max(to - Months::new(1)), to))
}

fn list(world: &World, call: &Call<'_>, host: Option<usize>, style: Style) -> Outcome {
    let trash = call.switch("trash");
    let (from, to) = window(call)?;
    let meeting = match call.query("meeting_id") {
        None | Some("") => None,
        Some(text) => Some(
            text.parse()
                .map_err(|_| Refusal::invalid_field("meeting_id"))?,
        ),
    };
    let owner = world.users.owner();
    let found: Vec<_> = world
        .instances
        .iter()
        .filter(|(_, instance)| {
            // The day of the meeting counts, not the day when it was processed; the trash cannot
            // be filtered by date (zoom-api §8.1 [C]).
            let day = instance.start.date_naive();
            instance.ended
                && (trash || (from <= day && day <= to))
                && host.map_or(instance.host != owner, |host| instance.host == host)
                && meeting.is_none_or(|meeting: u64| meeting == instance.meeting)
        })
        .filter_map(|(at, instance)| Some((at, instance.recording.as_ref()?)))
        .filter(|(_, recording)| recording.visible(call.now, trash).next().is_some())
        .collect();
    let page = Window::of(call, 300)?;
    let paging = page.envelope(call, found.len());
    let meetings: Vec<_> = page
        .cut(&found)
        .iter()
        .map(|(at, recording)| recording_row(world, *at, recording, call, style, trash))
        .collect();
    let mut body = json!({
        "from": from,
        "to": to,
        "page_size": paging.page_size,
        "total_records": paging.total_records,
        "next_page_token": paging.next_page_token,
    });
    if style == Style::User {
        body["page_count"] = json!(paging.page_count);
    }
    body["meetings"] = json!(meetings);
    Ok(Answer::ok(&body))
}

/// `GET /users/{userId}/recordings` (zoom-api §8.1 [S]).
pub(crate) fn of_user(world: &mut World, call: &Call<'_>) -> Outcome {
    let host = user(world, call, 0)?;
    list(world, call, Some(host), Style::User)
}

/// `GET /accounts/{accountId}/recordings` (zoom-api §8.1 [S]); a free account is refused with
/// code 200 under HTTP 200 (zoom-api §3 [S]).
pub(crate) fn of_account(world: &mut World, call: &Call<'_>) -> Outcome {
    let account = call.param(0);
    if account != "me" && account != world.account.id {
        return Err(Refusal::other(
            404,
            2001,
            format!("Account does not exist: {account}."),
        ));
    }
    if world.account.plan == AccountPlan::Free {
        return Err(Refusal::paid_only(200));
    }
    list(world, call, None, Style::Account)
}

/// The instance with a recording that a path names; a number means the latest instance, be it
/// recorded or not (zoom-api §8.2 [S]).
pub(crate) fn recorded(world: &World, call: &Call<'_>) -> Result<usize, Refusal> {
    let at = match call.meeting_key(0)? {
        MeetingKey::Uuid(uuid) => world.instances.by_uuid(&uuid),
        MeetingKey::Number(number) => world.instances.of_meeting(number).last().copied(),
    };
    at.filter(|at| world.instances[*at].recording.is_some())
        .ok_or_else(Refusal::no_recording)
}

/// `GET /meetings/{meetingId}/recordings` (zoom-api §8.2 [S]).
///
/// While Zoom processes: 404/3301, as if there were none (§16 #10 [L]). Recordings of the owner
/// are not for the app: code 200 under HTTP 200 (§3 [S]).
pub(crate) fn of_meeting(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call)?;
    let instance = &world.instances[at];
    if instance.host == world.users.owner() {
        return Err(Refusal::forbidden(200));
    }
    let recording = instance
        .recording
        .as_ref()
        .ok_or_else(Refusal::no_recording)?;
    if !instance.ended || recording.visible(call.now, false).next().is_none() {
        return Err(Refusal::no_recording());
    }
    let mut row = recording_row(world, at, recording, call, Style::One, false);
    let passcode = Draw::new(world.seed, &["view", &instance.uuid]).letters(8);
    row.insert("password".to_owned(), json!(passcode));
    row.insert("participant_audio_files".to_owned(), json!([]));
    let fields = call.query("include_fields").unwrap_or_default();
    if fields
        .split(',')
        .any(|field| field == "download_access_token")
    {
        let life = match call.query("ttl") {
            None | Some("") => 7200,
            Some(text) => match text.parse() {
                Ok(seconds @ 0..=604_800) => seconds,
                _ => return Err(Refusal::invalid_field("ttl")),
            },
        };
        let token = downloads::token(world, at, call.now, life);
        row.insert("download_access_token".to_owned(), json!(token));
    }
    Ok(Answer::ok(&row))
}

/// `GET /meetings/{meetingId}/recordings/settings` (zoom-api §8.5 [S]).
pub(crate) fn settings(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call)?;
    let instance = &world.instances[at];
    let Some(recording) = &instance.recording else {
        return Err(Refusal::no_recording());
    };
    let mut shown = json!({
        "share_recording": "publicly",
        "recording_authentication": false,
        "viewer_download": true,
        "password": Draw::new(world.seed, &["view", &instance.uuid]).letters(8),
        "on_demand": false,
        "approval_type": 2,
        "send_email_to_host": false,
        "show_social_share_buttons": false,
        "topic": &*instance.topic,
        "auto_delete": false,
    });
    for (name, value) in &recording.sharing.changed {
        shown[name] = value.clone();
    }
    Ok(Answer::ok(&shown))
}

/// `GET /meetings/{meetingId}/transcript` (zoom-api §8.5 [S]).
pub(crate) fn transcript(world: &mut World, call: &Call<'_>) -> Outcome {
    let at = recorded(world, call).map_err(|_| Refusal::no_transcript())?;
    let instance = &world.instances[at];
    let files = instance
        .recording
        .iter()
        .flat_map(|recording| recording.files.iter().enumerate());
    let found = files
        .into_iter()
        .find(|(_, file)| file.kind == FileKind::Transcript);
    let (number, file) = found.ok_or_else(Refusal::no_transcript)?;
    let why_not = match file.fate {
        Fate::Kept if file.ready > call.now => Some("NOT_READY"),
        Fate::Kept => None,
        Fate::Trashed(_) | Fate::Deleted => Some("DELETED_OR_TRASHED"),
    };
    let mut body = json!({
        "meeting_id": instance.uuid,
        "account_id": world.account.id,
        "meeting_topic": &*instance.topic,
        "host_id": world.users[instance.host].id,
        "can_download": why_not.is_none(),
        "auto_delete": false,
        "download_url": why_not.is_none().then(|| downloads::url(world, at, number)),
        "download_restriction_reason": why_not,
    });
    if file.ready <= call.now {
        body["transcript_created_time"] = json!(stamp(file.ready));
    }
    Ok(Answer::ok(&body))
}
