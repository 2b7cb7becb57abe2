//! Migration, backup, restore and vacuum, killed at each system call that writes: what was there is
//! there, whole, and the same command again does its work.
//!
//! The short run tries every few of them, the long one (`ZOOMCTL_LONG=1`) all.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::support::World;
use crate::support::killing::{can_kill, killed_at};

/// System calls by which SQLite and we ourselves change files.
const CALLS: [&str; 8] = [
    "pwrite64",
    "write",
    "fdatasync",
    "fsync",
    "rename",
    "unlink",
    "ftruncate",
    "openat",
];

/// In the short run one of so many.
const STRIDE: usize = 12;

/// Kills the command at one call after the other, each time in a new world; returns how often.
fn sweep(
    world: impl Fn() -> World,
    arguments: impl Fn(&World) -> Vec<String>,
    check: impl Fn(&World, &str),
) -> usize {
    let stride = match std::env::var_os("ZOOMCTL_LONG") {
        Some(_) => 1,
        None => STRIDE,
    };
    let mut points = 0;
    for call in CALLS {
        for when in (1..).step_by(stride) {
            let world = world();
            let arguments = arguments(&world);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            if !killed_at(call, when, &world.command(&arguments)) {
                break;
            }
            points += 1;
            check(&world, &format!("{call} {when}"));
        }
    }
    points
}

/// What tells one database from another: every row of its sessions and meetings.
fn rows(path: &Path) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let fault: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(fault, "ok");
    let strangers = "SELECT count(*) FROM pragma_foreign_key_check";
    let strangers: i64 = connection
        .query_row(strangers, [], |row| row.get(0))
        .unwrap();
    assert_eq!(strangers, 0);
    let sql = "SELECT session_id || topic || start_time FROM sessions
               UNION ALL SELECT session_id || marker || state FROM zoom_meetings ORDER BY 1";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// A database with two sessions, and a backup from before the second.
fn with_backup() -> World {
    let world = World::offline();
    let import = |rows: &str| {
        let columns = "session_id,topic,start_time,duration_minutes,timezone,host_email\n";
        let file = world.write("term.csv", format!("{columns}{rows}"));
        world.json(&["session", "import", file.to_str().unwrap()]);
    };
    import("a,Alpha,2026-09-08T10:00,45,Asia/Riyadh,nora@example.com\n");
    fs::copy(world.database(), world.path("backup.db")).unwrap();
    import("b,Beta,2026-09-09T10:00,45,Asia/Riyadh,nora@example.com\n");
    world
}

#[test]
fn a_migration_that_is_killed_is_done_by_the_next_command_and_loses_nothing() {
    if !can_kill() {
        return;
    }
    let dump =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations/0002.sql"))
            .unwrap();
    let template = World::offline();
    let connection = Connection::open(template.database()).unwrap();
    connection.execute_batch(&dump).unwrap();
    drop(connection);
    let before = rows(&template.database());
    let world = || {
        let world = World::offline();
        fs::copy(template.database(), world.database()).unwrap();
        world
    };
    let migrate = ["db", "migrate"];
    let points = sweep(
        world,
        |_| migrate.map(str::to_owned).to_vec(),
        |world, at| {
            world.json(&migrate);
            assert_eq!(rows(&world.database()), before, "{at}");
            let kept = world.path("zoomctl.db.schema-2.bak");
            assert_eq!(rows(&kept), before, "{at}");
            let parts = fs::read_dir(world.path(".")).unwrap().filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                name.to_str().unwrap().ends_with(".part")
            });
            assert_eq!(parts.count(), 0, "{at}: half a copy lies about");
        },
    );
    assert!(points >= 20, "only {points} kill points");
}

#[test]
fn a_restore_that_is_killed_leaves_the_one_database_or_the_other() {
    if !can_kill() {
        return;
    }
    let restore = |backup: &str| ["db", "restore", backup, "--yes"].map(str::to_owned);
    let points = sweep(
        with_backup,
        |world| restore(world.path("backup.db").to_str().unwrap()).to_vec(),
        |world, at| {
            let backup = world.path("backup.db");
            let found = rows(&world.database());
            assert!([1, 2].contains(&found.len()), "{at}: {found:?}");
            let again = restore(backup.to_str().unwrap());
            world.json(&again.each_ref().map(String::as_str));
            assert_eq!(rows(&world.database()), rows(&backup), "{at}");
        },
    );
    assert!(points >= 10, "only {points} kill points");
}

#[test]
fn a_backup_or_a_vacuum_that_is_killed_harms_nothing() {
    if !can_kill() {
        return;
    }
    let backup = |world: &World| {
        let path = world.path("new.db").to_str().unwrap().to_owned();
        vec!["db".to_owned(), "backup".to_owned(), path]
    };
    let mut points = sweep(with_backup, backup, |world, at| {
        assert_eq!(rows(&world.database()).len(), 2, "{at}");
        // Under its name there is a whole backup or none.
        let copy = world.path("new.db");
        if copy.exists() {
            assert_eq!(rows(&copy).len(), 2, "{at}");
        }
        let mut again = backup(world);
        again.push("--force".to_owned());
        world.json(&again.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(rows(&copy).len(), 2, "{at}");
    });
    points += sweep(
        with_backup,
        |_| ["db", "vacuum"].map(str::to_owned).to_vec(),
        |world, at| {
            assert_eq!(rows(&world.database()).len(), 2, "{at}");
            world.json(&["db", "vacuum"]);
            assert_eq!(rows(&world.database()).len(), 2, "{at}");
        },
    );
    assert!(points >= 20, "only {points} kill points");
}
