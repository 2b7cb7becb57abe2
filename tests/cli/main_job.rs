//! The whole day, measured against what the sandbox knows to be true.

use std::collections::{BTreeMap, HashMap, HashSet};

use base64::Engine;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{World, csv_rows, http};

/// An hour or more after the last lesson of the first day.
const EVENING: &str = "2026-09-07T16:00:00Z";

/// A world whose first day has passed.
fn after_the_day() -> World {
    let world = World::with_term();
    world.json(&["provision"]);
    world.set_clock(EVENING);
    world
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The moment that a row of the schedule means.
fn planned(row: &HashMap<String, String>) -> DateTime<Utc> {
    let zone: chrono_tz::Tz = row["timezone"].parse().unwrap();
    let local: NaiveDateTime = row["start_time"].parse().unwrap();
    zone.from_local_datetime(&local).unwrap().to_utc()
}

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
    assert_eq!(world.json(&["provision"])["updated"], 0);
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

/// A file as Zoom serves it, fetched by hand.
fn served(world: &World, url: &str) -> Vec<u8> {
    let pair = format!(
        "{}:{}",
        world.variable("ZOOM_CLIENT_ID"),
        world.variable("ZOOM_CLIENT_SECRET")
    );
    let basic = format!(
        "Basic {}",
        base64::engine::general_purpose::STANDARD.encode(pair)
    );
    let form = format!(
        "grant_type=account_credentials&account_id={}",
        world.variable("ZOOM_ACCOUNT_ID")
    );
    let headers = [
        ("Authorization", basic.as_str()),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let token = http("POST", world.variable("ZOOMCTL_OAUTH_URL"), &headers, &form).json();
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let mut answer = http("GET", url, &[("Authorization", &bearer)], "");
    for _ in 0..4 {
        let Some(location) = answer.headers.get("location").cloned() else {
            break;
        };
        answer = http("GET", &location, &[], "");
    }
    assert_eq!(answer.status, 200, "{url}");
    answer.body
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_archived_file_is_what_zoom_serves_byte_for_byte() {
    let world = after_the_day();
    let summary = world.json(&["recording", "sync", "--download"]);
    let truth = world.truth();
    let mut owed = BTreeMap::new();
    for instance in truth["instances"].as_array().unwrap() {
        for file in instance["recording"]["files"]
            .as_array()
            .into_iter()
            .flatten()
        {
            assert_eq!(file["ready"], true, "{file}");
            owed.insert(
                file["id"].as_str().unwrap().to_owned(),
                file["size"].clone(),
            );
        }
    }
    assert!(owed.len() > 5, "{owed:?}");
    assert_eq!(summary["files_downloaded"], owed.len());
    assert_eq!(summary["failed"], 0);

    let files = world.json(&["recording", "list"]);
    let files = files.as_array().unwrap();
    assert_eq!(files.len(), owed.len());
    let mut bytes_together = 0;
    let mut paths = HashSet::new();
    for file in files {
        assert_eq!(file["state"], "verified", "{file}");
        let path = file["archive_path"].as_str().unwrap();
        let stored = std::fs::read(world.path("archive").join(path)).unwrap();
        let wanted = served(&world, file["download_url"].as_str().unwrap());
        assert!(stored == wanted, "{path} differs from what Zoom serves");
        assert_eq!(file["sha256"], hash(&wanted), "{path}");
        assert_eq!(file["archived_bytes"], wanted.len(), "{path}");
        if let Some(size) = owed.get(file["file_id"].as_str().unwrap_or_default()) {
            assert_eq!(*size, stored.len(), "{path}");
        }
        bytes_together += stored.len();
        assert!(paths.insert(path.to_owned()), "{path} twice");
    }
    assert_eq!(summary["bytes_downloaded"], bytes_together);
}

#[test]
fn a_second_sync_downloads_nothing_and_changes_no_file() {
    let world = after_the_day();
    world.json(&["recording", "sync", "--download"]);
    let before = world.json(&["recording", "list"]);
    let requests = world.last_request();
    let again = world.json(&["recording", "sync", "--download", "--force"]);
    assert_eq!(
        (&again["files_new"], &again["files_updated"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(again["files_downloaded"], 0);
    assert_eq!(again["bytes_downloaded"], 0);
    let downloads = world.journal(requests);
    assert!(downloads.iter().all(|request| request["host"] == "api"));
    let after = world.json(&["recording", "list"]);
    let [before, after] = [&before, &after].map(|list| list.as_array().unwrap());
    assert_eq!(before.len(), after.len());
    for (before, after) in std::iter::zip(before, after) {
        for (key, value) in before.as_object().unwrap() {
            assert_eq!(&after[key], value, "{key}");
        }
    }
}

#[test]
fn every_row_and_every_person_that_zoom_reports_is_counted() {
    let world = after_the_day();
    let fetched = world.json(&["participant", "fetch"]);
    let truth = world.truth();
    let instances = truth["instances"].as_array().unwrap();
    let mut sessions = 0;
    for row in fetched.as_array().unwrap() {
        if row["status"] != "fetched" {
            continue;
        }
        sessions += 1;
        let own = instances
            .iter()
            .filter(|instance| instance["session_id"] == row["session_id"]);
        let mut rows = 0;
        let mut people = HashSet::new();
        for instance in own {
            rows += instance["rows"].as_u64().unwrap();
            for person in instance["people"].as_array().unwrap() {
                if person["present_seconds"] != 0 {
                    people.insert(person["name"].to_string() + &person["email"].to_string());
                }
            }
        }
        assert_eq!(row["total_records"], rows, "{row}");
        assert_eq!(row["participant_count"], people.len(), "{row}");
        let session = row["session_id"].as_str().unwrap();
        let stays = world.json(&["participant", "list", "--session", session]);
        assert_eq!(stays.as_array().unwrap().len() as u64, rows);
    }
    assert!(sessions >= 2, "{fetched}");
}

/// Seconds that somebody really was there within the planned session.
fn attended(presence: &[(DateTime<Utc>, DateTime<Utc>)], row: &HashMap<String, String>) -> i64 {
    let start = planned(row);
    let minutes: i64 = row["duration_minutes"].parse().unwrap();
    let end = start + chrono::TimeDelta::minutes(minutes);
    let inside = presence
        .iter()
        .map(|(from, to)| (*to).min(end) - (*from).max(start));
    inside.map(|span| span.num_seconds().max(0)).sum()
}

#[test]
fn attendance_is_what_really_happened() {
    let world = after_the_day();
    world.json(&["participant", "fetch"]);
    // A day later everything is final: who is missing now was not there.
    world.set_clock("2026-09-08T17:00:00Z");
    world.json(&["participant", "fetch", "--force"]);
    let export = world.text(&["attendance", "export", "--to", "2026-09-07"]);
    let rows = csv_rows(&export);

    let mut presence: BTreeMap<(String, String), Vec<_>> = BTreeMap::new();
    let mut names: HashSet<(String, String)> = HashSet::new();
    let truth = world.truth();
    for instance in truth["instances"].as_array().unwrap() {
        let session = instance["session_id"].as_str().unwrap().to_owned();
        for person in instance["people"].as_array().unwrap() {
            let Some(id) = person["person_id"].as_str() else {
                continue;
            };
            let key = (session.clone(), id.to_owned());
            // Under a nickname only a person can say who it was.
            if person["name"] != person["roster_name"] {
                names.insert(key.clone());
            }
            for span in person["present"].as_array().unwrap() {
                let at = |end: usize| time(span[end].as_str().unwrap());
                presence
                    .entry(key.clone())
                    .or_default()
                    .push((at(0), at(1)));
            }
        }
    }
    let term: HashMap<_, _> = world
        .term()
        .into_iter()
        .map(|row| (row["session_id"].clone(), row))
        .collect();
    let (mut there, mut away) = (0, 0);
    for row in &rows {
        let key = (row["session_id"].clone(), row["person_id"].clone());
        if names.contains(&key) || row["status"] == "unexpected" {
            continue;
        }
        let wish = &term[&row["session_id"]];
        let seconds = presence.get(&key).map_or(0, |spans| attended(spans, wish));
        let stored: i64 = row["duration_seconds"].parse().unwrap_or(0);
        assert_eq!(stored, seconds, "{row:?}");
        let planned = wish["duration_minutes"].parse::<i64>().unwrap() * 60;
        if seconds * 4 < planned {
            away += 1;
            assert_eq!(row["status"], "absent", "{row:?}");
        } else {
            there += 1;
            assert_ne!(row["status"], "absent", "{row:?}");
            let spans = &presence[&key];
            let first = spans.iter().map(|span| span.0).min().unwrap();
            let last = spans.iter().map(|span| span.1).max().unwrap();
            assert_eq!(time(&row["join_time"]), first, "{row:?}");
            assert_eq!(time(&row["leave_time"]), last, "{row:?}");
            let tenths = seconds * 1000 / planned;
            let percent = format!("{}.{}", tenths / 10, tenths % 10);
            assert_eq!(row["attendance_percent"], percent, "{row:?}");
        }
    }
    assert!(there > 10 && away > 0, "{there} there, {away} away");
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
