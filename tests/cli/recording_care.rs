//! The archive is read again, and Zoom's copies go only when ours are proven.

use serde_json::json;

use crate::support::World;

/// A world whose recordings are archived, some days later.
fn archived() -> World {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--download"]);
    world
}

fn paths(world: &World) -> Vec<std::path::PathBuf> {
    let paths = world.query::<String>(
        "SELECT archive_path FROM zoom_recordings WHERE state = 'verified' ORDER BY file_key",
    );
    let archive = world.path("archive");
    paths.into_iter().map(|path| archive.join(path)).collect()
}

fn flip_a_bit(path: &std::path::Path) {
    let mut bytes = std::fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(path, bytes).unwrap();
}

fn deletes(world: &World) -> usize {
    let writes = world.writes(0).into_iter();
    writes
        .filter(|request| request["method"] == "DELETE")
        .count()
}

#[test]
fn verify_finds_what_is_missing_changed_or_unknown_and_repair_brings_it_back() {
    let world = archived();
    let whole = world.json(&["recording", "verify"]);
    let files = paths(&world);
    assert_eq!(whole["checked"], files.len());
    assert_eq!(whole["ok"], files.len());
    flip_a_bit(&files[0]);
    std::fs::remove_file(&files[1]).unwrap();
    let stray = files[2].with_file_name("stray.mp4");
    std::fs::write(&stray, "?").unwrap();

    let found = world.run(&["recording", "verify", "-o", "json"]);
    assert_eq!(found.code, 9, "{}", found.stderr);
    assert_eq!(found.error()["code"], "check_failed");
    let report = found.json();
    let archive = world.path("archive");
    for (list, file) in [("changed", &files[0]), ("missing", &files[1])] {
        let list = report[list].as_array().unwrap();
        assert_eq!(list.len(), 1, "{report}");
        assert_eq!(
            archive.join(list[0]["archive_path"].as_str().unwrap()),
            *file
        );
    }
    assert_eq!(report["extra"].as_array().unwrap().len(), 1);

    std::fs::remove_file(stray).unwrap();
    // A run may have been killed before it described a folder.
    let described = [
        files[2].with_file_name("SHA256SUMS"),
        files[2].with_file_name("recording.json"),
    ];
    std::fs::remove_file(&described[0]).unwrap();
    std::fs::write(&described[1], "").unwrap();
    let repaired = world.json(&["recording", "verify", "--repair"]);
    assert_eq!(repaired["repaired"], 2);
    assert_eq!(world.json(&["recording", "verify"])["ok"], files.len());
    for file in described {
        assert!(std::fs::metadata(file).unwrap().len() > 0);
    }
}

#[test]
fn the_only_copy_there_is_stays_where_it_is_though_it_is_damaged() {
    let world = archived();
    let uuid = &world.query::<String>("SELECT uuid FROM zoom_recordings LIMIT 1")[0];
    world.json(&["recording", "delete", uuid, "--yes"]);
    let own = format!("SELECT archive_path FROM zoom_recordings WHERE uuid = '{uuid}' LIMIT 1");
    let path = world.path("archive").join(&world.query::<String>(&own)[0]);
    flip_a_bit(&path);
    let damaged = std::fs::read(&path).unwrap();
    let found = world.run(&["recording", "verify", "--repair", "-o", "json"]);
    assert_eq!(found.code, 9, "{}", found.stderr);
    assert_eq!(
        (
            &found.json()["repaired"],
            found.json()["changed"].as_array().unwrap().len()
        ),
        (&json!(0), 1)
    );
    assert!(std::fs::read(&path).unwrap() == damaged);
}

#[test]
fn what_is_not_known_is_not_found() {
    let world = archived();
    for command in [
        &["download", "--session", "nobody"][..],
        &["verify", "--session", "nobody"],
        &["delete", "--session", "nobody", "--yes"],
        &["delete", "aB3/dEf+hIjKlMnOpQrStA==", "--yes"],
        &["recover", "--session", "nobody"],
        &["show", "nobody"],
        &["transcript", "--session", "nobody"],
    ] {
        let error = world.error(&[&["recording"], command].concat(), 5);
        assert_eq!(error["code"], "not_found", "{command:?}");
    }
}

#[test]
fn all_parts_together_are_everything_and_what_was_just_read_is_not_read_again() {
    let world = archived();
    let part = |part: &str| {
        let report = world.json(&["recording", "verify", "--subset", part]);
        report["checked"].as_u64().unwrap()
    };
    let parts = part("1/3") + part("2/3") + part("3/3");
    assert_eq!(parts, paths(&world).len() as u64);
    let fresh = world.json(&["recording", "verify", "--unread-for", "1d"]);
    assert_eq!(fresh["checked"], 0);
}

#[test]
fn prune_deletes_at_zoom_what_is_proven_with_receipts_and_recover_takes_it_back() {
    let world = archived();
    world.advance("31d");
    let command = ["recording", "prune", "--older-than", "30d"];
    let plan = world.json(&[&command[..], &["--dry-run"]].concat());
    let count = plan["deleted"].as_u64().unwrap();
    assert!(count >= 2, "{plan}");
    assert_eq!(world.error(&command, 2)["code"], "usage");
    let few = [&command[..], &["--yes", "--max-delete", "1"]].concat();
    assert_eq!(world.error(&few, 8)["code"], "conflict");
    assert_eq!(deletes(&world), 0);

    let summary = world.json(&[&command[..], &["--yes"]].concat());
    assert_eq!(summary["deleted"], count);
    assert_eq!(deletes(&world) as u64, count);
    let files = paths(&world).len() as i64;
    let receipts = "SELECT count(*) FROM recording_receipts WHERE done_at IS NOT NULL";
    assert_eq!(world.query::<i64>(receipts), [files]);
    let again = world.json(&[&command[..], &["--yes"]].concat());
    assert_eq!(again["deleted"], 0);

    let uuid = plan["plan"][0]["uuid"].as_str().unwrap();
    let back = world.json(&["recording", "recover", uuid]);
    assert_eq!(back["files"], plan["plan"][0]["files"]);
    let removed = "SELECT count(*) FROM zoom_recordings WHERE removed_at IS NOT NULL";
    assert_eq!(
        world.query::<i64>(removed),
        [files - back["files"].as_i64().unwrap()]
    );
}

#[test]
fn nothing_unproven_is_deleted() {
    let world = archived();
    let plan = world.json(&["recording", "prune", "--older-than", "1h", "--dry-run"]);
    let steps = plan["plan"].as_array().unwrap();
    assert!(steps.len() >= 2);
    let first = |sql: &str| world.query::<String>(sql)[0].clone();
    // One copy is damaged, one row is unknown to us, the rest is protected.
    let uuids: Vec<_> = steps
        .iter()
        .map(|step| step["uuid"].as_str().unwrap())
        .collect();
    let damaged = first(&format!(
        "SELECT archive_path FROM zoom_recordings WHERE uuid = '{}' LIMIT 1",
        uuids[0]
    ));
    flip_a_bit(&world.path("archive").join(damaged));
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let forget = "DELETE FROM zoom_recordings WHERE rowid =
        (SELECT max(rowid) FROM zoom_recordings WHERE uuid = ?1)";
    connection.execute(forget, [uuids[1]]).unwrap();
    drop(connection);
    let command = [
        "recording",
        "delete",
        uuids[0],
        uuids[1],
        "--yes",
        "-o",
        "json",
    ];
    let ended = world.run(&command);
    assert_eq!(ended.code, 6, "{}", ended.stderr);
    assert_eq!(ended.json()["deleted"], 0);
    for error in ended.json()["errors"].as_array().unwrap() {
        assert_eq!(error["code"], "check_failed", "{error}");
    }
    let sessions: Vec<_> = steps
        .iter()
        .map(|step| step["session_id"].clone())
        .collect();
    let protected = format!(
        "plan = \"business\"\n[recording]\nprotected = {}\n",
        json!(sessions)
    );
    world.write("config.toml", protected);
    let kept = world.json(&["recording", "prune", "--older-than", "1h", "--yes"]);
    assert_eq!(kept["deleted"], 0);
    assert_eq!(kept["plan"][0]["reason"], "protected");
    assert_eq!(deletes(&world), 0);
}

#[test]
fn what_was_said_is_printed_with_speakers_and_found_by_its_words() {
    let world = archived();
    let session = &world.query::<String>(
        "SELECT session_id FROM zoom_recordings WHERE file_type = 'TRANSCRIPT' LIMIT 1",
    )[0];
    let cues = world.json(&["recording", "transcript", "--session", session]);
    let first = cues
        .as_array()
        .unwrap()
        .iter()
        .find(|cue| cue["file_type"] == "TRANSCRIPT");
    let first = first.unwrap();
    let text = world.text(&["recording", "transcript", "--session", session]);
    let said = first["text"].as_str().unwrap();
    assert!(text.contains(&format!("{}: {said}", first["speaker"].as_str().unwrap())));
    // What was written is found beside what was said.
    let chat = cues
        .as_array()
        .unwrap()
        .iter()
        .find(|cue| cue["file_type"] == "CHAT");
    let chat = chat.unwrap_or_else(|| panic!("no chat in {cues}"));
    let (sender, written) = (
        chat["speaker"].as_str().unwrap(),
        chat["text"].as_str().unwrap(),
    );
    assert!(
        text.contains(&format!("{sender} (chat): {written}")),
        "{text}"
    );
    let spoken = [
        "recording",
        "transcript",
        "--session",
        session,
        "--types",
        "transcript",
    ];
    let spoken = world.json(&spoken);
    let mut spoken = spoken.as_array().unwrap().iter();
    assert!(spoken.all(|cue| cue["file_type"] == "TRANSCRIPT"));
    let found = world.json(&["recording", "search", written]);
    let mut found = found.as_array().unwrap().iter();
    assert!(found.any(|cue| cue["file_key"] == chat["file_key"]));
    let found = world.json(&["recording", "search", said]);
    let found = found.as_array().unwrap();
    assert!(
        found
            .iter()
            .any(|cue| cue["file_key"] == first["file_key"] && cue["text"] == said)
    );
    assert_eq!(world.json(&["recording", "search", "xyzzy"]), json!([]));
    let none = world.error(&["recording", "transcript", "--session", "nobody"], 5);
    assert_eq!(none["code"], "not_found");
}
