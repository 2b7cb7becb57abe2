//! What people do by hand: in the portal, in the client, in the office.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::sandbox::routes::{meeting_writes, user_writes};
use crate::sandbox::world::facts::What;
use crate::sandbox::world::instances::FileKind;
use crate::sandbox::world::meetings::Source;
use crate::sandbox::world::users::Status;

use super::Control;
use super::reply::{Reply, Trouble, bad, ok, read};

/// Somebody makes a meeting in the portal: members as in Zoom's create, and `host`.
pub(super) async fn make_meeting(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Map<String, Value> = read(&body)?;
    let mut state = control.service.lock();
    let now = state.catch_up();
    let host = wish
        .get("host")
        .and_then(Value::as_str)
        .ok_or_else(|| bad("host is missing"))?;
    let host = state
        .world
        .users
        .find(host)
        .ok_or_else(|| bad(format!("no user {host}")))?;
    let id = meeting_writes::make(&mut state.world, host, &wish, Source::Portal, now)?;
    drop(state);
    control.service.wake();
    Ok(ok(&json!({"id": id})))
}

/// Somebody edits a meeting in the portal.
pub(super) async fn edit_meeting(
    State(control): State<Control>,
    Path(id): Path<u64>,
    body: Bytes,
) -> Reply {
    let wish: Map<String, Value> = read(&body)?;
    let mut state = control.service.lock();
    let now = state.catch_up();
    let occurrence = wish
        .get("occurrence_id")
        .and_then(Value::as_str)
        .map(str::to_owned);
    meeting_writes::change(&mut state.world, id, &wish, occurrence.as_deref(), now)?;
    Ok(ok(&json!({"id": id})))
}

/// Somebody deletes a meeting in the portal.
pub(super) async fn delete_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
    let mut state = control.service.lock();
    let now = state.catch_up();
    let meeting = state
        .world
        .meetings
        .any_mut(id)
        .ok_or_else(|| no_meeting(id))?;
    meeting.deleted_at = Some(now);
    state.world.facts.tell(
        now,
        What::Deleted {
            meeting: id,
            occurrence: None,
        },
    );
    Ok(ok(&json!({"id": id})))
}

pub(super) fn no_meeting(id: u64) -> Trouble {
    Trouble(StatusCode::NOT_FOUND, format!("no meeting {id}"))
}

/// The host opens the meeting now.
pub(super) async fn start_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
    let mut state = control.service.lock();
    let now = state.catch_up();
    state.world.meetings.any(id).ok_or_else(|| no_meeting(id))?;
    state.world.open(id, now, now);
    let live = state
        .world
        .meetings
        .any(id)
        .and_then(|meeting| meeting.live);
    let live = live.ok_or_else(|| bad("the meeting cannot be started"))?;
    let uuid = state.world.instances[live].uuid.clone();
    drop(state);
    control.service.wake();
    Ok(ok(&json!({"id": id, "uuid": uuid})))
}

/// The host ends the meeting now.
pub(super) async fn end_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
    let mut state = control.service.lock();
    let now = state.catch_up();
    state.world.meetings.any(id).ok_or_else(|| no_meeting(id))?;
    state.world.end_meeting(id, now);
    Ok(ok(&json!({"id": id})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UserWish {
    r#type: Option<u8>,
    status: Option<String>,
}

/// `{"type": 1}` takes the licence, `{"status": "inactive"}` deactivates.
pub(super) async fn edit_user(
    State(control): State<Control>,
    Path(user): Path<String>,
    body: Bytes,
) -> Reply {
    let wish: UserWish = read(&body)?;
    let mut state = control.service.lock();
    let at = state
        .world
        .users
        .find(&user)
        .ok_or_else(|| bad(format!("no user {user}")))?;
    if let Some(kind) = wish.r#type {
        user_writes::set_kind(&mut state.world, at, kind)?;
    }
    if let Some(word) = wish.status {
        let status = Status::from_word(&word);
        let status = status.ok_or_else(|| bad("status: active, inactive or pending"))?;
        state.world.users[at].status = status;
    }
    Ok(ok(&json!({"id": state.world.users[at].id})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Resize {
    uuid: String,
    file: usize,
    size: u64,
}

/// `{"uuid": …, "file": 0, "size": 20000000000}` makes a video file as large as wanted; files are
/// numbered as in `/world`.
pub(super) async fn resize_file(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Resize = read(&body)?;
    let mut state = control.service.lock();
    let at = state
        .world
        .instances
        .by_uuid(&wish.uuid)
        .ok_or_else(|| bad("no such instance"))?;
    let recording = state.world.instances[at].recording.as_mut();
    let file = recording.and_then(|recording| recording.files.get_mut(wish.file));
    let file = file.ok_or_else(|| bad("no such file"))?;
    if !matches!(
        file.kind,
        FileKind::Speaker | FileKind::Gallery | FileKind::Audio
    ) {
        return Err(bad("only video and audio can be resized"));
    }
    file.size = wish.size.max(1024);
    Ok(ok(&json!({"size": file.size})))
}
