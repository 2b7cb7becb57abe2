//! The schedule becomes meetings: made, moved, cancelled and put back, measured against what the
//! sandbox knows to be true.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use crate::support::{World, csv_rows, planned, time};

/// Sessions of the schedule that start within a week.
fn coming(world: &World) -> Vec<HashMap<String, String>> {
    let now = time(&world.now());
    let week = now..=now + chrono::TimeDelta::days(7);
    let term = world.term().into_iter();
    term.filter(|row| week.contains(&planned(row))).collect()
}

#[test]
fn every_coming_session_gets_exactly_one_meeting_at_its_local_time() {
    let world = World::with_term();
    let summary = world.json(&["provision"]);
    let sessions = coming(&world);
    assert!(sessions.len() > 5);
    assert_eq!(summary["created"], sessions.len());
    let meetings = world.meetings();
    assert_eq!(meetings.len(), sessions.len());
    for row in &sessions {
        let own: Vec<_> = meetings
            .iter()
            .filter(|meeting| {
                meeting["host_email"] == row["host_email"]
                    && meeting["topic"] == row["topic"]
                    && time(meeting["start_time"].as_str().unwrap()) == planned(row)
            })
            .collect();
        let [meeting] = own.as_slice() else {
            panic!("{} meetings for {row:?}", own.len());
        };
        assert_eq!(meeting["timezone"], row["timezone"]);
        assert_eq!(
            meeting["duration"].to_string(),
            row["duration_minutes"],
            "{row:?}"
        );
        let shown = world.json(&["session", "show", &row["session_id"]]);
        assert_eq!(shown["zoom_meeting_id"], meeting["id"].to_string());
        assert_eq!(shown["zoom_password"], meeting["password"]);
    }
    // Zoom gets wall time and zone, not UTC.
    let zones: HashSet<_> = sessions.iter().map(|row| &row["timezone"]).collect();
    assert!(zones.len() > 1 && !zones.contains(&"UTC".to_owned()));
    for request in world.writes(0) {
        let body: Value = serde_json::from_str(request["body"].as_str().unwrap()).unwrap();
        let wanted = sessions
            .iter()
            .find(|row| row["start_time"] == body["start_time"] && row["topic"] == body["topic"]);
        assert!(wanted.is_some(), "{body}");
    }
}

#[test]
fn every_create_asks_for_the_documented_settings() {
    let world = World::with_term();
    world.json(&["provision", "--session", "L0003"]);
    let created = world.writes(0);
    assert_eq!(created.len(), 1);
    let body: Value = serde_json::from_str(created[0]["body"].as_str().unwrap()).unwrap();
    let wanted = json!({
        "auto_recording": "cloud", "waiting_room": true, "join_before_host": false,
        "mute_upon_entry": true, "host_video": true, "participant_video": true,
        "audio": "both", "approval_type": 2, "use_pmi": false,
    });
    for (name, value) in wanted.as_object().unwrap() {
        assert_eq!(&body["settings"][name], value, "{name}");
    }
}

#[test]
fn a_second_run_writes_nothing() {
    let world = World::with_term();
    let first = world.json(&["provision"]);
    let before = world.last_request();
    let second = world.json(&["provision"]);
    assert_eq!(world.writes(before), Vec::<Value>::new());
    assert_eq!(second["total"], first["total"]);
    assert_eq!(second["unchanged"], first["created"]);
    assert_eq!(second["session_ids"], json!([]));
}

#[test]
fn a_dry_run_writes_nothing_and_shows_what_the_run_then_does() {
    let world = World::with_term();
    let dry = world.json(&["provision", "--dry-run"]);
    assert_eq!(world.writes(0), Vec::<Value>::new());
    assert_eq!(world.query::<i64>("SELECT count(*) FROM runs"), [0]);
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_meetings"),
        [0]
    );
    let run = world.json(&["provision"]);
    let planned: Vec<_> = dry["plan"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|step| step["action"] == "create")
        .map(|step| step["session_id"].clone())
        .collect();
    assert_eq!(run["session_ids"], Value::Array(planned));
    assert_eq!(
        (&dry["dry_run"], &dry["run_id"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(dry["created"], run["created"]);
}

#[test]
fn a_moved_session_keeps_its_meeting_and_a_cancelled_one_loses_it() {
    let world = World::with_term();
    world.json(&["provision"]);
    let before = world.meetings();
    let [moved, cancelled] = ["L0004", "L0005"];
    let number = world.json(&["session", "show", moved])["zoom_meeting_id"].clone();
    let gone = world.json(&["session", "show", cancelled])["zoom_meeting_id"].clone();

    let start = world.json(&["session", "show", moved])["start_time"].clone();
    let later = time(start.as_str().unwrap()) + chrono::TimeDelta::minutes(70);
    let change = format!("session_id,start_time\n{moved},{}\n", later.to_rfc3339());
    let file = world.write("changed.csv", change);
    let imported = world.json(&["session", "import", file.to_str().unwrap()]);
    assert_eq!(
        (&imported["changed"], &imported["added"]),
        (&json!(1), &json!(0))
    );

    let dry = world.json(&["provision", "--dry-run"]);
    let steps: Vec<_> = dry["plan"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|step| step["action"] != "unchanged")
        .collect();
    assert_eq!(steps.len(), 1, "{steps:?}");
    assert_eq!(steps[0]["action"], "update");
    assert_eq!(steps[0]["changes"][0]["field"], "start_time");

    let requests = world.last_request();
    assert_eq!(world.json(&["provision"])["updated"], 1);
    assert_eq!(world.writes(requests).len(), 1);
    let summary = world.json(&["session", "cancel", cancelled]);
    assert_eq!(summary["deleted"], 1);

    let after = world.meetings();
    assert_eq!(after.len(), before.len() - 1);
    let find = |number: &Value| {
        let number = number.as_str().unwrap();
        after
            .iter()
            .find(|meeting| meeting["id"].as_u64() == number.parse().ok())
    };
    let meeting = find(&number).expect("the moved session keeps its number");
    assert_eq!(time(meeting["start_time"].as_str().unwrap()), later);
    assert!(find(&gone).is_none());
    let shown = world.json(&["session", "show", cancelled]);
    assert_eq!(shown["status"], "cancelled");
    // Again is no mistake, and finds nothing left to do.
    assert_eq!(world.json(&["session", "cancel", cancelled])["deleted"], 0);
    let requests = world.last_request();
    world.json(&["provision"]);
    assert_eq!(world.writes(requests), Vec::<Value>::new());
}

#[test]
fn what_somebody_changed_or_deleted_in_the_portal_is_put_back() {
    let world = World::with_term();
    world.json(&["provision"]);
    let number = |session: &str| {
        let shown = world.json(&["session", "show", session]);
        shown["zoom_meeting_id"].as_str().unwrap().to_owned()
    };
    let (renamed, deleted) = (number("L0004"), number("L0005"));
    world.control(
        "PATCH",
        &format!("/meetings/{renamed}"),
        r#"{"topic":"Party"}"#,
    );
    world.control("DELETE", &format!("/meetings/{deleted}"), "");
    let summary = world.json(&["provision"]);
    assert_eq!(
        (&summary["updated"], &summary["created"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(world.meetings().len(), coming(&world).len());
    assert!(
        world
            .meetings()
            .iter()
            .all(|meeting| meeting["topic"] != "Party")
    );
    assert_eq!(number("L0004"), renamed);
    assert_ne!(number("L0005"), deleted);
}

#[test]
fn meetings_of_strangers_are_never_touched() {
    let world = World::with_term();
    let host = &world.term()[0]["host_email"];
    let body = json!({"host": host, "topic": "Private", "type": 2, "duration": 30,
        "start_time": "2026-09-08T06:00:00Z"});
    world.control("POST", "/meetings", &body.to_string());
    let private = |world: &World| {
        let meetings = world.meetings().into_iter();
        meetings
            .filter(|meeting| meeting["topic"] == "Private")
            .collect::<Vec<_>>()
    };
    let before = private(&world);
    assert_eq!(before.len(), 1);
    world.json(&["provision"]);
    world.json(&["provision"]);
    assert_eq!(private(&world), before);
}

#[test]
fn the_demo_plays_the_whole_day_and_leaves_its_folder() {
    let world = World::offline();
    let kept = world.path("kept");
    let begin = std::time::Instant::now();
    let text = world.text(&["demo", "--keep", kept.to_str().unwrap()]);
    assert!(
        begin.elapsed().as_secs() < 30,
        "the promise is 10 s on an idle machine"
    );
    for command in [
        "auth check",
        "session import term.csv",
        "roster import people.csv",
        "provision",
        "provision --dry-run",
        "recording sync",
        "participant fetch",
        "attendance report",
        "attendance export",
    ] {
        assert!(
            text.contains(&format!("\n$ zoomctl {command}")),
            "{command}"
        );
    }
    assert!(
        text.contains("ZOOM_CLIENT_SECRET"),
        "it says what to do next"
    );
    let attendance = std::fs::read_to_string(kept.join("attendance.csv")).unwrap();
    assert!(csv_rows(&attendance).len() > 20);
    assert!(kept.join("zoomctl.db").exists() && kept.join("archive").is_dir());
    // The second time the folder is in use, and nothing of it is overwritten.
    let again = world.run(&["demo", "--keep", kept.to_str().unwrap()]);
    assert_eq!(again.code, 2, "{}", again.stderr);
}
