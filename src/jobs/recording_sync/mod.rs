//! `recording sync`: what Zoom recorded, listed and, if asked, archived.
//!
//! Lists, not one call for each session: windows of at most a month, overlapping by a day, over the
//! whole account or, where that is refused, host by host. Each new or changed instance is then read
//! once by its UUID for what lists leave out. A window listed less than half an hour ago is not
//! listed again; downloads that are still owed always go on. Instances that webhook events told of are
//! read by their UUID before anything is listed.

mod asked;
mod discover;
mod rows;
mod trash;

pub(super) use rows::{file_key, margin, session_of};
pub(super) use trash::trashed_at;

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_download::{self, Options, Tally};
use crate::jobs::{self, Outcome, Run, named, partial, webhook_apply};
use crate::store::{Job, Source};

/// Zoom deletes recordings after 30 days; until then late ones are looked for.
const LATEST: TimeDelta = TimeDelta::days(30);

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    /// First day, UTC; named sessions reach back further where they are older, and what may still
    /// come reaches back 30 days.
    pub from: NaiveDate,
    /// Only recordings of these sessions are stored and downloaded.
    pub sessions: Vec<String>,
    /// Downloads what is owed; `None`: lists only.
    pub download: Option<Options>,
    /// Stores hosts outside the schedule too.
    pub all: bool,
    /// Lists windows again that were listed just now.
    pub force: bool,
    /// Reads the instances that events told of, and lists nothing.
    pub only_asked: bool,
    /// Looks into the trash of every host, not only where something is missing.
    pub trash: bool,
}

/// The object that `recording sync` prints. Recordings count instances.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    pub run_id: i64,
    /// Sessions in the window.
    pub sessions_checked: usize,
    /// Of these, the ones with a recording.
    pub sessions_with_recordings: usize,
    /// Instances that Zoom listed and that were stored.
    pub recordings_synced: usize,
    /// Instances that belong to no session; without `--all` those of hosts outside the schedule are not stored.
    pub unmatched: usize,
    pub files_new: usize,
    pub files_updated: usize,
    #[serde(flatten)]
    pub tally: Tally,
}

impl Summary {
    fn fail(&mut self, uuid: Option<&str>, error: &Error) {
        self.tally.fail(uuid, None, error);
    }

    /// The summary in a sentence.
    pub fn sentence(&self) -> String {
        let mut text = format!(
            "{} recordings synced ({} new files, {} updated), {} of {} sessions have one",
            self.recordings_synced,
            self.files_new,
            self.files_updated,
            self.sessions_with_recordings,
            self.sessions_checked,
        );
        if self.unmatched > 0 {
            text.push_str(&format!(", {} unmatched", self.unmatched));
        }
        if self.tally.files_downloaded > 0 {
            let size = crate::output::bytes(self.tally.bytes_downloaded);
            text.push_str(&format!(
                "; {} files downloaded ({size})",
                self.tally.files_downloaded
            ));
        }
        if self.tally.failed > 0 {
            text.push_str(&format!("; {} failed", self.tally.failed));
        }
        text
    }
}

/// Runs the job.
pub async fn run(context: &Context, request: &Request, source: Source) -> Result<Outcome<Summary>> {
    // East of UTC a day begins before ours.
    let tomorrow = (context.clock.now() + TimeDelta::days(1)).date_naive();
    if request.from > tomorrow {
        let from = request.from;
        return Err(Error::usage(format!("--from {from} has not come yet")));
    }
    if let Some(options) = &request.download {
        recording_download::check_types(context, options)?;
    }
    jobs::run(context, Job::RecordingSync, source.as_str(), async |run| {
        work(run, request).await
    })
    .await
}

async fn work(run: &Run<'_>, request: &Request) -> Result<Outcome<Summary>> {
    let now = run.context.clock.now();
    let mut summary = Summary {
        run_id: run.run_id,
        ..Summary::default()
    };
    let sessions = discover::sessions_in(run.store, request, now)?;
    let from = match sessions.first() {
        Some(first) if !request.sessions.is_empty() => {
            request.from.min(first.start_time.date_naive())
        }
        _ if !request.sessions.is_empty() => request.from,
        // What may still come is looked for, however few days were asked for.
        _ => {
            let missing = run.store.oldest_missing(now - LATEST, now)?;
            missing.map_or(request.from, |at| request.from.min(at.date_naive()))
        }
    };
    let told = webhook_apply::apply_open(run.context, run.store)?;
    summary.tally.warnings.extend(told.warnings);
    let looked = async |summary: &mut Summary| -> Result<Option<Error>> {
        let halted = asked::asked(run, request, summary).await?;
        if halted.is_some() || request.only_asked {
            return Ok(halted);
        }
        discover::discover(run, request, from, summary).await
    };
    let mut halted = tokio::select! {
        halted = looked(&mut summary) => halted?,
        // Only calls that read are under way, and each row is saved by itself.
        stopped = run.stop.asked() => Some(stopped),
    };
    if let Some(options) = &request.download
        && halted.is_none()
    {
        halted = recording_download::pending(run, options, &mut summary.tally).await?;
    }
    run.store.refresh_status(now)?;
    summary.sessions_checked = sessions.len();
    let ids: Vec<String> = sessions
        .into_iter()
        .map(|session| session.session_id)
        .collect();
    summary.sessions_with_recordings = run.store.recorded_sessions(&ids)?.len();
    let total = summary.recordings_synced + summary.tally.files_downloaded + summary.tally.failed;
    let error = [
        halted,
        partial(summary.tally.failed, total, "recordings and files")
            .map(|error| error.details(named(&summary.tally.errors))),
    ]
    .into_iter()
    .flatten()
    .reduce(Error::graver);
    Ok(Outcome {
        warnings: std::mem::take(&mut summary.tally.warnings),
        summary,
        error,
    })
}
