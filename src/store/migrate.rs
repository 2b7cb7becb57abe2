//! Brings a database to the schema of this program, or refuses it untouched.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::error::{Error, Result};
use super::{copies, file};

/// Marks a file as ours (`ZCTL` in ASCII), in the header field that `file(1)` shows.
pub const APPLICATION_ID: i64 = 0x5A43_544C;

/// All migrations, oldest first; a released one never changes.
pub(super) const MIGRATIONS: &[&str] = &[
    sql!("migrations/0001_init.sql"),
    sql!("migrations/0002_provision.sql"),
    sql!("migrations/0003_webhooks.sql"),
    sql!("migrations/0004_live.sql"),
    sql!("migrations/0005_session_tokens.sql"),
    sql!("migrations/0006_telling.sql"),
    sql!("migrations/0007_attendance.sql"),
    sql!("migrations/0008_schedule.sql"),
    sql!("migrations/0009_host_links.sql"),
];

/// Number of the latest schema that this program knows.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// End of the name of a copy that was made before a migration.
const KEPT_END: &str = ".bak";

/// So many of them are kept.
const KEPT_COPIES: usize = 3;

/// Length of the header of a database file, in bytes.
const HEADER_BYTES: usize = 100;

/// Refuses, from the file's header alone, what is not a database of ours.
///
/// SQLite would create files beside the database, or write back a journal, by merely opening it.
/// An empty file passes: a process may have died before its first write.
pub(super) fn check_header(path: &Path) -> Result<()> {
    let header = file::head::<HEADER_BYTES>(path).map_err(Error::at(path))?;
    if header.is_empty() {
        return Ok(());
    }
    if header.len() < HEADER_BYTES || !header.starts_with(b"SQLite format 3\0") {
        let detail = format!("{} is not a database", path.display());
        return Err(Error::Damaged { detail });
    }
    let field = |at: usize| {
        let bytes = [header[at], header[at + 1], header[at + 2], header[at + 3]];
        i64::from(i32::from_be_bytes(bytes))
    };
    let (schema_cookie, user_version, application_id) = (field(40), field(60), field(68));
    match application_id {
        APPLICATION_ID if user_version > SCHEMA_VERSION => Err(Error::NewerSchema {
            found: user_version,
            known: SCHEMA_VERSION,
        }),
        APPLICATION_ID => Ok(()),
        // Nothing was written yet, or our first write is still in the journal.
        0 if schema_cookie == 0 && user_version == 0 => Ok(()),
        _ => Err(Error::NotOurs {
            path: path.to_owned(),
        }),
    }
}

/// Returns the schema of an open database of ours; 0 when it is empty.
///
/// Reads one snapshot: between two statements another process may migrate.
pub(super) fn schema_version(conn: &Connection, path: &Path) -> Result<i64> {
    let snapshot = Transaction::new_unchecked(conn, TransactionBehavior::Deferred)?;
    version_in(&snapshot, path)
}

fn version_in(snapshot: &Transaction<'_>, path: &Path) -> Result<i64> {
    let field = |name| snapshot.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application_id, found) = (field("application_id")?, field("user_version")?);
    let not_ours = || Error::NotOurs {
        path: path.to_owned(),
    };
    match application_id {
        APPLICATION_ID if found > SCHEMA_VERSION => Err(Error::NewerSchema {
            found,
            known: SCHEMA_VERSION,
        }),
        APPLICATION_ID if found > 0 => Ok(found),
        0 if found == 0 => {
            let empty = "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)";
            let is_empty: bool = snapshot.query_row(empty, [], |row| row.get(0))?;
            if is_empty { Ok(0) } else { Err(not_ours()) }
        }
        _ => Err(not_ours()),
    }
}

/// Brings the database to this program's schema; its content as it was is kept beside it.
pub(super) fn migrate(conn: &Connection, path: &Path) -> Result<()> {
    let found = schema_version(conn, path)?;
    if found == SCHEMA_VERSION {
        return Ok(());
    }
    if found > 0 {
        let kept = copies::with_end(path, &format!(".schema-{found}{KEPT_END}"));
        let copied = copies::write_copy_of(found, conn, &kept);
        // Whoever migrated meanwhile has made the copy too, and may have tidied ours away.
        if schema_version(conn, path)? == SCHEMA_VERSION {
            return Ok(());
        }
        copied?;
    }
    apply(conn, path)?;
    forget_old_copies(path, SCHEMA_VERSION);
    Ok(())
}

/// Applies the missing migrations in one transaction.
pub(super) fn apply(conn: &Connection, path: &Path) -> Result<()> {
    let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    // Another process may have migrated while we waited for the lock.
    let found = version_in(&transaction, path)?;
    for (migration, number) in MIGRATIONS.iter().zip(1..) {
        if number > found {
            let applied = transaction.execute_batch(migration);
            applied.map_err(|error| Error::Migration {
                number,
                source: Box::new(error.into()),
            })?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(transaction.commit()?)
}

/// Leaves the copies of the latest schemas before `head`. One that cannot be removed is no reason
/// to fail.
pub(super) fn forget_old_copies(path: &Path, head: i64) {
    let kept: Vec<_> = (1..head)
        .rev()
        .map(|number| copies::with_end(path, &format!(".schema-{number}{KEPT_END}")))
        .filter(|copy| copy.exists())
        .collect();
    for copy in kept.iter().skip(KEPT_COPIES) {
        let _ = std::fs::remove_file(copy);
    }
    // What was left by a process that was killed while it copied.
    let beginning = copies::with_end(path, ".schema-");
    let beginning = beginning.file_name().unwrap_or_default().as_encoded_bytes();
    let folder = path.parent().filter(|folder| *folder != Path::new(""));
    let entries = std::fs::read_dir(folder.unwrap_or_else(|| Path::new(".")));
    for entry in entries.into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        if name.starts_with(beginning) && name.ends_with(b".part") {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
