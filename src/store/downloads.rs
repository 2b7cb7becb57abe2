//! The archive columns of `zoom_recordings`: where our copy of each file stands.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::sessions::key_list;
use super::time::Time;
use super::zoom_recordings::{Recording, row_to_recording};
use super::{Params, Result, RowName, Store, change};

/// Which files to download; the default is all that are pending and were not quarantined.
#[derive(Clone, Debug, Default)]
pub struct PendingFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// The instance started at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// The instance started before this time.
    pub to: Option<DateTime<Utc>>,
    /// Quarantined ones too.
    pub with_quarantined: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

/// Our copy of a recording file, checked and in its place.
#[derive(Clone, Copy, Debug)]
pub struct ArchivedCopy<'a> {
    /// Path below the archive folder.
    pub archive_path: &'a str,
    /// Length of the file, in bytes.
    pub archived_bytes: i64,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub sha256: &'a str,
}

impl Store {
    /// Lists the files that Zoom has ready and our archive lacks, the oldest first.
    pub fn pending_downloads(&self, filter: &PendingFilter) -> Result<Vec<Recording>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":with_quarantined": filter.with_quarantined,
            ":limit": filter.limit,
        };
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_pending.sql"
        );
        self.rows(sql, params, row_to_recording)
    }

    /// Notes that a download begins.
    pub fn mark_downloading(&self, file_key: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":file_key": file_key, ":now": Time(now) };
        self.mark_file(
            file_key,
            sql!("zoom_recordings/mark_downloading.sql"),
            params,
        )
    }

    /// Notes that our copy lies in its place and was checked.
    ///
    /// # Errors
    /// When another file lies under the same path.
    pub fn mark_verified(
        &self,
        file_key: &str,
        copy: &ArchivedCopy<'_>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":file_key": file_key,
            ":archive_path": copy.archive_path,
            ":archived_bytes": copy.archived_bytes,
            ":sha256": copy.sha256,
            ":now": Time(now),
        };
        self.mark_file(file_key, sql!("zoom_recordings/mark_verified.sql"), params)
    }

    /// Notes that what came is not what Zoom declared.
    pub fn mark_quarantined(&self, file_key: &str, error: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":file_key": file_key, ":error": error, ":now": Time(now) };
        self.mark_file(
            file_key,
            sql!("zoom_recordings/mark_quarantined.sql"),
            params,
        )
    }

    /// Notes why a download failed; it is pending again.
    pub fn mark_failed(&self, file_key: &str, error: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":file_key": file_key, ":error": error, ":now": Time(now) };
        self.mark_file(file_key, sql!("zoom_recordings/mark_failed.sql"), params)
    }

    fn mark_file(&self, file_key: &str, sql: &str, params: Params<'_>) -> Result<()> {
        let name = RowName {
            deed: "mark",
            table: "zoom_recordings",
            key: &file_key,
        };
        self.write(|conn| change(conn, name, sql, params))
    }
}
