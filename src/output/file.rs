//! `--out FILE`: written whole or not at all, for its owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes to the path. A file is replaced only once the new one is whole; a link leads to the file that
/// is replaced; what is no file, such as a pipe, is written to.
pub(super) fn write(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(facts) if facts.is_file() => replace(&path.canonicalize()?, write),
        Ok(_) => match into(OpenOptions::new().write(true).open(path)?, write) {
            // Whoever read the pipe has what it wanted.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written.map(drop),
        },
        Err(_) if path.is_symlink() => Err(io::Error::other("it is a link that leads nowhere")),
        // What else is wrong with the path shows when it is written to.
        Err(_) => replace(path, write),
    }
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
