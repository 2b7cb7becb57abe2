//! The disk as the reason: full, read-only, too small for what is planned.

use std::process::Command;

use crate::recordings::{assert_the_next_run_brings_all, files, final_names, listed};
use crate::support::{Ended, World, ended};

/// The program with its arguments, started by these words.
fn under(world: &World, before: &[&str], arguments: &[&str]) -> Ended {
    let inner = world.command(arguments);
    let mut command = Command::new(before[0]);
    command.args(&before[1..]).arg(inner.get_program());
    command.args(inner.get_args()).env_clear();
    for (name, value) in inner.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    ended(command.output().unwrap())
}

/// Makes a video of that size; nobody has listed it yet.
fn resize(world: &World, size: u64) {
    let uuid = &world.query::<String>(
        "SELECT uuid FROM zoom_recordings WHERE file_type = 'MP4' ORDER BY uuid LIMIT 1",
    )[0];
    let body = serde_json::json!({"uuid": uuid, "file": 0, "size": size});
    world.control("POST", "/recordings/size", &body.to_string());
    world.run(&["recording", "sync", "--force"]);
}

#[test]
fn a_file_that_the_disk_does_not_take_is_local_trouble_and_loses_nothing() {
    let world = listed();
    resize(&world, 12 << 20);
    // Writing beyond 8 MiB of any file fails from now on, whoever runs this test.
    let script = "trap '' XFSZ; ulimit -f 16384; exec \"$@\"";
    let full = under(
        &world,
        &["sh", "-c", script, "sh"],
        &["recording", "download", "--jobs", "1", "-o", "json"],
    );
    assert_eq!(full.code, 7, "{}", full.stderr);
    assert_eq!(full.error()["code"], "local");
    let broken =
        "SELECT count(*) FROM zoom_recordings WHERE state = 'seen' AND last_error IS NOT NULL";
    assert_eq!(world.query::<i64>(broken), [1]);
    assert_the_next_run_brings_all(&world);
}

#[test]
fn an_archive_that_is_read_only_is_local_trouble_and_still_verified() {
    let world = listed();
    world.json(&["recording", "download", "--types", "TRANSCRIPT,CHAT"]);
    let archive = world.path("archive");
    let modes = |mode: &str| {
        let status = Command::new("chmod")
            .args(["-R", mode])
            .arg(&archive)
            .status();
        assert!(status.unwrap().success());
    };
    modes("a-w");
    // Modes bind no process that may overrule them, as root may.
    let is_root = rustix::process::geteuid().is_root();
    let before: &[&str] = if is_root {
        &["setpriv", "--bounding-set=-dac_override"]
    } else {
        &["env"]
    };
    let refused = under(&world, before, &["recording", "download", "-o", "json"]);
    assert_eq!(refused.code, 7, "{}", refused.stderr);
    assert_eq!(refused.error()["code"], "local");
    let read = under(&world, before, &["recording", "verify", "-o", "json"]);
    assert_eq!(read.code, 0, "{}", read.stderr);
    assert_eq!(read.json()["ok"], final_names(&world).len());
    modes("u+w");
    assert_the_next_run_brings_all(&world);
}

#[test]
fn a_file_that_cannot_fit_is_refused_before_it_is_transferred() {
    let world = listed();
    // Nobody's disk has room for this one, and the sandbox would serve it.
    resize(&world, 1 << 50);
    let requests = world.last_request();
    let refused = world.run(&["recording", "download", "--types", "MP4", "-o", "json"]);
    assert_eq!(refused.code, 7, "{}", refused.stderr);
    assert!(
        refused.stderr.contains("does not fit"),
        "{}",
        refused.stderr
    );
    assert!(world.journal(requests).len() < 20);
    let large = "SELECT count(*) FROM zoom_recordings WHERE file_size_bytes > 1000000000 AND state = 'seen'";
    assert_eq!(world.query::<i64>(large), [1]);
}

/// Runs the program with a small file system of its own as the archive; `None` where this machine
/// does not let us mount one.
fn on_a_small_disk(world: &World, options: &str) -> Option<i32> {
    let archive = world.path("archive");
    std::fs::create_dir_all(&archive).unwrap();
    let script = format!(
        "mount -t tmpfs -o {options} tmpfs {} || exit 250; exec \"$@\"",
        archive.display()
    );
    let inner = world.command(&["recording", "download"]);
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", &script, "sh"]);
    command.arg(inner.get_program()).args(inner.get_args());
    command.env_clear();
    for (name, value) in inner.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let code = command.output().ok()?.status.code()?;
    (code != 250 && code != 1).then_some(code)
}

#[test]
fn a_small_file_system_that_fills_up_is_local_trouble_too() {
    let world = listed();
    for options in ["size=64k", "size=16512k", "ro"] {
        // Elsewhere the tests above hold the same.
        if let Some(code) = on_a_small_disk(&world, options) {
            assert_eq!(code, 7, "{options}");
        }
    }
    // What the vanished disk had is fetched again.
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let lost = "UPDATE zoom_recordings SET state = 'seen' WHERE state = 'verified'";
    connection.execute(lost, []).unwrap();
    drop(connection);
    assert_eq!(
        files(&world).len(),
        world
            .query::<String>("SELECT file_key FROM zoom_recordings")
            .len()
    );
    assert_the_next_run_brings_all(&world);
}

#[test]
fn an_archive_that_vanished_is_not_made_anew() {
    let world = listed();
    world.json(&["recording", "download", "--types", "TRANSCRIPT"]);
    let (archive, away) = (world.path("archive"), world.path("unmounted"));
    std::fs::rename(&archive, &away).unwrap();
    for command in [
        &["download"][..],
        &["verify"],
        &["verify", "--repair"],
        &["prune", "--older-than", "0m", "--yes"],
    ] {
        let error = world.error(&[&["recording"], command].concat(), 7);
        assert_eq!(error["code"], "local", "{command:?}");
        assert!(!archive.exists(), "{command:?}");
    }
    std::fs::rename(&away, &archive).unwrap();
    assert_the_next_run_brings_all(&world);
}
