//! The key that signs the tokens of the join page: made here, kept beside the database, never asked
//! of anybody.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use crate::error::{Code, Error, Result};
use crate::join::token::{KEY_BYTES, Key};
use crate::private_file;

const FILE: &str = "join.key";

/// The key of this installation, made at first use.
///
/// # Errors
/// A file that others may read, or that holds no key.
pub fn join_key(state_dir: &Path) -> Result<Key> {
    let path = state_dir.join(FILE);
    if let Some(key) = load(&path)? {
        return Ok(key);
    }
    let fresh: [u8; KEY_BYTES] = random()?;
    let text: String = fresh.iter().map(|byte| format!("{byte:02x}")).collect();
    // Of two processes that both find none, one makes it and the other reads that.
    private_file::create(&path, &format!("{text}\n")).map_err(|error| trouble(&path, &error))?;
    load(&path)?.ok_or_else(|| Error::local(format!("{} was removed again", path.display())))
}

/// Random bytes of the system.
///
/// # Errors
/// When the system has none to give.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    rustls::crypto::ring::default_provider()
        .secure_random
        .fill(&mut bytes)
        .map_err(|_| Error::new(Code::Internal, "the system gives no random bytes"))?;
    Ok(bytes)
}

fn load(path: &Path) -> Result<Option<Key>> {
    let facts = match fs::symlink_metadata(path) {
        Ok(facts) => facts,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(trouble(path, &error)),
    };
    let mode = facts.mode() & 0o777;
    if !facts.is_file() || mode & 0o077 != 0 {
        return Err(Error::local(format!(
            "{} is refused: others can read or change it (mode {mode:04o})",
            path.display()
        ))
        .hint(
            "chmod 600; if others may have read it, remove it: all links are to be made anew then",
        ));
    }
    let text = fs::read_to_string(path).map_err(|error| trouble(path, &error))?;
    let key = unhex(text.trim_end()).ok_or_else(|| {
        Error::local(format!("{} holds no key", path.display()))
            .hint("bring it back from a backup; without it all links are to be made anew")
    })?;
    Ok(Some(Key::new(key)))
}

fn unhex(text: &str) -> Option<[u8; KEY_BYTES]> {
    if text.len() != 2 * KEY_BYTES || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; KEY_BYTES];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).ok()?;
    }
    Some(bytes)
}

fn trouble(path: &Path, error: &io::Error) -> Error {
    Error::local(format!("{}: {error}", path.display()))
        .hint("look at the modes of the file and of its folder")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::join::token::Token;

    #[test]
    fn the_key_is_made_once_is_private_and_stays() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("zoomctl.db.state");
        let token = Token::new(&join_key(&state).unwrap(), [1; 16]).reveal();
        assert!(Token::read(&join_key(&state).unwrap(), &token).is_some());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&state), mode(&state.join(FILE))), (0o700, 0o600));
        let other = join_key(&folder.path().join("other.state")).unwrap();
        assert!(Token::read(&other, &token).is_none());
    }

    #[test]
    fn a_key_that_others_can_read_or_that_is_cut_off_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        join_key(folder.path()).unwrap();
        let path = folder.path().join(FILE);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(
            join_key(folder.path())
                .unwrap_err()
                .message
                .contains("0640")
        );
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        for wrong in [
            "",
            "ab",
            &"zz".repeat(32),
            &"+1".repeat(32),
            &"ä".repeat(32),
        ] {
            fs::write(&path, wrong).unwrap();
            let refused = join_key(folder.path()).unwrap_err();
            assert!(refused.message.contains("holds no key"), "{wrong:?}");
        }
    }
}
