//! Opening files without following links, readable for nobody else.

use std::fs::{File, OpenOptions};
use std::path::Path;

use super::Error;

/// A new file with mode 0600; whatever exists under the name is refused.
pub(super) fn create(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(Error::io(path))
}

/// An existing file; a link is refused.
pub(super) fn existing(path: &Path, write: bool) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(write);
    #[cfg(unix)]
    {
        let flags = rustix::fs::OFlags::NOFOLLOW.bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options.open(path).map_err(Error::io(path))
}
