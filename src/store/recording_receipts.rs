//! The table `recording_receipts`: what we deleted at Zoom, and what we had of it then.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::recording_removals::note_place;
use super::time::Time;
use super::words::{RecordingPlace, RemovedTo};
use super::{Result, Store, execute};

impl Store {
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
