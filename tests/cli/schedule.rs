//! The schedule as files bring it: what overlaps, what was cancelled and comes back, what a killed
//! import leaves.

use serde_json::{Value, json};

use crate::support::{Ended, World};

const HEAD: &str = "session_id,topic,start_time,duration_minutes,host_email,cohort\n";

fn host(world: &World) -> String {
    world.term()[0]["host_email"].clone()
}

/// Imports rows of id and start, each an hour of the first host.
fn import(world: &World, rows: &[[&str; 2]], more: &[&str]) -> Ended {
    let host = if world.path("config.toml").exists() {
        host(world)
    } else {
        "nora@example.com".to_owned()
    };
    let mut text = HEAD.to_owned();
    for [id, start] in rows {
        text.push_str(&format!("{id},Physics {id},{start},60,{host},P1\n"));
    }
    let file = world.write("physics.csv", text);
    let file = file.to_str().unwrap();
    world.run(&[&["session", "import", file, "-o", "json"], more].concat())
}

fn shown(world: &World, id: &str) -> Value {
    world.json(&["session", "show", id])
}

const TUESDAY: &str = "2026-09-08T08:00:00Z";
const WEDNESDAY: &str = "2026-09-09T08:00:00Z";
const PRUNE: &[&str] = &["--prune-missing", "--cohort", "P1", "--yes"];

#[test]
fn a_row_that_is_back_in_the_file_takes_place_again_with_a_meeting() {
    let world = World::new();
    let both = [["p1", TUESDAY], ["p2", WEDNESDAY]];
    import(&world, &both, &[]);
    world.json(&["provision"]);
    let first = shown(&world, "p2")["zoom_meeting_id"].clone();
    assert_eq!(import(&world, &both[..1], PRUNE).json()["cancelled"], 1);
    assert_eq!(world.json(&["provision"])["deleted"], 1);
    let dry = import(&world, &both, &["--dry-run"]).json();
    assert_eq!(
        dry["changes"],
        json!([{"session_id": "p2", "action": "change",
            "changes": [{"field": "status", "from": "cancelled", "to": "scheduled"}]}])
    );
    assert_eq!(shown(&world, "p2")["status"], "cancelled", "a dry run");
    let back = import(&world, &both, &[]).json();
    assert_eq!(
        (&back["changed"], &back["unchanged"]),
        (&json!(1), &json!(1))
    );
    let session = shown(&world, "p2");
    assert_eq!(
        (&session["status"], &session["cancelled_at"]),
        (&json!("scheduled"), &Value::Null)
    );
    assert_eq!(world.json(&["provision"])["created"], 1);
    let second = shown(&world, "p2")["zoom_meeting_id"].clone();
    assert!(second.is_string() && second != first, "{second}");
    assert_eq!(world.meetings().len(), 2);
    assert_eq!(import(&world, &both, &[]).json()["unchanged"], 2);
}

#[test]
fn what_was_cancelled_by_hand_stays_so_until_somebody_says_otherwise() {
    let world = World::new();
    let both = [["p1", TUESDAY], ["p2", WEDNESDAY]];
    import(&world, &both, &[]);
    world.json(&["provision"]);
    world.json(&["session", "cancel", "p1"]);
    world.json(&["session", "cancel", "p2"]);
    let nightly = import(&world, &both, &[]);
    assert_eq!(nightly.json()["unchanged"], 2);
    let told = "2 sessions of the file were cancelled by hand and stay so (p1, p2); --revive";
    assert!(nightly.stderr.contains(told), "{}", nightly.stderr);
    let quiet = import(&world, &both, &["--quiet"]);
    assert!(
        quiet.stderr.is_empty(),
        "nothing for cron to mail: {quiet:?}"
    );
    assert_eq!(shown(&world, "p1")["status"], "cancelled");
    // Who moves a cancelled session has not said that it takes place.
    let moved = world.run(&["session", "edit", "p1", "--start", "2026-09-08T09:00:00Z"]);
    assert_eq!(moved.code, 0, "{moved:?}");
    assert!(moved.stderr.contains("--revive"), "{}", moved.stderr);
    assert_eq!(world.meetings().len(), 0);
    let revived = world.json(&["session", "edit", "p1", "--revive"]);
    assert_eq!(revived["status"], "scheduled");
    assert!(revived["zoom_meeting_id"].is_string(), "{revived}");
    assert_eq!(import(&world, &both, &["--revive"]).json()["changed"], 2);
    assert_eq!(world.json(&["provision"])["created"], 1);
    assert_eq!(world.meetings().len(), 2);
    let again = world.error(
        &[
            "session",
            "add",
            "p1",
            "--topic",
            "x",
            "--start",
            TUESDAY,
            "--duration",
            "60",
            "--host",
            "nora@example.com",
        ],
        8,
    );
    assert!(again["hint"].as_str().unwrap().contains("session edit p1"));
}

#[test]
fn who_cancels_by_hand_what_had_left_the_file_means_it() {
    let world = World::offline();
    let both = [["p1", TUESDAY], ["p2", WEDNESDAY]];
    import(&world, &both, &[]);
    import(&world, &both[..1], PRUNE);
    world.json(&["session", "list"]);
    assert_eq!(world.run(&["session", "cancel", "p2"]).code, 0);
    assert_eq!(import(&world, &both, &[]).json()["unchanged"], 2);
    assert_eq!(shown(&world, "p2")["status"], "cancelled");
}

#[test]
fn our_own_export_of_a_cancelled_session_does_not_bring_it_back() {
    let world = World::offline();
    let both = [["p1", TUESDAY], ["p2", WEDNESDAY]];
    import(&world, &both, &[]);
    import(&world, &both[..1], PRUNE);
    let file = world.write("export.csv", world.text(&["session", "export"]));
    let again = world.json(&["session", "import", file.to_str().unwrap()]);
    assert_eq!(again["unchanged"], 2);
    assert_eq!(shown(&world, "p2")["status"], "cancelled");
}

#[test]
fn a_lesson_that_is_over_does_not_come_back() {
    let world = World::offline();
    let rows = [["p1", WEDNESDAY], ["old", "2026-09-06T08:00:00Z"]];
    import(&world, &rows, &[]);
    let sql = "UPDATE sessions SET cancelled_at = updated_at WHERE session_id = 'old';
        INSERT INTO session_cancellations (session_id, reason, cancelled_at)
        VALUES ('old', 'left_file', '2026-09-01T00:00:00Z');";
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    connection.execute_batch(sql).unwrap();
    assert_eq!(import(&world, &rows, &[]).json()["unchanged"], 2);
    assert_eq!(shown(&world, "old")["status"], "cancelled");
}

#[test]
fn who_heard_that_it_is_cancelled_hears_that_it_is_on_again() {
    let world = World::with_term();
    world.json(&["provision"]);
    let ids = world.query::<String>(
        "SELECT session_id FROM sessions WHERE zoom_meeting_id IS NOT NULL
         AND start_time > '2026-09-08T00:00:00Z' ORDER BY start_time",
    );
    let id = ids[0].as_str();
    world.advance("1m");
    world.json(&["session", "cancel", id]);
    let run = world.query::<i64>("SELECT max(run_id) FROM runs")[0].to_string();
    world.advance("1m");
    world.json(&["session", "edit", id, "--revive"]);
    let notices = world.json(&["session", "notices", "--since", &run, "--remind", "1"]);
    let notices = notices.as_array().unwrap().iter();
    let own: Vec<_> = notices
        .filter(|notice| notice["session_id"] == id)
        .collect();
    assert!(!own.is_empty());
    let link = shown(&world, id)["join_url"].clone();
    for notice in own {
        assert_eq!(
            (&notice["kind"], &notice["join_url"]),
            (&json!("new"), &link)
        );
    }
}

#[test]
fn a_file_that_overlaps_itself_or_the_schedule_is_warned_about_and_refused_when_strict() {
    let world = World::offline();
    import(
        &world,
        &[["p1", TUESDAY], ["p9", "2026-09-09T11:00:00Z"]],
        &[],
    );
    let clash = [["p2", "2026-09-08T08:30:00Z"], ["p3", WEDNESDAY]];
    let told = "sessions p1 and p2 of nora@example.com overlap";
    for flags in [&["--strict"][..], &["--strict", "--dry-run"]] {
        let refused = import(&world, &clash, flags);
        assert_eq!(refused.code, 2, "{refused:?}");
        assert_eq!(refused.error()["details"], json!([{ "message": told }]));
    }
    assert_eq!(
        world.json(&["session", "list"]).as_array().unwrap().len(),
        2
    );
    let dry = import(&world, &clash, &["--dry-run"]);
    assert!(dry.stderr.contains(told), "{}", dry.stderr);
    let stored = import(&world, &clash, &[]);
    assert_eq!(stored.json()["added"], 2);
    assert!(stored.stderr.contains(told), "{}", stored.stderr);
    let fixed = import(&world, &[["p2", "2026-09-08T09:00:00Z"]], &["--strict"]);
    assert_eq!(
        (fixed.code, &fixed.json()["changed"]),
        (0, &json!(1)),
        "{fixed:?}"
    );
    world.run(&["session", "cancel", "p3"]);
    let free = import(&world, &[["p4", WEDNESDAY]], &["--strict"]);
    assert_eq!(
        free.code, 0,
        "a cancelled session takes nobody's time: {free:?}"
    );
}

#[test]
fn a_session_by_hand_that_overlaps_is_warned_about_once_and_refused_when_strict() {
    let world = World::new();
    import(&world, &[["p1", TUESDAY]], &[]);
    let host = host(&world);
    let add = |more: &[&str]| {
        let flags = [
            "session",
            "add",
            "p2",
            "--topic",
            "x",
            "--start",
            "2026-09-08T08:59:00Z",
            "--duration",
            "60",
            "--host",
            &host,
            "-o",
            "json",
        ];
        world.run(&[&flags, more].concat())
    };
    let refused = add(&["--strict"]);
    assert_eq!(
        (refused.code, world.meetings().len()),
        (2, 0),
        "{refused:?}"
    );
    let added = add(&[]);
    let told = format!("sessions p1 and p2 of {host} overlap");
    assert_eq!(added.code, 0, "{added:?}");
    assert_eq!(added.stderr.matches(&told).count(), 1, "{}", added.stderr);
    let edit = ["session", "edit", "p2", "--topic", "y", "--strict"];
    assert_eq!(world.run(&edit).code, 2);
    let edit = [
        "session",
        "edit",
        "p2",
        "--start",
        "2026-09-08T09:00:00Z",
        "--strict",
    ];
    assert_eq!(world.run(&edit).code, 0);
}

#[test]
fn only_the_first_of_many_overlaps_are_named() {
    let world = World::offline();
    let ids: Vec<String> = (0..30).map(|n| format!("p{n:02}")).collect();
    let rows: Vec<_> = ids.iter().map(|id| [id.as_str(), TUESDAY]).collect();
    let stored = import(&world, &rows, &[]);
    assert_eq!(
        stored.stderr.matches(" overlap\n").count(),
        20,
        "{stored:?}"
    );
    assert!(stored.stderr.contains("9 more overlaps"), "{stored:?}");
}
