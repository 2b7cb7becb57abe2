//! One run of a job at a time. The lock belongs to the operating system and goes with its process,
//! so a stale one cannot exist.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::{Instant, sleep};

use crate::clock::rfc3339;
use crate::error::{Code, Error, Result};

/// Longest text about the holder that is read back.
const MAX_HOLDER_BYTES: u64 = 200;
/// Before a taken lock is tried again, and before its holder's text is read.
const PAUSE: Duration = Duration::from_millis(5);
/// A holder has written who it is after so many pauses, or was stopped in between.
const LOOKS: usize = 10;

/// A held lock; dropping it frees it.
#[derive(Debug)]
pub(super) struct Held {
    file: File,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Only for people: whoever loses against the next holder must not read of this one.
        let _ = self.file.set_len(0);
    }
}

/// Takes the lock, within `patience` where another has it, or says who has it.
pub(super) async fn take(
    folder: &Path,
    job: &str,
    now: DateTime<Utc>,
    patience: Duration,
) -> Result<Held> {
    let path = folder.join(format!("{job}.lock"));
    let fail = |error: std::io::Error| Error::local(format!("{}: {error}", path.display()));
    private_folder(folder).map_err(fail)?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&path).map_err(fail)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(TryLockError::WouldBlock) if begun.elapsed() >= patience => {
                let holder = holder(&mut file).await;
                return Err(Error::new(
                    Code::Locked,
                    format!("{job} is already running: {holder}"),
                )
                .hint(if patience.is_zero() {
                    "nothing was done; the next run will go on, and --wait 60 waits a minute for it"
                } else {
                    "nothing was done; the next run will go on"
                }));
            }
            Err(TryLockError::WouldBlock) => sleep(PAUSE).await,
            Err(TryLockError::Error(error)) => return Err(fail(error)),
        }
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
    Ok(Held { file })
}

/// Whether nobody holds the lock.
///
/// There is no way to ask but to take it for a moment. So ask only where somebody should hold it: who
/// begins in that moment would be refused.
pub(super) fn is_free(folder: &Path, job: &str) -> bool {
    match File::open(folder.join(format!("{job}.lock"))) {
        Ok(file) => file.try_lock().is_ok(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

/// Who holds the lock, as it wrote. It may have taken the lock this moment and be about to write.
async fn holder(file: &mut File) -> String {
    for _ in 0..LOOKS {
        sleep(PAUSE).await;
        let mut text = String::new();
        // A text that cannot be read changes nothing.
        let _ = file
            .rewind()
            .and_then(|()| file.take(MAX_HOLDER_BYTES).read_to_string(&mut text));
        if !text.trim().is_empty() {
            return text.trim().to_owned();
        }
    }
    "another process".to_owned()
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

    const NOW: &str = "2026-09-01T07:00:00Z";

    async fn taken(folder: &Path, job: &str, patience: Duration) -> Result<Held> {
        take(folder, job, NOW.parse().unwrap(), patience).await
    }

    #[tokio::test]
    async fn the_second_taker_is_told_who_holds_it_and_gets_it_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let take = |job| taken(folder.path(), job, Duration::ZERO);
        let held = take("provision").await.unwrap();
        let error = take("provision").await.unwrap_err();
        assert_eq!((error.code, error.exit().code()), (Code::Locked, 75));
        let who = format!("process {} since {NOW}", std::process::id());
        assert!(error.message.ends_with(&who), "{}", error.message);
        assert!(take("recording-sync").await.is_ok());
        drop(held);
        assert!(take("provision").await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn who_waits_gets_it_when_it_is_free_and_leaves_when_it_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let take = |seconds| taken(folder.path(), "provision", Duration::from_secs(seconds));
        let held = take(0).await.unwrap();
        let begun = Instant::now();
        assert_eq!(take(60).await.unwrap_err().code, Code::Locked);
        let waited = begun.elapsed();
        assert!(waited >= Duration::from_secs(60) && waited < Duration::from_secs(61));
        let free = async {
            sleep(Duration::from_secs(20)).await;
            drop(held);
        };
        let (got, ()) = tokio::join!(take(60), free);
        assert!(got.is_ok());
        assert!(begun.elapsed() < Duration::from_secs(82));
    }

    #[tokio::test]
    async fn a_holder_who_has_not_written_yet_is_another_process() {
        let folder = tempfile::tempdir().unwrap();
        let held = taken(folder.path(), "provision", Duration::ZERO).await;
        held.as_ref().unwrap().file.set_len(0).unwrap();
        let error = taken(folder.path(), "provision", Duration::ZERO).await;
        assert!(error.unwrap_err().message.ends_with("another process"));
    }
}
