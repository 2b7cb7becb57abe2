//! `--out FILE`: written whole or not at all, for its owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes to the path. A file is replaced only once the new one is whole; a link leads to the file that
/// is replaced; what is no file, such as a pipe, is written to, and so is a file that a process has
/// open under a name such as `/dev/stdout`: what stands in it is somebody's log.
pub(super) fn write(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(facts) if facts.is_file() && !is_open_already(path) => {
            replace(&path.canonicalize()?, write)
        }
        Ok(_) => into(OpenOptions::new().append(true).open(path)?, write).map(drop),
        Err(_) if path.is_symlink() => Err(io::Error::other("it is a link that leads nowhere")),
        // What else is wrong with the path shows when it is written to.
        Err(_) => replace(path, write),
    }
}

/// Whether the path leads through the files that a process has open.
fn is_open_already(path: &Path) -> bool {
    let mut path = path.to_owned();
    // As many links as the system follows.
    for _ in 0..40 {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let Ok(folder) = folder.canonicalize() else {
            return false;
        };
        if folder == Path::new("/dev/fd") || folder.starts_with("/proc") && folder.ends_with("fd") {
            return true;
        }
        match fs::read_link(&path) {
            Ok(target) => path = folder.join(target),
            Err(_) => return false,
        }
    }
    false
}

/// Writes beside the target and renames, so that a reader never sees half a file.
fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = PathBuf::from(name);
    // Somebody's link or file of that name is never written through.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = create_private(&part)
        .and_then(|file| into(file, write))
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

fn into(file: File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<File> {
    let mut sink = BufWriter::new(file);
    write(&mut sink)?;
    sink.into_inner().map_err(io::IntoInnerError::into_error)
}

fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
