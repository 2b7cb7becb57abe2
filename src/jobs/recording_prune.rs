//! `recording prune` and `recording delete`: at Zoom goes only what lies in the archive, read again
//! in that moment, measured against all files that Zoom lists in that moment; whole instances, by
//! UUID, with a receipt for each file.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::archive::{Archive, Watch};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::recording_sync::{file_key, trashed_at};
use crate::jobs::recording_verify::hash;
use crate::jobs::{self, Outcome, Run, named, partial};
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::{Recording, RecordingFilter};
use crate::store::{ArchiveState, ItemState, Job, RemovedTo, Source, Store};
use crate::zoom::{DeleteAction, Kind, RecordingFile, RecordingSet};

/// What may go.
#[derive(Clone, Debug)]
pub struct Request {
    /// Instances that began before this time.
    pub before: Option<DateTime<Utc>>,
    /// Only of these sessions; empty: of all.
    pub sessions: Vec<String>,
    /// Only these instances; empty: all.
    pub uuids: Vec<String>,
    /// Not to the trash.
    pub permanent: bool,
    /// More instances than this stop everything.
    pub max_delete: usize,
}

impl Request {
    /// Whether somebody named what is to go, and is owed an answer about each.
    fn is_by_name(&self) -> bool {
        !(self.sessions.is_empty() && self.uuids.is_empty())
    }
}

/// What is planned for one instance.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub uuid: String,
    pub session_id: Option<String>,
    pub topic: Option<String>,
    pub start_time: Option<DateTime<Utc>>,
    pub files: usize,
    pub bytes: u64,
    /// `delete` or `keep`.
    pub action: &'static str,
    /// Why it is kept.
    pub reason: Option<&'static str>,
}

/// The object that `recording prune` prints.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    pub dry_run: bool,
    pub run_id: Option<i64>,
    pub deleted: usize,
    /// Not at Zoom any more when it was their turn: nothing was deleted, and there is no receipt.
    pub gone: usize,
    pub kept: usize,
    pub failed: usize,
    pub files: usize,
    /// Freed at Zoom.
    pub bytes: u64,
    pub permanent: bool,
    pub plan: Vec<Step>,
    pub errors: Vec<Failure>,
}

/// Why one instance stays where it is at Zoom though it was asked to go, or to come back.
#[derive(Clone, Debug, Serialize)]
pub struct Failure {
    pub uuid: String,
    pub code: String,
    pub message: String,
}

impl Summary {
    fn fail(&mut self, uuid: &str, error: &Error) {
        self.failed += 1;
        self.errors.push(Failure {
            uuid: uuid.to_owned(),
            code: error.code.name(),
            message: error.message.clone(),
        });
    }

    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let to = if self.permanent {
            "for good"
        } else {
            "to the trash"
        };
        let mut text = format!(
            "{} recordings ({} files, {}) deleted at Zoom {to}, {} kept, {} failed",
            self.deleted,
            self.files,
            crate::output::bytes(self.bytes),
            self.kept,
            self.failed
        );
        if self.gone > 0 {
            text.push_str(&format!(", {} were gone already", self.gone));
        }
        text
    }
}

/// What would go, by what is known; nothing is asked of Zoom.
pub fn plan(context: &Context, request: &Request) -> Result<Vec<Step>> {
    let store = context.store()?;
    jobs::known_sessions(context, &request.sessions)?;
    for uuid in &request.uuids {
        let filter = RecordingFilter {
            uuid: Some(uuid.clone()),
            limit: Some(1),
            ..RecordingFilter::default()
        };
        if store.list_recordings(&filter)?.is_empty() {
            return Err(Error::not_found(format!("no recording {uuid:?}"))
                .hint("zoomctl recording list -o json shows each uuid"));
        }
    }
    let sets = sets(store, request)?;
    let now = context.clock.now();
    let protected = &context.config.recording.protected;
    let mut plan = Vec::new();
    for (uuid, files) in sets {
        let Some(first) = files.first() else { continue };
        let session = match &first.session_id {
            Some(id) => store.load_session(id, now)?,
            None => None,
        };
        let is_protected = session.is_some_and(|session| {
            protected.contains(&session.session_id)
                || session
                    .cohort
                    .is_some_and(|cohort| protected.contains(&cohort))
        });
        let reason = if is_protected {
            Some("protected")
        } else if files
            .iter()
            .any(|file| file.state != ArchiveState::Verified)
        {
            Some("not archived")
        } else {
            None
        };
        let bytes = files
            .iter()
            .filter_map(|file| file.archived_bytes)
            .sum::<i64>();
        plan.push(Step {
            session_id: first.session_id.clone(),
            topic: first.topic.clone(),
            start_time: first.start_time,
            files: files.len(),
            bytes: bytes.unsigned_abs(),
            action: if reason.is_some() { "keep" } else { "delete" },
            reason,
            uuid,
        });
    }
    plan.sort_by_key(|step| step.start_time);
    Ok(plan)
}

/// Refuses a plan that deletes more than was allowed.
pub fn brake(plan: &[Step], most: usize) -> Result<()> {
    let count = plan.iter().filter(|step| step.action == "delete").count();
    if count <= most {
        return Ok(());
    }
    Err(Error::new(
        Code::Conflict,
        format!("{count} recordings would be deleted, more than {most}; nothing was done"),
    )
    .hint(format!("--max-delete {count} allows it")))
}

/// The rows of each instance that is still at Zoom and that the request means.
fn sets(store: &Store, request: &Request) -> Result<BTreeMap<String, Vec<Recording>>> {
    let files = store.list_recordings(&RecordingFilter {
        session_ids: (!request.sessions.is_empty()).then(|| request.sessions.clone()),
        to: request.before,
        still_there: true,
        ..RecordingFilter::default()
    })?;
    let mut sets: BTreeMap<String, Vec<Recording>> = BTreeMap::new();
    for file in files {
        let meant = request.uuids.is_empty() || request.uuids.contains(&file.uuid);
        // Without a start nobody can say how old it is.
        let dated = request.before.is_none() || file.start_time.is_some();
        if meant && dated {
            sets.entry(file.uuid.clone()).or_default().push(file);
        }
    }
    Ok(sets)
}

/// Carries a plan out, under the lock of the job.
pub async fn run(
    context: &Context,
    request: &Request,
    plan: Vec<Step>,
    source: Source,
) -> Result<Outcome<Summary>> {
    brake(&plan, request.max_delete)?;
    jobs::run(context, Job::RecordingPrune, source.as_str(), async |run| {
        work(run, request, plan).await
    })
    .await
}

async fn work(run: &Run<'_>, request: &Request, plan: Vec<Step>) -> Result<Outcome<Summary>> {
    let archive = jobs::archive(run.context)?;
    let mut summary = Summary {
        run_id: Some(run.run_id),
        permanent: request.permanent,
        ..Summary::default()
    };
    let (mut halted, mut unknown) = (None, None);
    let mut warnings = Vec::new();
    run.progress.begin("prune", plan.len() as u64);
    for step in &plan {
        if let Err(stopped) = run.check_stop() {
            halted = Some(stopped);
            break;
        }
        run.progress.advance(1);
        if step.action == "keep" {
            summary.kept += 1;
            if request.is_by_name() {
                summary.fail(&step.uuid, &kept(step));
            }
            continue;
        }
        let mut action = "deleted";
        let result = remove(run, &archive, &step.uuid, request.permanent).await;
        if let Err(error) = &result
            && let Some(stopped) = run.stop_behind(error)
        {
            halted = Some(stopped);
            break;
        }
        let (state, error) = match result {
            Ok(Removed::Deleted) => {
                summary.deleted += 1;
                summary.files += step.files;
                summary.bytes += step.bytes;
                (ItemState::Ok, None)
            }
            Ok(Removed::GoneAlready(place)) => {
                summary.gone += 1;
                action = "gone";
                if request.permanent && place == RemovedTo::Trash {
                    warnings.push(format!(
                        "recording {} lies in Zoom's trash, from where it goes by itself",
                        step.uuid
                    ));
                }
                (ItemState::Ok, None)
            }
            Err(error) if error.code == Code::UnknownOutcome => {
                unknown = Some(error.clone());
                (ItemState::Unknown, Some(error))
            }
            Err(error) if error.code == Code::Interrupted => {
                halted = Some(error);
                break;
            }
            Err(error) => (ItemState::Failed, Some(error)),
        };
        let code = error.as_ref().map(|error| error.code.name());
        run.item(&NewItem {
            kind: "instance",
            key: &step.uuid,
            action,
            state,
            code: code.as_deref(),
            message: error.as_ref().map(|error| error.message.as_str()),
        })?;
        if let Some(error) = error {
            summary.fail(&step.uuid, &error);
            if error.stops_the_batch() {
                halted = Some(error);
                break;
            }
        }
    }
    run.progress.end();
    let failed = partial(summary.failed, plan.len(), "recordings")
        .map(|error| error.details(named(&summary.errors)));
    summary.plan = plan;
    Ok(Outcome {
        summary,
        warnings,
        error: [halted, unknown, failed]
            .into_iter()
            .flatten()
            .reduce(Error::graver),
    })
}

/// Why an instance that was named stays.
fn kept(step: &Step) -> Error {
    let why = step.reason.unwrap_or("not asked for");
    Error::new(Code::Conflict, format!("it stays at Zoom: {why}"))
}

/// How an instance left Zoom.
enum Removed {
    Deleted,
    /// It was not there any more; where it lies now.
    GoneAlready(RemovedTo),
}

/// Proves one instance and deletes it.
///
/// Our copies are read first, which takes long, and only then Zoom is asked what it has: a file that
/// came meanwhile is in that list.
async fn remove(run: &Run<'_>, archive: &Archive, uuid: &str, permanent: bool) -> Result<Removed> {
    let id: MeetingUuid = uuid
        .parse()
        .map_err(|_| Error::new(Code::Internal, format!("{uuid:?} is no UUID")))?;
    let copies = run.store.list_recordings(&RecordingFilter {
        uuid: Some(uuid.to_owned()),
        ..RecordingFilter::default()
    })?;
    for copy in &copies {
        read_again(run, archive, copy).await?;
    }
    let client = run.context.client()?;
    let listed = tokio::select! {
        listed = client.get_recordings(&id) => listed,
        stopped = run.stop.asked() => return Err(stopped),
    };
    let listed = match listed {
        Ok(listed) => listed.value,
        Err(error) if *error.kind() == Kind::NotFound => return gone(run, uuid, &copies).await,
        Err(error) => return Err(error.into()),
    };
    let files = listed.recording_files.iter();
    for file in files.chain(&listed.participant_audio_files) {
        prove(&listed, file, &copies)?;
    }
    let (to, action) = if permanent {
        (RemovedTo::Nowhere, DeleteAction::Delete)
    } else {
        (RemovedTo::Trash, DeleteAction::Trash)
    };
    let keys = keys(&copies);
    let now = run.context.clock.now();
    run.store.save_receipts(run.run_id, &keys, to, now)?;
    client.delete_recordings(&id, action).await?;
    let now = run.context.clock.now();
    run.store.mark_removed(uuid, &keys, to, now)?;
    Ok(Removed::Deleted)
}

fn keys(copies: &[Recording]) -> Vec<&str> {
    copies.iter().map(|copy| copy.file_key.as_str()).collect()
}

/// Reads our copy against its hash.
async fn read_again(run: &Run<'_>, archive: &Archive, copy: &Recording) -> Result<()> {
    let path = copy.archive_path.as_deref().unwrap_or_default();
    let watch = Arc::new(Watch::default());
    let read = tokio::select! {
        read = hash(archive, path, &watch) => read?,
        stopped = run.stop.asked() => {
            watch.end();
            return Err(stopped);
        }
    };
    match read {
        Some(found) if copy.sha256.as_ref() == Some(&found.sha256) => Ok(()),
        _ => Err(Error::new(
            Code::CheckFailed,
            format!("our copy {path} is missing or changed"),
        )
        .hint("zoomctl recording verify --repair fetches it again")),
    }
}

/// Whether our copy is this file of Zoom's, as far as a list can tell.
fn prove(listed: &RecordingSet, file: &RecordingFile, copies: &[Recording]) -> Result<()> {
    let unproven = |why: String| {
        let error = Error::new(Code::CheckFailed, why);
        Err(error.hint("zoomctl recording sync --download brings it in"))
    };
    let key = file_key(&listed.uuid, file);
    let copy = copies.iter().find(|copy| copy.file_key == key);
    let Some(copy) = copy.filter(|copy| copy.state == ArchiveState::Verified) else {
        return unproven(format!("Zoom lists {key}, which is not in the archive"));
    };
    if file
        .status
        .as_deref()
        .is_some_and(|status| status != "completed")
    {
        return unproven(format!("Zoom is still processing {key}"));
    }
    let Some(size) = file.file_bytes.and_then(|bytes| i64::try_from(bytes).ok()) else {
        return Ok(());
    };
    // Zoom's sizes of text files are wrong often; that they change tells of another text.
    let ours = if is_media(copy) && copy.size_accepted_at.is_none() {
        copy.archived_bytes
    } else {
        copy.file_size_bytes
    };
    if ours.is_some_and(|ours| ours != size) {
        return unproven(format!("Zoom lists another size of {key} than ours"));
    }
    Ok(())
}

fn is_media(copy: &Recording) -> bool {
    let extension = copy
        .archive_path
        .as_deref()
        .and_then(|path| path.rsplit_once('.'));
    extension.is_some_and(|(_, extension)| crate::archive::is_media(extension))
}

/// Notes where an instance is that Zoom lists no more: deleted by a run that died after asking, or by
/// somebody else.
async fn gone(run: &Run<'_>, uuid: &str, copies: &[Recording]) -> Result<Removed> {
    let (keys, now) = (keys(copies), run.context.clock.now());
    let receipts = run.store.receipts_of(uuid)?;
    if let Some(asked) = receipts.iter().find(|receipt| receipt.done_at.is_none()) {
        run.store.mark_removed(uuid, &keys, asked.removed_to, now)?;
        return Ok(Removed::Deleted);
    }
    let first = copies.first();
    let host = first.and_then(|copy| copy.host_id.as_deref().or(copy.host_email.as_deref()));
    let trashed = match host {
        Some(host) => trashed_at(run, host, uuid).await?,
        None => None,
    };
    let (place, at) = match trashed {
        Some(at) => (RemovedTo::Trash, at),
        None => (RemovedTo::Nowhere, now),
    };
    run.store.note_removed(&keys, place, at, now)?;
    Ok(Removed::GoneAlready(place))
}
