//! Databases of released versions, brought to this one; newer, damaged and unwritable ones, left alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::support::{Ended, World, ended};

/// Commands that read and write nothing.
const READERS: [&[&str]; 4] = [
    &["db", "check"],
    &["db", "export", "--table", "zoom_participants"],
    &["db", "query", "SELECT * FROM session_attendance"],
    &["recording", "list"],
];

/// What released versions left, by their schema.
fn dumps() -> BTreeMap<i64, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations");
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            let number = path.file_stem().unwrap().to_str().unwrap().parse();
            (number.unwrap(), fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// A world with the database of that dump.
fn world_of(dump: &str) -> World {
    let world = World::offline();
    let connection = Connection::open(world.database()).unwrap();
    connection.execute_batch(dump).unwrap();
    world
}

fn version(path: &Path) -> i64 {
    let connection = Connection::open(path).unwrap();
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0));
    version.unwrap()
}

/// Every row of every table, by table; only these columns where some are named.
fn content(
    path: &Path,
    columns: Option<&BTreeMap<String, Vec<String>>>,
) -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let connection = Connection::open(path).unwrap();
    let sql = "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' \
               AND name NOT LIKE 'sqlite%'";
    let mut statement = connection.prepare(sql).unwrap();
    let tables = statement.query_map([], |row| row.get(0)).unwrap();
    let tables: Vec<String> = tables.map(Result::unwrap).collect();
    let mut found = BTreeMap::new();
    for table in tables {
        let chosen = match columns {
            None => "*".to_owned(),
            Some(known) => match known.get(&table) {
                None => continue,
                Some(names) => names.join(", "),
            },
        };
        let sql = format!("SELECT {chosen} FROM {table}");
        let mut statement = connection.prepare(&sql).unwrap();
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let rows = statement.query_map([], |row| {
            let cells = (0..names.len()).map(|column| row.get::<_, Value>(column));
            Ok(format!("{:?}", cells.collect::<Result<Vec<_>, _>>()?))
        });
        let mut rows: Vec<String> = rows.unwrap().map(Result::unwrap).collect();
        rows.sort();
        found.insert(table, (names, rows));
    }
    found
}

/// Names in the folder of a world's database.
fn beside(world: &World) -> Vec<String> {
    let entries = fs::read_dir(world.database().parent().unwrap()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn every_released_schema_comes_to_the_head_with_all_its_rows_and_a_copy_of_what_was() {
    let dumps = dumps();
    assert!(dumps.len() >= 2);
    for (number, dump) in dumps {
        let world = world_of(&dump);
        let before = content(&world.database(), None);
        let rows: usize = before.values().map(|(_, rows)| rows.len()).sum();
        assert!(rows > 100, "{number}: {rows} rows");
        let migrated = world.json(&["db", "migrate"]);
        let head = migrated["schema_version"].as_i64().unwrap();
        assert_eq!(version(&world.database()), head);

        let columns = before
            .iter()
            .map(|(table, (names, _))| (table.clone(), names.clone()));
        let columns: BTreeMap<_, _> = columns.collect();
        assert!(
            content(&world.database(), Some(&columns)) == before,
            "{number}"
        );

        let kept = world.path(&format!("zoomctl.db.schema-{number}.bak"));
        assert_eq!(kept.exists(), number < head);
        if number < head {
            assert_eq!(version(&kept), number);
            assert!(content(&kept, None) == before, "{number}");
        }
        // The files of its archive were not kept.
        let checked = world.run(&["db", "check", "-o", "json"]);
        assert_eq!(checked.code, 9, "{checked:?}");
        for problem in checked.json()["problems"].as_array().unwrap() {
            assert_eq!(problem["check"], "archive", "{problem}");
        }
        for reader in [
            &["session", "list"],
            &["recording", "list"],
            &["attendance", "report"],
        ] {
            assert_ne!(
                world.json(reader).as_array().unwrap().len(),
                0,
                "{reader:?}"
            );
        }
        // The kept copy is what a person goes back to.
        if number < head {
            world.json(&["db", "restore", kept.to_str().unwrap(), "--yes"]);
            assert!(
                content(&world.database(), Some(&columns)) == before,
                "{number}"
            );
        }
    }
}

#[test]
fn a_migration_that_fails_changes_nothing_and_says_so() {
    let world = world_of(&dumps()[&1]);
    let connection = Connection::open(world.database()).unwrap();
    connection
        .execute_batch("CREATE TABLE payments (x)")
        .unwrap();
    drop(connection);
    let before = content(&world.database(), None);
    let error = world.error(&["session", "list"], 7);
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("schema 2") && message.contains("payments"),
        "{message}"
    );
    assert!(content(&world.database(), None) == before);
    assert_eq!(version(&world.database()), 1);
}

#[test]
fn a_newer_schema_is_refused_by_every_command_and_stays_byte_for_byte() {
    let world = world_of(&dumps()[&2]);
    let connection = Connection::open(world.database()).unwrap();
    connection.pragma_update(None, "user_version", 999).unwrap();
    drop(connection);
    let (before, names) = (fs::read(world.database()).unwrap(), beside(&world));
    let out = world.path("out.db");
    let commands: [&[&str]; 6] = [
        &["db", "migrate"],
        &["db", "check"],
        &["db", "vacuum"],
        &["db", "backup", out.to_str().unwrap()],
        &["db", "query", "SELECT 1"],
        &["session", "list"],
    ];
    for command in commands {
        assert_eq!(
            world.error(command, 7)["code"],
            "newer_schema",
            "{command:?}"
        );
    }
    assert!(fs::read(world.database()).unwrap() == before);
    assert_eq!(beside(&world), names);
}

/// A sequence of numbers that looks random and is the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

#[test]
fn a_damaged_file_is_told_and_never_replaced_wherever_the_damage_is() {
    const PAGE: usize = 4096;
    const CASES: u64 = 40;
    let world = world_of(&dumps()[&2]);
    world.json(&["db", "migrate"]);
    let connection = Connection::open(world.database()).unwrap();
    connection
        .pragma_update(None, "wal_checkpoint", "truncate")
        .unwrap();
    drop(connection);
    let sound = fs::read(world.database()).unwrap();
    let mut told = 0;
    for case in 0..CASES {
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15 ^ (case + 1));
        let mut bytes = sound.clone();
        let page = numbers.below(sound.len() / PAGE) * PAGE;
        // A few bits, or a page of something else.
        if case % 2 == 0 {
            for _ in 0..8 {
                let at = page + numbers.below(PAGE);
                bytes[at] ^= 1 << numbers.below(8);
            }
        } else {
            for byte in &mut bytes[page..page + PAGE] {
                *byte = u8::try_from(numbers.below(256)).unwrap();
            }
        }
        for end in ["-wal", "-shm"] {
            let _ = fs::remove_file(world.path(&format!("zoomctl.db{end}")));
        }
        fs::write(world.database(), &bytes).unwrap();
        for reader in READERS {
            let ended = world.run(reader);
            assert!(
                !ended.stderr.contains("panicked"),
                "{case} {reader:?}: {}",
                ended.stderr
            );
            let may_be = if reader[1] == "check" {
                vec![7, 9]
            } else {
                vec![0, 7]
            };
            assert!(may_be.contains(&ended.code), "{case} {reader:?}: {ended:?}");
            told += usize::from(ended.code != 0);
            assert!(
                fs::read(world.database()).unwrap() == bytes,
                "{case} {reader:?}"
            );
        }
    }
    assert!(told > 20, "{told}");
}

/// Runs the program where files cannot grow beyond this; its own stop of such a write is that of a
/// disk without space.
fn with_small_files(world: &World, kib: u64, arguments: &[&str]) -> crate::support::Ended {
    let inner = world.command(arguments);
    let mut command = Command::new("bash");
    let script = format!("trap '' XFSZ; ulimit -f {kib}; exec \"$@\"");
    command
        .args(["-c", &script, "bash"])
        .arg(inner.get_program());
    command.args(inner.get_args()).env_clear();
    let environment = inner
        .get_envs()
        .filter_map(|(name, value)| Some((name, value?)));
    command
        .envs(environment)
        .current_dir(inner.get_current_dir().unwrap());
    ended(command.output().unwrap())
}

#[test]
fn a_disk_without_space_ends_upkeep_clearly_and_loses_nothing() {
    let world = world_of(&dumps()[&1]);
    let target = world.path("copy.db");
    fs::write(&target, "older").unwrap();
    let target_name = target.to_str().unwrap();
    let before = content(&world.database(), None);
    // The copy before the migration does not fit, so there is none.
    let full = with_small_files(&world, 100, &["session", "list", "-o", "json"]);
    assert_eq!(full.code, 7, "{full:?}");
    assert!(
        full.error()["hint"].as_str().unwrap().contains("space"),
        "{full:?}"
    );
    assert!(content(&world.database(), None) == before);
    assert_eq!(version(&world.database()), 1);

    world.json(&["db", "migrate"]);
    let migrated = content(&world.database(), None);
    let upkeep: [&[&str]; 3] = [
        &["db", "backup", target_name, "--force"],
        &["db", "vacuum"],
        &["db", "restore", "zoomctl.db.schema-1.bak", "--yes"],
    ];
    for command in upkeep {
        let full = with_small_files(&world, 100, command);
        assert_eq!(full.code, 7, "{command:?}: {full:?}");
        assert!(content(&world.database(), None) == migrated, "{command:?}");
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), "older");
    let left = beside(&world);
    assert!(
        !left
            .iter()
            .any(|name| name.ends_with(".part") || name.ends_with(".restore")),
        "{left:?}"
    );
    let columns = before
        .iter()
        .map(|(table, (names, _))| (table.clone(), names.clone()));
    assert!(content(&world.database(), Some(&columns.collect())) == before);
}

/// `None` where this machine does not let us mount.
fn on_read_only_disk(world: &World, arguments: &[&str]) -> Option<Ended> {
    let folder = world.database().parent().unwrap().to_owned();
    let inner = world.command(arguments);
    let script =
        "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 250; exec \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", script]).arg(&folder);
    command
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_clear();
    let environment = inner
        .get_envs()
        .filter_map(|(name, value)| Some((name, value?)));
    command.envs(environment).current_dir(&folder);
    let ended = ended(command.output().ok()?);
    (ended.code != 250 && ended.code != 1).then_some(ended)
}

#[test]
fn a_read_only_disk_is_told_as_such_and_the_database_stays() {
    let world = world_of(&dumps()[&2]);
    world.json(&["db", "migrate"]);
    let read_only = |arguments: &[&str]| on_read_only_disk(&world, arguments);
    let before = fs::read(world.database()).unwrap();
    let commands: [&[&str]; 3] = [
        &["db", "migrate"],
        &["db", "vacuum"],
        &["db", "backup", "copy.db"],
    ];
    for command in commands {
        let Some(ended) = read_only(&[command, &["-o", "json"]].concat()) else {
            return;
        };
        assert_eq!(ended.code, 7, "{command:?}: {ended:?}");
        let error = ended.error();
        assert!(
            error["hint"].as_str().unwrap().contains("mode"),
            "{command:?}: {error}"
        );
    }
    assert!(fs::read(world.database()).unwrap() == before);
    let reads: [&[&str]; 7] = [
        &["session", "list"],
        &["status"],
        &["run", "list"],
        &["attendance", "export"],
        &["db", "check"],
        &["db", "export", "--table", "sessions"],
        &["db", "query", "SELECT count(*) FROM sessions"],
    ];
    let wanted: Vec<Ended> = reads.iter().map(|command| world.run(command)).collect();
    for (command, wanted) in reads.into_iter().zip(wanted) {
        let Some(ended) = read_only(command) else {
            return;
        };
        let wanted = (wanted.code, &wanted.stdout);
        assert_eq!((ended.code, &ended.stdout), wanted, "{ended:?}");
    }
    assert!(fs::read(world.database()).unwrap() == before);
}

#[test]
fn what_cannot_be_brought_up_to_date_on_a_read_only_disk_is_shown_as_it_was() {
    let world = World::after_the_day();
    world.json(&["participant", "fetch"]);
    world.json(&["recording", "sync", "--download"]);
    let export = ["attendance", "export", "-o", "csv"];
    let before = world.text(&export);
    let whom = ["--session", "L0001", "--person"];
    let rows = world.json(&["attendance", "export", "--session", "L0001"]);
    let person = rows[0]["person_id"].as_str().unwrap();
    let explain = [&["attendance", "explain"], &whom[..], &[person]].concat();
    // Now the session is older than its roster, and no transcript was read.
    let people = "session_id,person_id,name\nL0001,late,Late Comer\n";
    let people = world.write("late.csv", people);
    world.json(&["roster", "import", people.to_str().unwrap()]);
    let commands: [(&[&str], &str); 5] = [
        (&export, "as of their last computation"),
        (&["attendance", "report"], "as of their last computation"),
        (&explain, "as of their last computation"),
        (&["attendance", "match"], ""),
        (&["recording", "search", "the"], "left out"),
    ];
    for (command, said) in commands {
        let Some(ended) = on_read_only_disk(&world, command) else {
            return;
        };
        assert_eq!(ended.code, 0, "{command:?}: {ended:?}");
        assert!(ended.stderr.contains(said), "{command:?}: {ended:?}");
        if command == export {
            assert_eq!(ended.stdout.lines().count(), before.lines().count());
        }
    }
    let Some(tokens) = on_read_only_disk(&world, &["session", "tokens", "list"]) else {
        return;
    };
    assert_eq!(tokens.code, 0, "{tokens:?}");
    let transcript = ["recording", "transcript", "--session", "L0001"];
    let Some(none) = on_read_only_disk(&world, &transcript) else {
        return;
    };
    assert_eq!(none.code, 5, "{none:?}");
    assert!(
        none.stderr.contains("hint: the database is read-only"),
        "{none:?}"
    );
}
