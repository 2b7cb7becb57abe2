//! The day is over: recordings, participants and attendance, measured against what the sandbox
//! knows to be true.

use std::collections::{BTreeMap, HashMap, HashSet};

use base64::Engine;
use chrono::{DateTime, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::support::http::http;
use crate::support::{World, csv_rows, planned, time};

/// A file as Zoom serves it, fetched by hand.
pub(crate) fn served(world: &World, url: &str) -> Vec<u8> {
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

pub(crate) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_archived_file_is_what_zoom_serves_byte_for_byte() {
    let world = World::after_the_day();
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
    let world = World::after_the_day();
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
    let world = World::after_the_day();
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
    let world = World::after_the_day();
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
