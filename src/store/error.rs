//! What can go wrong between us and the database.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

/// A failure of the store.
#[derive(Debug, Error)]
pub enum Error {
    /// The file or its folder cannot be opened or created.
    #[error("open {}", path.display())]
    Open {
        /// Path of the database file.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// There is no database at this path.
    #[error("find a database at {}", path.display())]
    Missing {
        /// Path of the database file.
        path: PathBuf,
    },
    /// A later version of this program wrote the file; it was not touched.
    #[error("use schema {found} of the database: this program knows schema {known}")]
    NewerSchema {
        /// Schema of the file.
        found: i64,
        /// Latest schema that this program knows.
        known: i64,
    },
    /// The file is a database of another program; it was not touched.
    #[error("use database {}: it belongs to another program", path.display())]
    NotOurs {
        /// Path of the database file.
        path: PathBuf,
    },
    /// The file is no database, or a damaged one; it was not replaced.
    #[error("read the database: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// The file system does not support a write-ahead log.
    #[error("use a write-ahead log: the journal stays `{mode}`")]
    NoWal {
        /// Journal mode that SQLite kept.
        mode: String,
    },
    /// Another process held the database for longer than the busy timeout.
    #[error("lock the database: another process holds it")]
    Busy,
    /// The disk is full.
    #[error("write the database: the disk is full")]
    Full,
    /// The database may be read only.
    #[error("write the database: it is read-only")]
    ReadOnly,
    /// The row that was to be changed does not exist, or is in a state that forbids the change.
    #[error("{deed} {table} `{key}`: no such row in a fitting state")]
    NoRow {
        /// What was to be done.
        deed: &'static str,
        /// Table of the row.
        table: &'static str,
        /// Key of the row.
        key: String,
    },
    /// The session already has a live meeting, or the meeting is already managed for another one.
    #[error("give session `{session_id}` a meeting: one is already there")]
    MeetingTaken {
        /// Session that was to get the meeting.
        session_id: String,
    },
    /// The disk or its file system failed.
    #[error("reach the database: {detail}")]
    Disk {
        /// What SQLite says.
        detail: String,
    },
    /// A migration failed; the file is as it was.
    #[error("bring the database to schema {number}")]
    Migration {
        /// Schema that was to be reached.
        number: i64,
        /// Why not.
        source: Box<Self>,
    },
    /// A value that no column takes.
    #[error("store a value: {detail}")]
    Unstorable {
        /// What is wrong with it.
        detail: String,
    },
    /// A statement that a user wrote cannot be run.
    #[error("run the query: {detail}")]
    Query {
        /// What is wrong with it.
        detail: String,
    },
    /// There is no such table.
    #[error("find table `{name}`")]
    NoTable {
        /// Name that was asked for.
        name: String,
        /// Names that there are.
        known: Vec<String>,
    },
    /// SQLite refused a statement.
    #[error("run a statement")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged {
                detail: error.to_string(),
            },
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Disk {
                detail: error.to_string(),
            },
            _ if is_foreign_value(&error) => Self::Damaged {
                detail: format!("a row holds what zoomctl never writes: {error}"),
            },
            _ => match error {
                rusqlite::Error::ToSqlConversionFailure(why) => Self::Unstorable {
                    detail: why.to_string(),
                },
                error => Self::Sql(error),
            },
        }
    }
}

/// Whether a column held what its type or its reader refuses: flipped bits, or a hand that edited.
fn is_foreign_value(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    matches!(
        error,
        E::FromSqlConversionFailure(..)
            | E::InvalidColumnType(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..)
    )
}

impl Error {
    /// The failure of the system at a file.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Open { path, source }
    }

    /// Tells whether a UNIQUE constraint refused the row.
    pub(super) fn is_unique_violation(&self) -> bool {
        use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
        let Self::Sql(error) = self else { return false };
        error.sqlite_error().is_some_and(|error| {
            [SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY].contains(&error.extended_code)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    fn from_code(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn causes_that_need_different_cures_have_their_own_variant() {
        assert!(matches!(from_code(ffi::SQLITE_BUSY), Error::Busy));
        assert!(matches!(from_code(ffi::SQLITE_LOCKED), Error::Busy));
        assert!(matches!(from_code(ffi::SQLITE_FULL), Error::Full));
        assert!(matches!(from_code(ffi::SQLITE_READONLY), Error::ReadOnly));
        assert!(matches!(
            from_code(ffi::SQLITE_CORRUPT),
            Error::Damaged { .. }
        ));
        assert!(matches!(
            from_code(ffi::SQLITE_NOTADB),
            Error::Damaged { .. }
        ));
        assert!(matches!(from_code(ffi::SQLITE_CONSTRAINT), Error::Sql(_)));
    }
}
