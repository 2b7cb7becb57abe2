//! `recording verify`: reads the archive again against the stored hashes, the copies that were not
//! read for longest first, so that an interrupted run is gone on with by the next one.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::{StreamExt, stream};
use serde::Serialize;

use crate::archive::{Archive, Verified, Watch};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::recording_download::{self, Options, Tally};
use crate::jobs::stop::Stop;
use crate::jobs::{self, Outcome};
use crate::store::zoom_recordings::OurCopy;
use crate::store::{Job, Source};

/// Between two looks at how far the reading is.
const BEAT: Duration = Duration::from_millis(250);

/// What is read.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Only of these sessions; empty: all.
    pub sessions: Vec<String>,
    /// The n-th of t parts; which file is in which part does not change.
    pub subset: Option<(u32, u32)>,
    /// Only what was last read before this time.
    pub checked_before: Option<DateTime<Utc>>,
    /// Files read at the same time.
    pub jobs: usize,
    /// Fetches again what is missing or changed.
    pub repair: bool,
    /// Changes nothing, the note of when a file was last read included.
    pub dry_run: bool,
}

/// One file that is not as it should be.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub file_key: String,
    pub session_id: Option<String>,
    pub archive_path: String,
}

/// The object that `recording verify` prints.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    pub checked: usize,
    pub ok: usize,
    pub missing: Vec<Finding>,
    pub changed: Vec<Finding>,
    /// Files in the folder that no row knows; looked for when everything is read.
    pub extra: Vec<String>,
    /// `recording.json` that are missing, and `SHA256SUMS` that do not tell what lies beside them;
    /// looked at when everything is read.
    pub undescribed: Vec<String>,
    /// Of those missing or changed, fetched again.
    pub repaired: usize,
}

impl Report {
    /// The report in a sentence.
    pub fn sentence(&self) -> String {
        let mut text = format!("{} files read, {} as they were", self.checked, self.ok);
        for (count, what) in [
            (self.missing.len(), "missing"),
            (self.changed.len(), "changed"),
            (self.extra.len(), "unknown"),
            (self.undescribed.len(), "descriptions that do not fit"),
            (self.repaired, "repaired"),
        ] {
            if count > 0 {
                text.push_str(&format!(", {count} {what}"));
            }
        }
        let paths = self.missing.iter().chain(&self.changed);
        let paths = paths.map(|finding| &finding.archive_path);
        for path in paths.chain(&self.extra).chain(&self.undescribed) {
            text.push_str(&format!("\n  {path}"));
        }
        text
    }

    fn error(&self) -> Option<Error> {
        let wrong = self.missing.len() + self.changed.len() - self.repaired;
        let message = match (wrong, self.undescribed.len(), self.extra.len()) {
            (0, 0, 0) => return None,
            (0, 0, extra) => format!("{extra} files in the archive belong to no recording"),
            (0, unfit, _) => format!("{unfit} descriptions in the archive do not fit"),
            (wrong, _, _) => format!(
                "{wrong} of {} archived files are missing or changed",
                self.checked
            ),
        };
        let error = Error::new(Code::CheckFailed, message);
        Some(if wrong > 0 {
            error.hint("zoomctl recording verify --repair fetches again what Zoom still has")
        } else if !self.undescribed.is_empty() {
            error.hint("zoomctl recording verify --repair writes them again")
        } else {
            error
        })
    }
}

/// Reads, and repairs where asked.
pub async fn run(context: &Context, request: &Request, source: Source) -> Result<Outcome<Report>> {
    let mut report = Report::default();
    let mut warnings = Vec::new();
    let mut halted = read(context, request, &mut report, &mut warnings).await?;
    if request.repair && !request.dry_run && halted.is_none() {
        let outcome = jobs::run(context, Job::RecordingSync, source.as_str(), async |run| {
            let mut tally = Tally::default();
            let halted = repair(run, request, &mut report, &mut tally).await?;
            let warnings = std::mem::take(&mut tally.warnings);
            Ok(Outcome {
                summary: tally,
                warnings,
                error: halted,
            })
        })
        .await?;
        warnings.extend(outcome.warnings);
        let failures = outcome.summary.errors.into_iter();
        warnings.extend(failures.map(|failure| failure.message));
        halted = outcome.error;
    }
    let error = [halted, report.error()].into_iter().flatten();
    Ok(Outcome {
        error: error.reduce(Error::graver),
        summary: report,
        warnings,
    })
}

async fn read(
    context: &Context,
    request: &Request,
    report: &mut Report,
    warnings: &mut Vec<String>,
) -> Result<Option<Error>> {
    let store = context.store()?;
    jobs::known_sessions(context, &request.sessions)?;
    let archive = jobs::archive(context)?;
    let sessions = (!request.sessions.is_empty()).then_some(request.sessions.as_slice());
    let copies = store.archived_copies(sessions, None, request.checked_before)?;
    let copies: Vec<OurCopy> = copies
        .into_iter()
        .filter(|copy| in_subset(copy, request.subset))
        .collect();
    let bytes = copies.iter().map(|copy| copy.archived_bytes).sum::<i64>();
    let progress = context.progress();
    progress.begin_transfers("verify", copies.len() as u64, bytes.unsigned_abs());
    let stop = Stop::listen(context.bars);
    let watch = Arc::new(Watch::default());
    let whole = sessions.is_none() && request.subset.is_none() && request.checked_before.is_none();
    let mut results = stream::iter(copies)
        .map(async |copy| {
            let read = hash(&archive, &copy.archive_path, &watch).await;
            (copy, read)
        })
        .buffer_unordered(request.jobs.max(1));
    let mut beat = tokio::time::interval(BEAT);
    let mut told = 0;
    loop {
        let next = tokio::select! {
            next = results.next() => next,
            _ = beat.tick() => {
                let bytes = watch.bytes();
                progress.bytes(0, bytes - told);
                told = bytes;
                continue;
            }
            stopped = stop.asked() => {
                watch.end();
                progress.end();
                return Ok(Some(stopped));
            }
        };
        let Some((copy, read)) = next else { break };
        report.checked += 1;
        progress.advance(1);
        let finding = Finding {
            file_key: copy.file_key.clone(),
            session_id: copy.session_id.clone(),
            archive_path: copy.archive_path.clone(),
        };
        let read = match read {
            Err(error) if error.code == Code::Local => {
                warnings.push(error.message);
                report.changed.push(finding);
                continue;
            }
            read => read?,
        };
        match read {
            None => report.missing.push(finding),
            Some(found) if found.sha256 == copy.sha256 => {
                report.ok += 1;
                if !request.dry_run {
                    store.mark_checked(&copy.file_key, context.clock.now())?;
                }
            }
            Some(_) => report.changed.push(finding),
        }
    }
    progress.end();
    if whole {
        let known = store.archive_paths()?;
        let files = archive.files()?.into_iter();
        report.extra = files.filter(|path| !known.contains(path)).collect();
        let paths = store.archived_since(DateTime::UNIX_EPOCH)?;
        report.undescribed = recording_download::undescribed(store, &archive, &paths)?;
    }
    Ok(None)
}

/// Reads one copy again, beside everything else.
pub(super) async fn hash(
    archive: &Archive,
    path: &str,
    watch: &Arc<Watch>,
) -> Result<Option<Verified>> {
    let (archive, path, watch) = (archive.clone(), path.to_owned(), watch.clone());
    let read = tokio::task::spawn_blocking(move || archive.hash(&path, &watch)).await;
    let read = read.map_err(|error| Error::new(Code::Internal, error.to_string()))?;
    Ok(read?)
}

/// Parts by the hash of the content: they are of about one size and never change.
fn in_subset(copy: &OurCopy, subset: Option<(u32, u32)>) -> bool {
    let Some((part, parts)) = subset else {
        return true;
    };
    let head = copy.sha256.get(..8);
    let number = head.and_then(|head| u32::from_str_radix(head, 16).ok());
    number.unwrap_or(0) % parts.max(1) + 1 == part
}

async fn repair(
    run: &jobs::Run<'_>,
    request: &Request,
    report: &mut Report,
    tally: &mut Tally,
) -> Result<Option<Error>> {
    let now = run.context.clock.now();
    let archive = jobs::archive(run.context)?;
    let mut keys = Vec::new();
    let missing = report.missing.iter().map(|finding| (finding, true));
    let changed = report.changed.iter().map(|finding| (finding, false));
    for (finding, is_missing) in missing.chain(changed) {
        let file = run.store.load_recording(&finding.file_key)?;
        // What Zoom no longer has cannot be fetched.
        if file.is_none_or(|file| file.removed_at.is_some()) {
            continue;
        }
        // A damaged copy keeps its place until a good one takes it: Zoom may have deleted the
        // recording without our knowing, and then it is the best there is.
        run.store.mark_due(&finding.file_key, is_missing, now)?;
        keys.push(finding.file_key.clone());
    }
    let options = Options {
        files: Some(keys),
        jobs: request.jobs,
        ..Options::default()
    };
    let halted = recording_download::pending(run, &options, tally).await?;
    report.repaired = tally.files_downloaded;
    let paths = run.store.archived_since(DateTime::UNIX_EPOCH)?;
    recording_download::describe_again(run.store, &archive, &paths)?;
    report.undescribed.clear();
    Ok(halted)
}
