//! `recording recover`: takes instances back out of Zoom's trash.
//!
//! The inverse of pruning stands in the ledger as a run of that job, with its own arguments: both
//! change what Zoom keeps, and one lock keeps them apart.

use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::MeetingUuid;
use crate::jobs::recording_prune::Failure;
use crate::jobs::{self, Outcome, Run, named, partial};
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::RecordingFilter;
use crate::store::{ItemState, Job, Source};

/// Which recordings come back.
#[derive(Clone, Debug)]
pub struct Request {
    /// Instances.
    pub uuids: Vec<String>,
    /// All of this session that left Zoom's lists.
    pub session: Option<String>,
}

/// The object that `recording recover` prints.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    pub dry_run: bool,
    pub run_id: Option<i64>,
    pub recovered: usize,
    pub files: usize,
    pub failed: usize,
    pub errors: Vec<Failure>,
}

impl Summary {
    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let would = if self.dry_run { "would be " } else { "" };
        let mut text = format!(
            "{} recordings {would}recovered ({} files)",
            self.recovered, self.files
        );
        if self.failed > 0 {
            text.push_str(&format!("; {} failed", self.failed));
        }
        text
    }
}

/// What would come back, by what is known; nothing is asked of Zoom.
pub fn plan(context: &Context, request: &Request) -> Result<Summary> {
    let uuids = meant(context, request)?;
    let mut files = 0;
    for uuid in &uuids {
        let known = context.store()?.list_recordings(&RecordingFilter {
            uuid: Some(uuid.to_string()),
            ..RecordingFilter::default()
        })?;
        files += known
            .iter()
            .filter(|file| file.removed_at.is_some())
            .count();
    }
    Ok(Summary {
        dry_run: true,
        recovered: uuids.len(),
        files,
        ..Summary::default()
    })
}

/// Recovers, under the lock of the job.
pub async fn run(context: &Context, request: &Request, source: Source) -> Result<Outcome<Summary>> {
    let uuids = meant(context, request)?;
    jobs::run(context, Job::RecordingPrune, source.as_str(), async |run| {
        work(run, &uuids).await
    })
    .await
}

/// The instances, each once; every one is checked before the first is touched.
fn meant(context: &Context, request: &Request) -> Result<Vec<MeetingUuid>> {
    let mut uuids = request.uuids.clone();
    if let Some(session_id) = &request.session {
        jobs::known_sessions(context, std::slice::from_ref(session_id))?;
        let files = context.store()?.list_recordings(&RecordingFilter {
            session_ids: Some(vec![session_id.clone()]),
            ..RecordingFilter::default()
        })?;
        let removed = files.into_iter().filter(|file| file.removed_at.is_some());
        uuids.extend(removed.map(|file| file.uuid));
        if uuids.is_empty() {
            return Err(Error::not_found(format!(
                "no recording of {session_id:?} was deleted at Zoom"
            ))
            .hint("zoomctl recording sync --trash looks into Zoom's trash"));
        }
    }
    uuids.sort();
    uuids.dedup();
    uuids
        .iter()
        .map(|uuid| {
            uuid.parse()
                .map_err(|_| Error::bad_input(format!("{uuid:?} is no UUID")))
        })
        .collect()
}

async fn work(run: &Run<'_>, uuids: &[MeetingUuid]) -> Result<Outcome<Summary>> {
    let mut summary = Summary {
        run_id: Some(run.run_id),
        ..Summary::default()
    };
    let mut halted = None;
    let mut only = None;
    for uuid in uuids {
        if let Err(stopped) = run.check_stop() {
            halted = Some(stopped);
            break;
        }
        let uuid_text = uuid.to_string();
        let error = match run.context.client()?.recover_recordings(uuid).await {
            Ok(()) => {
                summary.recovered += 1;
                summary.files += run
                    .store
                    .mark_recovered(&uuid_text, run.context.clock.now())?;
                None
            }
            Err(error) => Some(Error::from(error)),
        };
        if let Some(stopped) = error.as_ref().and_then(|error| run.stop_behind(error)) {
            halted = Some(stopped);
            break;
        }
        let code = error.as_ref().map(|error| error.code.name());
        run.item(&NewItem {
            kind: "instance",
            key: &uuid_text,
            action: "recovered",
            state: if error.is_none() {
                ItemState::Ok
            } else {
                ItemState::Failed
            },
            code: code.as_deref(),
            message: error.as_ref().map(|error| error.message.as_str()),
        })?;
        if let Some(error) = error {
            summary.failed += 1;
            summary.errors.push(Failure {
                uuid: uuid_text,
                code: error.code.name(),
                message: error.message.clone(),
            });
            if error.stops_the_batch() {
                halted = Some(error);
                break;
            }
            only = Some(error);
        }
    }
    // One thing that was asked for is no batch: its own error says more.
    let failed = match only {
        Some(error) if uuids.len() == 1 => Some(error),
        _ => partial(summary.failed, uuids.len(), "recordings")
            .map(|error| error.details(named(&summary.errors))),
    };
    Ok(Outcome {
        summary,
        warnings: Vec::new(),
        error: [halted, failed].into_iter().flatten().reduce(Error::graver),
    })
}
