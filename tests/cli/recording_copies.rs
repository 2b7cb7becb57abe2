//! Our copies when Zoom's are not what they were: gone, changed, told only in part.

use serde_json::{Value, json};

use crate::support::World;

fn first(world: &World, sql: &str) -> String {
    world.query::<String>(sql)[0].clone()
}

/// A world whose recordings are archived.
fn archived() -> World {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--download"]);
    world
}

/// Deletes an instance as somebody else would, without any event.
fn delete_at_zoom(world: &World, uuid: &str, action: &str) {
    let path = uuid
        .replace('/', "%252F")
        .replace('+', "%252B")
        .replace('=', "%253D");
    let path = format!("/meetings/{path}/recordings?action={action}");
    world.text(&["api", "DELETE", &path]);
}

fn state(world: &World, file_key: &str) -> String {
    let sql = format!("SELECT state FROM zoom_recordings WHERE file_key = '{file_key}'");
    first(world, &sql)
}

fn place(world: &World, file_key: &str) -> std::path::PathBuf {
    let sql = format!("SELECT archive_path FROM zoom_recordings WHERE file_key = '{file_key}'");
    world.path("archive").join(first(world, &sql))
}

/// Makes Zoom list this size of a file from now on.
fn declare(world: &World, file_key: &str, size: u64) {
    let truth = world.truth();
    let instances = truth["instances"].as_array().unwrap().iter();
    let places = instances.flat_map(|instance| {
        let files = instance["recording"]["files"].as_array();
        let files = files.into_iter().flatten().enumerate();
        files.map(|(number, file)| (instance["uuid"].clone(), number, file["id"].clone()))
    });
    let (uuid, number, _) = { places }.find(|(_, _, id)| id == file_key).unwrap();
    let body = json!({"uuid": uuid, "file": number, "size": size});
    world.control("POST", "/recordings/size", &body.to_string());
}

fn count(world: &World, sql: &str) -> i64 {
    world.query::<i64>(sql)[0]
}

#[test]
fn a_damaged_copy_of_what_zoom_deleted_unseen_stays_ours() {
    let world = archived();
    let video = "SELECT file_key FROM zoom_recordings WHERE file_type = 'MP4' LIMIT 1";
    let key = first(&world, video);
    let own = format!("SELECT uuid FROM zoom_recordings WHERE file_key = '{key}'");
    delete_at_zoom(&world, &first(&world, &own), "delete");
    let path = place(&world, &key);
    let mut damaged = std::fs::read(&path).unwrap();
    damaged[100_000] ^= 1;
    std::fs::write(&path, &damaged).unwrap();
    for _ in 0..2 {
        let ended = world.run(&["recording", "verify", "--repair", "-o", "json"]);
        assert_eq!(ended.code, 9, "{}", ended.stderr);
        let report = ended.json();
        assert_eq!(report["changed"].as_array().unwrap().len(), 1, "{report}");
        assert_eq!(
            (&report["repaired"], &report["extra"]),
            (&json!(0), &json!([]))
        );
        assert!(std::fs::read(&path).unwrap() == damaged);
        assert_eq!(state(&world, &key), "verified");
    }
    let sums = std::fs::read_to_string(path.with_file_name("SHA256SUMS")).unwrap();
    assert!(sums.contains(path.file_name().unwrap().to_str().unwrap()));
}

#[test]
fn a_recording_never_takes_the_name_of_what_describes_it() {
    let world = World::after_the_day();
    let template = "plan = \"business\"\n[recording]\ntemplate = \"{cohort}/{topic}_{file_id}/recording.{ext}\"\n";
    world.write("config.toml", template);
    world.json(&["recording", "sync", "--download"]);
    let whole = world.json(&["recording", "verify"]);
    assert_eq!(whole["checked"], whole["ok"]);
    let named = "SELECT count(*) FROM zoom_recordings WHERE archive_path LIKE '%/_recording.json' ESCAPE '\\'";
    assert!(count(&world, named) > 0);
}

#[test]
fn what_a_sync_left_out_is_listed_by_the_next() {
    let world = World::after_the_day();
    let all = "SELECT count(DISTINCT uuid) FROM zoom_recordings";
    world.json(&["recording", "sync", "--session", "L0003"]);
    let one = count(&world, all);
    // Two instances cannot be read, and the window does not count as listed.
    let rule = json!({"host": "api", "path": "/meetings/*/recordings", "method": "GET",
        "status": 400, "act": false, "times": 2,
        "headers": {"content-type": "application/json"},
        "body": json!({"code": 300, "message": "no"}).to_string()});
    world.control("POST", "/faults", &rule.to_string());
    let ended = world.run(&["recording", "sync", "-o", "json"]);
    assert_eq!(ended.code, 6, "{}", ended.stderr);
    let error = ended.error();
    assert_eq!(error["details"].as_array().unwrap().len(), 2, "{error}");
    assert!(error["details"][0]["uuid"].is_string(), "{error}");
    let some = count(&world, all);
    let summary = world.json(&["recording", "sync"]);
    assert_eq!(summary["failed"], 0);
    let every = count(&world, all);
    assert!(one < every && some + 2 == every, "{one}, {some}, {every}");
    // Now it was.
    assert_eq!(world.json(&["recording", "sync"])["recordings_synced"], 0);
}

#[test]
fn what_was_gone_already_is_not_called_deleted() {
    for (action, place) in [("delete", "nowhere"), ("trash", "trash")] {
        let world = archived();
        let uuids = world.query::<String>("SELECT DISTINCT uuid FROM zoom_recordings");
        for uuid in &uuids {
            delete_at_zoom(&world, uuid, action);
        }
        let command = [
            "recording",
            "prune",
            "--older-than",
            "1h",
            "--permanent",
            "--yes",
        ];
        let summary = world.json(&command);
        assert_eq!(
            (&summary["deleted"], &summary["bytes"]),
            (&json!(0), &json!(0))
        );
        assert_eq!(summary["gone"], uuids.len());
        assert_eq!(count(&world, "SELECT count(*) FROM recording_receipts"), 0);
        let places = world.query::<String>("SELECT DISTINCT removed_to FROM zoom_recordings");
        assert_eq!(places, [place]);
        let back = world.run(&["recording", "recover", &uuids[0]]);
        assert_eq!(back.code == 0, action == "trash", "{}", back.stderr);
    }
}

#[test]
fn another_size_at_zoom_is_fetched_again_and_our_copy_stays_until_then() {
    let world = archived();
    let of = |kind: &str| {
        let sql =
            format!("SELECT file_key FROM zoom_recordings WHERE file_type = '{kind}' LIMIT 1");
        first(&world, &sql)
    };
    let (video, text) = (of("MP4"), of("TRANSCRIPT"));
    let uuid = |key: &str| {
        let own = format!("SELECT uuid FROM zoom_recordings WHERE file_key = '{key}'");
        first(&world, &own)
    };
    // Zoom has corrected the text since.
    let shorter = "UPDATE zoom_recordings SET archived_bytes = archived_bytes - 1,
        file_size_bytes = file_size_bytes - 1 WHERE file_key = ?1";
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    connection.execute(shorter, [&text]).unwrap();
    drop(connection);
    let ended = world.run(&["recording", "delete", &uuid(&text), "--yes", "-o", "json"]);
    assert_eq!(ended.code, 6, "{}", ended.stderr);
    let message = &ended.json()["errors"][0]["message"];
    assert!(
        message.as_str().unwrap().contains("another size"),
        "{message}"
    );

    declare(&world, &video, 200_000);
    let summary = world.json(&["recording", "sync", "--force", "--download"]);
    assert_eq!(summary["files_downloaded"], 2, "{summary}");
    assert_eq!(
        std::fs::metadata(place(&world, &video)).unwrap().len(),
        200_000
    );

    // Gone before the new one was fetched: the old one is the best there is, until it is back.
    declare(&world, &video, 300_000);
    world.json(&["recording", "sync", "--force"]);
    assert_eq!(state(&world, &video), "seen");
    delete_at_zoom(&world, &uuid(&video), "trash");
    world.run(&["recording", "sync", "--force"]);
    assert_eq!(state(&world, &video), "verified");
    assert_eq!(world.json(&["recording", "verify"])["changed"], json!([]));
    world.json(&["recording", "recover", &uuid(&video)]);
    assert_eq!(state(&world, &video), "seen");
    world.json(&["recording", "download"]);
    let length = std::fs::metadata(place(&world, &video)).unwrap().len();
    assert_eq!(
        (state(&world, &video).as_str(), length),
        ("verified", 300_000)
    );
}

#[test]
fn descriptions_that_do_not_fit_are_told_and_written_again() {
    let world = archived();
    let key = first(&world, "SELECT file_key FROM zoom_recordings LIMIT 1");
    let sums = place(&world, &key).with_file_name("SHA256SUMS");
    let facts = sums.with_file_name("recording.json");
    let spoil = || {
        std::fs::write(&sums, "").unwrap();
        let _ = std::fs::remove_file(&facts);
    };
    spoil();
    let ended = world.run(&["recording", "verify", "-o", "json"]);
    assert_eq!(ended.code, 9, "{}", ended.stderr);
    assert_eq!(ended.json()["undescribed"].as_array().unwrap().len(), 2);
    // As after a kill: the next download writes them, and so does a repair.
    for command in [
        ["recording", "download"].as_slice(),
        &["recording", "verify", "--repair"],
    ] {
        spoil();
        world.json(command);
        assert!(std::fs::metadata(&sums).unwrap().len() > 0 && facts.exists());
    }
    assert_eq!(
        world.json(&["recording", "verify"])["undescribed"],
        json!([])
    );
}

#[test]
fn what_was_named_and_not_done_is_no_success() {
    let world = World::after_the_day();
    world.json(&["recording", "sync"]);
    let uuid = first(&world, "SELECT uuid FROM zoom_recordings LIMIT 1");
    let kept = world.run(&["recording", "delete", &uuid, "--yes"]);
    assert_eq!(kept.code, 6, "{}", kept.stdout);
    assert!(kept.stderr.contains("not archived"), "{}", kept.stderr);
    let key = first(
        &world,
        &format!("SELECT file_key FROM zoom_recordings WHERE uuid = '{uuid}' LIMIT 1"),
    );
    delete_at_zoom(&world, &uuid, "trash");
    world.run(&["recording", "sync", "--force"]);
    let error = world.error(&["recording", "download", &key], 6);
    let message = error["details"][0]["message"].as_str().unwrap();
    assert!(message.contains("trash"), "{error}");
    // What stands already is no failure.
    world.json(&["recording", "sync", "--download"]);
    let good = first(
        &world,
        "SELECT file_key FROM zoom_recordings WHERE state = 'verified' LIMIT 1",
    );
    assert_eq!(world.json(&["recording", "download", &good])["failed"], 0);
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let world = archived();
    for (command, code) in [
        (
            &["recording", "sync", "--download", "--types", "MP5"][..],
            2,
        ),
        (
            &[
                "recording",
                "list",
                "--from",
                "2026-09-08",
                "--to",
                "2026-09-07",
            ],
            2,
        ),
        (&["recording", "sync", "--from", "2027-01-01"], 2),
        (&["coverage", "--cohort", "7Z"], 5),
    ] {
        let error = world.error(command, code);
        let told = error["message"].as_str().unwrap();
        let value = command.last().unwrap();
        assert!(told.contains(value), "{told}");
    }
    assert_eq!(world.json(&["run", "list", "--failed"]), json!([]));
}

#[test]
fn one_text_that_cannot_be_read_hides_no_other() {
    let world = archived();
    let texts = world.query::<String>(
        "SELECT session_id FROM zoom_recordings WHERE file_type = 'TRANSCRIPT' ORDER BY file_key",
    );
    let key = first(
        &world,
        "SELECT file_key FROM zoom_recordings WHERE file_type = 'TRANSCRIPT' ORDER BY file_key LIMIT 1",
    );
    let path = place(&world, &key);
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    let other = texts.iter().find(|id| **id != texts[0]).unwrap();
    let ended = world.run(&["recording", "transcript", "--session", other]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(ended.stderr.contains(name), "{}", ended.stderr);
}

#[test]
fn a_dry_run_of_a_repair_or_a_recovery_changes_nothing() {
    let world = archived();
    let uuid = first(&world, "SELECT uuid FROM zoom_recordings LIMIT 1");
    world.json(&["recording", "delete", &uuid, "--yes"]);
    let key = first(
        &world,
        "SELECT file_key FROM zoom_recordings WHERE removed_at IS NULL LIMIT 1",
    );
    std::fs::remove_file(place(&world, &key)).unwrap();
    let rows =
        || world.query::<String>("SELECT state || updated_at || checked_at FROM zoom_recordings");
    let (before, asked) = (rows(), world.last_request());
    let report: Value = world
        .run(&["recording", "verify", "--repair", "--dry-run", "-o", "json"])
        .json();
    assert_eq!(report["missing"].as_array().unwrap().len(), 1);
    let plan = world.json(&["recording", "recover", &uuid, "--dry-run"]);
    assert_eq!(
        (&plan["dry_run"], &plan["recovered"]),
        (&json!(true), &json!(1))
    );
    assert!(plan["files"].as_u64().unwrap() > 0);
    assert_eq!((rows(), world.last_request()), (before, asked));
}
