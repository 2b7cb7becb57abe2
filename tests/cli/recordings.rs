//! Bad nights of a download: whatever servers, disks and signals do, a file has its name only when
//! it is what Zoom serves, and the next run brings the rest.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::evening::{hash, served};
use crate::support::{Ended, World, ended, wait_for};

/// A world whose day is over and whose recordings are listed but not downloaded.
pub(crate) fn listed() -> World {
    let world = World::after_the_day();
    world.json(&["recording", "sync"]);
    world
}

pub(crate) fn faults(world: &World, rules: &Value) {
    world.control("POST", "/faults", &rules.to_string());
}

pub(crate) fn files(world: &World) -> Vec<Value> {
    let files = world.json(&["recording", "list"]);
    files.as_array().unwrap().clone()
}

/// Files below the archive that carry a final name.
pub(crate) fn final_names(world: &World) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![world.path("archive")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.ends_with(".part") && name != "recording.json" && name != "SHA256SUMS" {
                found.push(path);
            }
        }
    }
    found
}

/// Whatever has a name is what Zoom serves, and stands so in the database.
pub(crate) fn assert_nothing_is_wrong(world: &World) -> usize {
    world.control("DELETE", "/faults", "");
    let mut verified = 0;
    for file in files(world) {
        if file["state"] != "verified" {
            continue;
        }
        verified += 1;
        let path = file["archive_path"].as_str().unwrap();
        let stored = std::fs::read(world.path("archive").join(path)).unwrap();
        let wanted = served(world, file["download_url"].as_str().unwrap());
        assert!(stored == wanted, "{path} differs from what Zoom serves");
        assert_eq!(file["sha256"], hash(&wanted), "{path}");
    }
    assert_eq!(final_names(world).len(), verified);
    verified
}

/// The rest comes, and everything is there.
pub(crate) fn assert_the_next_run_brings_all(world: &World) {
    world.control("DELETE", "/faults", "");
    let summary = world.json(&["recording", "download"]);
    assert_eq!(summary["failed"], 0, "{summary}");
    assert_eq!(assert_nothing_is_wrong(world), files(world).len());
}

#[test]
fn a_login_page_is_never_a_video() {
    for host in ["download", "files"] {
        let world = listed();
        faults(&world, &json!({"host": host, "html": true, "status": 200}));
        let night = world.run(&["recording", "download", "-o", "json"]);
        assert_eq!(night.code, 6, "{}", night.stderr);
        assert_eq!(night.json()["errors"][0]["code"], "not_permitted");
        assert_eq!(final_names(&world), Vec::<std::path::PathBuf>::new());
        assert_the_next_run_brings_all(&world);
    }
}

#[test]
fn what_breaks_off_is_gone_on_with_in_the_same_run() {
    for rule in [
        json!({"host": "files", "path": "/media/*", "cut": 150_000, "every": 2}),
        // The server ignores `Range`: from the beginning again.
        json!({"host": "files", "path": "/media/*", "cut": 150_000, "times": 2, "ignore_range": true}),
        // The signed address has expired, and the token is gone.
        json!({"host": "files", "path": "/media/*", "cut": 150_000, "times": 1, "clock": "2h"}),
        json!({"host": "files", "path": "/media/*", "cut": 150_000, "times": 3, "revoke_token": true}),
    ] {
        let world = listed();
        faults(&world, &rule);
        let night = world.run(&["recording", "download", "-o", "json"]);
        assert_eq!(night.code, 0, "{rule}: {night:?}");
        assert_eq!(
            assert_nothing_is_wrong(&world),
            files(&world).len(),
            "{rule}"
        );
    }
}

#[test]
fn a_wrong_206_is_not_appended() {
    for range in ["bytes 0-9/10", "bytes 84465-149999/150000", "nonsense"] {
        let world = listed();
        let rules = json!([
            {"host": "files", "path": "/media/*", "cut": 150_000, "nth": 1},
            {"host": "files", "path": "/media/*", "nth": [2, 3], "status": 206, "act": true,
             "headers": {"content-range": range}},
        ]);
        faults(&world, &rules);
        world.run(&["recording", "download", "--jobs", "1"]);
        assert_nothing_is_wrong(&world);
        assert_the_next_run_brings_all(&world);
    }
}

#[test]
fn a_body_that_is_announced_short_is_quarantined_and_tried_again_the_next_day() {
    let world = listed();
    faults(
        &world,
        &json!({"host": "files", "path": "/media/*", "length": -100}),
    );
    let night = world.run(&["recording", "download", "--types", "mp4", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    let states = world.query::<String>(
        "SELECT DISTINCT state || ': ' || (last_error LIKE '%Zoom lists%') FROM zoom_recordings
         WHERE file_type = 'MP4'",
    );
    assert_eq!(states, ["quarantined: 1"]);
    assert_eq!(final_names(&world).len(), 0);
    world.control("DELETE", "/faults", "");
    let same_day = world.json(&["recording", "download", "--types", "mp4"]);
    assert_eq!(same_day["files_downloaded"], 0);
    world.advance("21h");
    assert_the_next_run_brings_all(&world);
}

#[test]
fn a_wrong_declared_size_warns_for_text_and_quarantines_media_until_it_is_accepted() {
    let world = listed();
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let change = "UPDATE zoom_recordings SET file_size_bytes = coalesce(file_size_bytes, 1) + 1";
    connection.execute(change, []).unwrap();
    drop(connection);
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    let state = |kind: &str| {
        world.query::<String>(&format!(
            "SELECT DISTINCT state FROM zoom_recordings WHERE file_type = '{kind}'"
        ))
    };
    assert_eq!(state("TRANSCRIPT"), ["verified"]);
    assert_eq!(state("MP4"), ["quarantined"]);
    assert!(night.stderr.contains("Zoom lists"), "{}", night.stderr);
    let keys = world.query::<String>(
        "SELECT file_key FROM zoom_recordings WHERE state = 'quarantined' ORDER BY file_key",
    );
    let mut command = vec!["recording", "download", "--accept-size"];
    command.extend(keys.iter().map(String::as_str));
    let accepted = world.json(&command);
    assert_eq!(accepted["files_downloaded"], keys.len());
    assert_eq!(assert_nothing_is_wrong(&world), files(&world).len());
    let decided = "SELECT count(*) FROM zoom_recordings WHERE size_accepted_at IS NOT NULL";
    assert_eq!(world.query::<i64>(decided), [keys.len() as i64]);
}

/// How a command ends that gets this signal: within a second.
pub(crate) fn stopped_by(signal: &str, begun: Child) -> Ended {
    let asked = Instant::now();
    let status = Command::new("kill")
        .args([signal, &begun.id().to_string()])
        .status();
    assert!(status.unwrap().success());
    let stopped = ended(begun.wait_with_output().unwrap());
    let took = asked.elapsed();
    assert!(took < Duration::from_secs(1), "{took:?}");
    stopped
}

#[test]
fn a_signal_stops_within_a_second_and_the_next_run_goes_on() {
    let world = listed();
    let begun = world
        .command(&["recording", "download", "--limit-rate", "200k"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let database = world.database();
    wait_for("a transfer under way", || {
        let connection = rusqlite::Connection::open(&database).ok()?;
        let busy = "SELECT count(*) FROM zoom_recordings WHERE state = 'downloading'";
        let count: i64 = connection.query_row(busy, [], |row| row.get(0)).ok()?;
        (count > 0).then_some(())
    });
    let stopped = stopped_by("-TERM", begun);
    assert_eq!(stopped.code, 143, "{}", stopped.stderr);
    assert_nothing_is_wrong(&world);
    assert_the_next_run_brings_all(&world);
}

#[test]
fn killed_a_hundred_times_it_still_ends_right() {
    let world = listed();
    let (mut pause, mut hits) = (40, 0);
    for kill in 0..100 {
        let mut begun = world
            .command(&["recording", "download", "--limit-rate", "500k"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(pause + kill * 7 % 30));
        begun.kill().unwrap();
        begun.wait().unwrap();
        let busy = "SELECT count(*) FROM zoom_recordings WHERE state = 'downloading'";
        let hit = world.query::<i64>(busy)[0] > 0;
        hits += u32::from(hit);
        // Around the moment at which this machine, as busy as it is, begins to transfer.
        pause = if hit { pause * 15 / 16 } else { pause + 15 };
    }
    assert!(hits >= 30, "{hits} of 100 kills met a transfer");
    assert_the_next_run_brings_all(&world);
}

#[test]
fn what_zoom_deleted_after_the_list_fails_alone() {
    let world = listed();
    let gone = files(&world)[0]["download_url"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = gone.rsplit('/').next().unwrap();
    let rule = json!({"host": "download", "path": format!("*{path}"), "status": 404, "html": true});
    faults(&world, &rule);
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    assert_eq!(night.json()["failed"], 1);
    assert_eq!(assert_nothing_is_wrong(&world), files(&world).len() - 1);
}

#[test]
fn a_dry_run_tells_paths_and_bytes_and_downloads_nothing() {
    let world = listed();
    let requests = world.last_request();
    let plan = world.json(&["recording", "download", "--dry-run", "--types", "MP4"]);
    let paths = world.json(&["recording", "list", "--paths"]);
    assert_eq!(world.last_request(), requests);
    assert!(!world.path("archive").exists());
    let bytes = "SELECT sum(file_size_bytes) FROM zoom_recordings WHERE file_type = 'MP4'";
    assert_eq!(plan["bytes"], world.query::<i64>(bytes)[0]);
    world.json(&["recording", "download"]);
    for row in plan["plan"]
        .as_array()
        .unwrap()
        .iter()
        .chain(paths.as_array().unwrap())
    {
        let path = row["archive_path"].as_str().unwrap();
        assert!(world.path("archive").join(path).is_file(), "{path}");
    }
}

#[test]
fn a_folder_tells_what_it_holds_without_the_database() {
    let world = listed();
    world.json(&["recording", "download"]);
    let mut checked = 0;
    for file in final_names(&world) {
        let folder = file.parent().unwrap();
        let sums = Command::new("sha256sum")
            .args(["--strict", "-c", "SHA256SUMS"])
            .current_dir(folder)
            .output()
            .unwrap();
        assert!(
            sums.status.success(),
            "{}",
            String::from_utf8_lossy(&sums.stdout)
        );
        let name = file.file_name().unwrap().to_str().unwrap();
        assert!(
            String::from_utf8(sums.stdout).unwrap().contains(name),
            "{name}"
        );
        let facts = std::fs::read(folder.join("recording.json")).unwrap();
        let facts: Value = serde_json::from_slice(&facts).unwrap();
        let sets = facts["recordings"].as_array().unwrap();
        assert!(sets.iter().any(|set| {
            let files = set["files"].as_array().unwrap();
            files.iter().any(|file| file["name"] == name)
        }));
        checked += 1;
    }
    assert_eq!(checked, files(&world).len());
}

#[test]
fn what_comes_late_is_found_weeks_later_without_asking_for_it() {
    let world = World::with_term();
    world.json(&["provision"]);
    // Some videos are listed by then, and are still in the making or without their transcript.
    world.set_clock("2026-09-07T10:00:00Z");
    world.json(&["recording", "sync"]);
    let early = files(&world).len();
    assert!(early > 0);
    world.set_clock("2026-09-27T10:00:00Z");
    world.run(&["recording", "sync", "--download", "--days", "1"]);
    let truth = world.truth();
    let ids = world.query::<String>(
        "SELECT file_id FROM zoom_recordings WHERE state = 'verified' AND file_id IS NOT NULL",
    );
    let mut owed = 0;
    for instance in truth["instances"].as_array().unwrap() {
        let first_day = instance["start"]
            .as_str()
            .is_some_and(|at| at < "2026-09-08");
        let list = instance["recording"]["files"].as_array();
        for file in list.into_iter().flatten().filter(|_| first_day) {
            // Zoom lists timelines without an id.
            if file["file_type"] == "TIMELINE" {
                continue;
            }
            owed += 1;
            let id = file["id"].as_str().unwrap();
            assert!(ids.iter().any(|known| known == id), "{file}");
        }
    }
    assert!(owed > 0);
}
