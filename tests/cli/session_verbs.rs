//! One session by hand: added, changed, deleted, and its meeting with it.

use serde_json::{Value, json};

use crate::support::World;

const ADD: &[&str] = &[
    "session",
    "add",
    "bio",
    "--topic",
    "Biology",
    "--start",
    "2026-09-08T09:30",
    "--timezone",
    "Asia/Riyadh",
    "--duration",
    "60",
    "--passcode",
    "owl-7",
];

/// The first host of the sandbox's own schedule.
fn host(world: &World) -> String {
    world.term()[0]["host_email"].clone()
}

#[test]
fn an_added_session_has_its_meeting_at_once_and_an_edit_moves_it() {
    let world = World::new();
    let host = host(&world);
    let added = world.json(&[ADD, &["--host", &host]].concat());
    assert_eq!(added["start_time"], "2026-09-08T06:30:00Z");
    assert_eq!(added["join_state"], "later");
    let [meeting] = world.meetings().try_into().unwrap();
    assert_eq!(added["zoom_meeting_id"], meeting["id"].to_string());
    assert_eq!(meeting["password"], "owl-7");
    let edited = world.json(&["session", "edit", "bio", "--start", "2026-09-09T10:00"]);
    assert_eq!(edited["zoom_meeting_id"], added["zoom_meeting_id"]);
    let [moved] = world.meetings().try_into().unwrap();
    assert_eq!(moved["start_time"], "2026-09-09T07:00:00Z");
    let again = world.error(&[ADD, &["--host", &host]].concat(), 8);
    assert_eq!(again["code"], "conflict");
}

#[test]
fn each_session_of_a_series_has_a_meeting_of_its_own() {
    let world = World::new();
    let host = host(&world);
    let series = ["--repeat", "weekly", "--on", "tue,thu", "--count", "4"];
    let added = world.json(&[ADD, &["--host", &host], &series].concat());
    let added = added.as_array().unwrap();
    let ids: Vec<_> = added.iter().map(|session| &session["session_id"]).collect();
    assert_eq!(ids, ["bio-01", "bio-02", "bio-03", "bio-04"]);
    let mut numbers: Vec<_> = added
        .iter()
        .map(|session| session["zoom_meeting_id"].to_string())
        .collect();
    numbers.dedup();
    assert_eq!((numbers.len(), world.meetings().len()), (4, 4));
}

#[test]
fn without_credentials_the_wish_is_stored_and_that_is_said() {
    let world = World::offline();
    let ended = world.run(&[ADD, &["--host", "nora@example.com", "-o", "json"]].concat());
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(
        ended.stderr.contains("the next provision"),
        "{}",
        ended.stderr
    );
    assert_eq!(ended.json()["zoom_meeting_id"], Value::Null);
    let cancelled = world.run(&["session", "cancel", "bio"]);
    assert_eq!(cancelled.code, 0, "{}", cancelled.stderr);
    assert_eq!(
        world.json(&["session", "show", "bio"])["status"],
        "cancelled"
    );
}

#[test]
fn a_deleted_session_takes_its_meeting_along_and_one_with_history_stays() {
    let world = World::after_the_day();
    let held = world.query::<String>(
        "SELECT session_id FROM sessions WHERE start_time < '2026-09-07T12:00:00Z'
         AND zoom_meeting_id IS NOT NULL ORDER BY 1",
    );
    world.json(&["participant", "fetch"]);
    let refused = world.error(&["session", "delete", &held[0], "--yes"], 8);
    assert_eq!(refused["code"], "conflict");
    let coming = world.query::<String>(
        "SELECT session_id FROM sessions WHERE start_time > '2026-09-08T00:00:00Z'
         AND zoom_meeting_id IS NOT NULL ORDER BY 1",
    );
    world.json(&["provision"]);
    let before = world.meetings().len();
    assert_eq!(
        world.error(&["session", "delete", &coming[0]], 2)["code"],
        "usage"
    );
    assert_eq!(world.meetings().len(), before);
    world.json(&["session", "delete", &coming[0], "--yes"]);
    assert_eq!(world.meetings().len(), before - 1);
    world.error(&["session", "show", &coming[0]], 5);
    // Nothing is left that would make it again.
    assert_eq!(world.json(&["provision"])["created"], json!(0));
}

#[test]
fn all_wrong_flags_are_named_and_nothing_is_stored() {
    let world = World::offline();
    let wrong = ["--host", "nora", "--waiting-room=maybe"];
    let error = world.error(&[ADD, &wrong].concat(), 2);
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("--host-email \"nora\":"), "{message}");
    assert!(message.contains("--waiting-room \"maybe\":"), "{message}");
    assert_eq!(world.json(&["session", "list"]), json!([]));
    let missing = world.error(
        &["session", "edit", "bio", "--start", "2026-09-09T10:00"],
        5,
    );
    assert_eq!(missing["code"], "not_found");
}

#[test]
fn a_dry_run_of_each_verb_tells_what_would_be_and_changes_nothing() {
    let world = World::new();
    let host = host(&world);
    let add = [ADD, &["--host", &host]].concat();
    let series = ["--repeat", "weekly", "--count", "500", "--dry-run"];
    let would = world.json(&[&add[..], &series].concat());
    assert_eq!(
        (&would["dry_run"], &would["added"]),
        (&json!(true), &json!(500))
    );
    assert_eq!(world.json(&["session", "list"]), json!([]));
    assert!(world.meetings().is_empty());
    world.json(&add);
    let before = world.last_request();
    let start = ["--start", "2026-09-09T10:00", "--dry-run"];
    let would = world.json(&[&["session", "edit", "bio"][..], &start].concat());
    assert_eq!(
        would["changes"][0]["changes"][0]["field"], "start_time",
        "{would}"
    );
    let would = world.json(&["session", "cancel", "bio", "--dry-run"]);
    assert_eq!(would["cancelled"], 1);
    world.json(&["session", "delete", "bio", "--dry-run"]);
    world.error(&["session", "resolve", "bio", "--create", "--dry-run"], 8);
    assert_eq!(world.writes(before), Vec::<Value>::new());
    let shown = world.json(&["session", "show", "bio"]);
    assert_eq!(shown["start_time"], "2026-09-08T06:30:00Z");
    assert_eq!(shown["status"], "scheduled");
    assert_eq!(world.query::<i64>("SELECT count(*) FROM runs"), [1]);
}

#[test]
fn a_series_whose_ids_would_be_too_long_for_an_import_is_refused() {
    let world = World::offline();
    let id = "b".repeat(126);
    let mut add = ADD.to_vec();
    add[2] = &id;
    add.extend(["--host", "nora@example.com"]);
    let series = ["--repeat", "weekly", "--count", "3"];
    let error = world.error(&[&add[..], &series].concat(), 2);
    assert!(
        error["message"].as_str().unwrap().contains("128"),
        "{error}"
    );
    assert_eq!(world.json(&["session", "list"]), json!([]));
}
