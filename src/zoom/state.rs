//! Small private files that the processes of this machine share: one lock, one JSON value.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep};

use super::error::{Error, Kind};

/// How long we stand in line for a lock. Its holders keep it for one call, which waits at most two
/// minutes for a rate limit and 40 s for the answer.
const LONGEST_LOCK_WAIT: Duration = Duration::from_secs(180);
const FIRST_LOCK_POLL: Duration = Duration::from_millis(1);
const LONGEST_LOCK_POLL: Duration = Duration::from_millis(50);

/// A held lock; it ends with the value, and with the process.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "closing the file frees the lock")] File);

impl Lock {
    /// Waits for the lock, which lies in a file of its own. It is asked for again and again instead
    /// of in a blocking call, so that an interrupted command can leave the line.
    pub(crate) async fn acquire(path: &Path) -> Result<Self, Error> {
        let trouble = |e: &io::Error| Error::local(format!("cannot lock {}", path.display()), e);
        let file = open_private(path, false).map_err(|e| trouble(&e))?;
        let begun = Instant::now();
        let mut poll = FIRST_LOCK_POLL;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(e)) => return Err(trouble(&e)),
                Err(TryLockError::WouldBlock) if begun.elapsed() > LONGEST_LOCK_WAIT => {
                    return Err(Error::new(Kind::Local).message(format!(
                        "{} has been locked by another process for {} s",
                        path.display(),
                        LONGEST_LOCK_WAIT.as_secs()
                    )));
                }
                Err(TryLockError::WouldBlock) => sleep(poll).await,
            }
            poll = (poll * 2).min(LONGEST_LOCK_POLL);
        }
    }
}

/// A JSON value in a private file, changed under its lock.
///
/// An unreadable file counts as absent: what it held are counts and a cache, and Zoom corrects
/// both.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    lock: PathBuf,
    /// In front of the file's lock, so that the tasks of this process stand in line fairly.
    line: Mutex<()>,
}

impl StateFile {
    /// A file `name.json` and its lock `name.lock` in `dir`.
    pub(crate) fn new(dir: &Path, name: &str) -> Self {
        Self {
            path: dir.join(format!("{name}.json")),
            lock: dir.join(format!("{name}.lock")),
            line: Mutex::new(()),
        }
    }

    /// Reads without lock: a rename replaces the file whole.
    pub(crate) fn peek<T: DeserializeOwned>(&self) -> Option<T> {
        let bytes = fs::read(&self.path).ok()?;
        serde_json::from_slice(&bytes)
            .inspect_err(|e| tracing::warn!("{} is unreadable: {e}", self.path.display()))
            .ok()
    }

    /// Changes the value in place and writes it.
    pub(crate) async fn update<T, R>(&self, change: impl FnOnce(&mut T) -> R) -> Result<R, Error>
    where
        T: DeserializeOwned + Serialize + Default,
    {
        let held = self.hold().await?;
        let mut value = self.peek().unwrap_or_default();
        let result = change(&mut value);
        held.write(&value)?;
        Ok(result)
    }

    /// Takes the lock for a change that needs time, such as a request.
    pub(crate) async fn hold(&self) -> Result<Held<'_>, Error> {
        let turn = self.line.lock().await;
        let lock = Lock::acquire(&self.lock).await?;
        Ok(Held {
            file: self,
            _turn: turn,
            _lock: lock,
        })
    }
}

/// The right to write one [`StateFile`].
#[derive(Debug)]
pub(crate) struct Held<'a> {
    file: &'a StateFile,
    _turn: tokio::sync::MutexGuard<'a, ()>,
    _lock: Lock,
}

impl Held<'_> {
    /// Replaces the file whole, so that a killed process leaves the old value or the new one.
    pub(crate) fn write<T: Serialize>(&self, value: &T) -> Result<(), Error> {
        let path = &self.file.path;
        let temp = path.with_extension("json.tmp");
        let written = (|| {
            let mut file = open_private(&temp, true)?;
            file.write_all(&serde_json::to_vec(value).map_err(io::Error::other)?)?;
            fs::rename(&temp, path)
        })();
        written.map_err(|e| Error::local(format!("cannot write {}", path.display()), &e))
    }
}

/// Makes the folder, for its owner only, if it is missing.
pub(crate) fn make_private_dir(dir: &Path) -> Result<(), Error> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(dir)
        .map_err(|e| Error::local(format!("cannot make {}", dir.display()), &e))
}

fn open_private(path: &Path, truncate: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(truncate);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn changes_from_many_handles_are_all_kept() {
        let dir = tempfile::tempdir().unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        // Separate handles stand for separate processes: `flock` is per open file.
        for _ in 0..8 {
            let file = Arc::new(StateFile::new(dir.path(), "count"));
            tasks.spawn(async move {
                for _ in 0..5 {
                    file.update(|n: &mut u32| *n += 1).await.unwrap();
                }
            });
        }
        tasks.join_all().await;
        assert_eq!(StateFile::new(dir.path(), "count").peek::<u32>(), Some(40));
    }

    #[tokio::test]
    async fn an_unreadable_file_counts_as_absent() {
        let dir = tempfile::tempdir().unwrap();
        let file = StateFile::new(dir.path(), "count");
        fs::write(dir.path().join("count.json"), b"{\"cut").unwrap();
        assert_eq!(file.peek::<u32>(), None);
        assert_eq!(file.update(|n: &mut u32| *n += 1).await, Ok(()));
        assert_eq!(file.peek::<u32>(), Some(1));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn files_and_folders_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("a/b");
        make_private_dir(&inner).unwrap();
        StateFile::new(&inner, "x")
            .update(|n: &mut u32| *n = 1)
            .await
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&inner), 0o700);
        assert_eq!(mode(&inner.join("x.json")), 0o600);
        assert_eq!(mode(&inner.join("x.lock")), 0o600);
    }

    #[tokio::test]
    async fn a_held_lock_keeps_others_out_until_it_is_dropped() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("host.lock");
        let held = Lock::acquire(&path).await.unwrap();
        let other = path.clone();
        let waiting = tokio::spawn(async move { Lock::acquire(&other).await.map(drop) });
        sleep(Duration::from_millis(20)).await;
        assert!(!waiting.is_finished());
        drop(held);
        assert_eq!(waiting.await.unwrap(), Ok(()));
    }
}
