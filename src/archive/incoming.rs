//! A file on its way in: hashed while it is written, checked before it gets its name.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{Error, kind};

const BUFFER_BYTES: usize = 256 * 1024;

/// An unfinished file under its temporary name, which goes when this value is dropped.
pub struct Incoming {
    target: PathBuf,
    part: PathBuf,
    file: Option<BufWriter<File>>,
    hash: Sha256,
    head: Vec<u8>,
    bytes: u64,
}

/// A file that has its final name.
#[derive(Clone, Debug)]
pub struct Verified {
    pub bytes: u64,
    /// Lower-case hex.
    pub sha256: String,
}

impl Incoming {
    pub(super) fn create(target: PathBuf) -> Result<Self, Error> {
        let mut name = target.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        // What an interrupted run left is of no use without its hash; `create_new` then refuses
        // to follow a link that somebody put in its place.
        match std::fs::remove_file(&part) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::io(&part)(error));
            }
            _ => {}
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(Error::io(&part))?;
        Ok(Self {
            target,
            part,
            file: Some(BufWriter::with_capacity(BUFFER_BYTES, file)),
            hash: Sha256::new(),
            head: Vec::new(),
            bytes: 0,
        })
    }

    /// Takes the next bytes.
    pub fn write(&mut self, chunk: &[u8]) -> Result<(), Error> {
        let missing = kind::HEAD_BYTES.saturating_sub(self.head.len());
        self.head
            .extend_from_slice(&chunk[..missing.min(chunk.len())]);
        self.hash.update(chunk);
        self.bytes += chunk.len() as u64;
        match &mut self.file {
            Some(file) => file.write_all(chunk).map_err(Error::io(&self.part)),
            None => Ok(()),
        }
    }

    /// Checks what came and gives it its name.
    ///
    /// `announced` is the length that the server announced, `listed` the size in Zoom's list; the
    /// latter binds media only, since Zoom's sizes of text files are known to be off.
    pub fn finish(
        mut self,
        extension: &str,
        announced: Option<u64>,
        listed: Option<u64>,
    ) -> Result<Verified, Error> {
        let got = self.bytes;
        if let Some(announced) = announced.filter(|announced| *announced != got) {
            return Err(Error::Length { got, announced });
        }
        kind::check(&self.head, extension)?;
        let media = matches!(extension.to_ascii_lowercase().as_str(), "mp4" | "m4a");
        if let Some(listed) = listed.filter(|listed| media && *listed != got) {
            return Err(Error::ListedSize { got, listed });
        }
        if let Some(file) = self.file.take() {
            let file = file
                .into_inner()
                .map_err(|error| Error::io(&self.part)(error.into_error()))?;
            file.sync_all().map_err(Error::io(&self.part))?;
        }
        std::fs::rename(&self.part, &self.target).map_err(Error::io(&self.target))?;
        if let Some(folder) = self.target.parent() {
            sync_folder(folder)?;
        }
        let hash = std::mem::take(&mut self.hash).finalize();
        let sha256 = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Verified { bytes: got, sha256 })
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        // After a rename nothing is there any more; otherwise the part must not look like a file.
        let _ = std::fs::remove_file(&self.part);
    }
}

/// A rename survives a power cut only when the folder was synced too.
fn sync_folder(folder: &Path) -> Result<(), Error> {
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(Error::io(folder))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Archive;

    const MP4: &[u8] = b"\0\0\0\x18ftypmp42....";

    fn store(
        bytes: &[u8],
        announced: Option<u64>,
        listed: Option<u64>,
    ) -> (Result<Verified, Error>, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::open(folder.path()).unwrap();
        let mut incoming = archive.begin(Path::new("a/b.mp4")).unwrap();
        incoming.write(bytes).unwrap();
        let result = incoming.finish("mp4", announced, listed);
        let left = std::fs::read_dir(folder.path().join("a"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        (result, left)
    }

    #[test]
    fn a_good_file_gets_its_name_and_its_hash() {
        let (result, left) = store(b"\0\0\0\x18ftyp", Some(8), Some(8));
        let verified = result.unwrap();
        assert_eq!(left, ["b.mp4"]);
        assert_eq!(verified.bytes, 8);
        assert_eq!(
            verified.sha256,
            "d9f1cb99ee21291800d5e62bd9bca07850461d7d8096afc4150a52dc8554d49f"
        );
    }

    #[test]
    fn a_short_file_a_wrong_size_and_a_web_page_leave_nothing_behind() {
        let length = MP4.len() as u64;
        for (bytes, announced, listed) in [
            (MP4, Some(length + 1), None),
            (MP4, Some(length), Some(length + 1)),
            (b"<!doctype html>".as_slice(), None, None),
            (b"plain".as_slice(), None, None),
        ] {
            let (result, left) = store(bytes, announced, listed);
            assert!(result.is_err());
            assert_eq!(left, Vec::<String>::new());
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_the_archive_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let archive = Archive::open(folder.path()).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("a")).unwrap();
        assert!(matches!(
            archive.begin(Path::new("a/b.mp4")),
            Err(Error::NotAFolder { .. })
        ));
        std::fs::create_dir(folder.path().join("c")).unwrap();
        let victim = elsewhere.path().join("victim");
        std::fs::write(&victim, "kept").unwrap();
        std::os::unix::fs::symlink(&victim, folder.path().join("c/b.mp4.part")).unwrap();
        let mut incoming = archive.begin(Path::new("c/b.mp4")).unwrap();
        incoming.write(MP4).unwrap();
        incoming.finish("mp4", None, None).unwrap();
        assert_eq!(std::fs::read_to_string(&victim).unwrap(), "kept");
    }
}
