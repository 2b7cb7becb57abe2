//! Upkeep of the database: backups while jobs run, the way back, vacuum, exports and queries.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use serde_json::json;

use crate::support::{World, csv_rows, keys};

#[test]
fn a_backup_is_taken_while_a_job_runs_and_opens_by_itself() {
    let world = World::with_term();
    let copy = world.path("copy.db");
    let name = copy.to_str().unwrap().to_owned();
    let mut job = world
        .command(&["provision", "--quiet"])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let made = world.json(&["db", "backup", &name]);
    assert_eq!(keys(&made), ["path", "bytes", "schema_version"]);
    let mode = fs::metadata(&copy).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(job.wait().unwrap().success());

    let refused = world.error(&["db", "backup", &name], 2);
    assert!(refused["hint"].as_str().unwrap().contains("--force"));
    world.json(&["db", "backup", &name, "--force"]);
    let database = world.database();
    let itself = world.error(&["db", "backup", database.to_str().unwrap(), "--force"], 2);
    assert!(
        itself["message"]
            .as_str()
            .unwrap()
            .contains("is the database")
    );
    let there = ["--db", &name, "session", "list"];
    assert_eq!(world.json(&there), world.json(&["session", "list"]));
}

#[test]
fn a_restore_asks_checks_first_waits_for_no_job_and_keeps_what_was() {
    let world = World::with_term();
    let backup = world.path("backup.db");
    let backup = backup.to_str().unwrap();
    world.json(&["db", "backup", backup]);
    world.json(&["provision"]);
    let meetings = "SELECT count(*) FROM zoom_meetings";
    let made = world.query::<i64>(meetings)[0];
    assert!(made > 0);

    let plan = world.json(&["db", "restore", backup, "--dry-run"]);
    assert_eq!(
        (&plan["dry_run"], &plan["kept"]),
        (&json!(true), &json!(null))
    );
    let refused = world.error(&["db", "restore", backup], 2);
    assert!(refused["hint"].as_str().unwrap().contains("--yes"));
    let held = fs::File::options()
        .write(true)
        .open(world.path("zoomctl.db.state/provision.lock"))
        .unwrap();
    held.lock().unwrap();
    for command in [&["db", "restore", backup, "--yes"][..], &["db", "vacuum"]] {
        assert_eq!(world.error(command, 75)["code"], "locked", "{command:?}");
    }
    drop(held);
    assert_eq!(world.query::<i64>(meetings)[0], made);

    let done = world.json(&["db", "restore", backup, "--yes"]);
    assert_eq!(world.query::<i64>(meetings)[0], 0);
    let kept = done["kept"].as_str().unwrap();
    let again = world.json(&["db", "restore", kept, "--yes"]);
    assert_ne!(again["kept"], done["kept"]);
    assert_eq!(world.query::<i64>(meetings)[0], made);
    assert_eq!(world.json(&["db", "check"])["ok"], true);
}

#[test]
fn what_is_no_backup_is_refused_and_the_database_stays() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let before = fs::read(world.database()).unwrap();
    let text = world.write(
        "text.db",
        "not a database, but long enough to be looked at twice",
    );
    for (name, said) in [
        (text.to_str().unwrap(), "not a database"),
        ("nowhere.db", "no file"),
        (world.database().to_str().unwrap(), "itself"),
    ] {
        let ended = world.run(&["db", "restore", name, "--yes"]);
        assert!([2, 5, 7].contains(&ended.code), "{ended:?}");
        assert!(ended.stderr.contains(said), "{}", ended.stderr);
    }
    assert!(fs::read(world.database()).unwrap() == before);
}

#[test]
fn a_table_is_exported_in_every_form_and_only_a_known_one() {
    let world = World::with_term();
    let count = world.query::<i64>("SELECT count(*) FROM sessions")[0];
    let csv = world.text(&["db", "export", "--table", "sessions"]);
    let rows = csv_rows(&csv);
    assert_eq!(rows.len(), usize::try_from(count).unwrap());
    assert!(csv.starts_with("session_id,topic,start_time,"), "{csv}");
    let array = world.json(&["db", "export", "--table", "sessions"]);
    assert_eq!(array[0]["session_id"], rows[0]["session_id"].as_str());
    let lines = world.text(&["db", "export", "--table", "sessions", "-o", "ndjson"]);
    assert_eq!(lines.lines().count(), rows.len());
    let out = world.path("people.csv.out");
    let out = out.to_str().unwrap();
    world.text(&["db", "export", "--table", "people", "--out", out]);
    assert!(fs::read_to_string(out).unwrap().starts_with("person_id,"));
    for name in ["sqlite_schema", "session", "sessions; DROP TABLE sessions"] {
        let refused = world.error(&["db", "export", "--table", name], 2);
        assert!(
            refused["hint"].as_str().unwrap().contains("sessions"),
            "{refused}"
        );
    }
}

#[test]
fn a_formula_in_a_name_is_defused_in_exports_unless_told_otherwise() {
    let world = World::offline();
    let people = "session_id,person_id,name\ns1,p1,=cmd\n";
    world.json(&[
        "session",
        "add",
        "s1",
        "--topic",
        "Bio",
        "--start",
        "2026-09-08T09:00:00Z",
        "--duration",
        "60",
        "--host",
        "nora@example.com",
    ]);
    let people = world.write("people.csv", people);
    world.json(&["roster", "import", people.to_str().unwrap()]);
    for command in [
        &["db", "export", "--table", "people"][..],
        &["db", "query", "SELECT name FROM people", "-o", "csv"],
    ] {
        assert!(world.text(command).contains("'=cmd"), "{command:?}");
        let raw = world.text(&[command, &["--raw"]].concat());
        assert!(
            raw.contains("=cmd") && !raw.contains("'=cmd"),
            "{command:?}"
        );
    }
}

#[test]
fn a_query_reads_in_every_form_and_cannot_write() {
    let world = World::with_term();
    let sql = "SELECT session_id, duration_minutes FROM sessions ORDER BY 1";
    let rows = world.json(&["db", "query", sql, "--limit", "2"]);
    assert_eq!(
        rows[1],
        json!({"session_id": "L0002", "duration_minutes": 60})
    );
    assert_eq!(rows.as_array().unwrap().len(), 2);
    let table = world.text(&["db", "query", sql, "--limit", "1"]);
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.starts_with(" session_id"), "{table}");
    let csv = world.run_with_stdin(&["db", "query", "-", "-o", "csv"], sql.as_bytes());
    assert!(
        csv.stdout
            .starts_with("session_id,duration_minutes\r\nL0001,75\r\n")
    );
    assert_eq!(world.json(&["db", "query", sql, "--limit", "0"]), json!([]));

    let before = fs::read(world.database()).unwrap();
    for sql in [
        "DELETE FROM sessions",
        "WITH s AS (SELECT 1) INSERT INTO people SELECT 1,1,1,1,1",
        "PRAGMA journal_mode = delete",
        "SELECT 1; DELETE FROM sessions",
        "SELEC",
    ] {
        assert_eq!(
            world.error(&["db", "query", sql], 2)["code"],
            "bad_input",
            "{sql}"
        );
    }
    assert!(fs::read(world.database()).unwrap() == before);
    // What fails half way leaves no half file.
    let out = world.write("out.csv", "older");
    let late =
        "SELECT CASE session_id WHEN 'L0002' THEN abs(-9223372036854775808) END FROM sessions";
    let ended = world.run(&["db", "query", late, "--out", out.to_str().unwrap()]);
    assert_eq!(ended.code, 2, "{ended:?}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "older");
}

#[test]
fn reading_and_upkeep_make_no_database() {
    let world = World::offline();
    let copy = world.path("copy.db");
    let token = ["session", "tokens", "revoke", "1"];
    let mark = [
        "attendance",
        "mark",
        "present",
        "--reason",
        "x",
        "--by",
        "n",
    ];
    let unmark = ["attendance", "unmark", "--by", "n"];
    let whom = ["--session", "a", "--person", "b"];
    let (mark, unmark) = ([&mark[..], &whom].concat(), [&unmark[..], &whom].concat());
    let commands: [&[&str]; 19] = [
        &["session", "tokens", "list"],
        &token,
        &["session", "link", "--match"],
        &["attendance", "match"],
        &mark,
        &unmark,
        &["recording", "verify"],
        &["recording", "prune", "--dry-run", "--older-than", "30d"],
        &["webhook", "replay", "--dry-run"],
        &["person", "erase", "x", "--dry-run", "--by", "n"],
        &["db", "query", "SELECT 1"],
        &["db", "check"],
        &["db", "backup", copy.to_str().unwrap()],
        &["db", "vacuum"],
        &["db", "export", "--table", "sessions"],
        &["run", "check", "--max-age", "provision=1h"],
        &["coverage"],
        &["status"],
        &["session", "list"],
    ];
    for command in commands {
        let error = world.error(command, 7);
        assert_eq!(error["code"], "local", "{command:?}");
        let hint = error["hint"].as_str().unwrap();
        assert!(hint.contains("init") && hint.contains("mounted"), "{hint}");
    }
    assert!(!world.database().exists() && !copy.exists());
}

#[test]
fn the_schema_is_shown_with_words_for_each_column_and_as_statements() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let columns = world.json(&["db", "schema"]);
    let shown: Vec<String> = columns
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            assert_ne!(row["comment"], "", "{row}");
            format!(
                "{}.{}",
                row["table"].as_str().unwrap(),
                row["column"].as_str().unwrap()
            )
        })
        .collect();
    let sql = "SELECT t.name || '.' || c.name FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c \
               WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%'";
    for column in world.query::<String>(sql) {
        assert!(shown.contains(&column), "{column}");
    }
    let one = world.json(&["db", "schema", "roster"]);
    assert_eq!(one[0]["table"], "roster");
    assert_eq!(world.run(&["db", "schema", "nothing"]).code, 2);

    let statements = world.text(&["db", "schema", "--sql"]);
    let empty = rusqlite::Connection::open_in_memory().unwrap();
    empty.execute_batch(&statements).unwrap();
    let count = "SELECT count(*) FROM sqlite_schema";
    let made: i64 = empty.query_row(count, [], |row| row.get(0)).unwrap();
    assert_eq!(made, world.query::<i64>(count)[0]);
}

#[test]
fn the_check_compares_the_archive_with_what_the_tables_say() {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--days", "1", "--download"]);
    assert_eq!(world.json(&["db", "check"])["ok"], true);
    let paths = "SELECT archive_path FROM zoom_recordings WHERE state = 'verified' ORDER BY 1";
    let paths = world.query::<String>(paths);
    let archive = world.path("archive");
    fs::remove_file(archive.join(&paths[0])).unwrap();
    fs::write(archive.join(&paths[1]), "short").unwrap();
    fs::write(archive.join("stranger.txt"), "x").unwrap();
    let checked = world.run(&["db", "check", "-o", "json"]);
    assert_eq!(checked.code, 9);
    let problems = checked.json()["problems"].as_array().unwrap().clone();
    let said: Vec<&str> = problems
        .iter()
        .map(|problem| {
            assert_eq!(problem["check"], "archive");
            problem["message"].as_str().unwrap()
        })
        .collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(
        said[0].starts_with(&paths[0]) && said[0].ends_with("is missing"),
        "{said:?}"
    );
    assert!(said[1].contains("has 5 bytes instead of"), "{said:?}");
    assert!(said[2].starts_with("stranger.txt"), "{said:?}");
    fs::remove_dir_all(&archive).unwrap();
    let gone = world.run(&["db", "check", "-o", "json"]).json();
    assert_eq!(gone["problems"].as_array().unwrap().len(), 1, "{gone}");
    assert!(!archive.exists());
}

#[test]
fn damaged_pages_are_listed_whatever_else_cannot_be_read_for_them() {
    let world = World::with_term();
    world.json(&["provision"]);
    world.json(&["db", "vacuum"]);
    let whole = fs::read(world.database()).unwrap();
    let pages = whole.len() / 4096;
    let mut said = 0;
    for page in (2..pages).step_by(pages / 12) {
        let mut damaged = whole.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0xa5);
        for end in ["-wal", "-shm"] {
            let _ = fs::remove_file(world.path(&format!("zoomctl.db{end}")));
        }
        fs::write(world.database(), damaged).unwrap();
        let checked = world.run(&["db", "check", "-o", "json"]);
        // A page that the schema itself lies on is another matter: nothing can be read then.
        if checked.code == 7 {
            continue;
        }
        assert_eq!(checked.code, 9, "page {page}: {checked:?}");
        assert_eq!(checked.json()["ok"], false);
        said += 1;
    }
    assert!(said > 6, "{said}");
}

#[test]
fn vacuum_tells_what_it_gave_back() {
    let world = World::with_term();
    let done = world.json(&["db", "vacuum"]);
    assert_eq!(keys(&done), ["path", "bytes_before", "bytes_after"]);
    let length = fs::metadata(world.database()).unwrap().len();
    assert_eq!(done["bytes_after"], length);
}
