//! Which session a run of a meeting belongs to, and what follows when that changes.

use serde_json::json;

use crate::lesson::{hold, meeting, pairs, schedule, words};
use crate::support::World;

/// Two lessons of one number, and the evening of that day.
fn neighbours() -> World {
    let world = World::new();
    let number = meeting(&world);
    let sessions = [
        ("q1", "2026-09-07T06:00:00Z", "Al Pha"),
        ("q2", "2026-09-07T07:30:00Z", "Be Ta"),
    ];
    schedule(&world, &number, &sessions);
    world.set_clock("2026-09-07T08:36:00Z");
    let at = |clock: &str| format!("2026-09-07T{clock}:00Z");
    hold(&world, &number, &at("05:58"), &at("07:00"), &["Al Pha"]);
    hold(&world, &number, &at("07:29"), &at("08:29"), &["Be Ta"]);
    world
}

#[test]
fn runs_of_a_number_that_serves_two_sessions_are_each_credited_to_their_own() {
    let world = neighbours();
    let told = world.json(&["participant", "fetch"]);
    let reason = |id: &str| {
        let rows = told.as_array().unwrap().iter();
        let mut own = rows.filter(|row| row["session_id"] == id);
        own.next().unwrap()["reason"].clone()
    };
    // The second one is not due yet, and its run is known all the same.
    assert_eq!(
        (reason("q1"), reason("q2")),
        (json!(null), json!("too_soon"))
    );
    world.advance("10m");
    world.json(&["participant", "fetch"]);
    world.set_clock("2026-09-08T09:00:00Z");
    world.json(&["participant", "fetch"]);
    assert_eq!(words(&world, "q1"), pairs(&[("Al Pha", "present")]));
    assert_eq!(words(&world, "q2"), pairs(&[("Be Ta", "present")]));
}

#[test]
fn a_run_that_was_stored_under_its_neighbour_is_put_right_by_a_rebuild_or_a_fetch() {
    for repair in [
        &["attendance", "rebuild", "--session", "q2"][..],
        &["participant", "fetch", "--force", "--session", "q2"],
    ] {
        let world = neighbours();
        world.json(&["participant", "fetch", "--delay-minutes", "1"]);
        let database = rusqlite::Connection::open(world.database()).unwrap();
        let wrong = "UPDATE zoom_instances SET session_id = 'q1'";
        database.execute(wrong, []).unwrap();
        world.json(repair);
        assert_eq!(words(&world, "q1"), pairs(&[("Al Pha", "present")]));
        assert_eq!(words(&world, "q2"), pairs(&[("Be Ta", "present")]));
    }
}

#[test]
fn a_session_that_is_moved_away_from_its_run_loses_it_and_says_so() {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("f1", "2026-09-07T06:00:00Z", "Al Pha")]);
    world.set_clock("2026-09-07T08:00:00Z");
    let (from, to) = ("2026-09-07T06:00:00Z", "2026-09-07T07:00:00Z");
    hold(&world, &number, from, to, &["Al Pha"]);
    world.json(&["participant", "fetch"]);
    assert_eq!(words(&world, "f1"), pairs(&[("Al Pha", "present")]));
    let owner = || world.query::<Option<String>>("SELECT session_id FROM zoom_instances");
    let away = world.run(&["session", "edit", "f1", "--start", "2026-09-07T02:00:00Z"]);
    assert_eq!(away.code, 0, "{}", away.stderr);
    assert!(
        away.stderr
            .contains("does not belong to session \"f1\" any more"),
        "{}",
        away.stderr
    );
    assert_eq!(owner(), [None]);
    assert_eq!(words(&world, "f1"), pairs(&[("Al Pha", "pending")]));
    // An import that moves it back finds its run again.
    schedule(&world, &number, &[("f1", "2026-09-07T06:15:00Z", "Al Pha")]);
    assert_eq!(owner(), [Some("f1".to_owned())]);
    assert_eq!(words(&world, "f1"), pairs(&[("Al Pha", "left_early")]));
}

#[test]
fn runs_of_a_session_whose_change_was_broken_off_are_placed_by_the_next_fetch() {
    let world = World::new();
    let number = meeting(&world);
    schedule(&world, &number, &[("f1", "2026-09-07T06:00:00Z", "Al Pha")]);
    world.set_clock("2026-09-07T08:00:00Z");
    let (from, to) = ("2026-09-07T06:00:00Z", "2026-09-07T07:00:00Z");
    hold(&world, &number, from, to, &["Al Pha"]);
    world.json(&["participant", "fetch"]);
    world.json(&["session", "edit", "f1", "--start", "2026-09-07T02:00:00Z"]);
    // As a process leaves it that was killed before it placed the run.
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let tied = "UPDATE zoom_instances SET session_id = 'f1'";
    database.execute(tied, []).unwrap();
    let ended = world.run(&["participant", "fetch"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let owner = world.query::<Option<String>>("SELECT session_id FROM zoom_instances");
    assert_eq!(owner, [None]);
}

#[test]
fn of_two_plans_alike_the_one_that_stands_keeps_the_run() {
    let world = World::new();
    let number = meeting(&world);
    let start = "2026-09-07T06:00:00Z";
    schedule(
        &world,
        &number,
        &[("f1", start, "Al Pha"), ("z1", start, "Be Ta")],
    );
    world.set_clock("2026-09-07T08:00:00Z");
    let cancelled = "UPDATE sessions SET cancelled_at = start_time WHERE session_id = 'z1'";
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database.execute(cancelled, []).unwrap();
    hold(&world, &number, start, "2026-09-07T07:00:00Z", &["Al Pha"]);
    world.json(&["participant", "fetch"]);
    let owner = || world.query::<Option<String>>("SELECT session_id FROM zoom_instances");
    assert_eq!(owner(), [Some("f1".to_owned())]);
    // Both stand again: whose it is keeps it.
    let revived = "UPDATE sessions SET cancelled_at = NULL";
    database.execute(revived, []).unwrap();
    world.json(&["attendance", "rebuild", "--session", "f1"]);
    assert_eq!(owner(), [Some("f1".to_owned())]);
}
