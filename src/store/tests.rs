//! Tests of opening, refusing and sharing the database file.

use std::fs::{self, File};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::PathBuf;
use std::process::Command;

use rusqlite::Connection;
use tempfile::TempDir;

use super::testing::{at, wish};
use super::*;

/// Set in the process that opens a database under another umask.
const CHILD_DB: &str = "ZOOMCTL_TEST_CHILD_DB";

fn folder_with(name: &str, sql: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(sql).unwrap();
    conn.close().unwrap();
    (folder, path)
}

/// Asserts that opening fails, and leaves the file and its folder as they were.
fn assert_refused(folder: &TempDir, path: &Path) -> Error {
    let names = || {
        let mut names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let before = (names(), fs::read(path).unwrap());
    let refused = Store::open(path).unwrap_err();
    assert!(
        before == (names(), fs::read(path).unwrap()),
        "the files changed"
    );
    refused
}

#[test]
fn what_was_saved_is_there_when_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let store = Store::open(&path).unwrap();
    assert_eq!(store.path(), path);
    store
        .save_wishes(&[wish("s1")], Source::Manual, at("06:00"))
        .unwrap();
    let second = Store::open_existing(&path).unwrap();
    assert_eq!(second.load_wishes().unwrap().len(), 1);
    drop((store, second));
    assert_eq!(Store::open(&path).unwrap().load_wishes().unwrap().len(), 1);
}

#[test]
fn files_and_folders_are_private_under_any_umask() {
    if let Some(path) = std::env::var_os(CHILD_DB).map(PathBuf::from) {
        let store = Store::open(&path).unwrap();
        store
            .save_wishes(&[wish("s1")], Source::Manual, at("06:00"))
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for suffix in ["", "-wal", "-shm"] {
            let file = PathBuf::from(format!("{}{suffix}", path.display()));
            assert_eq!(mode(&file), 0o600, "{}", file.display());
        }
        let parent = path.parent().unwrap();
        assert_eq!(mode(parent), 0o700);
        assert_eq!(mode(parent.parent().unwrap()), 0o700);
        return;
    }
    for umask in ["000", "077"] {
        let folder = tempfile::tempdir().unwrap();
        let child = Command::new("sh")
            .args(["-c", "umask $0; exec \"$@\"", umask])
            .arg(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "store::tests::files_and_folders_are_private_under_any_umask",
            ])
            .env(CHILD_DB, folder.path().join("a/b/state.db"))
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&child.stdout);
        assert!(
            child.status.success() && output.contains("1 passed"),
            "umask {umask}: {output}"
        );
    }
}

#[test]
fn an_existing_file_keeps_its_mode() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    drop(Store::open(&path).unwrap());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    drop(Store::open(&path).unwrap());
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn a_connection_has_the_promised_settings() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("state.db")).unwrap();
    let setting = |name: &str| -> i64 {
        store
            .conn
            .pragma_query_value(None, name, |row| row.get(0))
            .unwrap()
    };
    let journal: String = store
        .conn
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(journal, "wal");
    assert_eq!(setting("synchronous"), 2);
    assert_eq!(setting("foreign_keys"), 1);
    assert_eq!(setting("trusted_schema"), 0);
    assert_eq!(setting("cell_size_check"), 1);
    assert_eq!(setting("busy_timeout"), 30_000);
    assert_eq!(setting("application_id"), APPLICATION_ID);
    assert_eq!(setting("user_version"), SCHEMA_VERSION);
}

#[test]
fn a_newer_schema_is_refused_untouched() {
    let sql = format!(
        "PRAGMA journal_mode = wal; PRAGMA application_id = {APPLICATION_ID};
         PRAGMA user_version = {}; CREATE TABLE later (x);",
        SCHEMA_VERSION + 1
    );
    let (folder, path) = folder_with("state.db", &sql);
    let refused = assert_refused(&folder, &path);
    let Error::NewerSchema { found, known } = refused else {
        panic!("{refused}")
    };
    assert_eq!((found, known), (SCHEMA_VERSION + 1, SCHEMA_VERSION));
}

#[test]
fn a_newer_schema_that_is_still_in_the_journal_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let store = Store::open(&path).unwrap();
    store
        .conn
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    assert!(matches!(Store::open(&path), Err(Error::NewerSchema { .. })));
}

#[test]
fn a_database_of_another_program_is_refused_untouched() {
    for sql in [
        "PRAGMA application_id = 42; CREATE TABLE theirs (x);",
        "CREATE TABLE theirs (x);",
        "PRAGMA journal_mode = wal; CREATE TABLE theirs (x);",
        "PRAGMA user_version = 3;",
    ] {
        let (folder, path) = folder_with("theirs.db", sql);
        let refused = assert_refused(&folder, &path);
        assert!(matches!(refused, Error::NotOurs { .. }), "{sql}: {refused}");
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_untouched() {
    let long = "term,host\n".repeat(500);
    for text in ["session_id,topic\n", &long, "SQLite format 3\0"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("term.csv");
        fs::write(&path, text).unwrap();
        let refused = assert_refused(&folder, &path);
        assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
    }
}

#[test]
fn an_empty_file_becomes_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    File::create(&path).unwrap();
    Store::open_existing(&path).unwrap();
}

#[test]
fn a_missing_file_and_a_folder_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    assert!(matches!(
        Store::open_existing(&path),
        Err(Error::Missing { .. })
    ));
    assert!(!path.exists());
    assert!(matches!(
        Store::open(folder.path()),
        Err(Error::Open { .. })
    ));
    File::create(&path).unwrap();
    assert!(matches!(
        Store::open(&path.join("below/state.db")),
        Err(Error::Open { .. })
    ));
}

#[test]
fn a_damaged_database_is_reported_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let store = Store::open(&path).unwrap();
    store
        .save_wishes(&[wish("s1")], Source::Manual, at("06:00"))
        .unwrap();
    drop(store);
    let file = File::options().write(true).open(&path).unwrap();
    let length = file.metadata().unwrap().len();
    file.write_all_at(&vec![0xA5; usize::try_from(length - 4096).unwrap()], 4096)
        .unwrap();
    let damaged = Store::open(&path).and_then(|store| store.load_wishes().map(drop));
    assert!(matches!(damaged, Err(Error::Damaged { .. })), "{damaged:?}");
    assert_eq!(fs::metadata(&path).unwrap().len(), length);
}

#[test]
fn a_full_disk_is_told_and_undoes_the_write() {
    let store = Store::in_memory().unwrap();
    let pages: i64 = store
        .conn
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    store
        .conn
        .pragma_update(None, "max_page_count", pages + 2)
        .unwrap();
    let wishes: Vec<_> = (0..1000).map(|n| wish(&format!("s{n}"))).collect();
    let full = store.save_wishes(&wishes, Source::Manual, at("06:00"));
    assert!(matches!(full, Err(Error::Full)), "{full:?}");
    assert!(store.load_wishes().unwrap().is_empty());
}

#[test]
fn many_who_open_and_write_at_once_never_see_a_lock() {
    const WRITERS: usize = 8;
    const WRITES: usize = 10;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let path = &path;
            scope.spawn(move || {
                let store = Store::open(path).unwrap();
                for n in 0..WRITES {
                    let wishes = [wish(&format!("{writer}-{n}"))];
                    store
                        .save_wishes(&wishes, Source::Cron, at("06:00"))
                        .unwrap();
                }
            });
        }
    });
    assert_eq!(
        Store::open(&path).unwrap().load_wishes().unwrap().len(),
        WRITERS * WRITES
    );
}

#[test]
fn a_failed_deed_leaves_nothing_behind() {
    let store = Store::in_memory().unwrap();
    let failed = store.write(|conn| {
        conn.execute(
            "INSERT INTO people VALUES ('p', NULL, NULL, 'now', 'now')",
            [],
        )?;
        Err::<(), _>(Error::Busy)
    });
    assert!(failed.is_err());
    assert!(
        store
            .conn
            .prepare("SELECT * FROM people")
            .unwrap()
            .query([])
            .unwrap()
            .next()
            .unwrap()
            .is_none()
    );
}

#[test]
fn the_file_of_the_whole_schema_is_what_the_migrations_make() {
    assert!(
        schema::statements().unwrap() == sql!("schema.sql").trim_end().to_owned() + "\n",
        "sql/schema.sql is not what the migrations make: cargo build && .ci/generate"
    );
}

#[test]
fn every_word_of_an_enum_is_allowed_by_the_schema() {
    let store = Store::in_memory().unwrap();
    let allows = |table: &str, column: &str, words: Vec<&str>| {
        let sql: String = store
            .row(
                "SELECT sql FROM sqlite_schema WHERE name = :t",
                &[(":t", &table)],
                |row| row.get(0),
            )
            .unwrap()
            .unwrap();
        let list = sql.split_once(&format!("CHECK ({column} IN (")).unwrap().1;
        let list = list.split_once("))").unwrap().0;
        let allowed: Vec<&str> = list
            .split(", ")
            .map(|word| word.trim_matches('\''))
            .collect();
        assert_eq!(allowed, words, "{table}.{column}");
    };
    fn words<T: Copy>(all: &[T], as_str: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|word| as_str(*word)).collect()
    }
    allows("sessions", "source", words(Source::ALL, Source::as_str));
    allows(
        "sessions",
        "status",
        words(SessionStatus::ALL, SessionStatus::as_str),
    );
    allows(
        "zoom_meetings",
        "state",
        words(MeetingState::ALL, MeetingState::as_str),
    );
    let sources = words(ParticipantsSource::ALL, ParticipantsSource::as_str);
    allows("zoom_instances", "participants_source", sources.clone());
    allows("zoom_participants", "source", sources);
    allows(
        "zoom_recordings",
        "state",
        words(ArchiveState::ALL, ArchiveState::as_str),
    );
    allows(
        "zoom_webhook_events",
        "state",
        words(EventState::ALL, EventState::as_str),
    );
    allows(
        "zoom_live_stays",
        "place",
        words(LivePlace::ALL, LivePlace::as_str),
    );
    allows(
        "recording_removals",
        "place",
        words(RecordingPlace::ALL, RecordingPlace::as_str),
    );
    allows(
        "zoom_user_changes",
        "field",
        words(UserField::ALL, UserField::as_str),
    );
    allows(
        "session_changes",
        "kind",
        words(ChangeKind::ALL, ChangeKind::as_str),
    );
    allows(
        "zoom_session_logs",
        "action",
        words(LogAction::ALL, LogAction::as_str),
    );
    allows(
        "session_tokens",
        "role",
        words(TokenRole::ALL, TokenRole::as_str),
    );
    allows("runs", "job", words(Job::ALL, Job::as_str));
    allows("runs", "state", words(RunState::ALL, RunState::as_str));
    allows(
        "run_items",
        "state",
        words(ItemState::ALL, ItemState::as_str),
    );
    allows(
        "person_keys",
        "kind",
        words(KeyOfPerson::ALL, KeyOfPerson::as_str),
    );
    allows(
        "attendance_overrides",
        "override",
        words(OverrideWord::ALL, OverrideWord::as_str),
    );
    allows(
        "audit_log",
        "action",
        words(AuditAction::ALL, AuditAction::as_str),
    );
}
