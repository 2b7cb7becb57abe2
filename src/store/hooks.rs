//! The tables `hooks` and `hook_deliveries`: which recording files a hook was told of.

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use super::sessions::key_list;
use super::time::Time;
use super::words::Hook;
use super::zoom_recordings::{Recording, row_to_recording};
use super::{Result, Store};

impl Store {
    /// Notes from when on a hook is told, unless that is known; true where it is new.
    pub fn begin_hook(&self, hook: Hook, since: DateTime<Utc>) -> Result<bool> {
        let params = named_params! { ":hook": hook, ":since": Time(since) };
        Ok(self.write_one(sql!("hooks/begin.sql"), params)? == 1)
    }

    /// Whether a hook was seen before.
    pub fn knows_hook(&self, hook: Hook) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM hooks WHERE hook = :hook)";
        let known = self.row(sql, named_params! { ":hook": hook }, |row| row.get(0))?;
        Ok(known.unwrap_or(false))
    }

    /// Everything that was archived before this is told.
    pub fn advance_hook(&self, hook: Hook, since: DateTime<Utc>) -> Result<()> {
        let params = named_params! { ":hook": hook, ":since": Time(since) };
        let sql = "UPDATE hooks SET since = max(since, :since) WHERE hook = :hook";
        self.write_one(sql, params).map(drop)
    }

    /// The files that a hook has not taken yet.
    pub fn undelivered_files(&self, hook: Hook) -> Result<Vec<Recording>> {
        let params = named_params! {
            ":hook": hook,
            ":transcripts": hook == Hook::TranscriptReady,
        };
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_undelivered.sql"
        );
        self.rows(sql, params, row_to_recording)
    }

    /// Notes that a hook took these files.
    pub fn save_hook_deliveries(
        &self,
        hook: Hook,
        file_keys: &[String],
        run_id: i64,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let params = named_params! {
            ":hook": hook,
            ":keys": key_list(Some(file_keys)),
            ":run_id": run_id,
            ":now": Time(now),
        };
        self.write_one(sql!("hook_deliveries/insert.sql"), params)
            .map(drop)
    }
}
