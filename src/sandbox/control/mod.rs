//! The control endpoint: time, truth, journal, faults, and what people do by hand.

mod by_hand;
mod lesson;
mod reply;
mod rules;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, patch, post};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use self::reply::{Reply, bad, ok, read};
use super::clock::parse_length;
use super::csv_files;
use super::routes::stamp;
use super::service::Service;
use super::summary::{summary, truth};

/// What the control endpoint shares with the rest.
#[derive(Clone)]
pub(crate) struct Control {
    pub(crate) service: Arc<Service>,
    pub(crate) env: Arc<Vec<(&'static str, String)>>,
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
        .route(
            "/faults",
            get(rules::faults)
                .post(rules::add_faults)
                .delete(rules::clear_faults),
        )
        .route("/tokens/revoke", post(rules::revoke_tokens))
        .route("/scopes", post(rules::set_scopes))
        .route("/limits", post(rules::set_limits))
        .route("/meetings", post(by_hand::make_meeting))
        .route(
            "/meetings/{id}",
            patch(by_hand::edit_meeting).delete(by_hand::delete_meeting),
        )
        .route("/meetings/{id}/start", post(by_hand::start_meeting))
        .route("/meetings/{id}/instances", post(lesson::hold))
        .route("/meetings/{id}/end", post(by_hand::end_meeting))
        .route("/users/{user}", patch(by_hand::edit_user))
        .route("/recordings/size", post(by_hand::resize_file))
        .route("/webhooks", get(rules::webhooks).post(rules::set_webhooks))
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
    control.service.move_clock(wish.set, step, wish.speed).await;
    Ok(ok(&clock_now(&control)))
}

fn csv_response(text: String) -> Reply {
    Ok(([(header::CONTENT_TYPE, "text/csv;charset=utf-8")], text).into_response())
}

async fn term_csv(State(control): State<Control>) -> Reply {
    csv_response(csv_files::sessions(&control.service.lock().world.term))
}

async fn people_csv(State(control): State<Control>) -> Reply {
    csv_response(csv_files::people(&control.service.lock().world.term))
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
