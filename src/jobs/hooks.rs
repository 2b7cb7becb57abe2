//! `[hooks]`: programs of the user's that are given what happened, one JSON object a line on stdin.
//!
//! What a hook took (it ended with 0) is noted and never told again; what it did not take is told
//! again by the next run. Killed between the end of a hook and the note, it is told twice: the other
//! way round it would be lost. A hook that fails is a warning and an item of the run, and never the
//! reason that a job fails.

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::ExposeSecret;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::program::{Failure, Place, Program};
use crate::store::runs::{NewItem, RunFilter};
use crate::store::zoom_recordings::Recording;
use crate::store::{Hook, ItemState, Job, RunState, Store};

use super::notices::{self, Owed};
use super::{Run, lock};

/// Lines that one call gets; the mails of so many are sent within its time.
const LINES_AT_ONCE: usize = 500;
/// Calls of one run, and the time after which no more is begun; the next run goes on.
const CALLS: usize = 20;
const LONGEST: Duration = Duration::from_secs(5 * 60);
/// Bytes that are kept of what a program says, and letters of it that a warning shows.
const MOST_BYTES: u64 = 8 * 1024;
const MOST_LETTERS: usize = 300;
/// What was taken is noted file by file for so long, in case a clock is set back.
const OVERLAP: TimeDelta = TimeDelta::days(1);

/// Variables of ours that a program of the user's gets, where they are set. No credentials.
const PASSED_ON: [&str; 11] = [
    "HOME",
    "LANG",
    "LC_ALL",
    "LOGNAME",
    "PATH",
    "SHELL",
    "TMPDIR",
    "TZ",
    "USER",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
];

/// An instance of which files came into the archive.
#[derive(Debug, Serialize)]
struct ReadyRecording<'a> {
    uuid: &'a str,
    zoom_meeting_id: &'a str,
    session_id: Option<&'a str>,
    topic: Option<&'a str>,
    host_email: Option<&'a str>,
    start_time: Option<DateTime<Utc>>,
    files: Vec<ReadyFile<'a>>,
}

/// A file that is in the archive.
#[derive(Debug, Serialize)]
struct ReadyFile<'a> {
    file_key: &'a str,
    file_type: Option<&'a str>,
    recording_type: Option<&'a str>,
    archive_path: Option<&'a str>,
    /// The same from the root on.
    path: String,
    archived_bytes: Option<i64>,
    sha256: Option<&'a str>,
}

/// A transcript that is in the archive.
#[derive(Debug, Serialize)]
struct ReadyTranscript<'a> {
    uuid: &'a str,
    zoom_meeting_id: &'a str,
    session_id: Option<&'a str>,
    topic: Option<&'a str>,
    host_email: Option<&'a str>,
    start_time: Option<DateTime<Utc>>,
    #[serde(flatten)]
    file: ReadyFile<'a>,
}

/// Calls the hooks that belong to a job, and says what a user should know.
pub(super) async fn after(run: &Run<'_>, job: Job) -> Vec<String> {
    let mut warnings = Vec::new();
    let hooks: &[Hook] = match job {
        Job::Provision => &[Hook::SessionNotices],
        Job::RecordingSync => &[Hook::RecordingReady, Hook::TranscriptReady],
        Job::ParticipantFetch | Job::RecordingPrune => &[],
    };
    for hook in hooks {
        let told = match hook {
            Hook::SessionNotices => tell_people(run.context, run.store, Some(run.run_id)).await,
            Hook::RecordingReady | Hook::TranscriptReady => tell_of_files(run, *hook).await,
        };
        let (lines, failure) = match told {
            Ok(told) => (told.lines, told.failure),
            Err(error) => (0, Some(error)),
        };
        if lines > 0 {
            let message = format!("{lines} lines told");
            record(run, *hook, ItemState::Ok, None, &message, &mut warnings);
        }
        if let Some(error) = failure {
            let code = error.code.name();
            let message = error.message;
            record(
                run,
                *hook,
                ItemState::Failed,
                Some(&code),
                &message,
                &mut warnings,
            );
            warnings.push(message);
        }
    }
    warnings
}

/// Tells people what an import changed; without a run there is no ledger to write to.
pub async fn after_import(context: &Context) -> Option<String> {
    let told = match context.store() {
        Ok(store) => tell_people(context, store, None).await,
        Err(error) => Err(error),
    };
    let failure = told.map_or_else(Some, |told| told.failure);
    failure.map(|error| error.message)
}

fn record(
    run: &Run<'_>,
    hook: Hook,
    state: ItemState,
    code: Option<&str>,
    message: &str,
    warnings: &mut Vec<String>,
) {
    let item = NewItem {
        kind: "hook",
        key: hook.as_str(),
        action: "told",
        state,
        code,
        message: Some(message),
    };
    if let Err(error) = run.item(&item) {
        warnings.push(error.message);
    }
}

/// How far a hook came.
#[derive(Debug, Default)]
struct Progress {
    lines: usize,
    failure: Option<Error>,
}

async fn tell_people(context: &Context, store: &Store, run_id: Option<i64>) -> Result<Progress> {
    const HOOK: Hook = Hook::SessionNotices;
    let Some(words) = words(context, HOOK) else {
        return Ok(Progress::default());
    };
    let now = context.clock.now();
    let folder = context.config.state_dir();
    // An import and a provision at the same time must not both tell; what the holder has not seen
    // yet the next run tells.
    let _lock = match lock::take(&folder, "session-notices", now, Duration::ZERO).await {
        Ok(lock) => lock,
        Err(error) if error.code == Code::Locked => return Ok(Progress::default()),
        Err(error) => return Err(error),
    };
    let remind = TimeDelta::hours(i64::from(context.config.hooks.remind_hours));
    if !store.knows_hook(HOOK)? {
        let since = last_provision(store)?.unwrap_or(DateTime::UNIX_EPOCH);
        store.save_told(&notices::known_at(store, since, remind, now)?, now)?;
        store.begin_hook(HOOK, since)?;
    }
    let owed = notices::untold(store, remind, now)?;
    let mut progress = Progress::default();
    let begun = Instant::now();
    for batch in owed.chunks(LINES_AT_ONCE).take(CALLS) {
        if begun.elapsed() > LONGEST {
            break;
        }
        let notices = batch.iter().flat_map(|owed: &Owed| &owed.notices);
        let lines: Vec<_> = notices.collect();
        if let Err(error) = call(context, HOOK, &words, &lines, run_id).await? {
            progress.failure = Some(error);
            break;
        }
        let told: Vec<_> = batch.iter().map(|owed| owed.told.clone()).collect();
        store.save_told(&told, now)?;
        progress.lines += lines.len();
    }
    Ok(progress)
}

/// The end of the last provision before the one that may be running.
fn last_provision(store: &Store) -> Result<Option<DateTime<Utc>>> {
    let runs = store.list_runs(&RunFilter {
        job: Some(Job::Provision),
        limit: Some(2),
        ..RunFilter::default()
    })?;
    let ended = runs.into_iter().find(|run| run.state != RunState::Running);
    Ok(ended.map(|run| run.finished_at.unwrap_or(run.started_at)))
}

async fn tell_of_files(run: &Run<'_>, hook: Hook) -> Result<Progress> {
    let (context, store) = (run.context, run.store);
    let Some(words) = words(context, hook) else {
        return Ok(Progress::default());
    };
    // An archive that was there before the hook is no news.
    store.begin_hook(hook, run.started_at)?;
    let files = store.undelivered_files(hook)?;
    let mut progress = Progress::default();
    let instances: Vec<&[Recording]> = files.chunk_by(|a, b| a.uuid == b.uuid).collect();
    let mut calls = instances.chunks(LINES_AT_ONCE);
    let begun = Instant::now();
    for batch in calls.by_ref().take(CALLS) {
        let told = if hook == Hook::TranscriptReady {
            let files = batch.iter().flat_map(|files| files.iter());
            let lines: Vec<_> = files.map(|file| transcript(context, file)).collect();
            let called = call(context, hook, &words, &lines, Some(run.run_id)).await?;
            called.map(|()| lines.len())
        } else {
            let lines: Vec<_> = batch
                .iter()
                .map(|files| recording(context, files))
                .collect();
            let called = call(context, hook, &words, &lines, Some(run.run_id)).await?;
            called.map(|()| lines.len())
        };
        match told {
            Ok(lines) => progress.lines += lines,
            Err(error) => {
                progress.failure = Some(error);
                return Ok(progress);
            }
        }
        let files = batch.iter().flat_map(|files| files.iter());
        let keys: Vec<String> = files.map(|file| file.file_key.clone()).collect();
        store.save_hook_deliveries(hook, &keys, run.run_id, context.clock.now())?;
        if begun.elapsed() > LONGEST {
            break;
        }
    }
    if calls.next().is_none() {
        store.advance_hook(hook, run.started_at - OVERLAP)?;
    }
    Ok(progress)
}

fn recording<'a>(context: &Context, files: &'a [Recording]) -> ReadyRecording<'a> {
    let first = &files[0];
    ReadyRecording {
        uuid: &first.uuid,
        zoom_meeting_id: &first.zoom_meeting_id,
        session_id: first.session_id.as_deref(),
        topic: first.topic.as_deref(),
        host_email: first.host_email.as_deref(),
        start_time: first.start_time,
        files: files.iter().map(|file| ready(context, file)).collect(),
    }
}

fn transcript<'a>(context: &Context, file: &'a Recording) -> ReadyTranscript<'a> {
    ReadyTranscript {
        uuid: &file.uuid,
        zoom_meeting_id: &file.zoom_meeting_id,
        session_id: file.session_id.as_deref(),
        topic: file.topic.as_deref(),
        host_email: file.host_email.as_deref(),
        start_time: file.start_time,
        file: ready(context, file),
    }
}

fn ready<'a>(context: &Context, file: &'a Recording) -> ReadyFile<'a> {
    let archive_path = file.archive_path.as_deref();
    let path = context
        .config
        .archive
        .join(archive_path.unwrap_or_default());
    ReadyFile {
        file_key: &file.file_key,
        file_type: file.file_type.as_deref(),
        recording_type: file.recording_type.as_deref(),
        archive_path,
        path: path.display().to_string(),
        archived_bytes: file.archived_bytes,
        sha256: file.sha256.as_deref(),
    }
}

fn words(context: &Context, hook: Hook) -> Option<Vec<String>> {
    let hooks = &context.config.hooks;
    match hook {
        Hook::SessionNotices => hooks.session_notices.clone(),
        Hook::RecordingReady => hooks.recording_ready.clone(),
        Hook::TranscriptReady => hooks.transcript_ready.clone(),
    }
}

/// Calls a hook with these lines. The inner error is the hook's.
async fn call<T: Serialize>(
    context: &Context,
    hook: Hook,
    words: &[String],
    lines: &[T],
    run_id: Option<i64>,
) -> Result<Result<()>> {
    let mut stdin = Vec::new();
    for line in lines {
        let written = serde_json::to_writer(&mut stdin, line);
        written.map_err(|error| Error::new(Code::Internal, format!("{hook}: {error}")))?;
        stdin.push(b'\n');
    }
    let more = [
        ("ZOOMCTL_HOOK", Some(hook.to_string())),
        ("ZOOMCTL_RUN_ID", run_id.map(|run_id| run_id.to_string())),
    ];
    let limit = Duration::from_secs(u64::from(context.config.hooks.timeout_seconds));
    let ended = start(context, words, stdin, &more, limit).await;
    Ok(ended.map_err(|why| Error::new(Code::Partial, format!("hook {hook} failed: {why}"))))
}

/// Starts a program of the user's apart from us and waits for it; a failure is told in one line.
pub(super) async fn start(
    context: &Context,
    words: &[String],
    stdin: Vec<u8>,
    more: &[(&str, Option<String>)],
    limit: Duration,
) -> std::result::Result<(), String> {
    let words = words.to_vec();
    let environment = environment(context, more);
    // In a thread of its own, so that a second Ctrl-C still ends us at once.
    let ended = tokio::task::spawn_blocking(move || {
        Program {
            words: &words,
            place: Place::Apart { stdin, environment },
            limit,
            most_bytes: MOST_BYTES,
        }
        .run()
    })
    .await;
    match ended {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(failure)) => Err(told(&failure)),
        Err(error) => Err(error.to_string()),
    }
}

fn told(failure: &Failure) -> String {
    let mut text = failure.to_string();
    if let Failure::Ended(_, said) = failure {
        let said: Vec<&str> = said.expose_secret().split_whitespace().collect();
        let said: String = said.join(" ").chars().take(MOST_LETTERS).collect();
        if !said.is_empty() {
            text.push_str(&format!(": {said}"));
        }
    }
    text
}

/// What a program of the user's finds in its environment: enough to call zoomctl for the same
/// database, and no credentials.
fn environment(context: &Context, more: &[(&str, Option<String>)]) -> Vec<(String, String)> {
    let config = &context.config;
    let own = PASSED_ON
        .iter()
        .map(|name| (*name, std::env::var(name).ok()));
    let file = config
        .file
        .exists()
        .then(|| config.file.display().to_string());
    let ours = [
        ("ZOOMCTL_PROFILE", Some(config.profile.clone())),
        ("ZOOMCTL_CONFIG", file),
        ("ZOOMCTL_DB", Some(config.database.display().to_string())),
        (
            "ZOOMCTL_ARCHIVE",
            Some(config.archive.display().to_string()),
        ),
        ("ZOOMCTL_NOW", config.now.map(crate::clock::rfc3339)),
    ];
    own.chain(ours)
        .chain(more.iter().map(|(name, value)| (*name, value.clone())))
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}
