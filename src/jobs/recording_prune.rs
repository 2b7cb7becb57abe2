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
use crate::jobs::recording_sync::file_key;
use crate::jobs::recording_verify::hash;
use crate::jobs::{self, Outcome, Run, partial};
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::{Recording, RecordingFilter};
use crate::store::{ArchiveState, ItemState, Job, RemovedTo, Source, Store};
use crate::zoom::{DeleteAction, Kind};

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
    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let to = if self.permanent {
            "for good"
        } else {
            "to the trash"
        };
        format!(
            "{} recordings ({} files, {}) deleted at Zoom {to}, {} kept, {} failed",
            self.deleted,
            self.files,
            crate::output::bytes(self.bytes),
            self.kept,
            self.failed
        )
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
    let mut halted = None;
    let mut unknown = None;
    run.progress.begin("prune", plan.len() as u64);
    for step in &plan {
        if let Err(stopped) = run.check_stop() {
            halted = Some(stopped);
            break;
        }
        run.progress.advance(1);
        if step.action == "keep" {
            summary.kept += 1;
            continue;
        }
        let result = remove(run, &archive, &step.uuid, request.permanent).await;
        let (state, error) = match result {
            Ok(()) => {
                summary.deleted += 1;
                summary.files += step.files;
                summary.bytes += step.bytes;
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
            action: "deleted",
            state,
            code: code.as_deref(),
            message: error.as_ref().map(|error| error.message.as_str()),
        })?;
        if let Some(error) = error {
            summary.failed += 1;
            summary.errors.push(Failure {
                uuid: step.uuid.clone(),
                code: error.code.name(),
                message: error.message.clone(),
            });
            if error.stops_the_batch() {
                halted = Some(error);
                break;
            }
        }
    }
    run.progress.end();
    let failed = partial(summary.failed, plan.len(), "recordings");
    summary.plan = plan;
    Ok(Outcome {
        summary,
        warnings: Vec::new(),
        error: [halted, unknown, failed]
            .into_iter()
            .flatten()
            .reduce(Error::graver),
    })
}

/// Proves one instance and deletes it.
async fn remove(run: &Run<'_>, archive: &Archive, uuid: &str, permanent: bool) -> Result<()> {
    let client = run.context.client()?;
    let id: MeetingUuid = uuid
        .parse()
        .map_err(|_| Error::new(Code::Internal, format!("{uuid:?} is no UUID")))?;
    let copies = run.store.list_recordings(&RecordingFilter {
        uuid: Some(uuid.to_owned()),
        ..RecordingFilter::default()
    })?;
    let to = if permanent {
        RemovedTo::Nowhere
    } else {
        RemovedTo::Trash
    };
    let keys: Vec<&str> = copies.iter().map(|copy| copy.file_key.as_str()).collect();
    let listed = match client.get_recordings(&id).await {
        Ok(listed) => listed.value,
        Err(error) if *error.kind() == Kind::NotFound => {
            // Gone already, perhaps by a run that died after asking.
            run.store
                .mark_removed(uuid, &keys, to, run.context.clock.now())?;
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let unproven = |why: String| {
        Error::new(Code::CheckFailed, why).hint("zoomctl recording sync --download brings it in")
    };
    for file in listed
        .recording_files
        .iter()
        .chain(&listed.participant_audio_files)
    {
        let key = file_key(&listed.uuid, file);
        let copy = copies
            .iter()
            .find(|copy| copy.file_key == key && copy.state == ArchiveState::Verified)
            .ok_or_else(|| unproven(format!("Zoom lists {key}, which is not in the archive")))?;
        if file
            .status
            .as_deref()
            .is_some_and(|status| status != "completed")
        {
            return Err(unproven(format!("Zoom is still processing {key}")));
        }
        let media = copy.archive_path.as_deref().is_some_and(|path| {
            path.rsplit_once('.')
                .is_some_and(|(_, extension)| crate::archive::is_media(extension))
        });
        let size = file.file_bytes.and_then(|bytes| i64::try_from(bytes).ok());
        if media && copy.size_accepted_at.is_none() && size.is_some() && size != copy.archived_bytes
        {
            return Err(unproven(format!(
                "Zoom lists another size of {key} than ours"
            )));
        }
    }
    for copy in &copies {
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
            Some(found) if copy.sha256.as_ref() == Some(&found.sha256) => {}
            _ => {
                return Err(Error::new(
                    Code::CheckFailed,
                    format!("our copy {path} is missing or changed"),
                )
                .hint("zoomctl recording verify --repair fetches it again"));
            }
        }
    }
    let now = run.context.clock.now();
    run.store.save_receipts(run.run_id, &keys, to, now)?;
    let action = if permanent {
        DeleteAction::Delete
    } else {
        DeleteAction::Trash
    };
    client.delete_recordings(&id, action).await?;
    run.store
        .mark_removed(uuid, &keys, to, run.context.clock.now())?;
    Ok(())
}
