//! The folder with downloaded recordings: names, temporary files, checks, renames.
//!
//! A file has its final name only after its length and kind were checked, its hash was taken and
//! it was synced to the disk. Nothing is ever written outside the folder.

mod boxes;
mod incoming;
mod inside;
mod kind;
mod name;
mod open;
mod template;
mod watch;

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

pub use boxes::Fault;
pub use incoming::{Expected, Incoming, Verified};
pub use kind::is_media;
pub use name::Place;
pub use template::{DEFAULT_TEMPLATE, Template, TemplateError};
pub use watch::Watch;

/// Beside the files of a folder: what Zoom said about them.
pub const FACTS: &str = "recording.json";
/// Beside the files of a folder: their hashes, as `sha256sum -c` reads them.
pub const SUMS: &str = "SHA256SUMS";
/// Ends the name of an unfinished file.
const PART: &str = ".part";

/// What went wrong with a file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{path}: {source}")]
    Io {
        path: PathBuf,
        source: std::io::Error,
    },
    #[error("{path} is a link or not a folder; the archive does not follow links")]
    NotAFolder { path: PathBuf },
    #[error("{path} does not lie in the archive")]
    Outside { path: PathBuf },
    #[error("{got} bytes came, {announced} were announced")]
    Length { got: u64, announced: u64 },
    #[error("{got} bytes came, Zoom lists {listed}")]
    ListedSize { got: u64, listed: u64 },
    #[error("a web page came instead of the file")]
    WebPage,
    #[error("the content is not {expected}")]
    Kind { expected: &'static str },
    #[error("not a whole video: {0}")]
    Boxes(#[from] Fault),
    #[error("what came does not continue what is there")]
    Overlap,
    #[error("more than {most} bytes came without an announced length")]
    TooLong { most: u64 },
    #[error("the thread that writes has ended")]
    NoWriter,
    #[error("the reading was ended")]
    Ended,
}

impl Error {
    fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }

    /// Whether the disk is the reason, and not what came.
    pub fn is_local(&self) -> bool {
        matches!(
            self,
            Self::Io { .. } | Self::NotAFolder { .. } | Self::Outside { .. }
        )
    }

    /// Whether the file is simply not there.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Io { source, .. } if source.kind() == std::io::ErrorKind::NotFound)
    }
}

/// The archive of one profile.
#[derive(Clone, Debug)]
pub struct Archive {
    root: PathBuf,
}

impl Archive {
    /// Opens the folder, made with mode 0700 where it is missing.
    pub fn open(root: &Path) -> Result<Self, Error> {
        inside::root(root)?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// Begins a file under `relative` at this byte, 0 or what [`Self::resumable`] said; its folders
    /// are made as needed. Needs a tokio runtime.
    pub fn begin(&self, relative: &Path, start: u64) -> Result<Incoming, Error> {
        Incoming::begin(inside::made(&self.root, relative)?, start)
    }

    /// From which byte on a file that broke off can be gone on with; 0: from the beginning.
    pub fn resumable(&self, relative: &Path) -> u64 {
        inside::existing(&self.root, relative).map_or(0, |path| incoming::resumable(&path))
    }

    /// Free bytes for us on the disk below the folder; `None` where the system does not say.
    pub fn free_bytes(&self) -> Option<u64> {
        #[cfg(unix)]
        {
            let facts = rustix::fs::statvfs(&self.root).ok()?;
            Some(facts.f_bavail.saturating_mul(facts.f_frsize))
        }
        #[cfg(not(unix))]
        None
    }

    /// Writes a small file beside the recordings; a reader sees the old or the new one. It is not
    /// synced: whatever stands in it can be made again.
    pub fn replace(&self, relative: &Path, content: &[u8]) -> Result<(), Error> {
        let target = inside::existing(&self.root, relative)?;
        let part = incoming::part_of(&target);
        incoming::remove(&part)?;
        let mut file = open::create(&part)?;
        std::io::Write::write_all(&mut file, content).map_err(Error::io(&part))?;
        std::fs::rename(&part, &target).map_err(Error::io(&target))
    }

    /// Reads a file again; `None` where there is none. Blocks.
    pub fn hash(&self, relative: &str, watch: &Watch) -> Result<Option<Verified>, Error> {
        let opened = inside::existing(&self.root, Path::new(relative))
            .and_then(|path| Ok((open::existing(&path, false)?, path)));
        match opened {
            Ok((file, path)) => incoming::hash(file, &path, watch).map(Some),
            Err(error) if error.is_missing() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads a text of at most `most` bytes; what is not UTF-8 is replaced.
    pub fn read_text(&self, relative: &str, most: u64) -> Result<String, Error> {
        let path = inside::existing(&self.root, Path::new(relative))?;
        let file = open::existing(&path, false)?;
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::Read::take(file, most), &mut bytes)
            .map_err(Error::io(&path))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Every file below the folder, relative, in order; links are not followed. Unfinished ones and
    /// what describes a folder are left out.
    pub fn files(&self) -> Result<Vec<String>, Error> {
        let mut found = Vec::new();
        let mut folders = vec![PathBuf::new()];
        while let Some(folder) = folders.pop() {
            let path = self.root.join(&folder);
            for entry in std::fs::read_dir(&path).map_err(Error::io(&path))? {
                let entry = entry.map_err(Error::io(&path))?;
                let place = folder.join(entry.file_name());
                let kind = entry.file_type().map_err(Error::io(&path))?;
                let name = place.to_string_lossy().replace('\\', "/");
                let ours = [FACTS, SUMS]
                    .iter()
                    .any(|ours| entry.file_name().to_str() == Some(ours));
                if kind.is_dir() {
                    folders.push(place);
                } else if !ours && !name.ends_with(PART) {
                    found.push(name);
                }
            }
        }
        found.sort();
        Ok(found)
    }

    /// How long a file is; `None` where there is none, or a link or a folder in its place.
    pub fn length(&self, relative: &str) -> Result<Option<u64>, Error> {
        let path = self.root.join(relative);
        match std::fs::symlink_metadata(&path) {
            Ok(facts) => Ok(facts.is_file().then_some(facts.len())),
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(Error::io(&path)(error)),
        }
    }
}

/// A hash as lower-case hex.
fn hex(hash: Sha256) -> String {
    let hash = hash.finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
