//! Rows and times for the tests of the store.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::sessions::Wish;
use super::zoom_instances::InstanceFacts;
use super::{Source, Store};

/// A time of 1 September 2026 (`08:00`), or a full one.
pub(super) fn at(time: &str) -> DateTime<Utc> {
    let text = match time.len() {
        5 => format!("2026-09-01T{time}:00Z"),
        _ => time.to_owned(),
    };
    text.parse().unwrap()
}

/// A wish for an hour at 08:00.
pub(super) fn wish(session_id: &str) -> Wish {
    Wish {
        session_id: session_id.to_owned(),
        topic: "Grammar".to_owned(),
        start_time: at("08:00"),
        duration_minutes: 60,
        timezone: "Europe/Berlin".to_owned(),
        cohort: Some("A1".to_owned()),
        provider: "zoom".to_owned(),
        host_email: Some("host@example.com".to_owned()),
        host_pool: None,
        meeting_url: None,
        auto_recording: None,
        waiting_room: Some(true),
        join_before_host: None,
        passcode: None,
        alternative_hosts: String::new(),
        agenda: None,
    }
}

/// A store in memory with these sessions.
pub(super) fn store_with(session_ids: &[&str]) -> Store {
    let store = Store::in_memory().unwrap();
    let wishes: Vec<Wish> = session_ids.iter().map(|id| wish(id)).collect();
    store
        .save_wishes(&wishes, Source::Manual, at("06:00"))
        .unwrap();
    store
}

/// Asserts that a row has exactly the columns of a query and of a table, in this order.
pub(super) fn assert_columns(store: &Store, table: &str, select: &str, row: &impl Serialize) {
    let json = serde_json::to_value(row).unwrap();
    let fields: Vec<&str> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let statement = store.conn.prepare(select).unwrap();
    assert_eq!(
        statement.column_names().collect::<Vec<_>>(),
        fields,
        "select list and struct"
    );
    let columns: Vec<String> = store
        .conn
        .prepare("SELECT name FROM pragma_table_xinfo(?1)")
        .unwrap()
        .query_map([table], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(columns, fields, "table and struct");
}

/// An instance of meeting 123 from 08:01 to 09:00.
pub(super) fn instance(uuid: &str, session_id: Option<&str>) -> InstanceFacts {
    InstanceFacts {
        uuid: uuid.to_owned(),
        zoom_meeting_id: "123".to_owned(),
        session_id: session_id.map(str::to_owned),
        topic: Some("Grammar".to_owned()),
        host_email: Some("host@example.com".to_owned()),
        started_at: at("08:01"),
        ended_at: Some(at("09:00")),
        raw_data: Some(serde_json::json!({ "uuid": uuid })),
    }
}
