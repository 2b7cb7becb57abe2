//! The archive columns of `zoom_recordings`: where our copy of each file stands.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};

use super::columns::Columns;
use super::sessions::key_list;
use super::time::Time;
use super::zoom_recordings::{Recording, row_to_recording};
use super::{Params, Result, RowName, Store, change, execute};

/// Which files to download; the default is all that are pending and were not quarantined.
#[derive(Clone, Debug, Default)]
pub struct PendingFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// The instance started at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// The instance started before this time.
    pub to: Option<DateTime<Utc>>,
    /// These files; an empty list matches nothing.
    pub file_keys: Option<Vec<String>>,
    /// Of these `file_type`s, upper case; an empty list matches nothing.
    pub types: Option<Vec<String>>,
    /// Quarantined ones too.
    pub with_quarantined: bool,
    /// What was quarantined before this time is tried again.
    pub quarantined_before: Option<DateTime<Utc>>,
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

/// A place in the archive as the tables know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedLength {
    pub file_key: String,
    pub archive_path: String,
    pub bytes: i64,
    /// Whether the copy was checked; else it may be missing.
    pub verified: bool,
}

/// A copy that was verified, with what is needed to read it again.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct OurCopy {
    pub file_key: String,
    pub session_id: Option<String>,
    pub archive_path: String,
    pub archived_bytes: i64,
    pub sha256: String,
}

impl Store {
    /// Lists every place in the archive that a file has, by its path.
    pub fn archived_lengths(&self) -> Result<Vec<ArchivedLength>> {
        self.rows(sql!("zoom_recordings/archived_lengths.sql"), &[], |row| {
            Ok(ArchivedLength {
                file_key: row.get(0)?,
                archive_path: row.get(1)?,
                bytes: row.get(2)?,
                verified: row.get(3)?,
            })
        })
    }

    /// Lists the files that Zoom has ready and our archive lacks, the oldest first.
    pub fn pending_downloads(&self, filter: &PendingFilter) -> Result<Vec<Recording>> {
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_pending.sql"
        );
        self.pending(sql, filter, row_to_recording)
    }

    /// Lists the same files by key and declared size only: there may be very many.
    pub fn owed_downloads(&self, filter: &PendingFilter) -> Result<Vec<(String, Option<i64>)>> {
        let sql = sql!(
            "zoom_recordings/select_owed.sql",
            "zoom_recordings/where_pending.sql"
        );
        self.pending(sql, filter, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    fn pending<T>(
        &self,
        sql: &str,
        filter: &PendingFilter,
        row_to: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":file_keys": key_list(filter.file_keys.as_deref()),
            ":types": key_list(filter.types.as_deref()),
            ":with_quarantined": filter.with_quarantined,
            ":quarantined_before": filter.quarantined_before.map(Time),
            ":limit": filter.limit,
        };
        self.rows(sql, params, row_to)
    }

    /// Loads one recording file.
    pub fn load_recording(&self, file_key: &str) -> Result<Option<Recording>> {
        let params = named_params! { ":file_key": file_key };
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_key.sql"
        );
        self.row(sql, params, row_to_recording)
    }

    /// Lists our copies that lie in this folder of the archive, by name; `""` is the archive itself.
    pub fn archived_in(&self, folder: &str) -> Result<Vec<Recording>> {
        // `0` is the character behind `/`.
        let (prefix, after) = match folder {
            "" => (String::new(), "\u{10ffff}".to_owned()),
            folder => (format!("{folder}/"), format!("{folder}0")),
        };
        let params = named_params! { ":prefix": prefix, ":after": after };
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_in_folder.sql"
        );
        self.rows(sql, params, row_to_recording)
    }

    /// Lists our copies, the one that was not read for longest first: of these sessions and files,
    /// last read before this time.
    pub fn archived_copies(
        &self,
        session_ids: Option<&[String]>,
        file_keys: Option<&[String]>,
        checked_before: Option<DateTime<Utc>>,
    ) -> Result<Vec<OurCopy>> {
        let params = named_params! {
            ":session_ids": key_list(session_ids),
            ":file_keys": key_list(file_keys),
            ":checked_before": checked_before.map(Time),
        };
        let sql = sql!(
            "zoom_recordings/select_copy.sql",
            "zoom_recordings/where_verified.sql"
        );
        self.rows(sql, params, |row| {
            let mut columns = Columns::of(row);
            Ok(OurCopy {
                file_key: columns.get()?,
                session_id: columns.get()?,
                archive_path: columns.get()?,
                archived_bytes: columns.get()?,
                sha256: columns.get()?,
            })
        })
    }

    /// The places of what was archived since this time.
    pub fn archived_since(&self, since: DateTime<Utc>) -> Result<Vec<String>> {
        let recent = "SELECT archive_path FROM zoom_recordings WHERE state = 'verified' AND archived_at >= :since";
        self.rows(recent, &[(":since", &Time(since))], |row| row.get(0))
    }

    /// Every place in the archive that a file has or will get.
    pub fn archive_paths(&self) -> Result<BTreeSet<String>> {
        let all = "SELECT archive_path FROM zoom_recordings WHERE archive_path IS NOT NULL";
        Ok(self.rows(all, &[], |row| row.get(0))?.into_iter().collect())
    }

    /// Notes that our copy was read again and is what it was.
    pub fn mark_checked(&self, file_key: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":file_key": file_key, ":now": Time(now) };
        self.mark_file(file_key, sql!("zoom_recordings/mark_checked.sql"), params)
    }

    /// Notes that our copy is missing, or else changed; the file is due again.
    pub fn mark_due(&self, file_key: &str, missing: bool, now: DateTime<Utc>) -> Result<()> {
        let params =
            named_params! { ":file_key": file_key, ":missing": missing, ":now": Time(now) };
        self.mark_file(file_key, sql!("zoom_recordings/mark_due.sql"), params)
    }

    /// Whether Zoom ever listed a file of this type, upper case.
    pub fn has_type(&self, kind: &str) -> Result<bool> {
        let any = "SELECT EXISTS (SELECT 1 FROM zoom_recordings WHERE upper(file_type) = :kind)";
        let found = self.row(any, &[(":kind", &kind)], |row| row.get(0))?;
        Ok(found.unwrap_or(false))
    }

    /// Whether anything was ever archived.
    pub fn has_copies(&self) -> Result<bool> {
        let any = "SELECT EXISTS (SELECT 1 FROM zoom_recordings WHERE state = 'verified')";
        Ok(self.row(any, &[], |row| row.get(0))?.unwrap_or(false))
    }

    /// The file that has this place in the archive.
    pub fn path_owner(&self, archive_path: &str) -> Result<Option<String>> {
        let params = named_params! { ":archive_path": archive_path };
        self.row(sql!("zoom_recordings/path_owner.sql"), params, |row| {
            row.get(0)
        })
    }

    /// Notes that a download begins, under which path, and with which validator it can be gone on
    /// with.
    ///
    /// # Errors
    /// When the path belongs to another file.
    pub fn mark_downloading(
        &self,
        file_key: &str,
        archive_path: &str,
        etag: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":file_key": file_key,
            ":archive_path": archive_path,
            ":etag": etag,
            ":now": Time(now),
        };
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
        self.write(|conn| {
            // What was read out of an earlier copy is read again.
            let file = named_params! { ":file_key": file_key };
            execute(conn, sql!("recording_transcripts/delete.sql"), file)?;
            self.mark_file(file_key, sql!("zoom_recordings/mark_verified.sql"), params)
        })
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

    /// Notes that Zoom's declared size is to be ignored; a quarantined file is due again.
    pub fn accept_size(&self, file_key: &str, now: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":file_key": file_key, ":now": Time(now) };
        self.mark_file(file_key, sql!("zoom_recordings/accept_size.sql"), params)
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
