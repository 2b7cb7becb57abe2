//! The store `file`: TOML with mode 0600, which is refused when others could have read or changed it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use crate::error::{Code, Error, Result};
use crate::private_file;

use super::{MAX_BYTES, Stored};

/// Reads the file; `None` when there is none.
pub(super) fn load(path: &Path) -> Result<Option<Stored>> {
    let Some(mut file) = open(path)? else {
        return Ok(None);
    };
    let mut text = String::new();
    let read = file.by_ref().take(MAX_BYTES + 1).read_to_string(&mut text);
    read.map_err(|error| trouble(path, &error.to_string()))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(trouble(path, "it is too long"));
    }
    Stored::from_toml(&text).map(Some).map_err(|why| {
        Error::new(
            Code::Config,
            format!("credentials file {}: {why}", path.display()),
        )
        .hint("write it anew: zoomctl auth login --store file")
    })
}

/// Replaces the file.
pub(super) fn save(path: &Path, stored: &Stored) -> Result<()> {
    private_file::replace(path, &stored.to_toml())
        .map_err(|error| trouble(path, &error.to_string()))
}

/// Removes the file, or the link in its place; says whether there was one.
pub(super) fn forget(path: &Path) -> Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(trouble(path, &error.to_string())),
    }
}

/// Opens it without following a link, and looks at the very file that was opened.
fn open(path: &Path) -> Result<Option<File>> {
    match fs::symlink_metadata(path) {
        Ok(facts) if facts.is_symlink() => {
            return Err(refused(path, "it is a link", "put the file itself there"));
        }
        Ok(facts) if !facts.is_file() => {
            return Err(refused(path, "it is not a regular file", "remove it"));
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(trouble(path, &error.to_string())),
    }
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    #[expect(clippy::cast_possible_wrap, reason = "the bits of open(2)")]
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits() as i32)
        .open(path)
        .map_err(|error| trouble(path, &error.to_string()))?;
    let facts = file
        .metadata()
        .map_err(|error| trouble(path, &error.to_string()))?;
    let me = rustix::process::geteuid().as_raw();
    if facts.uid() != me {
        return Err(refused(
            path,
            &format!("it belongs to user {}, not to {me}", facts.uid()),
            "chown it to the user who runs zoomctl",
        ));
    }
    let mode = facts.mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(refused(
            path,
            &format!("others can read or change it (mode {mode:04o})"),
            &format!(
                "chmod 600 {}; if others may have read it, renew the secret",
                path.display()
            ),
        ));
    }
    if let Some(folder) = path.parent() {
        let facts = fs::metadata(folder).map_err(|error| trouble(folder, &error.to_string()))?;
        if facts.mode() & 0o022 != 0 {
            return Err(refused(
                path,
                "others can write to its folder",
                &format!("chmod 700 {}", folder.display()),
            ));
        }
    }
    Ok(Some(file))
}

fn trouble(path: &Path, why: &str) -> Error {
    Error::local(format!("credentials file {}: {why}", path.display()))
        .hint("look at the modes of the file and of its folder")
}

fn refused(path: &Path, why: &str, cure: &str) -> Error {
    Error::local(format!(
        "credentials file {} is refused: {why}",
        path.display()
    ))
    .hint(cure)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn saved(folder: &Path) -> std::path::PathBuf {
        let path = folder.join("zoomctl/default.credentials.toml");
        save(&path, &Stored::from_output("a\nb\nc").unwrap()).unwrap();
        path
    }

    fn chmod(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn what_is_saved_is_private_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = saved(folder.path());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
        assert!(load(&path).unwrap().is_some());
        assert!(forget(&path).unwrap() && !forget(&path).unwrap());
        assert!(load(&path).unwrap().is_none());
    }

    #[test]
    fn every_mode_that_lets_others_in_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = saved(folder.path());
        for mode in [0o644, 0o640, 0o604, 0o660, 0o620, 0o601] {
            chmod(&path, mode);
            let error = load(&path).unwrap_err();
            assert_eq!(error.code, Code::Local, "{mode:o}");
            assert!(error.hint.unwrap().starts_with("chmod 600 "));
        }
        chmod(&path, 0o400);
        assert!(load(&path).is_ok());
        chmod(path.parent().unwrap(), 0o777);
        assert!(load(&path).is_err());
    }

    #[test]
    fn a_link_is_refused_and_removed_without_its_target() {
        let folder = tempfile::tempdir().unwrap();
        let path = saved(folder.path());
        let target = folder.path().join("target.toml");
        fs::rename(&path, &target).unwrap();
        symlink(&target, &path).unwrap();
        assert!(load(&path).unwrap_err().message.contains("is a link"));
        assert!(forget(&path).unwrap());
        assert!(target.exists());
    }
}
