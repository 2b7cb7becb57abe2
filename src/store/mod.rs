//! All that speaks SQL: one database file per profile, one module per table.
//!
//! `load_…` and `list_…` read, `save_…` writes facts, `mark_…` moves a state. Every write is one
//! short `BEGIN IMMEDIATE` transaction, so that readers never wait and writers queue.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, Transaction, TransactionBehavior};

/// Joins files below `sql/` to one statement.
macro_rules! sql {
    ($($file:literal),+ $(,)?) => {
        concat!($(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sql/", $file)), "\n"),+)
    };
}

pub mod attendance_overrides;
pub mod audit_log;
pub mod bookings;
pub mod check;
mod columns;
pub mod copies;
pub mod coverage;
mod downloads;
pub mod due_work;
pub mod erasure;
mod error;
mod file;
mod hooks;
pub mod host_assignments;
mod migrate;
mod participant_questions;
pub mod payments;
pub mod people;
pub mod person_keys;
pub mod query;
pub mod recording_receipts;
pub mod recording_removals;
pub mod recording_transcripts;
mod recording_windows;
pub mod registrants;
pub mod runs;
pub mod schema;
pub mod session_attendance;
mod session_cancellations;
pub mod session_changes;
pub mod session_logs;
pub mod session_notices;
pub mod session_tokens;
pub mod sessions;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod time;
pub mod webhook_events;
mod wishes;
mod words;
pub mod zoom_instances;
pub mod zoom_live_stays;
pub mod zoom_meetings;
pub mod zoom_participants;
pub mod zoom_recordings;
mod zoom_user_changes;
pub mod zoom_users;

pub use error::{Error, Result};
pub use migrate::{APPLICATION_ID, SCHEMA_VERSION};
pub use words::{
    ArchiveState, AuditAction, CancelReason, ChangeKind, EventState, Hook, ItemState, Job,
    KeyOfPerson, LivePlace, LogAction, MeetingState, OverrideWord, ParticipantsSource,
    RecordingPlace, RemovedTo, RunState, SessionStatus, Source, TokenRole, UnknownWord, UserField,
};

/// How long a statement waits for another process before it fails.
const BUSY_TIMEOUT: Duration = Duration::from_secs(30);

/// Statements that are kept compiled.
const CACHED_STATEMENTS: usize = 64;

/// Rows of a batch that one transaction writes, to stay far below half a second.
const ROWS_PER_TRANSACTION: usize = 1000;

/// Named parameters of a statement.
type Params<'a> = &'a [(&'a str, &'a dyn ToSql)];

/// The open database of a profile.
///
/// Belongs to one task: a connection is not shared between threads.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens the database, creating file (0600) and folders (0700) and migrating as needed.
    ///
    /// # Errors
    /// A file of another program, of a newer schema, or that is no database is left untouched.
    pub fn open(path: &Path) -> Result<Self> {
        file::create_private(path)?;
        Self::open_existing(path)
    }

    /// Opens a database that must exist, and migrates it.
    ///
    /// # Errors
    /// [`Error::Missing`] when there is no such file; else as [`Store::open`].
    pub fn open_existing(path: &Path) -> Result<Self> {
        if !file::exists(path)? {
            return Err(Error::Missing {
                path: path.to_owned(),
            });
        }
        migrate::check_header(path)?;
        Self::prepare(file::connect(path)?, path)
    }

    /// Opens a database that must exist for whoever only reads: on a read-only disk as it is there,
    /// else as [`Store::open_existing`].
    ///
    /// # Errors
    /// As [`Store::open_existing`]; [`Error::ReadOnly`] also where it would have to be migrated.
    pub fn open_to_read(path: &Path) -> Result<Self> {
        if !file::exists(path)? || !file::is_on_read_only_disk(path) {
            return Self::open_existing(path);
        }
        migrate::check_header(path)?;
        let conn = copies::read_only(path)?;
        conn.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        conn.pragma_update(None, "cell_size_check", true)?;
        conn.pragma_update(None, "temp_store", "memory")?;
        if migrate::schema_version(&conn, path)? != SCHEMA_VERSION {
            return Err(Error::ReadOnly);
        }
        Ok(Self {
            conn,
            path: path.to_owned(),
        })
    }

    /// Whether nothing can be written to the database, as on a read-only disk.
    ///
    /// # Errors
    /// None that an open database has.
    pub fn is_read_only(&self) -> Result<bool> {
        Ok(self.conn.is_readonly(rusqlite::MAIN_DB)?)
    }

    /// Opens a database in memory, for tests and rehearsals.
    ///
    /// # Errors
    /// When memory is short.
    pub fn in_memory() -> Result<Self> {
        Self::prepare(Connection::open_in_memory()?, Path::new(":memory:"))
    }

    fn prepare(conn: Connection, path: &Path) -> Result<Self> {
        conn.busy_timeout(BUSY_TIMEOUT)?;
        conn.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
        conn.pragma_update(None, "trusted_schema", false)?;
        conn.pragma_update(None, "cell_size_check", true)?;
        // Refuse before the journal mode writes into somebody else's file.
        migrate::schema_version(&conn, path)?;
        file::use_write_ahead_log(&conn, BUSY_TIMEOUT)?;
        conn.pragma_update(None, "synchronous", "full")?;
        conn.pragma_update(None, "foreign_keys", true)?;
        // Whoever is erased must not live on in pages that were freed before.
        conn.pragma_update(None, "secure_delete", true)?;
        // Staged imports hold names and links: keep them out of shared temporary folders.
        conn.pragma_update(None, "temp_store", "memory")?;
        migrate::migrate(&conn, path)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
        })
    }

    /// Path of the database file; `:memory:` when there is none.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs several writes in one transaction: all of them happen, or none.
    ///
    /// The caller keeps it short; what is in it must not wait for anything but this store.
    ///
    /// # Errors
    /// What the writes answered, or that the transaction could not be had.
    pub fn together<T, E: From<Error>>(
        &self,
        deeds: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let begun = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate);
        let transaction = begun.map_err(Error::from)?;
        let value = deeds()?;
        transaction.commit().map_err(Error::from)?;
        Ok(value)
    }

    /// Proves that an event can be stored, by storing one that is gone again with the same commit.
    ///
    /// # Errors
    /// Whatever would keep an event from being stored.
    pub fn prove_writable(&self) -> Result<()> {
        self.write(|conn| Ok(conn.execute_batch(sql!("zoom_webhook_events/prove.sql"))?))
    }

    /// Runs a deed in one write transaction that is undone when the deed fails.
    ///
    /// Within [`Store::together`] it is part of the transaction that stands already.
    fn write<T>(&self, deed: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if !self.conn.is_autocommit() {
            return deed(&self.conn);
        }
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let value = deed(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Runs one statement in its own transaction, and returns how many rows it changed.
    fn write_one(&self, sql: &str, params: Params<'_>) -> Result<usize> {
        self.write(|conn| execute(conn, sql, params))
    }

    /// Returns all rows of a query.
    fn rows<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        row_to: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, row_to)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the only row of a query, if there is one.
    fn row<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        row_to: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(params, row_to)
            .optional()?)
    }
}

/// How an error names the row that a deed did not find.
#[derive(Clone, Copy)]
struct RowName<'a> {
    deed: &'static str,
    table: &'static str,
    key: &'a dyn std::fmt::Display,
}

impl RowName<'_> {
    fn missing(self) -> Error {
        Error::NoRow {
            deed: self.deed,
            table: self.table,
            key: self.key.to_string(),
        }
    }
}

fn execute(conn: &Connection, sql: &str, params: Params<'_>) -> Result<usize> {
    Ok(conn.prepare_cached(sql)?.execute(params)?)
}

fn change(conn: &Connection, row: RowName<'_>, sql: &str, params: Params<'_>) -> Result<()> {
    match execute(conn, sql, params)? {
        1 => Ok(()),
        _ => Err(row.missing()),
    }
}
