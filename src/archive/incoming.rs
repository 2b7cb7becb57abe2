//! A file on its way in: hashed and written by a thread of its own while it comes, checked before
//! it gets its name, and gone on with where an earlier run stopped.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Error, Watch, boxes, kind, open};

const BUFFER_BYTES: usize = 128 * 1024;
/// Pieces that may wait for the disk; the connection hands out at most 400 KiB at once.
const WAITING_PIECES: usize = 8;
/// After so many bytes the system is asked to write them to the disk.
const ON_ITS_WAY_BYTES: u64 = 8 * 1024 * 1024;
/// So much of what is there already is fetched again and compared: a server that continues at the
/// wrong place, or with another file, is found out.
const OVERLAP_BYTES: u64 = 64 * 1024;

/// What a file must be to get its name.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub extension: String,
    /// Length that the server announced.
    pub announced: Option<u64>,
    /// Size in Zoom's list. It binds media only: Zoom's sizes of text files are known to be off.
    pub listed: Option<u64>,
    /// Somebody decided that the listed size is wrong.
    pub any_size: bool,
}

/// A file that has its final name.
#[derive(Clone, Debug)]
pub struct Verified {
    pub bytes: u64,
    /// Lower-case hex.
    pub sha256: String,
}

/// An unfinished file under its temporary name. Dropped, it stays, to be gone on with.
pub struct Incoming {
    target: PathBuf,
    part: PathBuf,
    pieces: mpsc::Sender<Bytes>,
    writer: JoinHandle<Result<Received, Error>>,
}

/// Everything that came, written but not checked.
struct Received {
    file: File,
    hash: Sha256,
    head: Vec<u8>,
    bytes: u64,
}

/// The temporary name.
pub(super) fn part_of(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(super::PART);
    PathBuf::from(name)
}

/// From which byte on an unfinished file can be gone on with; 0: from the beginning.
pub(super) fn resumable(target: &Path) -> u64 {
    match std::fs::symlink_metadata(part_of(target)) {
        Ok(facts) if facts.is_file() => facts.len().saturating_sub(OVERLAP_BYTES),
        _ => 0,
    }
}

impl Incoming {
    /// Begins at byte `start` of what an earlier attempt left, or anew.
    pub(super) fn begin(target: PathBuf, start: u64) -> Result<Self, Error> {
        let part = part_of(&target);
        let file = if start == 0 {
            // Whatever has the name, a link too, makes room.
            remove(&part)?;
            open::create(&part)?
        } else {
            open::existing(&part, true)?
        };
        let (pieces, waiting) = mpsc::channel(WAITING_PIECES);
        let path = part.clone();
        let writer = tokio::task::spawn_blocking(move || receive(file, &path, start, waiting));
        Ok(Self {
            target,
            part,
            pieces,
            writer,
        })
    }

    /// Takes the next bytes; waits while the disk is behind.
    pub async fn write(&mut self, piece: Bytes) -> Result<(), Error> {
        if self.pieces.send(piece).await.is_ok() {
            return Ok(());
        }
        // The writer ends early only with an error.
        match (&mut self.writer).await {
            Ok(Err(error)) => Err(error),
            Ok(Ok(_)) | Err(_) => Err(Error::NoWriter),
        }
    }

    /// Checks what came and gives it its name. What is not what it should be is removed; what is
    /// only short stays, to be gone on with.
    pub async fn finish(self, expected: Expected) -> Result<Verified, Error> {
        let Self {
            target,
            part,
            pieces,
            writer,
        } = self;
        drop(pieces);
        let received = writer.await.map_err(|_| Error::NoWriter)??;
        let checked = tokio::task::spawn_blocking(move || {
            let checked = check(received, &part, &expected);
            match &checked {
                Err(error) if !error.is_local() && !matches!(error, Error::Length { .. }) => {
                    remove(&part)?;
                }
                _ => {}
            }
            Ok::<_, Error>((checked?, part))
        });
        // Whoever stops waiting here finds the whole file under its temporary name the next time.
        let (verified, part) = checked.await.map_err(|_| Error::NoWriter)??;
        let named = tokio::task::spawn_blocking(move || name(&part, &target));
        named.await.map_err(|_| Error::NoWriter)??;
        Ok(verified)
    }
}

/// Gives a synced file its final name.
fn name(part: &Path, target: &Path) -> Result<(), Error> {
    std::fs::rename(part, target).map_err(Error::io(target))?;
    // A rename survives a power cut only when the folder was synced too.
    #[cfg(unix)]
    if let Some(folder) = target.parent() {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(Error::io(folder))?;
    }
    Ok(())
}

pub(super) fn remove(path: &Path) -> Result<(), Error> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::io(path)(error)),
        _ => Ok(()),
    }
}

/// Length and hash of a whole file.
pub(super) fn hash(mut file: File, path: &Path, watch: &Watch) -> Result<Verified, Error> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; BUFFER_BYTES];
    let mut bytes = 0;
    loop {
        let count = file.read(&mut piece).map_err(Error::io(path))?;
        if count == 0 {
            break;
        }
        hash.update(&piece[..count]);
        bytes += count as u64;
        if !watch.goes_on(count) {
            return Err(Error::Ended);
        }
    }
    Ok(Verified {
        bytes,
        sha256: super::hex(hash),
    })
}

/// The writer's thread: reads again what is kept, compares the overlap, then writes what comes.
fn receive(
    file: File,
    path: &Path,
    start: u64,
    mut waiting: mpsc::Receiver<Bytes>,
) -> Result<Received, Error> {
    let io = || Error::io(path);
    let mut received = Received {
        file,
        hash: Sha256::new(),
        head: Vec::new(),
        bytes: 0,
    };
    let overlap = received.read_kept(start).map_err(io())?;
    let mut overlap = overlap.as_slice();
    received.file.seek(SeekFrom::Start(start)).map_err(io())?;
    let sink = received.file.try_clone().map_err(io())?;
    let mut sink = BufWriter::with_capacity(BUFFER_BYTES, sink);
    let mut asked = start;
    while let Some(piece) = waiting.blocking_recv() {
        let known = overlap.len().min(piece.len());
        if piece[..known] != overlap[..known] {
            // Of no use any more: the next attempt begins anew.
            remove(path)?;
            return Err(Error::Overlap);
        }
        overlap = &overlap[known..];
        received.note(&piece);
        sink.write_all(&piece).map_err(io())?;
        if received.bytes - asked >= ON_ITS_WAY_BYTES {
            to_the_disk(&received.file, asked);
            asked = received.bytes;
        }
    }
    sink.flush().map_err(io())?;
    Ok(received)
}

/// Lets the system begin to write what came since this byte, without waiting for it: the sync at the
/// end of a large file then finds little left to do. Only a hint, so failing changes nothing.
fn to_the_disk(file: &File, since: u64) {
    #[cfg(target_os = "linux")]
    {
        // Linux starts to write pages out when it is told that nobody needs them soon.
        let length = std::num::NonZeroU64::new(ON_ITS_WAY_BYTES);
        let _ = rustix::fs::fadvise(file, since, length, rustix::fs::Advice::DontNeed);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (file, since);
}

impl Received {
    fn note(&mut self, piece: &[u8]) {
        let missing = kind::HEAD_BYTES.saturating_sub(self.head.len());
        self.head
            .extend_from_slice(&piece[..missing.min(piece.len())]);
        self.hash.update(piece);
        self.bytes += piece.len() as u64;
    }

    /// Hashes the first `start` bytes, and returns what lies behind them.
    fn read_kept(&mut self, start: u64) -> std::io::Result<Vec<u8>> {
        let mut reader = BufReader::with_capacity(BUFFER_BYTES, self.file.try_clone()?);
        let mut piece = vec![0; BUFFER_BYTES];
        let mut left = start;
        while left > 0 {
            let most = left.min(piece.len() as u64) as usize;
            reader.read_exact(&mut piece[..most])?;
            self.note(&piece[..most]);
            left -= most as u64;
        }
        let mut overlap = Vec::new();
        reader.take(OVERLAP_BYTES).read_to_end(&mut overlap)?;
        Ok(overlap)
    }
}

fn check(received: Received, part: &Path, expected: &Expected) -> Result<Verified, Error> {
    let Received {
        mut file,
        hash,
        head,
        bytes: got,
    } = received;
    // A shorter file than the one that was there before keeps no tail of it.
    file.set_len(got).map_err(Error::io(part))?;
    kind::check(&head, &expected.extension)?;
    if let Some(announced) = expected.announced.filter(|announced| *announced != got) {
        return Err(Error::Length { got, announced });
    }
    if kind::is_media(&expected.extension) {
        if let Some(listed) = expected.listed.filter(|listed| *listed != got)
            && !expected.any_size
        {
            return Err(Error::ListedSize { got, listed });
        }
        boxes::walk(&mut file, got).map_err(Error::io(part))??;
    }
    // Its length too reaches the disk; times need not.
    file.sync_data().map_err(Error::io(part))?;
    Ok(Verified {
        bytes: got,
        sha256: super::hex(hash),
    })
}

#[cfg(test)]
mod tests;
