//! Databases beside a world: events go in as a receiver stores them, tables come out as text.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::Value;
use zoomctl::config::AttendanceFigures;
use zoomctl::jobs::webhook_apply::{self, Applied};
use zoomctl::store::Store;
use zoomctl::store::webhook_events::NewEvent;

use crate::listener::Got;
use crate::support::World;

/// What events decide, without our own numbers and times of processing.
pub(crate) const TOLD: &[(&str, &str)] = &[
    (
        "zoom_instances",
        "uuid, zoom_meeting_id, session_id, topic, host_email, started_at, ended_at, raw_data",
    ),
    (
        "zoom_live_stays",
        "uuid, place, user_id, join_time, leave_time, participant_uuid, parent_user_id, \
         id_at_zoom, participant_user_id, registrant_id, customer_key, name, user_email, \
         bo_mtg_id, join_data, leave_data",
    ),
    ("due_work", "job, key, asked_at, due_at"),
    ("recording_removals", "uuid, file_id, place, at_ms"),
    (
        "zoom_recordings",
        "file_key, session_id, removed_at, removed_to",
    ),
    (
        "zoom_users",
        "email, zoom_user_id, display_name, type, status, seen_at",
    ),
    ("zoom_user_changes", "zoom_user_id, field, value, at_ms"),
    ("zoom_webhook_events", "body_sha256, state, session_id"),
    ("sessions", "session_id, status"),
];

/// What the cron jobs come to, whatever events told before.
pub(crate) const SETTLED: &[(&str, &str)] = &[
    (
        "zoom_instances",
        "uuid, zoom_meeting_id, session_id, topic, host_email, started_at, ended_at, \
         participants_source, participants_total, participants_final",
    ),
    (
        "zoom_participants",
        "uuid, source, current, row_number, user_id, name, join_time, leave_time, status",
    ),
    (
        "session_attendance",
        "session_id, person_id, name, status, computed_status, join_time, leave_time, \
         duration_seconds, joins, matched_by",
    ),
    (
        "zoom_recordings",
        "file_key, uuid, session_id, zoom_status, file_size_bytes, state, removed_at IS NULL, \
         removed_to",
    ),
    (
        // The worlds share one account: what one makes again, the next one finds by its marker.
        "zoom_meetings WHERE state <> 'deleted'",
        "session_id, state, managed, host_email, zoom_meeting_id",
    ),
    ("sessions", "session_id, status, participant_count"),
    ("due_work", "job, key"),
];

/// Every row of these tables, each table sorted.
pub(crate) fn tables(path: &Path, which: &[(&str, &str)]) -> Vec<String> {
    let database = rusqlite::Connection::open(path).unwrap();
    let mut lines = Vec::new();
    for (table, columns) in which {
        let sql = format!("SELECT {columns} FROM {table}");
        let mut statement = database.prepare(&sql).unwrap();
        let width = statement.column_count();
        let rows = statement.query_map([], |row| {
            let cells = (0..width).map(|at| row.get::<_, rusqlite::types::Value>(at));
            let cells: Vec<_> = cells.collect::<rusqlite::Result<_>>()?;
            Ok(format!("{table}: {cells:?}"))
        });
        let mut rows: Vec<String> = rows.unwrap().map(Result::unwrap).collect();
        rows.sort();
        lines.extend(rows);
    }
    lines
}

/// Fails with the rows that only one of both has.
pub(crate) fn assert_same(one: &[String], other: &[String], what: &str) {
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        let only = these.iter().filter(|line| !those.contains(line));
        only.take(12).cloned().collect()
    };
    if one != other {
        panic!(
            "{what}\nonly here: {:#?}\nonly there: {:#?}",
            only(one, other),
            only(other, one)
        );
    }
}

/// A copy of a world's database under another name.
pub(crate) fn copy(world: &World, name: &str) -> PathBuf {
    let path = world.path(name);
    let _ = std::fs::remove_file(&path);
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database
        .execute("VACUUM INTO ?1", [path.to_str().unwrap()])
        .unwrap();
    path
}

fn row(event: &Got) -> NewEvent {
    let object = &event.body["payload"]["object"];
    let text = |value: &Value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let about_meeting = !event.kind().starts_with("user.");
    let participant = &object["participant"];
    NewEvent {
        event_type: event.kind().to_owned(),
        zoom_meeting_id: text(&object["id"]).filter(|_| about_meeting),
        zoom_meeting_uuid: text(&object["uuid"]),
        participant_name: text(&participant["user_name"]),
        participant_email: text(&participant["email"]),
        participant_user_id: text(&participant["participant_user_id"]),
        occurred_at: at(event),
        body_sha256: event.sha256.clone(),
        raw_data: event.body.to_string(),
    }
}

pub(crate) fn at(event: &Got) -> DateTime<Utc> {
    let at = event.body["event_ts"].as_i64().unwrap();
    DateTime::from_timestamp_millis(at).unwrap()
}

/// Stores events as a receiver does.
pub(crate) fn store(path: &Path, events: &[Got], now: DateTime<Utc>) {
    let store = Store::open(path).unwrap();
    let rows: Vec<NewEvent> = events.iter().map(row).collect();
    store.save_webhook_events(&rows, now).unwrap();
}

/// Stores and applies events one by one, in this order, doubles each time they come.
pub(crate) fn apply_in_order(path: &Path, events: &[Got], now: DateTime<Utc>) -> Applied {
    let store = Store::open(path).unwrap();
    let figures = AttendanceFigures::default();
    let mut all = Applied::default();
    for event in events {
        let saved = store.save_webhook_events(&[row(event)], now).unwrap();
        let applied = webhook_apply::apply(&store, &figures, &[saved[0].event_id], now).unwrap();
        all.events += applied.events;
        all.applied += applied.applied;
        all.waiting += applied.waiting;
        all.unreadable += applied.unreadable;
    }
    all
}
