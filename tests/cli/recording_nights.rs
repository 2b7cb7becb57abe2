//! More bad nights: bodies without an end, hostile names, files in the making, signals while the
//! archive is read.

use std::collections::HashSet;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::recordings::{
    assert_nothing_is_wrong, assert_the_next_run_brings_all, faults, files, final_names, listed,
    stopped_by,
};
use crate::support::World;

fn change(world: &World, sql: &str) {
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
}

#[test]
fn a_video_of_another_length_than_listed_is_quarantined_without_being_transferred() {
    let world = listed();
    // It grew at Zoom after it was listed.
    let row = &files(&world)
        .into_iter()
        .find(|file| file["file_type"] == "MP4")
        .unwrap();
    let uuid = row["uuid"].as_str().unwrap();
    let size = row["file_size_bytes"].as_u64().unwrap() + 1000;
    let truth = world.truth();
    let instances = truth["instances"].as_array().unwrap();
    let instance = instances.iter().find(|instance| instance["uuid"] == uuid);
    let list = instance.unwrap()["recording"]["files"].as_array().unwrap();
    let number = list.iter().position(|file| file["id"] == row["file_id"]);
    let body = json!({"uuid": uuid, "file": number.unwrap(), "size": size});
    world.control("POST", "/recordings/size", &body.to_string());
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    assert_eq!(night.json()["failed"], 1);
    let state = "SELECT count(*) FROM zoom_recordings WHERE state = 'quarantined'";
    assert_eq!(world.query::<i64>(state), [1]);
    assert_eq!(assert_nothing_is_wrong(&world), files(&world).len() - 1);
    let parts = Command::new("find")
        .arg(world.path("archive"))
        .args(["-name", "*.part"])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(parts.stdout).unwrap(), "");
    // Zoom corrects its list, and the next run brings it.
    world.json(&["recording", "sync", "--force"]);
    assert_the_next_run_brings_all(&world);
}

#[test]
fn a_body_without_a_length_is_held_to_the_list() {
    let world = listed();
    faults(
        &world,
        &json!({"host": "files", "path": "/media/*", "no_length": true}),
    );
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 0, "{}", night.stderr);
    assert_eq!(assert_nothing_is_wrong(&world), files(&world).len());

    let world = listed();
    faults(
        &world,
        &json!({"host": "files", "path": "/media/*", "no_length": true}),
    );
    change(
        &world,
        "UPDATE zoom_recordings SET file_size_bytes = file_size_bytes / 2 WHERE file_type = 'MP4'",
    );
    let night = world.run(&["recording", "download", "--types", "MP4", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    assert_eq!(final_names(&world).len(), 0);
    let states = "SELECT DISTINCT state FROM zoom_recordings WHERE file_type = 'MP4'";
    assert_eq!(world.query::<String>(states), ["quarantined"]);
}

#[test]
fn no_topic_leads_out_of_the_archive_or_breaks_a_name() {
    let world = listed();
    let emoji = "🌟".repeat(300);
    let topics = [
        "../../etc/passwd",
        "CON",
        &emoji,
        "",
        "a\u{0}b\u{1b}[2J\n",
        "..",
        "x:y\\z. ",
    ];
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let sessions = world.query::<String>("SELECT session_id FROM sessions ORDER BY session_id");
    for (session, topic) in sessions.iter().zip(topics.iter().cycle()) {
        let set = "UPDATE sessions SET topic = ?1, cohort = ?1 WHERE session_id = ?2";
        connection.execute(set, [topic, session.as_str()]).unwrap();
    }
    for (number, topic) in topics.iter().enumerate() {
        let set =
            "UPDATE zoom_recordings SET topic = ?1 WHERE session_id IS NULL AND rowid % 7 = ?2";
        connection
            .execute(set, rusqlite::params![topic, number as i64])
            .unwrap();
    }
    drop(connection);
    let before: HashSet<_> = std::fs::read_dir(world.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_the_next_run_brings_all(&world);
    let after: HashSet<_> = std::fs::read_dir(world.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    let new: Vec<_> = after.difference(&before).collect();
    assert_eq!(new, [&world.path("archive")]);
    let archive = world.path("archive");
    for path in final_names(&world) {
        let inside = path.strip_prefix(&archive).unwrap();
        for part in inside.components() {
            let part = part.as_os_str().to_str().unwrap();
            assert!(part.len() <= 255 && !part.starts_with('.'), "{part:?}");
            assert!(!part.ends_with(['.', ' ']), "{part:?}");
            assert!(
                !part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c)),
                "{part:?}"
            );
            assert!(!part.eq_ignore_ascii_case("con"), "{part:?}");
        }
    }
}

#[test]
fn segments_of_one_kind_have_names_of_their_own_and_a_taken_name_fails_alone() {
    let world = listed();
    change(
        &world,
        "UPDATE zoom_recordings SET recording_type = 'gallery_view', recording_start = start_time
         WHERE file_type = 'MP4'",
    );
    // Somebody's hand gave one file the place of another.
    let plan = world.json(&["recording", "download", "--dry-run"]);
    let plan = plan["plan"].as_array().unwrap();
    let paths: HashSet<&str> = plan
        .iter()
        .map(|row| row["archive_path"].as_str().unwrap())
        .collect();
    assert_eq!(paths.len(), plan.len());
    let (taken, other) = (&plan[0], plan[1]["file_key"].as_str().unwrap());
    let path = taken["archive_path"].as_str().unwrap();
    change(
        &world,
        &format!("UPDATE zoom_recordings SET archive_path = '{path}' WHERE file_key = '{other}'"),
    );
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    assert_eq!(night.json()["failed"], 1);
    assert_eq!(night.json()["errors"][0]["code"], "conflict");
    assert_eq!(assert_nothing_is_wrong(&world), files(&world).len() - 1);
}

#[test]
fn what_zoom_is_still_making_is_not_asked_for_until_it_is_ready() {
    let world = World::with_term();
    world.json(&["provision"]);
    let mut early = Vec::new();
    for minute in 0..40 {
        world.set_clock(&format!(
            "2026-09-07T{:02}:{:02}:00Z",
            7 + minute / 12,
            minute % 12 * 5
        ));
        world.json(&["recording", "sync", "--force"]);
        early = world.query::<String>(
            "SELECT file_key FROM zoom_recordings WHERE zoom_status = 'processing'",
        );
        if !early.is_empty() {
            break;
        }
    }
    assert!(!early.is_empty());
    let requests = world.last_request();
    let summary = world.json(&["recording", "download"]);
    assert_eq!(summary["failed"], 0, "{summary}");
    let open =
        "SELECT count(*) FROM zoom_recordings WHERE zoom_status = 'processing' AND state = 'seen'";
    assert_eq!(world.query::<i64>(open), [early.len() as i64]);
    assert!(
        world
            .journal(requests)
            .iter()
            .all(|request| request["status"] != 404),
        "asked for a file in the making"
    );
    world.set_clock("2026-09-07T20:00:00Z");
    world.json(&["recording", "sync", "--force", "--download"]);
    for key in early {
        let state = format!("SELECT state FROM zoom_recordings WHERE file_key = '{key}'");
        assert_eq!(world.query::<String>(&state), ["verified"]);
    }
}

#[test]
fn reading_the_archive_stops_within_a_second_and_goes_on_with_what_was_not_read() {
    let world = listed();
    world.json(&["recording", "download", "--types", "MP4,TRANSCRIPT"]);
    world.advance("2h");
    // So large that nobody reads it to its end within this test.
    let path = &world.query::<String>(
        "SELECT archive_path FROM zoom_recordings WHERE file_type = 'MP4' AND state = 'verified'
         ORDER BY file_key LIMIT 1",
    )[0];
    let victim = world.path("archive").join(path);
    let resize = |bytes| {
        let file = std::fs::OpenOptions::new().write(true).open(&victim);
        file.unwrap().set_len(bytes).unwrap();
    };
    resize(100 << 30);
    let begun = world
        .command(&["recording", "verify", "-o", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let all: Vec<Value> = files(&world);
    let archived = all
        .iter()
        .filter(|file| file["state"] == "verified")
        .count() as i64;
    let read = "SELECT count(*) FROM zoom_recordings WHERE checked_at > archived_at";
    crate::support::wait_for("all other files to be read", || {
        (world.query::<i64>(read)[0] == archived - 1).then_some(())
    });
    let stopped = stopped_by("-INT", begun);
    assert_eq!(stopped.code, 130, "{}", stopped.stderr);
    assert_eq!(stopped.json()["ok"], archived - 1);
    resize(10);
    let rest = world.run(&["recording", "verify", "--unread-for", "1h", "-o", "json"]);
    assert_eq!(rest.code, 9, "{}", rest.stderr);
    assert_eq!(rest.json()["checked"], 1);
    assert_eq!(rest.json()["changed"][0]["archive_path"], path.as_str());
}

#[test]
fn a_signal_while_lists_are_read_stops_within_a_second() {
    let world = World::after_the_day();
    let slow = json!({"host": "api", "path": "/accounts/*/recordings", "delay": "30s"});
    faults(&world, &slow);
    let requests = world.last_request();
    let begun = world
        .command(&["recording", "sync", "-o", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let running = "SELECT count(*) FROM runs WHERE job = 'recording-sync' AND state = 'running'";
    crate::support::wait_for("a list under way", || {
        (world.last_request() > requests || world.query::<i64>(running)[0] == 1).then_some(())
    });
    std::thread::sleep(Duration::from_millis(200));
    let stopped = stopped_by("-INT", begun);
    assert_eq!(stopped.code, 130, "{}", stopped.stderr);
    let state = "SELECT state FROM runs WHERE job = 'recording-sync' ORDER BY run_id DESC LIMIT 1";
    assert_eq!(world.query::<String>(state), ["interrupted"]);
}
