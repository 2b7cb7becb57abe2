//! Events that were signed and are odd: times far off, numbers and types that nobody sends. Whatever
//! is accepted is applied, and leaves nothing behind that a job cannot read.

use serde_json::{Value, json};
use zoomctl::config::AttendanceFigures;
use zoomctl::jobs::webhook_apply;
use zoomctl::store::Store;
use zoomctl::store::webhook_events::OpenEvents;
use zoomctl::web::inbox::row_of;
use zoomctl::zoom::webhook::{self, Message};

use crate::draw::Draw;
use crate::effects::{add, event, ingest, number};
use crate::support::{MONDAY, World, time};

/// Far off, and what text can be besides.
const TIMES: &[&str] = &[
    "+262142-12-31T23:59:59Z",
    "-262143-01-01T00:00:00Z",
    "+12000-01-01T00:00:00Z",
    "-0001-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z",
    "1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "2099-12-31T23:59:59Z",
    "2000-01-01T00:00:00Z",
    "2026-09-08T09:00:60Z",
    "2026-09-08T09:00:00.999999999+23:59",
    "2026-09-08",
    "",
    "soon\u{0}",
];

/// Columns that hold a time which an event can decide.
const TIME_COLUMNS: &[(&str, &[&str])] = &[
    ("zoom_instances", &["started_at", "ended_at"]),
    ("zoom_live_stays", &["join_time", "leave_time"]),
    ("due_work", &["asked_at", "due_at"]),
    ("zoom_webhook_events", &["occurred_at"]),
];

fn jobs_run(world: &World) {
    for job in [
        &["provision"][..],
        &["participant", "fetch"],
        &["recording", "sync"],
    ] {
        let ended = world.run(job);
        assert!(matches!(ended.code, 0 | 6), "{job:?}: {}", ended.stderr);
    }
}

/// Every time that an event left is one that is read again.
fn assert_readable(world: &World) {
    for (table, columns) in TIME_COLUMNS {
        for column in *columns {
            let odd = format!(
                "SELECT {column} FROM {table} \
                 WHERE {column} NOT GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-9:]*Z'"
            );
            let odd: Vec<String> = world.query(&odd);
            assert_eq!(odd, [""; 0], "{table}.{column}");
        }
    }
}

#[test]
fn a_time_far_off_stops_no_job() {
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    for far in TIMES {
        for (kind, object) in [
            (
                "recording.completed",
                json!({"start_time": far, "duration": 1440}),
            ),
            ("meeting.started", json!({"start_time": far})),
            (
                "meeting.ended",
                json!({"start_time": "2026-09-08T09:00:00Z", "end_time": far}),
            ),
            (
                "meeting.deleted",
                json!({"occurrences": [{"start_time": far}]}),
            ),
            (
                "meeting.participant_joined",
                json!({"start_time": far,
                "participant": {"user_id": "1", "join_time": far}}),
            ),
        ] {
            let mut object = object;
            object["id"] = id.clone().into();
            object["uuid"] = format!("{kind} {far}").into();
            let taken = ingest(&world, &event(kind, MONDAY, &object));
            assert_eq!(taken["state"], "applied", "{kind} {far}");
        }
    }
    assert_readable(&world);
    jobs_run(&world);
}

#[test]
fn an_event_ts_in_another_unit_happened_when_it_was_sent() {
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    let seconds = time(MONDAY).timestamp();
    for event_ts in [json!(seconds), json!(seconds * 1_000_000), json!("soon")] {
        world.advance("1m");
        let body = json!({"event": "meeting.updated", "event_ts": event_ts,
            "payload": {"object": {"id": id}}});
        assert_eq!(ingest(&world, &body)["state"], "applied");
        let due: Vec<String> = world.query("SELECT due_at FROM due_work");
        assert_eq!(due, [world.now()], "{event_ts}");
        jobs_run(&world);
    }
}

/// A value of any kind.
fn any(draw: &mut Draw) -> Value {
    match draw.below(12) {
        0 => Value::Null,
        1 => json!(draw.next()),
        2 => json!(i64::MIN),
        3 => json!(-1),
        4 => json!(1e308),
        5 => json!(true),
        6 => json!([{}]),
        7 => json!({"id": [], "start_time": 7}),
        8 => json!("x".repeat(300)),
        _ => json!(TIMES[draw.below(TIMES.len())]),
    }
}

/// The usual value, mostly.
fn value(draw: &mut Draw, usual: Value) -> Value {
    match draw.below(4) {
        0 => any(draw),
        _ => usual,
    }
}

fn odd_event(draw: &mut Draw, id: &str) -> Value {
    const KINDS: &[&str] = &[
        "meeting.started",
        "meeting.ended",
        "meeting.updated",
        "meeting.deleted",
        "meeting.permanently_deleted",
        "meeting.recovered",
        "meeting.participant_joined",
        "meeting.participant_left",
        "meeting.participant_put_in_waiting_room",
        "meeting.participant_left_breakout_room",
        "recording.completed",
        "recording.renamed",
        "recording.trashed",
        "recording.batch_deleted",
        "recording.recovered",
        "user.created",
        "user.updated",
        "user.deleted",
    ];
    let uuid = format!("u{}==", draw.below(8));
    let at = time(MONDAY).timestamp_millis();
    let mut participant = json!({});
    for name in [
        "user_id",
        "user_name",
        "email",
        "id",
        "join_time",
        "leave_time",
        "date_time",
    ] {
        participant[name] = value(draw, json!("2026-09-08T09:00:00Z"));
    }
    let mut object = json!({
        "recording_files": value(draw, json!([{"id": "f1"}, 7])),
        "meeting_uuids": value(draw, json!([uuid, null])),
        "meetings": value(draw, json!([{"meeting_uuid": uuid, "recording_file_ids": ["f", {}]}])),
        "occurrences": value(draw, json!([{"start_time": "2026-09-08T09:00:00Z"}])),
        "participant": value(draw, participant),
    });
    for (name, usual) in [
        ("id", json!(id)),
        ("uuid", json!(uuid)),
        ("topic", json!("Physics")),
        ("host_email", json!("h@example.com")),
        ("email", json!("h@example.com")),
        ("type", json!(2)),
        ("duration", json!(60)),
        ("start_time", json!("2026-09-08T09:00:00Z")),
        ("end_time", json!("2026-09-08T10:00:00Z")),
    ] {
        object[name] = value(draw, usual);
    }
    json!({
        "event": KINDS[draw.below(KINDS.len())],
        "event_ts": value(draw, json!(at)),
        "payload": value(draw, json!({"operation": "all", "object": object})),
    })
}

#[test]
fn whatever_is_accepted_is_applied_and_can_be_read_again() {
    let rounds = if std::env::var_os("ZOOMCTL_LONG").is_some() {
        200_000
    } else {
        3000
    };
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    let now = time(MONDAY);
    let store = Store::open(&world.database()).unwrap();
    let mut draw = Draw(2026);
    let mut rows = Vec::new();
    for _ in 0..rounds {
        let body = odd_event(&mut draw, &id).to_string();
        if let Ok(Message::Event(event)) = webhook::read(body.as_bytes(), now) {
            rows.push(row_of(*event));
        }
    }
    assert_eq!(rows.len(), rounds);
    store.save_webhook_events(&rows, now).unwrap();
    let open = store.open_webhook_events(&OpenEvents::default()).unwrap();
    let figures = AttendanceFigures::default();
    let applied = webhook_apply::apply(&store, &figures, &open, now).unwrap();
    let failed = applied.warnings.iter().find(|told| told.contains("stays"));
    assert_eq!(applied.failed, 0, "{failed:?}");
    assert!(applied.applied > rounds / 4, "{applied:?}");
    assert_readable(&world);
    jobs_run(&world);
}

/// From now on no run with such a UUID can be stored.
pub(crate) fn refuse_bad_runs(world: &World) {
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database
        .execute_batch(
            "CREATE TRIGGER refused BEFORE INSERT ON zoom_instances WHEN NEW.uuid LIKE 'bad%'
             BEGIN SELECT raise(ABORT, 'no such run'); END",
        )
        .unwrap();
}

pub(crate) fn run(number: &str, uuid: &str) -> Value {
    let object = json!({"id": number, "uuid": uuid, "start_time": "2026-09-08T08:58:00Z"});
    event("meeting.started", MONDAY, &object)
}

#[test]
fn an_event_that_cannot_be_applied_stays_new_is_told_and_keeps_no_job() {
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    refuse_bad_runs(&world);
    let body = run(&id, "bad==").to_string();
    let arguments = ["webhook", "ingest", "-", "--trusted", "-o", "json"];
    let taken = world.run_with_stdin(&arguments, body.as_bytes());
    assert_eq!((taken.code, &taken.json()["state"]), (0, &json!("new")));
    assert!(taken.stderr.contains("no such run"), "{}", taken.stderr);
    jobs_run(&world);
    let replayed = world.run(&["webhook", "replay", "-o", "json"]);
    assert_eq!((replayed.code, &replayed.json()["failed"]), (6, &json!(1)));
    world.advance("2h");
    let doctor = world.run(&["doctor", "-o", "json"]).json();
    let checks = doctor["checks"].as_array().unwrap();
    let told = checks
        .iter()
        .find(|check| check["name"] == "webhook_events");
    let told = told.unwrap();
    assert_eq!(told["status"], "warning", "{told}");
    assert!(
        told["message"]
            .as_str()
            .unwrap()
            .contains("1 are not applied"),
        "{told}"
    );
    // Once it can be, it is.
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database.execute_batch("DROP TRIGGER refused").unwrap();
    jobs_run(&world);
    assert_eq!(
        world.json(&["webhook", "list", "--state", "new"]),
        json!([])
    );
}

#[test]
fn a_database_that_takes_no_row_is_not_the_fault_of_an_event() {
    let world = World::new();
    add(&world, "p1");
    let id = number(&world, "p1");
    ingest(&world, &run(&id, "u1=="));
    refuse_bad_runs(&world);
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let store = Store::open(&world.database()).unwrap();
    let row = |uuid: &str| {
        let body = run(&id, uuid).to_string();
        match webhook::read(body.as_bytes(), time(MONDAY)).unwrap() {
            Message::Event(event) => row_of(*event),
            Message::Validation { .. } => panic!("a validation"),
        }
    };
    let saved = store
        .save_webhook_events(&[row("bad=="), row("u2==")], time(MONDAY))
        .unwrap();
    let ids: Vec<i64> = saved.iter().map(|saved| saved.event_id).collect();
    let figures = AttendanceFigures::default();
    database
        .execute_batch(
            "CREATE TRIGGER full BEFORE INSERT ON zoom_webhook_events
             BEGIN SELECT raise(ABORT, 'no row'); END",
        )
        .unwrap();
    assert!(webhook_apply::apply(&store, &figures, &ids, time(MONDAY)).is_err());
    database.execute_batch("DROP TRIGGER full").unwrap();
    let applied = webhook_apply::apply(&store, &figures, &ids, time(MONDAY)).unwrap();
    assert_eq!((applied.applied, applied.failed), (1, 1));
    assert_eq!(applied.left, [ids[0]]);
}
