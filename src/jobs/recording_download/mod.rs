//! `recording download`: the files that are owed, several at a time, each verified before it has
//! its name. `recording sync --download` and `recording verify --repair` use the same way.

mod describe;
mod gone;
mod place;
mod rate;
mod room;
mod tokens;
mod transfer;

pub use place::Places;
pub use tokens::DownloadTokens;

use std::cell::RefCell;

use chrono::TimeDelta;
use futures_util::{StreamExt, stream};
use serde::Serialize;

use crate::archive::{Archive, SUMS};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::{self, Outcome, Run, named, partial};
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::{PendingFilter, Recording};
use crate::store::{ArchiveState, ItemState, Job, RemovedTo, Source, Store};
use rate::Rate;
use room::Room;
use transfer::{Transfers, Verdict};

/// What was quarantined is tried again after so long: Zoom deletes what we never get right.
const QUARANTINE: TimeDelta = TimeDelta::hours(20);

/// Of what was archived since then the descriptions are looked at: a run may have been killed before
/// it wrote them. `recording verify` looks at all.
const DESCRIBED_AGAIN: TimeDelta = TimeDelta::days(2);

/// Which files, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only of these sessions; empty: of all.
    pub sessions: Vec<String>,
    /// Only these files, quarantined ones too; `None`: all.
    pub files: Option<Vec<String>>,
    /// Only of these types of Zoom, upper case; empty: all.
    pub types: Vec<String>,
    /// Downloads at the same time.
    pub jobs: usize,
    /// Bytes a second, all downloads together.
    pub limit_rate: Option<u64>,
    /// Tokens that events brought.
    pub tokens: DownloadTokens,
}

/// Why one thing could not be done.
#[derive(Clone, Debug, Serialize)]
pub struct FileError {
    pub uuid: Option<String>,
    pub file_key: Option<String>,
    pub code: String,
    pub message: String,
}

/// What was downloaded.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tally {
    pub files_downloaded: usize,
    pub bytes_downloaded: u64,
    pub failed: usize,
    pub errors: Vec<FileError>,
    /// Sizes of text files that differ from Zoom's, and the like.
    #[serde(skip)]
    pub warnings: Vec<String>,
}

impl Tally {
    /// Counts a failure.
    pub fn fail(&mut self, uuid: Option<&str>, file_key: Option<&str>, error: &Error) {
        self.failed += 1;
        self.errors.push(FileError {
            uuid: uuid.map(str::to_owned),
            file_key: file_key.map(str::to_owned),
            code: error.code.name(),
            message: error.message.clone(),
        });
    }
}

/// A file that a run would download.
#[derive(Clone, Debug, Serialize)]
pub struct Owed {
    pub file_key: String,
    pub session_id: Option<String>,
    pub archive_path: String,
    /// As Zoom declares it.
    pub bytes: Option<u64>,
}

/// What `--dry-run` shows.
#[derive(Clone, Debug, Serialize)]
pub struct Plan {
    pub dry_run: bool,
    pub run_id: Option<i64>,
    pub files: usize,
    /// Files whose size Zoom does not say count as 0.
    pub bytes: u64,
    pub plan: Vec<Owed>,
}

/// The object that `recording download` prints.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    pub run_id: i64,
    #[serde(flatten)]
    pub tally: Tally,
}

impl Summary {
    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let size = crate::output::bytes(self.tally.bytes_downloaded);
        let mut text = format!("{} files downloaded ({size})", self.tally.files_downloaded);
        if self.tally.failed > 0 {
            text.push_str(&format!("; {} failed", self.tally.failed));
        }
        text
    }
}

/// The types of files that Zoom documents (zoom-api §8.2).
const TYPES: [&str; 10] = [
    "MP4",
    "M4A",
    "TRANSCRIPT",
    "CHAT",
    "TIMELINE",
    "CC",
    "CSV",
    "SUMMARY",
    "CHAT_MESSAGE",
    "TB",
];

/// Refuses types that no file has: such a run would fetch nothing for ever.
pub fn check_types(context: &Context, options: &Options) -> Result<()> {
    for kind in &options.types {
        // Zoom may make others by now.
        if !TYPES.contains(&kind.as_str()) && !context.store()?.has_type(kind)? {
            let types = TYPES.join(", ");
            return Err(Error::usage(format!(
                "--types: no file has the type {kind:?}; there are {types}"
            )));
        }
    }
    Ok(())
}

/// Which files are owed.
fn owed(context: &Context, store: &Store, options: &Options) -> Result<PendingFilter> {
    let now = context.clock.now();
    jobs::known_sessions(context, &options.sessions)?;
    if let Some(keys) = &options.files {
        for key in keys {
            if store.load_recording(key)?.is_none() {
                return Err(Error::not_found(format!("no recording file {key:?}"))
                    .hint("zoomctl recording list -o json shows each file_key"));
            }
        }
    }
    Ok(PendingFilter {
        session_ids: (!options.sessions.is_empty()).then(|| options.sessions.clone()),
        types: (!options.types.is_empty()).then(|| options.types.clone()),
        with_quarantined: options.files.is_some(),
        file_keys: options.files.clone(),
        quarantined_before: Some(now - QUARANTINE),
        ..PendingFilter::default()
    })
}

/// What a run would download, nothing asked of Zoom.
pub fn plan(context: &Context, options: &Options) -> Result<Plan> {
    check_types(context, options)?;
    let store = context.store()?;
    let places = Places::new(context, store)?;
    let mut plan = Vec::new();
    for file in store.pending_downloads(&owed(context, store, options)?)? {
        plan.push(Owed {
            archive_path: places.of(&file)?,
            bytes: listed(&file),
            file_key: file.file_key,
            session_id: file.session_id,
        });
    }
    Ok(Plan {
        dry_run: true,
        run_id: None,
        files: plan.len(),
        bytes: plan.iter().filter_map(|file| file.bytes).sum(),
        plan,
    })
}

/// Runs `recording download`.
pub async fn run(
    context: &Context,
    options: &Options,
    accept_size: bool,
    source: Source,
) -> Result<Outcome<Summary>> {
    check_types(context, options)?;
    jobs::run(context, Job::RecordingSync, source.as_str(), async |run| {
        if accept_size {
            for key in options.files.iter().flatten() {
                run.store.accept_size(key, context.clock.now())?;
            }
        }
        let mut tally = Tally::default();
        for key in options.files.iter().flatten() {
            if let Some(file) = run.store.load_recording(key)?
                && let Some(error) = unavailable(&file)
            {
                tally.fail(Some(&file.uuid), Some(key), &error);
            }
        }
        let halted = pending(run, options, &mut tally).await?;
        let total = tally.files_downloaded + tally.failed;
        let failed =
            partial(tally.failed, total, "files").map(|error| error.details(named(&tally.errors)));
        Ok(Outcome {
            warnings: std::mem::take(&mut tally.warnings),
            summary: Summary {
                run_id: run.run_id,
                tally,
            },
            error: [halted, failed].into_iter().flatten().reduce(Error::graver),
        })
    })
    .await
}

/// Why a file that somebody named cannot be downloaded now.
fn unavailable(file: &Recording) -> Option<Error> {
    if file.state == ArchiveState::Verified {
        return None;
    }
    let is_ready = |status: &String| status == "completed";
    let why = match file.removed_to {
        Some(RemovedTo::Trash) => "it lies in Zoom's trash; recording recover takes it back",
        Some(RemovedTo::Nowhere) => "Zoom no longer has it",
        None if !file.zoom_status.as_ref().is_none_or(is_ready) => "Zoom is still making it",
        None if file.download_url.is_none() => "Zoom gives no address for it",
        None => return None,
    };
    Some(Error::not_found(why))
}

/// Works off the owed files. What comes back stopped the whole work.
pub async fn pending(run: &Run<'_>, options: &Options, tally: &mut Tally) -> Result<Option<Error>> {
    let filter = owed(run.context, run.store, options)?;
    let files = run.store.owed_downloads(&filter)?;
    let since = run.context.clock.now() - DESCRIBED_AGAIN;
    let recent = run.store.archived_since(since)?;
    if files.is_empty() && recent.is_empty() {
        return Ok(None);
    }
    let archive = jobs::archive(run.context)?;
    describe_again(run.store, &archive, &recent)?;
    if files.is_empty() {
        return Ok(None);
    }
    let sizes = files.iter().filter_map(|(_, size)| *size);
    let total: u64 = sizes.filter_map(|size| u64::try_from(size).ok()).sum();
    if let Some(free) = archive.free_bytes().filter(|free| *free < total) {
        tally.warnings.push(format!(
            "{} are owed and {} are free in {}",
            crate::output::bytes(total),
            crate::output::bytes(free),
            run.context.config.archive.display()
        ));
    }
    run.progress
        .begin_transfers("downloads", files.len() as u64, total);
    let rate = options.limit_rate.map(Rate::new);
    let transfers = Transfers {
        run,
        archive: &archive,
        places: Places::new(run.context, run.store)?,
        rate: rate.as_ref(),
        tokens: &options.tokens,
        room: Room::default(),
    };
    let halted: RefCell<Option<Error>> = RefCell::new(None);
    let one = async |key: String| -> Result<Option<(Recording, Verdict)>> {
        if let Err(stopped) = run.check_stop() {
            halted.borrow_mut().get_or_insert(stopped);
        }
        if halted.borrow().is_some() {
            return Ok(None);
        }
        let Some(file) = run.store.load_recording(&key)? else {
            return Ok(None);
        };
        let verdict = transfers.fetch(&file).await?;
        if let Verdict::Stopped(error) = &verdict {
            halted.borrow_mut().get_or_insert_with(|| error.clone());
        }
        run.progress.advance(1);
        Ok(Some((file, verdict)))
    };
    let mut results = stream::iter(files)
        .map(|(key, _)| one(key))
        .buffer_unordered(options.jobs.max(1));
    while let Some(result) = results.next().await {
        let Some((file, verdict)) = result? else {
            continue;
        };
        let (action, state, error) = match verdict {
            Verdict::Verified { bytes, warning } => {
                tally.files_downloaded += 1;
                tally.bytes_downloaded += bytes;
                tally.warnings.extend(warning);
                // The file is safe already; the next one would meet the same trouble.
                if let Err(error) = describe::folder_of(&file.file_key, run.store, &archive) {
                    halted.borrow_mut().get_or_insert(error);
                }
                ("downloaded", ItemState::Ok, None)
            }
            Verdict::Stopped(error) if error.code == Code::Interrupted => {
                ("download", ItemState::Deferred, Some(error))
            }
            Verdict::Quarantined(error) => {
                tally.fail(Some(&file.uuid), Some(&file.file_key), &error);
                ("quarantined", ItemState::Failed, Some(error))
            }
            Verdict::Failed(error) | Verdict::Gone(error) | Verdict::Stopped(error) => {
                tally.fail(Some(&file.uuid), Some(&file.file_key), &error);
                ("download", ItemState::Failed, Some(error))
            }
        };
        let code = error.as_ref().map(|error| error.code.name());
        run.item(&NewItem {
            kind: "file",
            key: &file.file_key,
            action,
            state,
            code: code.as_deref(),
            message: error.as_ref().map(|error| error.message.as_str()),
        })?;
    }
    drop(results);
    run.progress.end();
    Ok(halted.into_inner())
}

/// Describes the folders of these copies again where their descriptions do not fit.
pub fn describe_again(store: &Store, archive: &Archive, paths: &[String]) -> Result<()> {
    describe::again(store, archive, paths)
}

/// Descriptions in the folders of these copies that are missing, and sums that do not fit. What Zoom
/// says changes with time, and `recording.json` tells what it said when something was archived.
pub fn undescribed(store: &Store, archive: &Archive, paths: &[String]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (place, _) in describe::unfit(store, archive, paths)? {
        let is_sums = place.ends_with(SUMS);
        let place = place.display().to_string();
        if is_sums || archive.length(&place)?.is_none() {
            found.push(place);
        }
    }
    Ok(found)
}

/// The size in Zoom's list.
fn listed(file: &Recording) -> Option<u64> {
    file.file_size_bytes.and_then(|size| size.try_into().ok())
}
