//! Tests of backup, restore, vacuum and the copies before migrations.

use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;

use super::super::migrate::MIGRATIONS;
use super::super::testing::{at, wish};
use super::super::{SCHEMA_VERSION, Source};
use super::*;

fn folder_with(ids: &[&str]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    save(&Store::open(&path).unwrap(), ids);
    (folder, path)
}

fn save(store: &Store, ids: &[&str]) {
    let wishes: Vec<_> = ids.iter().map(|id| wish(id)).collect();
    store
        .save_wishes(&wishes, Source::Manual, at("06:00"))
        .unwrap();
}

fn ids(store: &Store) -> Vec<String> {
    let wishes = store.load_wishes().unwrap();
    wishes.into_keys().collect()
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_private_whole_and_replaces_only_when_it_is_good() {
    let (folder, path) = folder_with(&["s1", "s2"]);
    let target = folder.path().join("copy.db");
    let store = Store::open(&path).unwrap();
    let copied = store.backup(&target).unwrap();
    assert_eq!(copied.schema_version, SCHEMA_VERSION);
    assert_eq!(copied.bytes, fs::metadata(&target).unwrap().len());
    let mode = fs::metadata(&target).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(ids(&Store::open(&target).unwrap()), ["s1", "s2"]);

    let good = fs::read(&target).unwrap();
    fs::create_dir(folder.path().join("other.db")).unwrap();
    assert!(store.backup(&folder.path().join("other.db")).is_err());
    // A page of the table that cannot be read any more.
    let mut damaged = fs::read(&target).unwrap();
    damaged[8192..].fill(0xA5);
    drop(store);
    fs::write(&path, damaged).unwrap();
    let conn = read_only(&path).unwrap();
    let refused = write_copy(&conn, &target).unwrap_err();
    assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
    assert!(fs::read(&target).unwrap() == good);
    assert!(!names(&folder).iter().any(|name| name.ends_with(".part")));
}

#[test]
fn every_backup_holds_all_that_was_committed_before_it_while_others_write() {
    const WRITERS: usize = 4;
    const WRITES: usize = 25;
    let (folder, path) = folder_with(&[]);
    let done = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let (path, done) = (&path, &done);
            scope.spawn(move || {
                let store = Store::open(path).unwrap();
                for n in 0..WRITES {
                    save(&store, &[&format!("{writer}-{n}")]);
                    done.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                }
            });
        }
        let store = Store::open(&path).unwrap();
        let target = folder.path().join("copy.db");
        loop {
            let before = done.load(std::sync::atomic::Ordering::SeqCst);
            store.backup(&target).unwrap();
            let copy = Store::open(&target).unwrap();
            assert!(ids(&copy).len() >= before);
            assert_eq!(copy.check().unwrap(), []);
            if before == WRITERS * WRITES {
                break;
            }
        }
    });
}

#[test]
fn what_is_restored_is_seen_by_those_who_have_the_file_open_and_what_was_is_kept() {
    let (folder, path) = folder_with(&["s1"]);
    let backup = folder.path().join("backup.db");
    let open = Store::open(&path).unwrap();
    open.backup(&backup).unwrap();
    save(&open, &["s2"]);
    let kept = folder.path().join("kept.db");
    assert!(restore(&backup, &path, &kept).unwrap());
    assert_eq!(ids(&open), ["s1"]);
    save(&open, &["s3"]);
    assert_eq!(ids(&Store::open(&path).unwrap()), ["s1", "s3"]);
    assert_eq!(ids(&Store::open(&kept).unwrap()), ["s1", "s2"]);
    assert_eq!(open.check().unwrap(), []);
}

#[test]
fn a_missing_a_damaged_and_a_newer_database_are_restored_and_a_foreign_one_is_not() {
    let (folder, backup) = folder_with(&["s1"]);
    let fresh = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        if !content.is_empty() {
            fs::write(&path, content).unwrap();
        }
        (path.clone(), with_end(&path, ".kept"))
    };
    let sound = fs::read(&backup).unwrap();

    let (missing, kept) = fresh("missing.db", b"");
    // A log without its database belongs to something else.
    fs::write(with_end(&missing, "-wal"), b"old").unwrap();
    assert!(!restore(&backup, &missing, &kept).unwrap());
    assert_eq!(ids(&Store::open(&missing).unwrap()), ["s1"]);
    assert!(!kept.exists());

    let mut pages = sound.clone();
    pages[4096..].fill(0xA5);
    for (name, content) in [("text.db", b"no database".to_vec()), ("pages.db", pages)] {
        let (path, kept) = fresh(name, &content);
        assert!(restore(&backup, &path, &kept).unwrap());
        assert_eq!(ids(&Store::open(&path).unwrap()), ["s1"]);
        assert!(fs::read(&kept).unwrap() == content, "{name}");
    }

    let (newer, kept) = fresh("newer.db", &sound);
    let conn = Connection::open(&newer).unwrap();
    conn.pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    drop(conn);
    let refused = restore(&newer, &backup, &with_end(&newer, ".x")).unwrap_err();
    assert!(matches!(refused, Error::NewerSchema { .. }), "{refused}");
    assert!(restore(&backup, &newer, &kept).unwrap());
    assert_eq!(ids(&Store::open(&newer).unwrap()), ["s1"]);
    let kept = Connection::open(kept).unwrap();
    let version: i64 = kept
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, SCHEMA_VERSION + 1);

    let foreign = folder.path().join("foreign.db");
    let conn = Connection::open(&foreign).unwrap();
    conn.execute_batch("CREATE TABLE theirs (x)").unwrap();
    drop(conn);
    let before = fs::read(&foreign).unwrap();
    for (from, to) in [(&backup, &foreign), (&foreign, &backup)] {
        let refused = restore(from, to, &with_end(&foreign, ".kept")).unwrap_err();
        assert!(matches!(refused, Error::NotOurs { .. }), "{refused}");
    }
    assert!(fs::read(&foreign).unwrap() == before);
    assert_eq!(ids(&Store::open(&backup).unwrap()), ["s1"]);
    assert!(!names(&folder).iter().any(|name| name.contains(".restore")));
}

#[test]
fn a_damaged_or_empty_file_is_not_restored() {
    let (folder, path) = folder_with(&["s1"]);
    let target = folder.path().join("target.db");
    save(&Store::open(&target).unwrap(), &["s2"]);
    let sound = fs::read(&path).unwrap();
    let mut damaged = sound.clone();
    damaged[8192..].fill(0xA5);
    for content in [damaged, sound[..sound.len() / 2].to_vec(), Vec::new()] {
        fs::write(&path, &content).unwrap();
        let refused = restore(&path, &target, &folder.path().join("kept.db")).unwrap_err();
        assert!(matches!(refused, Error::Damaged { .. }), "{refused}");
        assert!(fs::read(&path).unwrap() == content);
    }
    assert_eq!(ids(&Store::open(&target).unwrap()), ["s2"]);
    assert!(!folder.path().join("kept.db").exists());
}

#[test]
fn vacuum_gives_free_pages_back() {
    let (folder, path) = folder_with(&[]);
    let store = Store::open(&path).unwrap();
    let many: Vec<_> = (0..2000).map(|n| format!("s{n}")).collect();
    save(&store, &many.iter().map(String::as_str).collect::<Vec<_>>());
    store.conn.execute("DELETE FROM sessions", []).unwrap();
    let done = store.vacuum().unwrap();
    assert!(done.after < done.before / 2, "{done:?}");
    let length = fs::metadata(&path).unwrap().len();
    assert_eq!(i64::try_from(length).unwrap(), done.after);
    save(&store, &["s1"]);
    assert_eq!(store.check().unwrap(), []);
    drop(folder);
}

/// A database of this schema, as its version left it.
fn of_schema(path: &Path, number: u8) {
    let conn = Connection::open(path).unwrap();
    for migration in &MIGRATIONS[..usize::from(number)] {
        conn.execute_batch(migration).unwrap();
    }
    conn.pragma_update(None, "application_id", migrate::APPLICATION_ID)
        .unwrap();
    conn.pragma_update(None, "user_version", number).unwrap();
}

#[test]
fn a_migration_keeps_one_copy_of_what_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    of_schema(&path, 1);
    drop(Store::open(&path).unwrap());
    let kept = with_end(&path, ".schema-1.bak");
    assert_eq!(check(&kept).unwrap().schema_version, 1);
    let mode = fs::metadata(&kept).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // Opening what is at its schema makes none.
    drop(Store::open(&path).unwrap());
    assert_eq!(names(&folder), ["state.db", "state.db.schema-1.bak"]);
}

#[test]
fn the_copies_of_the_latest_schemas_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    for number in 1..7 {
        fs::write(with_end(&path, &format!(".schema-{number}.bak")), "").unwrap();
    }
    fs::write(with_end(&path, ".schema-6.bak.99-0.part"), "").unwrap();
    migrate::forget_old_copies(&path, 7);
    let latest = [4, 5, 6].map(|number| format!("state.db.schema-{number}.bak"));
    assert_eq!(names(&folder), latest);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    of_schema(&path, 1);
    let conn = Connection::open(&path).unwrap();
    // The second migration makes a table of this name.
    conn.execute_batch("CREATE TABLE payments (x); INSERT INTO payments VALUES (7)")
        .unwrap();
    drop(conn);
    let refused = Store::open(&path).unwrap_err();
    assert!(
        matches!(refused, Error::Migration { number: 2, .. }),
        "{refused}"
    );
    let conn = Connection::open(&path).unwrap();
    let version: i64 = conn
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    let kept: i64 = conn
        .query_row("SELECT x FROM payments", [], |row| row.get(0))
        .unwrap();
    let added = "SELECT count(*) FROM sqlite_schema WHERE name = 'host_assignments'";
    let added: i64 = conn.query_row(added, [], |row| row.get(0)).unwrap();
    assert_eq!((version, kept, added), (1, 7, 0));
    assert_eq!(
        check(&with_end(&path, ".schema-1.bak"))
            .unwrap()
            .schema_version,
        1
    );
}

#[test]
fn many_who_open_an_older_file_at_once_migrate_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    of_schema(&path, 1);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| Store::open(&path).unwrap());
        }
    });
    let kept = with_end(&path, ".schema-1.bak");
    assert_eq!(check(&kept).unwrap().schema_version, 1);
    assert_eq!(Store::open(&path).unwrap().check().unwrap(), []);
}

#[test]
fn what_is_written_during_a_restore_is_in_what_is_kept_or_in_what_is_restored() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let (folder, path) = folder_with(&["s1"]);
    let backup = folder.path().join("backup.db");
    Store::open(&path).unwrap().backup(&backup).unwrap();
    let ended = AtomicBool::new(false);
    let kept = folder.path().join("kept.db");
    let written = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let store = Store::open(&path).unwrap();
            let mut written = Vec::new();
            while !ended.load(Ordering::SeqCst) {
                let id = format!("w{}", written.len());
                save(&store, &[&id]);
                written.push(id);
            }
            written
        });
        thread::sleep(RETRY_PAUSE);
        let restored = restore(&backup, &path, &kept);
        ended.store(true, Ordering::SeqCst);
        assert!(restored.unwrap());
        writer.join().unwrap()
    });
    assert!(!written.is_empty());
    let mut found = ids(&Store::open(&kept).unwrap());
    found.extend(ids(&Store::open(&path).unwrap()));
    for id in written {
        assert!(found.contains(&id), "{id} is nowhere");
    }
}
