//! The table `zoom_recordings`: every recording file that Zoom listed.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::sessions::key_list;
use super::time::Time;
use super::words::{ArchiveState, RemovedTo};
use super::{ROWS_PER_TRANSACTION, Result, Store, execute};

pub use super::downloads::{ArchivedCopy, OurCopy, PendingFilter};

/// One recording file, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct Recording {
    pub file_key: String,
    pub uuid: String,
    pub zoom_meeting_id: String,
    pub session_id: Option<String>,
    pub host_id: Option<String>,
    pub host_email: Option<String>,
    pub topic: Option<String>,
    pub start_time: Option<DateTime<Utc>>,
    pub timezone: Option<String>,
    pub duration_minutes: Option<i64>,
    pub total_size_bytes: Option<i64>,
    pub recording_count: Option<i64>,
    pub share_url: Option<String>,
    pub password: Option<String>,
    pub auto_delete_date: Option<String>,
    pub file_id: Option<String>,
    pub recording_start: Option<DateTime<Utc>>,
    pub recording_end: Option<DateTime<Utc>>,
    pub file_type: Option<String>,
    pub file_extension: Option<String>,
    pub recording_type: Option<String>,
    pub file_size_bytes: Option<i64>,
    pub zoom_status: Option<String>,
    pub play_url: Option<String>,
    pub download_url: Option<String>,
    pub state: ArchiveState,
    pub archive_path: Option<String>,
    pub archived_bytes: Option<i64>,
    pub sha256: Option<String>,
    pub archived_at: Option<DateTime<Utc>>,
    pub last_error: Option<String>,
    pub etag: Option<String>,
    pub size_accepted_at: Option<DateTime<Utc>>,
    pub checked_at: Option<DateTime<Utc>>,
    pub removed_at: Option<DateTime<Utc>>,
    pub removed_to: Option<RemovedTo>,
    pub first_seen_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub raw_data: Value,
    pub set_raw_data: Value,
}

/// What Zoom said about a recording file and its set; `None`: it did not say.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct RecordingFile {
    pub file_key: String,
    pub uuid: String,
    pub zoom_meeting_id: String,
    pub session_id: Option<String>,
    pub host_id: Option<String>,
    pub host_email: Option<String>,
    pub topic: Option<String>,
    pub start_time: Option<DateTime<Utc>>,
    pub timezone: Option<String>,
    pub duration_minutes: Option<i64>,
    pub total_size_bytes: Option<i64>,
    pub recording_count: Option<i64>,
    pub share_url: Option<String>,
    pub password: Option<String>,
    pub auto_delete_date: Option<String>,
    pub file_id: Option<String>,
    pub recording_start: Option<DateTime<Utc>>,
    pub recording_end: Option<DateTime<Utc>>,
    pub file_type: Option<String>,
    pub file_extension: Option<String>,
    pub recording_type: Option<String>,
    pub file_size_bytes: Option<i64>,
    pub zoom_status: Option<String>,
    pub play_url: Option<String>,
    pub download_url: Option<String>,
    pub raw_data: Value,
    pub set_raw_data: Value,
}

/// A file that Zoom had when it was last asked.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct FileAtZoom {
    pub uuid: String,
    pub file_key: String,
    /// Zoom's id of the host, else the address.
    pub host: Option<String>,
    pub state: ArchiveState,
}

/// What saving recording files did; files that were already so are in neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SavedRecordings {
    /// Files that were not known.
    pub new: usize,
    /// Files about which Zoom said something else than before.
    pub updated: usize,
}

/// Which files to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct RecordingFilter {
    /// Of these sessions; an empty list matches nothing.
    pub session_ids: Option<Vec<String>>,
    /// Of this instance.
    pub uuid: Option<String>,
    /// The instance started at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// The instance started before this time.
    pub to: Option<DateTime<Utc>>,
    /// Only those that belong to no session.
    pub unmatched: bool,
    /// Only those that Zoom had when it was last asked.
    pub still_there: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

pub(super) fn row_to_recording(row: &Row<'_>) -> rusqlite::Result<Recording> {
    let mut columns = Columns::of(row);
    Ok(Recording {
        file_key: columns.get()?,
        uuid: columns.get()?,
        zoom_meeting_id: columns.get()?,
        session_id: columns.get()?,
        host_id: columns.get()?,
        host_email: columns.get()?,
        topic: columns.get()?,
        start_time: columns.time_or_null()?,
        timezone: columns.get()?,
        duration_minutes: columns.get()?,
        total_size_bytes: columns.get()?,
        recording_count: columns.get()?,
        share_url: columns.get()?,
        password: columns.get()?,
        auto_delete_date: columns.get()?,
        file_id: columns.get()?,
        recording_start: columns.time_or_null()?,
        recording_end: columns.time_or_null()?,
        file_type: columns.get()?,
        file_extension: columns.get()?,
        recording_type: columns.get()?,
        file_size_bytes: columns.get()?,
        zoom_status: columns.get()?,
        play_url: columns.get()?,
        download_url: columns.get()?,
        state: columns.get()?,
        archive_path: columns.get()?,
        archived_bytes: columns.get()?,
        sha256: columns.get()?,
        archived_at: columns.time_or_null()?,
        last_error: columns.get()?,
        etag: columns.get()?,
        size_accepted_at: columns.time_or_null()?,
        checked_at: columns.time_or_null()?,
        removed_at: columns.time_or_null()?,
        removed_to: columns.get()?,
        first_seen_at: columns.time()?,
        updated_at: columns.time()?,
        raw_data: columns.json()?,
        set_raw_data: columns.json()?,
    })
}

impl Store {
    /// Saves what Zoom said about recording files, in batches.
    ///
    /// What is known is not lost to `None`, the session of a known file stays, and our copy is
    /// left alone.
    pub fn save_recording_files(
        &self,
        files: &[RecordingFile],
        now: DateTime<Utc>,
    ) -> Result<SavedRecordings> {
        let mut saved = SavedRecordings::default();
        for batch in files.chunks(ROWS_PER_TRANSACTION) {
            let done = self.write(|conn| {
                let mut done = SavedRecordings::default();
                for file in batch {
                    let known = "SELECT 1 FROM zoom_recordings WHERE file_key = ?1";
                    let is_known = conn.prepare_cached(known)?.exists([&file.file_key])?;
                    let written = save_file(conn, file, now)?;
                    let count = if is_known {
                        &mut done.updated
                    } else {
                        &mut done.new
                    };
                    *count += written;
                }
                Ok(done)
            })?;
            saved.new += done.new;
            saved.updated += done.updated;
        }
        Ok(saved)
    }

    /// Which of these sessions have a recording.
    pub fn recorded_sessions(&self, session_ids: &[String]) -> Result<BTreeSet<String>> {
        let params = named_params! { ":session_ids": key_list(Some(session_ids)) };
        let recorded = sql!("zoom_recordings/recorded_sessions.sql");
        Ok(self
            .rows(recorded, params, |row| row.get(0))?
            .into_iter()
            .collect())
    }

    /// The oldest start since this time of something that Zoom may still bring: files in the making,
    /// sessions that should have been recorded, videos without a transcript.
    pub fn oldest_missing(
        &self,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>> {
        let params = named_params! { ":since": Time(since), ":now": Time(now) };
        let oldest = self.row(sql!("zoom_recordings/oldest_missing.sql"), params, |row| {
            row.get::<_, Option<Time>>(0)
        })?;
        Ok(oldest.flatten().map(|time| time.0))
    }

    /// Lists files that Zoom had when it was last asked, of instances that began in this time; under
    /// this host, or under all.
    pub fn files_at_zoom(
        &self,
        host: Option<&str>,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<FileAtZoom>> {
        let params = named_params! { ":host": host, ":from": Time(from), ":to": Time(to) };
        self.rows(sql!("zoom_recordings/still_there.sql"), params, |row| {
            let mut columns = Columns::of(row);
            Ok(FileAtZoom {
                uuid: columns.get()?,
                file_key: columns.get()?,
                host: columns.get()?,
                state: columns.get()?,
            })
        })
    }

    /// Lists recording files by start of their instance.
    pub fn list_recordings(&self, filter: &RecordingFilter) -> Result<Vec<Recording>> {
        let params = named_params! {
            ":session_ids": key_list(filter.session_ids.as_deref()),
            ":uuid": filter.uuid,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":unmatched": filter.unmatched,
            ":still_there": filter.still_there,
            ":limit": filter.limit,
        };
        let sql = sql!(
            "zoom_recordings/select.sql",
            "zoom_recordings/where_listed.sql"
        );
        self.rows(sql, params, row_to_recording)
    }
}

fn save_file(
    conn: &rusqlite::Connection,
    file: &RecordingFile,
    now: DateTime<Utc>,
) -> Result<usize> {
    let params = named_params! {
        ":file_key": file.file_key,
        ":uuid": file.uuid,
        ":zoom_meeting_id": file.zoom_meeting_id,
        ":session_id": file.session_id,
        ":host_id": file.host_id,
        ":host_email": file.host_email,
        ":topic": file.topic,
        ":start_time": file.start_time.map(Time),
        ":timezone": file.timezone,
        ":duration_minutes": file.duration_minutes,
        ":total_size_bytes": file.total_size_bytes,
        ":recording_count": file.recording_count,
        ":share_url": file.share_url,
        ":password": file.password,
        ":auto_delete_date": file.auto_delete_date,
        ":file_id": file.file_id,
        ":recording_start": file.recording_start.map(Time),
        ":recording_end": file.recording_end.map(Time),
        ":file_type": file.file_type,
        ":file_extension": file.file_extension,
        ":recording_type": file.recording_type,
        ":file_size_bytes": file.file_size_bytes,
        ":zoom_status": file.zoom_status,
        ":play_url": file.play_url,
        ":download_url": file.download_url,
        ":raw_data": Json(&file.raw_data),
        ":set_raw_data": Json(&file.set_raw_data),
        ":now": Time(now),
    };
    execute(conn, sql!("zoom_recordings/save.sql"), params)
}

#[cfg(test)]
mod tests;
