//! What upkeep of the database needs beside it: that no job runs, and what the archive holds.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::archive::Archive;
use crate::context::Context;
use crate::error::Result;
use crate::jobs::lock::{self, Held};
use crate::store::Job;
use crate::store::check::Problem;

/// The locks of all jobs; dropping it frees them.
#[derive(Debug)]
pub struct StandStill {
    _locks: Vec<Held>,
}

/// Takes the lock of every job at once, or says which one runs.
///
/// # Errors
/// A job that runs, or a folder that cannot be written to.
pub async fn stand_still(context: &Context) -> Result<StandStill> {
    let (folder, now) = (context.config.state_dir(), context.clock.now());
    let mut locks = Vec::with_capacity(Job::ALL.len());
    for job in Job::ALL {
        locks.push(lock::take(&folder, job.as_str(), now, Duration::ZERO).await?);
    }
    Ok(StandStill { _locks: locks })
}

/// Compares the archive with the tables by names and lengths; `recording verify` reads the content.
///
/// # Errors
/// A folder that cannot be read.
pub fn archive_problems(context: &Context) -> Result<Vec<Problem>> {
    let folder = &context.config.archive;
    // Files first: a download that ends meanwhile has its row by then.
    let archive = folder.is_dir().then(|| Archive::open(folder)).transpose()?;
    let files = archive.as_ref().map(Archive::files).transpose()?;
    let known = context.store()?.archived_lengths()?;
    let problem = |row: &str, message: String| Problem {
        check: "archive",
        table: Some("zoom_recordings".to_owned()),
        row: Some(row.to_owned()),
        message,
    };
    let (Some(archive), Some(files)) = (archive, files) else {
        let verified = known.iter().filter(|file| file.verified).count();
        return Ok(if verified == 0 {
            Vec::new()
        } else {
            let message = format!(
                "the folder {} is not there, and {verified} files should be in it",
                folder.display()
            );
            vec![Problem {
                row: None,
                ..problem("", message)
            }]
        });
    };
    let mut problems = Vec::new();
    for file in known.iter().filter(|file| file.verified) {
        let path = &file.archive_path;
        match archive.length(path)? {
            None => problems.push(problem(&file.file_key, format!("{path} is missing"))),
            Some(bytes) if i64::try_from(bytes) != Ok(file.bytes) => problems.push(problem(
                &file.file_key,
                format!("{path} has {bytes} bytes instead of {}", file.bytes),
            )),
            Some(_) => {}
        }
    }
    let known: BTreeSet<&str> = known
        .iter()
        .map(|file| file.archive_path.as_str())
        .collect();
    let extra = files.iter().filter(|path| !known.contains(path.as_str()));
    problems.extend(extra.map(|path| Problem {
        row: None,
        ..problem("", format!("{path} belongs to no recording"))
    }));
    Ok(problems)
}
