//! Which session a run of a meeting belongs to, and what follows when that changes.

use serde_json::{Value, json};

use crate::support::World;

/// A meeting that somebody made by hand and that never opens by itself.
fn meeting(world: &World) -> String {
    let host = world.term()[0]["host_email"].clone();
    let start = "2026-12-07T06:00:00Z";
    let made = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Room",
        "--start",
        start,
        "--duration",
        "60",
    ]);
    made["zoom_meeting_id"].as_str().unwrap().to_owned()
}

/// Sessions of this meeting, an hour each, and one person expected at each.
fn schedule(world: &World, number: &str, sessions: &[(&str, &str, &str)]) {
    let host = world.term()[0]["host_email"].clone();
    let mut term =
        "session_id,topic,start_time,duration_minutes,host_email,zoom_meeting_id\n".to_owned();
    let mut people = "session_id,person_id,name\n".to_owned();
    for (id, start, person) in sessions {
        term.push_str(&format!("{id},Coaching,{start},60,{host},{number}\n"));
        people.push_str(&format!("{id},{person},{person}\n"));
    }
    let term = world.write("own.csv", term);
    world.json(&["session", "import", term.to_str().unwrap()]);
    let people = world.write("people.csv", people);
    world.json(&["roster", "import", people.to_str().unwrap()]);
}

fn hold(world: &World, number: &str, from: &str, to: &str, names: &[&str]) {
    let people: Vec<_> = names
        .iter()
        .map(|name| json!({"name": name, "stays": [{"join": from, "leave": to}]}))
        .collect();
    let lesson = json!({"start": from, "end": to, "people": people, "files": []});
    let path = format!("/meetings/{number}/instances");
    world.control("POST", &path, &lesson.to_string());
}

/// Name and word of each row.
fn words(world: &World, session: &str) -> Vec<(String, String)> {
    let rows = world.json(&["attendance", "export", "--session", session]);
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (text(row, "name"), text(row, "status")))
        .collect()
}

fn pairs(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |row: &(&str, &str)| (row.0.to_owned(), row.1.to_owned());
    rows.iter().map(own).collect()
}

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
