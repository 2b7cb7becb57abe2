//! `zoomctl recording`: what Zoom recorded, and our copies.

use chrono::{NaiveDate, TimeDelta};
use clap::{Args, Subcommand};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_sync::{self, Request, Summary};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::zoom_recordings::{Recording, RecordingFilter};

use super::values::{Source, day_begins};
use super::{conclude, unwritten};

/// Recordings: list them and archive them.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Store what Zoom recorded, and download it with `--download`.
    ///
    /// Lists the account's recordings in windows of at most a month (or, where that is refused, each
    /// host's), reads each new or changed instance once, and ties it to its session. A window listed
    /// less than 30 minutes ago is not listed again without `--force`; downloads that are still owed
    /// always go on. A file gets its name in the archive only when it is complete and is what it
    /// says it is.
    #[command(
        after_help = "Examples:\n  zoomctl recording sync --download --days 14\n  zoomctl recording sync --from 2026-09-01 -o json | jq .unmatched"
    )]
    Sync(Sync),
    /// List recording files in the database.
    #[command(
        after_help = "Examples:\n  zoomctl recording list --session bio-7b-01\n  zoomctl recording list --unmatched -o json | jq -r '.[].topic' | sort | uniq -c"
    )]
    List(List),
}

/// What is synced.
#[derive(Debug, Args)]
pub(super) struct Sync {
    /// So many days back.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(0..=3650))]
    days: i64,
    /// From this day on, UTC.
    #[arg(long, value_name = "DATE", conflicts_with = "days")]
    from: Option<NaiveDate>,
    /// Only recordings of this session; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Download what is not in the archive yet.
    #[arg(long)]
    download: bool,
    /// Store recordings of hosts outside the schedule too; without it they are counted only.
    #[arg(long)]
    all: bool,
    /// List again what was listed less than 30 minutes ago.
    #[arg(long)]
    force: bool,
    /// Downloads at the same time.
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    jobs: u16,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
}

/// Which files.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Only of this session.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Recorded on this day or later, UTC.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Recorded on this day or earlier, UTC.
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
    /// Only those that belong to no session.
    #[arg(long)]
    unmatched: bool,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

impl Record for Recording {
    const COLUMNS: &'static [Column] = &[
        hidden("file_key", Kind::Id),
        hidden("uuid", Kind::Id),
        hidden("zoom_meeting_id", Kind::Id),
        shown("session_id", "session", Kind::Id),
        hidden("host_id", Kind::Id),
        hidden("host_email", Kind::Mail),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("timezone", Kind::Id),
        hidden("duration_minutes", Kind::Number),
        hidden("total_size_bytes", Kind::Bytes),
        hidden("recording_count", Kind::Number),
        hidden("share_url", Kind::Id),
        hidden("password", Kind::Id),
        hidden("auto_delete_date", Kind::Id),
        hidden("file_id", Kind::Id),
        hidden("recording_start", Kind::Time),
        hidden("recording_end", Kind::Time),
        shown("file_type", "type", Kind::Id),
        hidden("file_extension", Kind::Id),
        shown("recording_type", "view", Kind::Id),
        shown("file_size_bytes", "size", Kind::Bytes),
        hidden("zoom_status", Kind::Id),
        hidden("play_url", Kind::Id),
        hidden("download_url", Kind::Id),
        shown("state", "state", Kind::Id),
        hidden("archive_path", Kind::Id),
        hidden("archived_bytes", Kind::Bytes),
        hidden("sha256", Kind::Id),
        hidden("archived_at", Kind::Time),
        hidden("last_error", Kind::Text),
        hidden("first_seen_at", Kind::Time),
        hidden("updated_at", Kind::Time),
        hidden("raw_data", Kind::Json),
        hidden("set_raw_data", Kind::Json),
    ];
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Sync(sync) => {
                let today = context.clock.now().date_naive();
                let request = Request {
                    from: sync
                        .from
                        .unwrap_or_else(|| today - TimeDelta::days(sync.days)),
                    sessions: sync.session,
                    download: sync.download,
                    all: sync.all,
                    force: sync.force,
                    jobs: usize::from(sync.jobs),
                };
                let outcome = recording_sync::run(context, &request, sync.source.into()).await?;
                conclude(context, outcome, Summary::sentence)
            }
            Self::List(list) => {
                let store = context.store()?;
                let zone = match &list.session {
                    None => None,
                    Some(id) => {
                        let found = store.load_session(id, context.clock.now())?;
                        found
                            .ok_or_else(|| Error::no_session(id))?
                            .timezone
                            .parse()
                            .ok()
                    }
                };
                let filter = RecordingFilter {
                    session_ids: list.session.map(|id| vec![id]),
                    uuid: None,
                    from: list.from.map(day_begins),
                    to: list.to.and_then(|day| day.succ_opt()).map(day_begins),
                    unmatched: list.unmatched,
                    limit: list.limit,
                };
                let files = store.list_recordings(&filter)?;
                context
                    .output
                    .in_zone(zone)
                    .many(&files)
                    .map_err(unwritten(context))
            }
        }
    }
}
