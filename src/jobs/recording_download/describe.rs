//! What lies in a folder of the archive, told without the database: `recording.json` with what Zoom
//! said, and `SHA256SUMS`, which `sha256sum -c` reads.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::archive::{Archive, FACTS, SUMS};
use crate::error::Result;
use crate::store::Store;
use crate::store::zoom_recordings::Recording;

/// Writes both for the folder that this file went to.
pub(super) fn folder_of(file_key: &str, store: &Store, archive: &Archive) -> Result<()> {
    let Some(file) = store.load_recording(file_key)? else {
        return Ok(());
    };
    let folder = folder(file.archive_path.as_deref().unwrap_or_default());
    let (facts, sums) = texts(&store.archived_in(folder)?);
    let folder = Path::new(folder);
    archive.replace(&folder.join(FACTS), facts.as_bytes())?;
    archive.replace(&folder.join(SUMS), sums.as_bytes())?;
    Ok(())
}

/// Writes both again wherever they do not tell what lies in the folder: a run may have been killed
/// before it came to that.
pub(super) fn again(store: &Store, archive: &Archive, paths: &[String]) -> Result<()> {
    for (place, text) in unfit(store, archive, paths)? {
        archive.replace(&place, text.as_bytes())?;
    }
    Ok(())
}

/// Which descriptions of the folders with these copies do not fit, and what they should say.
pub(super) fn unfit(
    store: &Store,
    archive: &Archive,
    paths: &[String],
) -> Result<Vec<(PathBuf, String)>> {
    let folders: BTreeSet<&str> = paths.iter().map(|path| folder(path)).collect();
    let mut unfit = Vec::new();
    for folder in folders {
        let (facts, sums) = texts(&store.archived_in(folder)?);
        for (name, text) in [(FACTS, facts), (SUMS, sums)] {
            let place = Path::new(folder).join(name);
            let most = text.len() as u64 + 1;
            let there = place
                .to_str()
                .and_then(|place| archive.read_text(place, most).ok());
            if there.as_ref() != Some(&text) {
                unfit.push((place, text));
            }
        }
    }
    Ok(unfit)
}

/// The folder of a path, below the archive.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// What both files of a folder say.
fn texts(files: &[Recording]) -> (String, String) {
    let sums = files.iter().filter_map(sum).collect();
    let mut sets: BTreeMap<&str, (Value, Vec<Value>)> = BTreeMap::new();
    for file in files {
        let (_, list) = sets
            .entry(&file.uuid)
            .or_insert_with(|| (set(file), Vec::new()));
        list.push(one(file));
    }
    let sets: Vec<_> = sets
        .into_values()
        .map(|(mut set, files)| {
            set["files"] = files.into();
            set
        })
        .collect();
    let facts = format!("{:#}\n", json!({ "recordings": sets }));
    (facts, sums)
}

fn name(file: &Recording) -> Option<&str> {
    file.archive_path.as_deref()?.rsplit('/').next()
}

/// Names in the archive hold no backslash and no line break, so they need no escape here.
fn sum(file: &Recording) -> Option<String> {
    Some(format!("{}  {}\n", file.sha256.as_deref()?, name(file)?))
}

fn set(file: &Recording) -> Value {
    json!({
        "uuid": file.uuid,
        "zoom_meeting_id": file.zoom_meeting_id,
        "session_id": file.session_id,
        "topic": file.topic,
        "host_email": file.host_email,
        "start_time": file.start_time.map(crate::clock::rfc3339),
        "timezone": file.timezone,
        "duration_minutes": file.duration_minutes,
        "zoom": file.set_raw_data,
    })
}

fn one(file: &Recording) -> Value {
    json!({
        "name": name(file),
        "file_key": file.file_key,
        "recording_type": file.recording_type,
        "bytes": file.archived_bytes,
        "sha256": file.sha256,
        "archived_at": file.archived_at.map(crate::clock::rfc3339),
        "zoom": file.raw_data,
    })
}
