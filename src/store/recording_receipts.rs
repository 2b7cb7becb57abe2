//! The table `recording_receipts`: what we deleted at Zoom, and what we had of it then; and what left
//! Zoom without us.

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use serde::Serialize;

use super::columns::Columns;
use super::recording_removals::note_place;
use super::time::Time;
use super::words::{RecordingPlace, RemovedTo};
use super::{Result, Store, execute};

/// One receipt, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Receipt {
    pub id: i64,
    pub run_id: i64,
    pub file_key: String,
    pub uuid: String,
    pub session_id: Option<String>,
    pub removed_to: RemovedTo,
    pub asked_at: DateTime<Utc>,
    pub done_at: Option<DateTime<Utc>>,
    pub archive_path: String,
    pub archived_bytes: i64,
    pub sha256: String,
}

impl Store {
    /// Lists what was deleted of an instance.
    pub fn receipts_of(&self, uuid: &str) -> Result<Vec<Receipt>> {
        let params = named_params! { ":uuid": uuid };
        self.rows(sql!("recording_receipts/list.sql"), params, |row| {
            let mut columns = Columns::of(row);
            Ok(Receipt {
                id: columns.get()?,
                run_id: columns.get()?,
                file_key: columns.get()?,
                uuid: columns.get()?,
                session_id: columns.get()?,
                removed_to: columns.get()?,
                asked_at: columns.time()?,
                done_at: columns.time_or_null()?,
                archive_path: columns.get()?,
                archived_bytes: columns.get()?,
                sha256: columns.get()?,
            })
        })
    }

    /// Notes, before Zoom is asked, which files are to be deleted there.
    pub fn save_receipts(
        &self,
        run_id: i64,
        file_keys: &[&str],
        to: RemovedTo,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            for file_key in file_keys {
                let params = named_params! {
                    ":run_id": run_id,
                    ":file_key": file_key,
                    ":removed_to": to,
                    ":now": Time(now),
                };
                execute(conn, sql!("recording_receipts/insert.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Notes that Zoom deleted these files of an instance.
    pub fn mark_removed(
        &self,
        uuid: &str,
        file_keys: &[&str],
        to: RemovedTo,
        now: DateTime<Utc>,
    ) -> Result<()> {
        self.write(|conn| {
            let params = named_params! { ":uuid": uuid, ":now": Time(now) };
            execute(conn, sql!("recording_receipts/mark_done.sql"), params)?;
            for file_key in file_keys {
                let params = named_params! {
                    ":file_key": file_key,
                    ":removed_to": to,
                    ":now": Time(now),
                };
                execute(conn, sql!("zoom_recordings/mark_removed.sql"), params)?;
            }
            Ok(())
        })
    }

    /// Notes that files left Zoom's lists without us, and where to; returns how many are news.
    pub fn note_removed(
        &self,
        file_keys: &[&str],
        to: RemovedTo,
        at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<usize> {
        self.write(|conn| {
            let mut noted = 0;
            for file_key in file_keys {
                let params = named_params! {
                    ":file_key": file_key,
                    ":removed_to": to,
                    ":at": Time(at),
                    ":now": Time(now),
                };
                noted += execute(conn, sql!("zoom_recordings/note_removed.sql"), params)?;
            }
            Ok(noted)
        })
    }

    /// Notes that the files of an instance came back from Zoom's trash; returns how many.
    pub fn mark_recovered(&self, uuid: &str, now: DateTime<Utc>) -> Result<usize> {
        let params = named_params! { ":uuid": uuid, ":now": Time(now) };
        self.write(|conn| {
            // An event that tells of an older deletion may still come.
            note_place(conn, uuid, "", RecordingPlace::There, now)?;
            execute(conn, sql!("zoom_recordings/mark_recovered.sql"), params)
        })
    }
}
