//! One run of a job at a time. The lock belongs to the operating system and goes with its process,
//! so a stale one cannot exist.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::clock::rfc3339;
use crate::error::{Code, Error, Result};

/// Longest text about the holder that is read back.
const MAX_HOLDER_BYTES: u64 = 200;

/// A held lock; dropping it frees it.
#[derive(Debug)]
pub(super) struct Held {
    _file: File,
}

/// Takes the lock at once, or says who has it.
pub(super) fn take(folder: &Path, job: &str, now: DateTime<Utc>) -> Result<Held> {
    let path = folder.join(format!("{job}.lock"));
    let fail = |error: std::io::Error| Error::local(format!("{}: {error}", path.display()));
    private_folder(folder).map_err(fail)?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(fail)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Only for people: a text that cannot be read changes nothing.
            let _ = file.take(MAX_HOLDER_BYTES).read_to_string(&mut holder);
            let holder = if holder.trim().is_empty() {
                "another process"
            } else {
                holder.trim()
            };
            return Err(
                Error::new(Code::Locked, format!("{job} is already running: {holder}"))
                    .hint("nothing was done; the next run will go on"),
            );
        }
        Err(TryLockError::Error(error)) => return Err(fail(error)),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| {
            writeln!(
                file,
                "process {} since {}",
                std::process::id(),
                rfc3339(now)
            )
        })
        .map_err(fail)?;
    Ok(Held { _file: file })
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_taker_is_told_who_holds_it_and_gets_it_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-09-01T07:00:00Z".parse().unwrap();
        let held = take(folder.path(), "provision", now).unwrap();
        let error = take(folder.path(), "provision", now).unwrap_err();
        assert_eq!((error.code, error.exit().code()), (Code::Locked, 75));
        assert!(
            error.message.contains("since 2026-09-01T07:00:00Z"),
            "{}",
            error.message
        );
        assert!(take(folder.path(), "recording-sync", now).is_ok());
        drop(held);
        assert!(take(folder.path(), "provision", now).is_ok());
    }
}
