//! `zoomctl recording show`: one recording as the database has it.

use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::recording_receipts::Receipt;
use crate::store::zoom_recordings::{Recording, RecordingFilter};

use super::unwritten;

/// Which recording.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The instance, or one of its files; `recording list -o json` shows `uuid` and `file_key`.
    #[arg(value_name = "UUID|FILE_KEY")]
    recording: String,
}

/// What the files of one instance have in common.
#[derive(Clone, Debug, Serialize)]
struct Set {
    uuid: String,
    zoom_meeting_id: String,
    session_id: Option<String>,
    host_email: Option<String>,
    topic: Option<String>,
    start_time: Option<DateTime<Utc>>,
    timezone: Option<String>,
    duration_minutes: Option<i64>,
    total_size_bytes: Option<i64>,
    recording_count: Option<i64>,
    share_url: Option<String>,
    password: Option<String>,
    auto_delete_date: Option<String>,
    files_known: usize,
    files_archived: usize,
    archived_bytes: i64,
    removed_at: Option<DateTime<Utc>>,
    set_raw_data: serde_json::Value,
}

impl Record for Set {
    const COLUMNS: &'static [Column] = &[
        shown("uuid", "uuid", Kind::Id),
        shown("zoom_meeting_id", "meeting", Kind::Id),
        shown("session_id", "session", Kind::Id),
        shown("host_email", "host", Kind::Mail),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("timezone", Kind::Id),
        hidden("duration_minutes", Kind::Number),
        hidden("total_size_bytes", Kind::Bytes),
        hidden("recording_count", Kind::Number),
        hidden("share_url", Kind::Id),
        hidden("password", Kind::Id),
        hidden("auto_delete_date", Kind::Id),
        hidden("files_known", Kind::Number),
        hidden("files_archived", Kind::Number),
        hidden("archived_bytes", Kind::Bytes),
        hidden("removed_at", Kind::Time),
        hidden("set_raw_data", Kind::Json),
    ];
}

/// The whole as JSON.
#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    set: Set,
    files: Vec<Recording>,
    /// What was deleted at Zoom, and what we had of it then.
    receipts: Vec<Receipt>,
}

impl Show {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let uuid = match store.load_recording(&self.recording)? {
            Some(file) => file.uuid,
            None => self.recording.clone(),
        };
        let files = store.list_recordings(&RecordingFilter {
            uuid: Some(uuid.clone()),
            ..RecordingFilter::default()
        })?;
        let Some(set) = set(&files) else {
            return Err(
                Error::not_found(format!("no recording {:?}", self.recording))
                    .hint("zoomctl recording list -o json shows each uuid and file_key"),
            );
        };
        let whole = Whole {
            set: set.clone(),
            receipts: store.receipts_of(&uuid)?,
            files: files.clone(),
        };
        let zone = set.timezone.as_deref().and_then(|zone| zone.parse().ok());
        context
            .output
            .in_zone(zone)
            .with_parts(&set, ("files", &files), &whole)
            .map_err(unwritten(context))
    }
}

fn set(files: &[Recording]) -> Option<Set> {
    let first = files.first()?;
    Some(Set {
        uuid: first.uuid.clone(),
        zoom_meeting_id: first.zoom_meeting_id.clone(),
        session_id: first.session_id.clone(),
        host_email: first.host_email.clone(),
        topic: first.topic.clone(),
        start_time: first.start_time,
        timezone: first.timezone.clone(),
        duration_minutes: first.duration_minutes,
        total_size_bytes: first.total_size_bytes,
        recording_count: first.recording_count,
        share_url: first.share_url.clone(),
        password: first.password.clone(),
        auto_delete_date: first.auto_delete_date.clone(),
        files_known: files.len(),
        files_archived: files.iter().filter(|file| file.sha256.is_some()).count(),
        archived_bytes: files.iter().filter_map(|file| file.archived_bytes).sum(),
        removed_at: files.iter().filter_map(|file| file.removed_at).max(),
        set_raw_data: first.set_raw_data.clone(),
    })
}
