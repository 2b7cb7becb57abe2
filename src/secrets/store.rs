//! The three stores behind one door.

use std::path::PathBuf;

use crate::config::{Config, CredentialStore};
use crate::error::{Code, Error, Result};

use super::{Stored, command, file, keyring};

/// One store of one profile.
#[derive(Clone, Debug)]
pub enum Store {
    Keyring { profile: String },
    File { path: PathBuf },
    Command { words: Vec<String> },
}

impl Store {
    /// The store of this kind for the profile.
    ///
    /// # Errors
    /// The kind `command` without a `credential_command`.
    pub fn new(kind: CredentialStore, config: &Config) -> Result<Self> {
        Ok(match kind {
            CredentialStore::Keyring => Self::Keyring {
                profile: config.profile.clone(),
            },
            CredentialStore::File => Self::File {
                path: config.credentials_file.clone(),
            },
            CredentialStore::Command => Self::Command {
                words: config.credential_command.clone().ok_or_else(|| {
                    Error::new(Code::Config, "no credential_command is configured").hint(
                        r#"e.g. zoomctl config set credential_command '["pass", "show", "zoom"]'"#,
                    )
                })?,
            },
        })
    }

    /// Which of the three.
    pub fn kind(&self) -> CredentialStore {
        match self {
            Self::Keyring { .. } => CredentialStore::Keyring,
            Self::File { .. } => CredentialStore::File,
            Self::Command { .. } => CredentialStore::Command,
        }
    }

    /// The place in words, for messages.
    pub fn place(&self) -> String {
        match self {
            Self::Keyring { profile } => format!("the keyring's entry zoomctl/{profile}"),
            Self::File { path } => format!("credentials file {}", path.display()),
            Self::Command { words } => {
                format!(
                    "credential_command {:?}",
                    words.first().map_or("", String::as_str)
                )
            }
        }
    }

    /// What it holds; nothing is an empty set.
    ///
    /// # Errors
    /// A store that does not answer, is unreadable, or that others could have read.
    pub fn load(&self) -> Result<Stored> {
        Ok(match self {
            Self::Keyring { profile } => keyring::load(profile)?.unwrap_or_default(),
            Self::File { path } => file::load(path)?.unwrap_or_default(),
            Self::Command { words } => command::load(words)?,
        })
    }

    /// Replaces what it holds; a command's is its own affair.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn save(&self, stored: &Stored) -> Result<()> {
        match self {
            Self::Keyring { profile } => keyring::save(profile, stored),
            Self::File { path } => file::save(path, stored),
            Self::Command { .. } => Ok(()),
        }
    }

    /// Removes what it holds, and says whether there was something.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn forget(&self) -> Result<bool> {
        match self {
            Self::Keyring { profile } => keyring::forget(profile),
            Self::File { path } => file::forget(path),
            Self::Command { .. } => Ok(false),
        }
    }
}
