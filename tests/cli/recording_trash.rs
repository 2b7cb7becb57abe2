//! What leaves Zoom without us: trash, recovery, and what is gone for good.

use serde_json::{Value, json};

use crate::support::{World, keys};

fn first(world: &World, sql: &str) -> String {
    world.query::<String>(sql)[0].clone()
}

/// Somebody deletes a recording in the portal.
fn delete_at_zoom(world: &World, uuid: &str, action: &str) {
    let path = format!(
        "/meetings/{}/recordings?action={action}",
        doubly_encoded(uuid)
    );
    world.text(&["api", "DELETE", &path]);
}

fn doubly_encoded(uuid: &str) -> String {
    uuid.replace('/', "%252F")
        .replace('+', "%252B")
        .replace('=', "%253D")
}

fn removed(world: &World, uuid: &str) -> Vec<String> {
    world.query(&format!(
        "SELECT DISTINCT coalesce(removed_to, 'still there') FROM zoom_recordings WHERE uuid = '{uuid}'"
    ))
}

/// A world whose recordings are listed, and the instance of one of them.
fn listed() -> (World, String) {
    let world = World::after_the_day();
    world.json(&["recording", "sync"]);
    let uuid = first(
        &world,
        "SELECT uuid FROM zoom_recordings WHERE session_id IS NOT NULL ORDER BY uuid LIMIT 1",
    );
    (world, uuid)
}

#[test]
fn what_somebody_trashed_is_noticed_no_longer_owed_and_recovered() {
    let (world, uuid) = listed();
    delete_at_zoom(&world, &uuid, "trash");
    let synced = world.run(&["recording", "sync", "--download", "--force", "-o", "json"]);
    assert_eq!(synced.code, 0, "{}", synced.stderr);
    assert!(
        synced.stderr.contains("lie in Zoom's trash"),
        "{}",
        synced.stderr
    );
    assert_eq!(removed(&world, &uuid), ["trash"]);
    let open = format!(
        "SELECT count(*) FROM zoom_recordings WHERE state <> 'verified' AND uuid <> '{uuid}'"
    );
    assert_eq!(world.query::<i64>(&open), [0]);
    world.set_clock("2026-09-08T17:00:00Z");
    let covered = world.run(&["coverage", "-o", "json"]);
    assert_eq!(covered.code, 9);
    let rows = covered.json();
    let mut words = rows.as_array().unwrap().iter().map(|row| &row["recording"]);
    assert!(words.any(|word| word == "in_trash"), "{rows}");

    let back = world.json(&["recording", "recover", &uuid]);
    assert_eq!(
        keys(&back),
        [
            "dry_run",
            "run_id",
            "recovered",
            "files",
            "failed",
            "errors"
        ]
    );
    assert_eq!(removed(&world, &uuid), ["still there"]);
    let run = world.json(&["run", "show"]);
    assert_eq!(run["job"], "recording-prune");
    assert_eq!(run["items"][0]["action"], "recovered");
    world.json(&["recording", "sync", "--download", "--force"]);
    let left = "SELECT count(*) FROM zoom_recordings WHERE state <> 'verified'";
    assert_eq!(world.query::<i64>(left), [0]);
}

#[test]
fn what_is_gone_for_good_fails_once_and_is_not_asked_for_again() {
    let (world, uuid) = listed();
    delete_at_zoom(&world, &uuid, "delete");
    let count = world.query::<i64>(&format!(
        "SELECT count(*) FROM zoom_recordings WHERE uuid = '{uuid}'"
    ))[0];
    let night = world.run(&["recording", "download", "-o", "json"]);
    assert_eq!(night.code, 6, "{}", night.stderr);
    assert_eq!(night.json()["failed"], count);
    for error in night.json()["errors"].as_array().unwrap() {
        assert_eq!(error["code"], "not_found", "{error}");
    }
    assert_eq!(removed(&world, &uuid), ["nowhere"]);
    let requests = world.last_request();
    let next = world.json(&["recording", "download"]);
    assert_eq!(
        (&next["failed"], &next["files_downloaded"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(world.last_request(), requests);
    let refused = world.error(&["recording", "recover", &uuid], 5);
    assert_eq!(refused["code"], "not_found");
}

#[test]
fn a_list_that_no_longer_shows_a_recording_is_believed_only_after_asking_for_it() {
    let (world, uuid) = listed();
    delete_at_zoom(&world, &uuid, "delete");
    let synced = world.run(&["recording", "sync", "--force"]);
    assert_eq!(synced.code, 0, "{}", synced.stderr);
    assert!(
        synced.stderr.contains("are gone at Zoom"),
        "{}",
        synced.stderr
    );
    assert_eq!(removed(&world, &uuid), ["nowhere"]);
    let requests = world.last_request();
    let again = world.run(&["recording", "sync", "--force"]);
    assert_eq!((again.code, again.stderr.as_str()), (0, ""));
    let asked: Vec<Value> = world.journal(requests);
    assert!(
        asked
            .iter()
            .all(|request| !request["path"].as_str().unwrap().contains("trash"))
    );
    assert_eq!(
        asked
            .iter()
            .filter(|request| request["host"] == "api")
            .count(),
        1,
        "{asked:?}"
    );
}

#[test]
fn an_app_that_may_not_look_into_a_trash_still_notices_what_is_missing() {
    let (world, uuid) = listed();
    delete_at_zoom(&world, &uuid, "trash");
    let rule = json!({"host": "api", "path": "/users/*/recordings", "status": 400, "act": false,
        "headers": {"content-type": "application/json"},
        "body": "{\"code\":4711,\"message\":\"Invalid access token, does not contain scopes:[x].\"}"});
    world.control("POST", "/faults", &rule.to_string());
    let synced = world.run(&["recording", "sync", "--force"]);
    assert_eq!(synced.code, 0, "{}", synced.stderr);
    assert_eq!(removed(&world, &uuid), ["nowhere"]);
}

#[test]
fn a_trash_that_was_never_listed_is_found_when_asked_for() {
    let world = World::after_the_day();
    let uuid = world.truth()["instances"]
        .as_array()
        .unwrap()
        .iter()
        .find(|instance| instance["recording"]["files"].is_array())
        .map(|instance| instance["uuid"].as_str().unwrap().to_owned())
        .unwrap();
    delete_at_zoom(&world, &uuid, "trash");
    world.json(&["recording", "sync"]);
    assert_eq!(removed(&world, &uuid), Vec::<String>::new());
    world.json(&["recording", "sync", "--force", "--trash"]);
    assert_eq!(removed(&world, &uuid), ["trash"]);
    world.json(&["recording", "sync", "--force", "--trash"]);
    let session = first(
        &world,
        &format!("SELECT session_id FROM zoom_recordings WHERE uuid = '{uuid}' LIMIT 1"),
    );
    let back = world.json(&["recording", "recover", "--session", &session]);
    assert_eq!(back["recovered"], 1);
    world.json(&["recording", "sync", "--force", "--download"]);
    let states = format!("SELECT DISTINCT state FROM zoom_recordings WHERE uuid = '{uuid}'");
    assert_eq!(world.query::<String>(&states), ["verified"]);
    let nothing = world.error(&["recording", "recover", "--session", &session], 5);
    assert_eq!(nothing["code"], "not_found");
}

#[test]
fn one_recording_is_shown_with_its_files_and_receipts() {
    let (world, uuid) = listed();
    world.json(&["recording", "download"]);
    world.json(&["recording", "delete", &uuid, "--yes"]);
    let shown = world.json(&["recording", "show", &uuid]);
    let files = shown["files"].as_array().unwrap();
    assert_eq!(shown["files_known"], files.len());
    assert_eq!(shown["files_archived"], files.len());
    let receipts = shown["receipts"].as_array().unwrap();
    assert_eq!(receipts.len(), files.len());
    for file in files {
        let receipt = receipts
            .iter()
            .find(|one| one["file_key"] == file["file_key"]);
        assert_eq!(receipt.unwrap()["sha256"], file["sha256"]);
    }
    let key = files[0]["file_key"].as_str().unwrap();
    assert_eq!(world.json(&["recording", "show", key]), shown);
    let table = world.text(&["recording", "show", key]);
    assert!(table.contains(&uuid), "{table}");
    assert_eq!(
        world.error(&["recording", "show", "x"], 5)["code"],
        "not_found"
    );
}
