//! Downloads what is owed, several files at a time, each verified before it has its name.

use std::cell::RefCell;

use chrono_tz::Tz;
use futures_util::{StreamExt, stream};

use crate::archive::{Archive, Place, Verified, relative_path};
use crate::error::{Code, Error, Result};
use crate::jobs::Run;
use crate::store::ItemState;
use crate::store::runs::NewItem;
use crate::store::zoom_recordings::{ArchivedCopy, PendingFilter, Recording};

use super::{Request, Summary};

/// A refused or broken transfer is tried so often in one run.
const TRIES: u32 = 3;

/// Works off the pending files. What comes back stopped the whole work.
pub(super) async fn pending(
    run: &Run<'_>,
    request: &Request,
    summary: &mut Summary,
) -> Result<Option<Error>> {
    let archive = Archive::open(&run.context.config.archive)?;
    let session_ids = (!request.sessions.is_empty()).then(|| request.sessions.clone());
    let files = run.store.pending_downloads(&PendingFilter {
        session_ids,
        ..PendingFilter::default()
    })?;
    run.progress.begin("downloads", files.len() as u64);
    let halted: RefCell<Option<Error>> = RefCell::new(None);
    let one = async |file: Recording| -> Result<(Recording, Option<Result<Verified>>)> {
        let stopped = run.check_stop().err();
        if stopped.is_some() || halted.borrow().is_some() {
            if let Some(error) = stopped {
                halted.borrow_mut().get_or_insert(error);
            }
            return Ok((file, None));
        }
        let result = fetch(run, &archive, &file).await?;
        if let Err(error) = &result
            && error.stops_the_batch()
        {
            halted.borrow_mut().get_or_insert_with(|| error.clone());
        }
        run.progress.advance(1);
        Ok((file, Some(result)))
    };
    let mut results = stream::iter(files).map(one).buffer_unordered(request.jobs);
    while let Some(result) = results.next().await {
        let (file, result) = result?;
        let (action, state, error) = match result {
            None => continue,
            Some(Ok(verified)) => {
                summary.files_downloaded += 1;
                summary.bytes_downloaded += verified.bytes;
                ("downloaded", ItemState::Ok, None)
            }
            Some(Err(error)) => {
                summary.fail(Some(&file.uuid), Some(&file.file_key), &error);
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

/// One file, with its states in the database. The outer error is trouble with the database.
async fn fetch(run: &Run<'_>, archive: &Archive, file: &Recording) -> Result<Result<Verified>> {
    let path = path_of(run, file)?;
    let Some(path_text) = path.to_str() else {
        return Ok(Err(Error::new(
            Code::Internal,
            format!("{} is not UTF-8", path.display()),
        )));
    };
    run.store
        .mark_downloading(&file.file_key, run.context.clock.now())?;
    let mut outcome = Err(Error::new(Code::Internal, "no try was made"));
    for _ in 0..TRIES {
        outcome = tokio::select! {
            result = transfer(run, archive, file, &path) => result,
            stopped = run.stop.asked() => Err(stopped),
        };
        match &outcome {
            Err(error) if error.code == Code::Unreachable => {}
            _ => break,
        }
    }
    let now = run.context.clock.now();
    match &outcome {
        Ok(verified) => {
            let copy = ArchivedCopy {
                archive_path: path_text,
                archived_bytes: i64::try_from(verified.bytes).unwrap_or(i64::MAX),
                sha256: &verified.sha256,
            };
            run.store.mark_verified(&file.file_key, &copy, now)?;
        }
        Err(error) if error.code == Code::Conflict => {
            run.store
                .mark_quarantined(&file.file_key, &error.message, now)?;
        }
        Err(error) => run.store.mark_failed(&file.file_key, &error.message, now)?,
    }
    Ok(outcome)
}

async fn transfer(
    run: &Run<'_>,
    archive: &Archive,
    file: &Recording,
    path: &std::path::Path,
) -> Result<Verified> {
    let url = file
        .download_url
        .as_deref()
        .and_then(|url| url.parse().ok())
        .ok_or_else(|| Error::new(Code::NotFound, "Zoom gives no address for this file"))?;
    let mut download = run.context.client()?.download(&url, None).await?;
    let announced = download.content_length;
    let listed = file
        .file_size_bytes
        .and_then(|size| u64::try_from(size).ok());
    let mut incoming = archive.begin(path)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let bar = run.progress.transfer(&name, announced.or(listed));
    let received = async {
        while let Some(chunk) = download.chunk().await? {
            incoming.write(&chunk)?;
            run.progress.bytes(bar, chunk.len() as u64);
        }
        Ok::<_, Error>(())
    }
    .await;
    run.progress.transferred(bar);
    received?;
    Ok(incoming.finish(&extension(file), announced, listed)?)
}

fn path_of(run: &Run<'_>, file: &Recording) -> Result<std::path::PathBuf> {
    let now = run.context.clock.now();
    let session = match &file.session_id {
        Some(session_id) => run.store.load_session(session_id, now)?,
        None => None,
    };
    let zone = session
        .as_ref()
        .map(|session| session.timezone.as_str())
        .or(file.timezone.as_deref())
        .and_then(|zone| zone.parse().ok())
        .unwrap_or(Tz::UTC);
    Ok(relative_path(&Place {
        cohort: session
            .as_ref()
            .and_then(|session| session.cohort.as_deref()),
        topic: session
            .as_ref()
            .map(|session| session.topic.as_str())
            .or(file.topic.as_deref())
            .unwrap_or_default(),
        start: file
            .recording_start
            .or(file.start_time)
            .unwrap_or(file.first_seen_at),
        zone,
        recording_type: file
            .recording_type
            .as_deref()
            .or(file.file_type.as_deref())
            .unwrap_or("file"),
        file_key: &file.file_key,
        extension: &extension(file),
    }))
}

/// Zoom's extension, else one that fits the type (zoom-api §8.2).
fn extension(file: &Recording) -> String {
    if let Some(extension) = &file.file_extension {
        return extension.to_lowercase();
    }
    match file.file_type.as_deref() {
        Some("MP4") => "mp4",
        Some("M4A") => "m4a",
        Some("TRANSCRIPT" | "CC") => "vtt",
        Some("TIMELINE" | "SUMMARY") => "json",
        Some("CSV") => "csv",
        Some("CHAT" | "CHAT_MESSAGE") => "txt",
        _ => "bin",
    }
    .to_owned()
}
