//! The control endpoint: time, truth, journal, faults, and what people do by hand.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, patch, post};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::api::Refusal;
use super::api::refusal::Language;
use super::clock::parse_length;
use super::faults::{Plan, Rule};
use super::routes::{meeting_writes, stamp, user_writes};
use super::service::Service;
use super::summary::{summary, truth};
use super::webhooks::settled;
use super::world::facts::What;
use super::world::instances::FileKind;
use super::world::meetings::Source;
use super::world::users::Status;

/// What the control endpoint shares with the rest.
#[derive(Clone)]
pub(crate) struct Control {
    pub(crate) service: Arc<Service>,
    pub(crate) env: Arc<Vec<(&'static str, String)>>,
}

/// How long moving the clock waits for the events that are due by then.
const DELIVERY_WAIT: Duration = Duration::from_secs(30);

/// A refusal: status and a sentence.
struct Trouble(StatusCode, String);

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        json_response(self.0, &json!({"error": self.1}))
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        let answer = refusal.answer(Language::English, true);
        let super::api::Body::Bytes { bytes, .. } = answer.body else {
            return bad("refused");
        };
        Self(
            StatusCode::BAD_REQUEST,
            String::from_utf8_lossy(&bytes).into_owned(),
        )
    }
}

fn bad(text: impl Into<String>) -> Trouble {
    Trouble(StatusCode::BAD_REQUEST, text.into())
}

type Reply = Result<Response, Trouble>;

fn json_response(status: StatusCode, value: &Value) -> Response {
    let kind = (header::CONTENT_TYPE, "application/json");
    (status, [kind], value.to_string()).into_response()
}

fn ok(value: &Value) -> Response {
    json_response(StatusCode::OK, value)
}

/// An empty body counts as `{}`.
fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, Trouble> {
    let text: &[u8] = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(text).map_err(|error| bad(format!("the body: {error}")))
}

pub(crate) fn router(control: Control) -> Router {
    Router::new()
        .route("/env", get(env))
        .route("/clock", get(clock).post(move_clock))
        .route("/term.csv", get(term_csv))
        .route("/people.csv", get(people_csv))
        .route("/world", get(world))
        .route("/journal", get(journal))
        .route("/summary", get(summarise))
        .route("/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/tokens/revoke", post(revoke_tokens))
        .route("/scopes", post(set_scopes))
        .route("/limits", post(set_limits))
        .route("/meetings", post(make_meeting))
        .route("/meetings/{id}", patch(edit_meeting).delete(delete_meeting))
        .route("/meetings/{id}/start", post(start_meeting))
        .route("/meetings/{id}/end", post(end_meeting))
        .route("/users/{user}", patch(edit_user))
        .route("/recordings/size", post(resize_file))
        .route("/webhooks", get(webhooks).post(set_webhooks))
        .with_state(control)
}

/// The environment for zoomctl, and the time it should believe in.
async fn env(State(control): State<Control>) -> Reply {
    let mut all: Map<String, Value> = control
        .env
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let now = control.service.lock().catch_up();
    all.insert("ZOOMCTL_NOW".to_owned(), json!(stamp(now)));
    Ok(ok(&Value::Object(all)))
}

fn clock_now(control: &Control) -> Value {
    let mut state = control.service.lock();
    let now = state.catch_up();
    json!({"now": stamp(now), "speed": state.clock.speed()})
}

async fn clock(State(control): State<Control>) -> Reply {
    Ok(ok(&clock_now(&control)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    set: Option<DateTime<Utc>>,
    advance: Option<String>,
    speed: Option<f64>,
}

/// `{"set": "2026-09-07T09:00:00Z"}`, `{"advance": "90m"}`, `{"speed": 600}`.
async fn move_clock(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Move = read(&body)?;
    let step = match wish.advance.as_deref() {
        None => TimeDelta::zero(),
        Some(text) => {
            parse_length(text).ok_or_else(|| bad("advance: a length such as 90m, 2h, 30d"))?
        }
    };
    {
        let mut state = control.service.lock();
        let wall = Instant::now();
        if let Some(speed) = wish.speed {
            state.clock.set_speed(speed, wall);
        }
        let to = wish.set.unwrap_or_else(|| state.clock.at(wall)) + step;
        state.clock.set(to, wall);
        state.catch_up();
    }
    control.service.wake();
    settled(&control.service, DELIVERY_WAIT).await;
    Ok(ok(&clock_now(&control)))
}

fn csv_response(text: Result<String, csv::Error>) -> Reply {
    let text =
        text.map_err(|error| Trouble(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(([(header::CONTENT_TYPE, "text/csv;charset=utf-8")], text).into_response())
}

async fn term_csv(State(control): State<Control>) -> Reply {
    csv_response(control.service.lock().world.term.sessions_csv())
}

async fn people_csv(State(control): State<Control>) -> Reply {
    csv_response(control.service.lock().world.term.people_csv())
}

#[derive(Deserialize)]
struct Only {
    meeting_id: Option<u64>,
}

/// What is really so: meetings, instances with everybody's true presence, recordings; with
/// `?meeting_id=` of one meeting.
async fn world(State(control): State<Control>, Query(only): Query<Only>) -> Reply {
    let mut state = control.service.lock();
    let now = state.catch_up();
    Ok(ok(&truth(&state.world, now, only.meeting_id)))
}

#[derive(Deserialize)]
struct Since {
    #[serde(default)]
    since: u64,
}

/// Requests, oldest first; `?since=NUMBER` gives those after it.
async fn journal(State(control): State<Control>, Query(query): Query<Since>) -> Reply {
    let state = control.service.lock();
    Ok(ok(&json!({"requests": state.journal.since(query.since)})))
}

async fn summarise(State(control): State<Control>) -> Reply {
    let state = control.service.lock();
    Ok(ok(&json!(summary(&state))))
}

async fn faults(State(control): State<Control>) -> Reply {
    Ok(ok(
        &json!({"rules": control.service.lock().faults.counts()}),
    ))
}

/// A rule, a list of rules, or a plan `{"seed": 1, "rule": [...]}`; TOML too.
async fn add_faults(State(control): State<Control>, body: Bytes) -> Reply {
    let text = std::str::from_utf8(&body).map_err(|_| bad("the body is not UTF-8"))?;
    let plan = match serde_json::from_str(text) {
        Ok(Value::Array(rules)) => {
            let rule: Result<Vec<Rule>, _> =
                rules.into_iter().map(serde_json::from_value).collect();
            Plan {
                seed: None,
                rule: rule.map_err(|error| bad(error.to_string()))?,
            }
        }
        Ok(plan @ Value::Object(_)) if plan.get("rule").is_some() => {
            serde_json::from_value(plan).map_err(|error| bad(error.to_string()))?
        }
        Ok(rule) => {
            let rule = serde_json::from_value(rule).map_err(|error| bad(error.to_string()))?;
            Plan {
                seed: None,
                rule: vec![rule],
            }
        }
        Err(_) => Plan::parse(text).map_err(|error| bad(error.to_string()))?,
    };
    let mut state = control.service.lock();
    let seed = state.world.seed;
    state
        .faults
        .add(seed, plan)
        .map_err(|error| bad(error.to_string()))?;
    Ok(ok(&json!({"rules": state.faults.counts()})))
}

async fn clear_faults(State(control): State<Control>) -> Reply {
    control.service.lock().faults.clear();
    Ok(ok(&json!({"rules": []})))
}

async fn revoke_tokens(State(control): State<Control>) -> Reply {
    control.service.lock().tokens.revoke_all();
    Ok(ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scopes {
    scopes: Vec<String>,
}

/// What the app is allowed from now on; tokens given out before are revoked.
async fn set_scopes(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Scopes = read(&body)?;
    control.service.lock().tokens.set_scopes(wish.scopes);
    Ok(ok(&json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitWish {
    enforce: Option<bool>,
    per_second: Option<bool>,
}

/// `{"enforce": false}` counts but refuses nothing, `{"per_second": false}` nothing by the second.
async fn set_limits(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: LimitWish = read(&body)?;
    let mut state = control.service.lock();
    let limits = &mut state.limits;
    limits.lenient = wish.enforce.map_or(limits.lenient, |enforce| !enforce);
    limits.hasty = wish.per_second.map_or(limits.hasty, |enforce| !enforce);
    Ok(ok(
        &json!({"enforce": !limits.lenient, "per_second": !limits.hasty}),
    ))
}

/// Somebody makes a meeting in the portal: members as in Zoom's create, and `host`.
async fn make_meeting(State(control): State<Control>, body: Bytes) -> Reply {
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
async fn edit_meeting(State(control): State<Control>, Path(id): Path<u64>, body: Bytes) -> Reply {
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
async fn delete_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
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

fn no_meeting(id: u64) -> Trouble {
    Trouble(StatusCode::NOT_FOUND, format!("no meeting {id}"))
}

/// The host opens the meeting now.
async fn start_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
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
async fn end_meeting(State(control): State<Control>, Path(id): Path<u64>) -> Reply {
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
async fn edit_user(State(control): State<Control>, Path(user): Path<String>, body: Bytes) -> Reply {
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

/// What was sent, what waits, and whether the address is valid.
async fn webhooks(State(control): State<Control>) -> Reply {
    settled(&control.service, DELIVERY_WAIT).await;
    Ok(ok(&control.service.lock().webhooks.report()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Receiver {
    url: Option<String>,
}

/// `{"url": "http://127.0.0.1:8080/webhook"}`, or `null` to stop.
async fn set_webhooks(State(control): State<Control>, body: Bytes) -> Reply {
    let wish: Receiver = read(&body)?;
    control.service.lock().webhooks.set_url(wish.url);
    control.service.wake();
    settled(&control.service, DELIVERY_WAIT).await;
    Ok(ok(&control.service.lock().webhooks.report()))
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
async fn resize_file(State(control): State<Control>, body: Bytes) -> Reply {
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
