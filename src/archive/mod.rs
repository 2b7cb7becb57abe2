//! The folder with downloaded recordings: names, temporary files, checks, renames.
//!
//! A file has its final name only after its length and kind were checked, its hash was taken and
//! it was synced to the disk. Nothing is ever written outside the folder.

mod incoming;
mod kind;
mod name;

use std::path::{Path, PathBuf};

pub use incoming::{Incoming, Verified};
pub use name::{Place, relative_path};

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
    #[error("{got} bytes came, {announced} were announced")]
    Length { got: u64, announced: u64 },
    #[error("{got} bytes came, Zoom lists {listed}")]
    ListedSize { got: u64, listed: u64 },
    #[error("a web page came instead of the file")]
    WebPage,
    #[error("the content is not {expected}")]
    Kind { expected: &'static str },
}

impl Error {
    fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }

    /// Whether the disk is the reason, and not what came.
    pub fn is_local(&self) -> bool {
        matches!(self, Self::Io { .. } | Self::NotAFolder { .. })
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
        create_folder(root)?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// Begins a file under `relative`, whose folders are made as needed.
    pub fn begin(&self, relative: &Path) -> Result<Incoming, Error> {
        let mut folder = self.root.clone();
        for part in relative.parent().into_iter().flat_map(Path::components) {
            folder.push(part);
            create_folder(&folder)?;
        }
        Incoming::create(self.root.join(relative))
    }

    /// Where a stored relative path lies.
    pub fn locate(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }
}

/// Makes one folder with mode 0700; an existing one must be a real folder.
fn create_folder(path: &Path) -> Result<(), Error> {
    match std::fs::symlink_metadata(path) {
        Ok(facts) if facts.is_dir() => return Ok(()),
        Ok(_) => {
            return Err(Error::NotAFolder {
                path: path.to_owned(),
            });
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::io(path)(error)),
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::io(path))
}
