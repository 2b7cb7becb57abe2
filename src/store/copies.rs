//! Copies of the whole database: backups, what is kept before a migration, and the way back.
//!
//! A copy is made by SQLite itself in one read transaction, so that it is consistent while others
//! write. It has its final name only after it was synced and checked.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::error::{Error, Result};
use super::{BUSY_TIMEOUT, Store, file, migrate};

/// Pause before the file is asked for again while another process writes.
const RETRY_PAUSE: Duration = Duration::from_millis(20);

/// A copy that was checked.
#[derive(Clone, Copy, Debug)]
pub struct Copied {
    pub bytes: u64,
    pub schema_version: i64,
}

/// What `vacuum` did, in bytes of the file.
#[derive(Clone, Copy, Debug)]
pub struct Vacuumed {
    pub before: i64,
    pub after: i64,
}

impl Store {
    /// Writes a copy under this name; an existing file is replaced.
    ///
    /// # Errors
    /// Nothing has the name then that did not have it before.
    pub fn backup(&self, target: &Path) -> Result<Copied> {
        write_copy(&self.conn, target)
    }

    /// A copy in memory, to try something without anybody having to wait for it.
    pub fn copy_in_memory(&self) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        overwrite_pages(&self.conn, &mut conn)?;
        Self::prepare(conn, Path::new(":memory:"))
    }

    /// Gives the pages that nothing uses back to the disk.
    pub fn vacuum(&self) -> Result<Vacuumed> {
        let size = || -> Result<i64> {
            let field = |name| self.conn.pragma_query_value(None, name, |row| row.get(0));
            let (pages, bytes): (i64, i64) = (field("page_count")?, field("page_size")?);
            Ok(pages * bytes)
        };
        let before = size()?;
        // The whole content passes through a temporary file (without a name): memory is too small.
        self.conn.pragma_update(None, "temp_store", "file")?;
        self.conn.execute_batch("VACUUM")?;
        self.conn.pragma_update(None, "temp_store", "memory")?;
        checkpoint(&self.conn)?;
        Ok(Vacuumed {
            before,
            after: size()?,
        })
    }
}

/// Checks a file that may be restored, and changes nothing.
///
/// # Errors
/// What is no database of ours, of a newer schema, or damaged.
pub fn inspect(path: &Path) -> Result<Copied> {
    if !file::exists(path)? {
        return Err(Error::Missing {
            path: path.to_owned(),
        });
    }
    migrate::check_header(path)?;
    check(path)
}

/// Puts the content of `from` into the database, and says whether there was one before: its
/// content is then kept under the name `kept`.
///
/// Those who have the database open see it as one transaction of somebody else.
///
/// # Errors
/// The database is as it was then.
pub fn restore(from: &Path, database: &Path, kept: &Path) -> Result<bool> {
    inspect(from)?;
    // Its log lies beside the file itself, and a rename would take the place of the link.
    let database = &database
        .canonicalize()
        .unwrap_or_else(|_| database.to_owned());
    let part = with_end(database, ".restore");
    let restored = prepare(from, &part).and_then(|()| exchange(&part, database, kept));
    // After a rename there is none.
    let _ = fs::remove_file(&part);
    restored
}

/// A copy of the backup beside the database, brought to this program's schema.
fn prepare(from: &Path, part: &Path) -> Result<()> {
    write_copy(&read_only(from)?, part)?;
    let conn = file::connect(part)?;
    migrate::apply(&conn, part)?;
    drop(conn);
    check(part).map(drop)
}

fn exchange(part: &Path, database: &Path, kept: &Path) -> Result<bool> {
    file::make_folder(database)?;
    let there = file::exists(database)?;
    if !there {
        put_in_place(part, database)?;
        return Ok(false);
    }
    match migrate::check_header(database) {
        Err(error @ Error::NotOurs { .. }) => return Err(error),
        Err(Error::Damaged { .. }) => replace_damaged(part, database, kept)?,
        Ok(()) | Err(_) => match overwrite(part, database, kept) {
            Err(Error::Damaged { .. }) => replace_damaged(part, database, kept)?,
            other => other?,
        },
    }
    Ok(true)
}

/// Writes through SQLite, so that whoever has the file open goes on with the new content.
fn overwrite(part: &Path, database: &Path, kept: &Path) -> Result<()> {
    let mut conn = file::connect(database)?;
    conn.busy_timeout(BUSY_TIMEOUT)?;
    file::use_write_ahead_log(&conn, BUSY_TIMEOUT)?;
    conn.pragma_update(None, "synchronous", "full")?;
    let (before, source) = (read_only(database)?, read_only(part)?);
    let backup = Backup::new(&source, &mut conn)?;
    // With its first page it keeps all writers out: what is kept is all that was ever written.
    step(&backup, 1)?;
    write_copy_unchecked(&before, kept)?;
    step(&backup, -1)?;
    drop((backup, before));
    checkpoint(&conn)
}

/// Puts all pages of one database into another one.
fn overwrite_pages(source: &Connection, target: &mut Connection) -> Result<()> {
    step(&Backup::new(source, target)?, -1)
}

/// Copies so many pages, as soon as no other process writes.
fn step(backup: &Backup<'_, '_>, pages: i32) -> Result<()> {
    let begin = Instant::now();
    while matches!(backup.step(pages)?, StepResult::Busy | StepResult::Locked) {
        if begin.elapsed() > BUSY_TIMEOUT {
            return Err(Error::Busy);
        }
        thread::sleep(RETRY_PAUSE);
    }
    Ok(())
}

/// What SQLite cannot read is kept byte for byte. At no moment is there no file, since the next
/// command would make an empty one.
fn replace_damaged(part: &Path, database: &Path, kept: &Path) -> Result<()> {
    for end in ["", "-wal"] {
        let (from, to) = (with_end(database, end), with_end(kept, end));
        if from.is_file() {
            file::create_private(&to)?;
            fs::copy(&from, &to)
                .and_then(|_| File::open(&to)?.sync_all())
                .map_err(Error::at(&to))?;
        }
    }
    put_in_place(part, database)
}

/// Gives a checked file the name of the database; a log that belongs to another content goes first.
fn put_in_place(part: &Path, database: &Path) -> Result<()> {
    for end in ["-wal", "-shm"] {
        let path = with_end(database, end);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(Error::at(&path)(error));
            }
            _ => {}
        }
    }
    rename(part, database)
}

/// Writes a checked copy of what the connection sees.
pub(super) fn write_copy(conn: &Connection, target: &Path) -> Result<Copied> {
    write(conn, target, check)
}

/// The same, if that is content of this schema.
///
/// # Errors
/// [`Error::Busy`] when another process has migrated meanwhile.
pub(super) fn write_copy_of(schema_version: i64, conn: &Connection, target: &Path) -> Result<()> {
    write(conn, target, |part| {
        let copied = check(part)?;
        if copied.schema_version == schema_version {
            Ok(())
        } else {
            Err(Error::Busy)
        }
    })
}

/// The same for content that may be damaged or newer: what can be read is kept as it is.
fn write_copy_unchecked(conn: &Connection, target: &Path) -> Result<()> {
    write(conn, target, |_| Ok(()))
}

fn write<T>(conn: &Connection, target: &Path, check: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    // SQLite would read a relative name that begins with `file:` as an address.
    let part = std::path::absolute(target).map_err(Error::at(target))?;
    let part = with_end(&part, &unfinished());
    let written = copy(conn, &part)
        .and_then(|()| check(&part))
        .and_then(|checked| rename(&part, target).map(|()| checked));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

/// The end of a name that nobody else writes to, though several migrate at once.
fn unfinished() -> String {
    static COPIES: AtomicU64 = AtomicU64::new(0);
    let number = COPIES.fetch_add(1, Ordering::Relaxed);
    format!(".{}-{number}.part", std::process::id())
}

fn copy(conn: &Connection, part: &Path) -> Result<()> {
    let name = part.to_str().ok_or_else(|| {
        let source = io::Error::other("its name is not UTF-8");
        Error::at(part)(source)
    })?;
    let _ = fs::remove_file(part);
    // SQLite writes into an empty file and keeps its mode.
    file::create_private(part)?;
    let copied = conn.execute("VACUUM INTO ?1", [name]);
    copied.map_err(|error| match Error::from(error) {
        // E.g. two rows of one key, which only a broken index lets in.
        Error::Sql(error) => Error::Damaged {
            detail: error.to_string(),
        },
        other => other,
    })?;
    let file = File::open(part).map_err(Error::at(part))?;
    file.sync_all().map_err(Error::at(part))
}

/// Reads every page of a copy.
fn check(path: &Path) -> Result<Copied> {
    let conn = read_only(path)?;
    let schema_version = migrate::schema_version(&conn, path)?;
    let damaged = |detail: &str| Error::Damaged {
        detail: format!("{}: {detail}", path.display()),
    };
    if schema_version == 0 {
        return Err(damaged("it is empty"));
    }
    let fault: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if fault != "ok" {
        return Err(damaged(&fault));
    }
    let bytes = fs::metadata(path).map_err(Error::at(path))?.len();
    Ok(Copied {
        bytes,
        schema_version,
    })
}

/// Opens a file that is not to be changed.
pub(super) fn read_only(path: &Path) -> Result<Connection> {
    let conn = file::connect_to_read(path)?;
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    Ok(conn)
}

fn checkpoint(conn: &Connection) -> Result<()> {
    // Readers may keep it from being cut now; the next checkpoint does it.
    Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    let folder = match to.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    fs::rename(from, to)
        .and_then(|()| File::open(folder)?.sync_all())
        .map_err(Error::at(to))
}

/// The path with something at the end of its name.
pub(super) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

#[cfg(test)]
#[path = "copies_tests.rs"]
mod tests;
