//! Attendance as it is stored, listed and exported.

use super::super::testing::{at, store_with, wish};
use super::super::words::Source;
use super::*;

fn row(person_id: &str) -> AttendanceRow {
    AttendanceRow {
        person_id: person_id.to_owned(),
        name: Some(person_id.to_uppercase()),
        email: None,
        status: "late".to_owned(),
        computed_status: "late".to_owned(),
        join_time: Some(at("08:15")),
        leave_time: Some(at("09:05")),
        duration_seconds: 2700,
        attendance_percent: 75.0,
        joins: 1,
        matched_by: Some("email".to_owned()),
    }
}

fn save(store: &Store, session_id: &str, rows: Vec<AttendanceRow>, time: &str) -> Result<()> {
    let computed = ComputedAttendance {
        session_id: session_id.to_owned(),
        rows,
        counted: None,
        is_final: true,
        rules: "25".to_owned(),
    };
    store.save_attendance(&[computed], at(time))
}

#[test]
fn attendance_is_stale_once_something_it_was_made_from_is_newer() {
    let store = store_with(&["s1"]);
    let stale = |rules, now| {
        let all = AttendanceFilter::default();
        store.stale_attendance(&all, rules, at(now)).unwrap()
    };
    assert_eq!(stale("25", "08:30"), [""; 0], "not over yet");
    assert_eq!(stale("25", "09:30"), ["s1"], "never computed");
    save(&store, "s1", vec![row("p1")], "09:30").unwrap();
    assert_eq!(stale("25", "09:40"), [""; 0]);
    assert_eq!(stale("30", "09:40"), ["s1"], "other figures");
    let run = super::super::testing::instance("u1", Some("s1"));
    store.save_instances(&[run], at("09:45")).unwrap();
    assert_eq!(
        stale("25", "09:50"),
        ["s1"],
        "a run of the meeting came to light"
    );
    save(&store, "s1", vec![row("p1")], "10:00").unwrap();
    let mut moved = wish("s1");
    moved.duration_minutes = 45;
    store
        .save_wishes(&[moved], Source::Manual, at("10:10"))
        .unwrap();
    assert_eq!(stale("25", "10:20"), ["s1"], "the plan changed");
    save(&store, "s1", vec![row("p1")], "10:30").unwrap();
    assert_eq!(stale("25", "10:40"), [""; 0]);
    forget_all(&store.conn).unwrap();
    assert_eq!(stale("25", "10:40"), ["s1"]);
}

#[test]
fn an_export_has_the_promised_columns_in_their_order() {
    let store = store_with(&["s1"]);
    save(&store, "s1", vec![row("p1")], "10:00").unwrap();
    let line = store
        .list_attendance(&AttendanceFilter::default())
        .unwrap()
        .remove(0);
    assert_eq!(
        (line.topic.as_str(), line.start_time),
        ("Grammar", at("08:00"))
    );
    let json = serde_json::to_value(&line).unwrap();
    let columns: Vec<&str> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let promised = "session_id, topic, start_time, person_id, name, email, status, join_time, \
        leave_time, duration_seconds, attendance_percent, joins, matched_by, override, \
        override_reason, overridden_by, overridden_at";
    assert_eq!(columns.join(", "), promised);
    let select = store.conn.prepare(EXPORT).unwrap();
    // The last one, the zone, is for showing times and not part of the export.
    let selected: Vec<_> = select.column_names().take(columns.len()).collect();
    assert_eq!(selected, columns);
}

#[test]
fn the_cells_of_an_export_are_what_its_rows_say() {
    let store = store_with(&["s1"]);
    save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
    let all = AttendanceFilter::default();
    let mut seen = 0;
    let rows = store.list_attendance(&all).unwrap();
    store
        .each_attendance(&all, |cells| {
            let json = serde_json::to_value(&rows[seen]).unwrap();
            for (cell, value) in cells.iter().zip(json.as_object().unwrap().values()) {
                let same = match cell {
                    Cell::Null => value.is_null(),
                    Cell::Integer(number) => value.as_i64() == Some(*number),
                    Cell::Real(number) => value.as_f64() == Some(*number),
                    Cell::Text(text) => value.as_str() == Some(text),
                };
                assert!(same, "{cell:?} is not {value}");
            }
            seen += 1;
            seen < 1
        })
        .unwrap();
    assert_eq!(seen, 1, "no more was wanted");
}

#[test]
fn attendance_is_replaced_whole_or_not_at_all() {
    let store = store_with(&["s1"]);
    let people = || {
        let lines = store.list_attendance(&AttendanceFilter::default()).unwrap();
        lines
            .into_iter()
            .map(|line| line.person_id)
            .collect::<Vec<_>>()
    };
    save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
    save(&store, "s1", vec![row("p2"), row("p3")], "11:00").unwrap();
    assert_eq!(people(), ["p2", "p3"]);
    assert!(save(&store, "s1", vec![row("p4"), row("p4")], "12:00").is_err());
    assert_eq!(people(), ["p2", "p3"]);
}

#[test]
fn every_filter_narrows_the_list() {
    let store = store_with(&["s1"]);
    let mut later = wish("s2");
    later.start_time = at("09:00");
    later.cohort = None;
    store
        .save_wishes(&[later], Source::Manual, at("06:00"))
        .unwrap();
    save(&store, "s1", vec![row("p1"), row("p2")], "10:00").unwrap();
    save(&store, "s2", vec![row("p1")], "10:00").unwrap();
    let all = AttendanceFilter::default;
    let count = |filter: AttendanceFilter| store.list_attendance(&filter).unwrap().len();
    assert_eq!(count(all()), 3);
    assert_eq!(
        count(AttendanceFilter {
            session_ids: Some(vec!["s2".into()]),
            ..all()
        }),
        1
    );
    assert_eq!(
        count(AttendanceFilter {
            cohort: Some("A1".into()),
            ..all()
        }),
        2
    );
    assert_eq!(
        count(AttendanceFilter {
            person_id: Some("p1".into()),
            ..all()
        }),
        2
    );
    assert_eq!(
        count(AttendanceFilter {
            from: Some(at("09:00")),
            ..all()
        }),
        1
    );
    assert_eq!(
        count(AttendanceFilter {
            to: Some(at("09:00")),
            ..all()
        }),
        2
    );
    assert_eq!(
        count(AttendanceFilter {
            limit: Some(1),
            ..all()
        }),
        1
    );
}

/// What SQLite does for a statement, a line for each step.
fn plan(store: &Store, sql: &str) -> Vec<String> {
    let mut statement = store
        .conn
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let rows = statement.raw_query();
    rows.mapped(|row| row.get(3))
        .map(|step| step.unwrap())
        .collect()
}

#[test]
fn the_report_of_one_session_is_looked_up_and_nothing_is_walked_through() {
    let store = store_with(&["s1"]);
    for sql in [
        EXPORT_OF_SESSIONS,
        STALE_OF_SESSIONS,
        super::super::sessions::SELECT_BY_IDS,
        sql!("zoom_participants/stays.sql"),
        sql!(
            "zoom_instances/select.sql",
            "zoom_instances/where_session.sql"
        ),
        sql!("people/select.sql", "people/where_expected.sql"),
        sql!(
            "zoom_users/select_of_people.sql",
            "people/where_expected.sql"
        ),
        sql!("person_keys/where_expected.sql"),
        sql!("registrants/select.sql", "registrants/where_session.sql"),
        sql!("attendance_overrides/select.sql"),
    ] {
        for step in plan(&store, sql) {
            let walks = step.starts_with("SCAN ")
                && !step.contains("json_each")
                && step != "SCAN CONSTANT ROW";
            assert!(!walks, "{step} in {sql}");
        }
    }
    // Of the largest tables exactly this is read.
    let stays = plan(&store, sql!("zoom_participants/stays.sql")).join("\n");
    assert!(
        stays.contains("zoom_participants_by_instance (uuid=? AND current=?)"),
        "{stays}"
    );
    let rows = plan(&store, EXPORT_OF_SESSIONS).join("\n");
    assert!(rows.contains("SEARCH attended USING"), "{rows}");
}
