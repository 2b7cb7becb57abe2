//! Paths below the archive: none leads out of it, and no link on the way is followed.

use std::path::{Component, Path, PathBuf};

use super::Error;

/// Where a relative path lies. Its folders must be real ones; a missing one is an error.
pub(super) fn existing(root: &Path, relative: &Path) -> Result<PathBuf, Error> {
    walk(root, relative, |folder| {
        Err(Error::io(folder)(std::io::ErrorKind::NotFound.into()))
    })
}

/// The same, and missing folders are made, readable for nobody else.
pub(super) fn made(root: &Path, relative: &Path) -> Result<PathBuf, Error> {
    walk(root, relative, |folder| make(folder, false))
}

/// The archive itself, made where it is missing. It may be a link: that is its owner's choice.
pub(super) fn root(path: &Path) -> Result<(), Error> {
    match std::fs::metadata(path) {
        Ok(facts) if facts.is_dir() => Ok(()),
        Ok(_) => Err(Error::NotAFolder {
            path: path.to_owned(),
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => make(path, true),
        Err(error) => Err(Error::io(path)(error)),
    }
}

fn walk(
    root: &Path,
    relative: &Path,
    missing: impl Fn(&Path) -> Result<(), Error>,
) -> Result<PathBuf, Error> {
    let is_name = |part| matches!(part, Component::Normal(_));
    if relative.file_name().is_none() || !relative.components().all(is_name) {
        return Err(Error::Outside {
            path: relative.to_owned(),
        });
    }
    let mut path = root.to_owned();
    let mut parts = relative.components().peekable();
    while let Some(name) = parts.next() {
        path.push(name);
        if parts.peek().is_none() {
            break;
        }
        match std::fs::symlink_metadata(&path) {
            Ok(facts) if facts.is_dir() => {}
            Ok(_) => return Err(Error::NotAFolder { path }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => missing(&path)?,
            Err(error) => return Err(Error::io(&path)(error)),
        }
    }
    Ok(path)
}

fn make(path: &Path, with_parents: bool) -> Result<(), Error> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(with_parents);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // Another transfer into the same folder was faster.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && !with_parents => Ok(()),
        done => done.map_err(Error::io(path)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stored_path_leads_out_of_the_archive() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["../x", "/etc/passwd", "a/../../x", "", ".", ".."] {
            for found in [
                existing(folder.path(), Path::new(path)),
                made(folder.path(), Path::new(path)),
            ] {
                assert!(matches!(found, Err(Error::Outside { .. })), "{path:?}");
            }
        }
        assert!(existing(folder.path(), Path::new("a/b")).is_err());
        assert!(made(folder.path(), Path::new("a/b/c")).is_ok());
        assert!(existing(folder.path(), Path::new("a/b/d")).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn the_archive_may_be_a_link_and_nothing_below_it() {
        let folder = tempfile::tempdir().unwrap();
        let disk = folder.path().join("disk");
        std::fs::create_dir(&disk).unwrap();
        let archive = folder.path().join("archive");
        std::os::unix::fs::symlink(&disk, &archive).unwrap();
        root(&archive).unwrap();
        std::os::unix::fs::symlink(folder.path(), disk.join("a")).unwrap();
        for found in [
            existing(&archive, Path::new("a/b")),
            made(&archive, Path::new("a/b")),
        ] {
            assert!(matches!(found, Err(Error::NotAFolder { .. })));
        }
    }
}
