//! What single events do, through the built binary.

use serde_json::{Value, json};

use crate::support::{MONDAY, World, time};

/// One event, stored and applied; what `ingest` prints.
pub(crate) fn ingest(world: &World, event: &Value) -> Value {
    let file = world.write("event.json", event.to_string());
    world.json(&["webhook", "ingest", file.to_str().unwrap(), "--trusted"])
}

pub(crate) fn event(kind: &str, at: &str, object: &Value) -> Value {
    let at = time(at).timestamp_millis();
    json!({"event": kind, "event_ts": at, "payload": {
        "account_id": "A", "operator": "admin@example.com", "operation": "all", "object": object}})
}

fn host(world: &World) -> String {
    world.term()[0]["host_email"].clone()
}

/// A session tomorrow at nine.
pub(crate) fn add(world: &World, id: &str) {
    let host = host(world);
    world.json(&[
        "session",
        "add",
        id,
        "--topic",
        "Physics",
        "--start",
        "2026-09-08T09:00:00Z",
        "--duration",
        "60",
        "--host",
        &host,
    ]);
}

pub(crate) fn number(world: &World, id: &str) -> String {
    let shown = world.json(&["session", "show", id]);
    shown["zoom_meeting_id"].as_str().unwrap().to_owned()
}

#[test]
fn started_and_ended_decide_the_status_and_the_end_stays_whatever_comes_later() {
    let world = World::new();
    add(&world, "p1");
    let number = number(&world, "p1");
    let run = json!({"id": number, "uuid": "u1==", "topic": "Physics", "host_email": "H@x.org",
        "start_time": "2026-09-08T08:58:00Z", "duration": 60});
    let mut over = run.clone();
    over["end_time"] = "2026-09-08T10:01:00Z".into();
    let status = || world.json(&["session", "show", "p1"])["status"].clone();
    let started = ingest(
        &world,
        &event("meeting.started", "2026-09-08T08:58:01Z", &run),
    );
    assert_eq!(started["state"], "applied");
    assert_eq!(status(), "in_progress");
    let listed = world.json(&["webhook", "list"]);
    assert_eq!(listed[0]["session_id"], "p1");
    ingest(
        &world,
        &event("meeting.ended", "2026-09-08T10:01:01Z", &over),
    );
    assert_eq!(status(), "completed");
    // Again and late, with another body.
    ingest(
        &world,
        &event("meeting.started", "2026-09-08T08:58:02Z", &run),
    );
    assert_eq!(status(), "completed");
    let due: Vec<String> = world.query("SELECT job || ' ' || key || ' ' || due_at FROM due_work");
    assert_eq!(due, ["participant-fetch p1 2026-09-08T10:11:00Z"]);
}

#[test]
fn an_event_about_an_unknown_meeting_waits_until_a_session_has_it() {
    let world = World::new();
    let host = host(&world);
    let made = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Theirs",
        "--start",
        "2026-09-08T09:00:00Z",
        "--duration",
        "60",
    ]);
    let number = made["zoom_meeting_id"].as_str().unwrap();
    let run = json!({"id": number, "uuid": "u1==", "start_time": "2026-09-08T08:58:00Z"});
    let waits = ingest(
        &world,
        &event("meeting.started", "2026-09-08T08:58:01Z", &run),
    );
    assert_eq!(waits["state"], "waiting");
    assert_eq!(world.json(&["webhook", "replay"])["waiting"], 1);
    world.json(&[
        "session",
        "add",
        "p1",
        "--topic",
        "Physics",
        "--start",
        "2026-09-08T09:00:00Z",
        "--duration",
        "60",
        "--provider",
        "manual",
        "--meeting-url",
        "https://example.com/x",
    ]);
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_instances"),
        [0]
    );
    let row = format!(
        "session_id,topic,start_time,duration_minutes,host_email,zoom_meeting_id\n\
         p2,Physics,2026-09-08T09:00:00Z,60,{host},{number}\n"
    );
    let file = world.write("p2.csv", row);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let states: Vec<String> =
        world.query("SELECT state || ' ' || session_id FROM zoom_webhook_events");
    assert_eq!(states, ["applied p2"]);
    assert_eq!(
        world.json(&["session", "show", "p2"])["status"],
        "in_progress"
    );
}

#[test]
fn a_meeting_that_somebody_changed_is_looked_at_by_itself_settings_included() {
    let world = World::new();
    add(&world, "p1");
    let number = number(&world, "p1");
    world.advance("1m");
    let path = format!("/meetings/{number}");
    world.control("PATCH", &path, r#"{"settings": {"waiting_room": false}}"#);
    // No list shows settings: cron alone does not see it.
    assert_eq!(world.json(&["provision"])["updated"], 0);
    world.advance("1m");
    let object = json!({"id": number.parse::<u64>().unwrap(), "settings": {"waiting_room": false}});
    ingest(&world, &event("meeting.updated", &world.now(), &object));
    assert_eq!(world.json(&["provision"])["updated"], 1);
    assert_eq!(world.query::<i64>("SELECT count(*) FROM due_work"), [0]);
    // Our own last look is newer than that event.
    let before = world.last_request();
    ingest(&world, &event("meeting.updated", MONDAY, &object));
    assert_eq!(world.json(&["provision"])["unchanged"], 1);
    let asked = world.journal(before);
    let singly = asked
        .iter()
        .filter(|request| request["path"].as_str().unwrap().ends_with(&path));
    assert_eq!(singly.count(), 0);
}

#[test]
fn a_deleted_meeting_is_made_again_however_far_ahead_it_is() {
    let world = World::new();
    let host = host(&world);
    world.json(&[
        "session",
        "add",
        "far",
        "--topic",
        "Physics",
        "--start",
        "2026-11-08T09:00:00Z",
        "--duration",
        "60",
        "--host",
        &host,
    ]);
    let first = number(&world, "far");
    world.control("DELETE", &format!("/meetings/{first}"), "");
    assert_eq!(world.json(&["provision"])["created"], 0);
    let object = json!({"id": first.parse::<u64>().unwrap(), "uuid": "x=="});
    let file = event("meeting.deleted", &world.now(), &object).to_string();
    let file = world.write("deleted.json", file);
    let ended = world.run(&["webhook", "ingest", file.to_str().unwrap(), "--trusted"]);
    assert!(
        ended
            .stderr
            .contains("session far: admin@example.com deleted"),
        "{ended:?}"
    );
    assert_eq!(world.json(&["provision"])["created"], 1);
    assert_ne!(number(&world, "far"), first);
    assert_eq!(world.query::<i64>("SELECT count(*) FROM due_work"), [0]);
}

#[test]
fn one_deleted_occurrence_concerns_one_session_and_no_series() {
    let world = World::new();
    let host = host(&world);
    let made = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Series",
        "--start",
        "2026-09-08T09:00:00Z",
        "--duration",
        "60",
    ]);
    let number = made["zoom_meeting_id"].as_str().unwrap();
    let rows = format!(
        "session_id,topic,start_time,duration_minutes,host_email,zoom_meeting_id\n\
         t1,Series,2026-09-08T09:00:00Z,60,{host},{number}\n\
         t2,Series,2026-09-15T09:00:00Z,60,{host},{number}\n"
    );
    let file = world.write("series.csv", rows);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let mut deleted = event(
        "meeting.deleted",
        &world.now(),
        &json!({"id": number.parse::<u64>().unwrap(), "uuid": "x==", "type": 8, "occurrences": [
            {"occurrence_id": "1789462800000", "start_time": "2026-09-15T09:00:00Z"}]}),
    );
    deleted["payload"]["operation"] = "single".into();
    let file = world.write("single.json", deleted.to_string());
    let ended = world.run(&["webhook", "ingest", file.to_str().unwrap(), "--trusted"]);
    assert!(ended.stderr.contains("session t2: "), "{ended:?}");
    assert!(!ended.stderr.contains("session t1: "), "{ended:?}");
    assert_eq!(
        world.query::<String>("SELECT session_id FROM zoom_webhook_events"),
        ["t2"]
    );
    let states: Vec<String> = world.query("SELECT DISTINCT state FROM zoom_meetings");
    assert_eq!(states, ["active"]);
}

#[test]
fn a_user_who_lost_the_licence_is_known_at_once() {
    let world = World::with_term();
    world.json(&["provision"]);
    let host = host(&world);
    let users = || -> Vec<String> {
        world.query(&format!(
            "SELECT type || ' ' || coalesce(status, '') FROM zoom_users WHERE email = '{host}'"
        ))
    };
    let user = json!({"id": "U1", "email": host.to_uppercase(), "type": 2, "first_name": "A",
        "last_name": "B"});
    ingest(&world, &event("user.activated", MONDAY, &user));
    assert_eq!(users(), ["2 active"]);
    let basic = json!({"id": "U1", "type": 1});
    ingest(
        &world,
        &event("user.updated", "2026-09-07T05:00:10Z", &basic),
    );
    let older = json!({"id": "U1", "type": 2});
    ingest(
        &world,
        &event("user.updated", "2026-09-07T05:00:05Z", &older),
    );
    assert_eq!(users(), ["1 active"]);
}

#[test]
fn replay_names_what_is_not_there_and_counts_what_cannot_be_read() {
    let world = World::offline();
    world.text(&["db", "migrate"]);
    world.error(&["webhook", "replay", "--event", "7"], 5);
    let none = world.json(&["webhook", "replay", "--since", "2026-09-01T00:00:00Z"]);
    assert_eq!(
        none,
        json!({"events": 0, "applied": 0, "waiting": 0, "unreadable": 0, "failed": 0})
    );
    ingest(&world, &event("user.updated", MONDAY, &json!({"no": "id"})));
    ingest(&world, &event("some.thing", MONDAY, &json!({})));
    let all = world.json(&["webhook", "replay"]);
    assert_eq!(
        all,
        json!({"events": 2, "applied": 2, "waiting": 0, "unreadable": 1, "failed": 0})
    );
    let later = world.json(&["webhook", "replay", "--since", "2026-09-08T00:00:00Z"]);
    assert_eq!(later["events"], 0);
}

#[test]
fn a_host_who_sends_somebody_back_before_the_door_ends_the_stay() {
    let world = World::new();
    add(&world, "p1");
    let number = number(&world, "p1");
    let told = |kind: &str, name: &str, at: &str| {
        let mut object = json!({"id": number, "uuid": "u1==",
            "start_time": "2026-09-08T09:00:00Z", "participant": {"user_id": "16",
            "user_name": "Sara", "participant_uuid": "P"}});
        object["participant"][name] = at.into();
        ingest(
            &world,
            &event(&format!("meeting.participant_{kind}"), at, &object),
        );
    };
    told("left_waiting_room", "date_time", "2026-09-08T09:40:00Z");
    told("joined", "join_time", "2026-09-08T09:00:00Z");
    told("put_in_waiting_room", "date_time", "2026-09-08T09:30:00Z");
    world.set_clock("2026-09-08T10:30:00Z");
    let compared = world.json(&["participant", "list", "--session", "p1", "--compare"]);
    assert_eq!(compared[0]["live_seconds"], 1800, "{compared}");
    assert_eq!(compared[0]["live_leave_time"], "2026-09-08T09:30:00Z");
    let stays: Vec<String> = world.query(
        "SELECT place || ' ' || join_time || ' ' || coalesce(leave_time, '') \
         FROM zoom_live_stays ORDER BY place",
    );
    assert_eq!(
        stays,
        [
            "meeting 2026-09-08T09:00:00Z ",
            "waiting_room 2026-09-08T09:30:00Z 2026-09-08T09:40:00Z"
        ]
    );
}

#[test]
fn recordings_that_went_in_a_batch_are_gone_and_what_came_back_later_is_there() {
    let world = World::after_the_day();
    world.advance("1d");
    world.json(&["recording", "sync"]);
    let uuids: Vec<String> =
        world.query("SELECT DISTINCT uuid FROM zoom_recordings ORDER BY start_time, uuid");
    let (first, second) = (&uuids[0], &uuids[1]);
    let removed = |uuid: &str| -> Vec<String> {
        world.query(&format!(
            "SELECT DISTINCT coalesce(removed_to, '') FROM zoom_recordings WHERE uuid = '{uuid}'"
        ))
    };
    let at = |minute: u32| format!("2026-09-08T17:{minute:02}:00Z");
    let whole = json!({"meetings": [{"meeting_uuid": first}]});
    ingest(&world, &event("recording.batch_deleted", &at(5), &whole));
    ingest(
        &world,
        &event(
            "recording.batch_recovered",
            &at(9),
            &json!({"meetings": [{"meeting_uuid": second}]}),
        ),
    );
    // It happened before that, and comes after it.
    let both = json!({"meeting_uuids": [first, second]});
    ingest(&world, &event("recording.batch_trashed", &at(2), &both));
    assert_eq!(removed(first), ["nowhere"]);
    assert_eq!(removed(second), [""]);
    assert_eq!(removed(&uuids[2]), [""]);
}

#[test]
fn what_asks_for_nothing_does_not_wait_for_a_meeting_that_nobody_knows() {
    let world = World::offline();
    let created = event(
        "meeting.created",
        MONDAY,
        &json!({"id": 999, "uuid": "x=="}),
    );
    let file = world.write("event.json", created.to_string());
    let taken = world.json(&["webhook", "ingest", file.to_str().unwrap(), "--trusted"]);
    assert_eq!(taken["state"], "applied");
}
