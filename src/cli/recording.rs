//! `zoomctl recording`: what Zoom recorded, and our copies.

use chrono::{NaiveDate, TimeDelta};
use clap::{Args, Subcommand};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_download::{self, DownloadTokens, Options, Owed};
use crate::jobs::recording_sync::{self, Request, Summary};
use crate::output::Format;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::ArchiveState;
use crate::store::zoom_recordings::{Recording, RecordingFilter};

use super::recording_care::{Delete, Prune, Recover, Verify};
use super::recording_show::Show;
use super::recording_text::{Search, Transcript};
use super::values::{Patience, Source, day_begins};
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
    /// Download files that are not in the archive yet, without listing at Zoom again.
    ///
    /// What broke off is gone on with. A file whose size or content is not what Zoom declares is
    /// quarantined with the reason, and tried again the next day.
    #[command(
        after_help = "Examples:\n  zoomctl recording download --types TRANSCRIPT,CHAT\n  zoomctl recording download --session bio-7b-01 --limit-rate 10M\n  zoomctl recording download 0a1b2c3d-0000-4000-8000-00000000000a --accept-size"
    )]
    Download(Download),
    /// List recording files in the database.
    #[command(
        after_help = "Examples:\n  zoomctl recording list --session bio-7b-01\n  zoomctl recording list --unmatched -o json | jq -r '.[].topic' | sort | uniq -c"
    )]
    List(List),
    /// Show one recording: its files, and what was deleted of it at Zoom.
    ///
    /// From the database alone.
    #[command(
        after_help = "Examples:\n  zoomctl recording show aB3/dEf+hIjKlMnOpQrStA==\n  zoomctl recording show 0a1b2c3d-0000-4000-8000-00000000000a -o json | jq .receipts"
    )]
    Show(Show),
    /// Print what was said and written in a session, with speakers.
    ///
    /// Reads the transcripts and chats in the archive; `-o ndjson` gives one cue a line.
    #[command(
        after_help = "Examples:\n  zoomctl recording transcript --session bio-7b-01\n  zoomctl recording transcript --session bio-7b-01 --types CHAT\n  zoomctl recording transcript --session bio-7b-01 -o ndjson | jq -r .text"
    )]
    Transcript(Transcript),
    /// Find words in all transcripts and chats of the archive.
    ///
    /// All words must be in one cue; a word with `*` at its end is a beginning. Accents and case do
    /// not matter.
    #[command(
        after_help = "Examples:\n  zoomctl recording search photosynthesis\n  zoomctl recording search 'photo* light' --limit 5 -o json"
    )]
    Search(Search),
    /// Read the archive again, against the hashes that were stored.
    ///
    /// Reports what is missing, changed, or unknown, and ends with 9 if there is any.
    #[command(
        after_help = "Examples:\n  zoomctl recording verify --subset 1/7\n  zoomctl recording verify --repair -o json | jq .changed"
    )]
    Verify(Verify),
    /// Delete old recordings at Zoom that are safe in the archive.
    ///
    /// Each copy is read again, and every file that Zoom lists now must be among them; whole
    /// instances only, by UUID. Sessions and cohorts in `recording.protected` are left alone. A
    /// receipt for each file stays in `recording_receipts`.
    #[command(
        after_help = "Examples:\n  zoomctl recording prune --older-than 30d --dry-run\n  zoomctl recording prune --older-than 30d --yes --source cron"
    )]
    Prune(Prune),
    /// Delete certain recordings at Zoom, with the same proofs as `prune`.
    #[command(
        after_help = "Examples:\n  zoomctl recording delete --session bio-7b-01 --dry-run\n  zoomctl recording delete aB3/dEf+hIjKlMnOpQrStA== --yes"
    )]
    Delete(Delete),
    /// Take recordings back out of Zoom's trash.
    #[command(
        after_help = "Examples:\n  zoomctl recording recover --session bio-7b-01\n  zoomctl recording recover aB3/dEf+hIjKlMnOpQrStA=="
    )]
    Recover(Recover),
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
    #[command(flatten)]
    transfer: Transfer,
    /// Store recordings of hosts outside the schedule too; without it they are counted only.
    #[arg(long)]
    all: bool,
    /// List again what was listed less than 30 minutes ago.
    #[arg(long)]
    force: bool,
    /// Look into Zoom's trash of every host of the schedule (with `--all`: of every user), and store
    /// what lies there for `recording recover`. Without it only where something is missing.
    #[arg(long)]
    trash: bool,
    /// Show what is owed by what is known, with the sum of bytes; nothing is listed or downloaded.
    #[arg(long)]
    dry_run: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
}

/// How files are transferred.
#[derive(Debug, Args)]
pub(super) struct Transfer {
    /// Downloads at the same time; each may hold about a mebibyte of memory.
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=64))]
    jobs: u16,
    /// Only files of these types, as Zoom calls them: MP4, M4A, TRANSCRIPT, CHAT, TIMELINE, CC.
    #[arg(long, value_name = "TYPE", value_delimiter = ',')]
    types: Vec<String>,
    /// Bytes a second for all downloads together: 500k, 10M, 1G; a bare number is bytes.
    #[arg(long, value_name = "RATE", value_parser = byte_rate)]
    limit_rate: Option<u64>,
}

impl Transfer {
    fn options(&self, sessions: Vec<String>, files: Option<Vec<String>>) -> Options {
        Options {
            sessions,
            files,
            types: self.types.iter().map(|kind| kind.to_uppercase()).collect(),
            jobs: usize::from(self.jobs),
            limit_rate: self.limit_rate,
            tokens: DownloadTokens::default(),
        }
    }
}

/// Which files are downloaded.
#[derive(Debug, Args)]
pub(super) struct Download {
    /// Only these files, quarantined ones too; `recording list -o json` shows each `file_key`.
    #[arg(value_name = "FILE_KEY")]
    files: Vec<String>,
    /// Only recordings of this session; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Take these files though their size differs from what Zoom declares; the decision is kept.
    #[arg(long, requires = "files")]
    accept_size: bool,
    #[command(flatten)]
    transfer: Transfer,
    /// Show what would be downloaded, with the sum of bytes.
    #[arg(long)]
    dry_run: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
}

/// `10M` as bytes; decimal units, as rates are told.
fn byte_rate(text: &str) -> std::result::Result<u64, String> {
    let unit = text
        .chars()
        .last()
        .map_or(' ', |unit| unit.to_ascii_lowercase());
    let factor = match unit {
        'k' => 1_000,
        'm' => 1_000_000,
        'g' => 1_000_000_000,
        _ => 1,
    };
    let number = if factor == 1 {
        text
    } else {
        &text[..text.len() - 1]
    };
    let rate = number
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(factor));
    rate.filter(|rate| *rate > 0)
        .ok_or_else(|| "bytes a second, such as 500k, 10M or 1G".to_owned())
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
    /// Show where each file lies in the archive, or will lie.
    #[arg(long)]
    paths: bool,
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
        hidden("etag", Kind::Id),
        hidden("size_accepted_at", Kind::Time),
        hidden("checked_at", Kind::Time),
        hidden("removed_at", Kind::Time),
        hidden("removed_to", Kind::Id),
        hidden("first_seen_at", Kind::Time),
        hidden("updated_at", Kind::Time),
        hidden("raw_data", Kind::Json),
        hidden("set_raw_data", Kind::Json),
    ];
}

/// Where one file lies, or will lie.
#[derive(Debug, Serialize)]
struct PlaceRow {
    file_key: String,
    session_id: Option<String>,
    state: ArchiveState,
    archive_path: String,
}

impl Record for PlaceRow {
    const COLUMNS: &'static [Column] = &[
        hidden("file_key", Kind::Id),
        shown("session_id", "session", Kind::Id),
        shown("state", "state", Kind::Id),
        shown("archive_path", "path", Kind::Text),
    ];
}

impl Record for Owed {
    const COLUMNS: &'static [Column] = &[
        shown("file_key", "file", Kind::Id),
        shown("session_id", "session", Kind::Id),
        shown("archive_path", "path", Kind::Text),
        shown("bytes", "size", Kind::Bytes),
    ];
}

/// What is owed, and how many bytes that is.
fn show_plan(context: &Context, options: &Options) -> Result<()> {
    let plan = recording_download::plan(context, options)?;
    let size = crate::output::bytes(plan.bytes);
    let shown = match context.output.format {
        Format::Table | Format::Csv => context.output.many(&plan.plan),
        Format::Json | Format::Ndjson => context.output.summary(&plan, ""),
    };
    shown.map_err(unwritten(context))?;
    context.output.status(&format!(
        "{} files, {size}; nothing was downloaded",
        plan.files
    ));
    Ok(())
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Sync(sync) => {
                let options = sync.transfer.options(sync.session.clone(), None);
                if sync.dry_run {
                    return show_plan(context, &options);
                }
                sync.patience.apply(context);
                let today = context.clock.now().date_naive();
                let request = Request {
                    only_asked: false,
                    from: sync
                        .from
                        .unwrap_or_else(|| today - TimeDelta::days(sync.days)),
                    sessions: sync.session,
                    download: sync.download.then_some(options),
                    all: sync.all,
                    force: sync.force,
                    trash: sync.trash,
                };
                let outcome = recording_sync::run(context, &request, sync.source.into()).await?;
                conclude(context, outcome, Summary::sentence)
            }
            Self::Show(command) => command.run(context),
            Self::Transcript(command) => command.run(context),
            Self::Search(command) => command.run(context),
            Self::Verify(command) => command.run(context).await,
            Self::Prune(command) => command.run(context).await,
            Self::Delete(command) => command.run(context).await,
            Self::Recover(command) => command.run(context).await,
            Self::Download(download) => {
                let files = (!download.files.is_empty()).then_some(download.files);
                let options = download.transfer.options(download.session, files);
                if download.dry_run {
                    return show_plan(context, &options);
                }
                download.patience.apply(context);
                let accept = download.accept_size;
                let source = download.source.into();
                let outcome = recording_download::run(context, &options, accept, source).await?;
                conclude(context, outcome, recording_download::Summary::sentence)
            }
            Self::List(list) => {
                if let (Some(from), Some(to)) = (list.from, list.to)
                    && from > to
                {
                    return Err(Error::usage(format!("--from {from} is after --to {to}")));
                }
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
                    still_there: false,
                    limit: context.output.limit_of_query(list.limit),
                };
                let files = store.list_recordings(&filter)?;
                let output = context.output.at_most(list.limit);
                if list.paths {
                    let places = recording_download::Places::new(context, store)?;
                    let places = files.into_iter().map(|file| {
                        Ok(PlaceRow {
                            archive_path: places.of(&file)?,
                            state: file.state,
                            file_key: file.file_key,
                            session_id: file.session_id,
                        })
                    });
                    let places = places.collect::<Result<Vec<_>>>()?;
                    return output.many(&places).map_err(unwritten(context));
                }
                output
                    .in_zone(zone)
                    .many(&files)
                    .map_err(unwritten(context))
            }
        }
    }
}
