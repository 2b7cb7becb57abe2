//! Where a secret may come from, in order: its variable or the file that `NAME_FILE` names, then
//! systemd's `$CREDENTIALS_DIRECTORY`, then the store that `auth login` recorded.
//!
//! The recorded store is the only one that is asked: when it fails, that is an error, and no other
//! store takes its place.

mod command;
mod file;
mod join_key;
mod keyring;
mod sdk;
mod store;
mod stored;
mod variables;

use std::cell::OnceCell;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::config::{Config, CredentialStore};
use crate::error::{Code, Error, Result};

pub use join_key::{join_key, random};
pub use sdk::SdkCredentials;
pub use store::Store;
pub use stored::Stored;

/// Longest secret, or answer of a store, that is read; what is longer is not a secret of Zoom's.
const MAX_BYTES: u64 = 64 * 1024;

/// A secret that zoomctl knows by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    AccountId,
    ClientId,
    ClientSecret,
    WebhookSecret,
    WebhookSecretPrevious,
    SdkKey,
    SdkSecret,
}

impl Name {
    /// Every secret.
    pub const ALL: [Self; 7] = [
        Self::AccountId,
        Self::ClientId,
        Self::ClientSecret,
        Self::WebhookSecret,
        Self::WebhookSecretPrevious,
        Self::SdkKey,
        Self::SdkSecret,
    ];

    /// What a Server-to-Server app needs.
    pub const CREDENTIALS: [Self; 3] = [Self::AccountId, Self::ClientId, Self::ClientSecret];

    /// Its environment variable.
    pub fn variable(self) -> &'static str {
        match self {
            Self::AccountId => "ZOOM_ACCOUNT_ID",
            Self::ClientId => "ZOOM_CLIENT_ID",
            Self::ClientSecret => "ZOOM_CLIENT_SECRET",
            Self::WebhookSecret => "ZOOM_WEBHOOK_SECRET",
            Self::WebhookSecretPrevious => "ZOOM_WEBHOOK_SECRET_PREVIOUS",
            Self::SdkKey => "ZOOM_SDK_KEY",
            Self::SdkSecret => "ZOOM_SDK_SECRET",
        }
    }

    /// Its key in a store, e.g. `client_secret`.
    pub fn key(self) -> String {
        self.variable().trim_start_matches("ZOOM_").to_lowercase()
    }
}

/// Where a credential was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// `NAME`.
    Environment,
    /// `NAME_FILE`.
    File,
    /// `$CREDENTIALS_DIRECTORY/name`.
    Systemd,
    /// The desktop's keyring.
    Keyring,
    /// The output of `credential_command`.
    Command,
    /// The credentials file of the profile.
    CredentialsFile,
    /// The three parts come from different places.
    Mixed,
}

impl Source {
    /// The word that is shown.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Environment => "environment",
            Self::File => "file",
            Self::Systemd => "systemd",
            Self::Keyring => "keyring",
            Self::Command => "command",
            Self::CredentialsFile => "credentials_file",
            Self::Mixed => "mixed",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<CredentialStore> for Source {
    fn from(store: CredentialStore) -> Self {
        match store {
            CredentialStore::Keyring => Self::Keyring,
            CredentialStore::File => Self::CredentialsFile,
            CredentialStore::Command => Self::Command,
        }
    }
}

/// A secret and where it was found.
#[derive(Clone, Debug)]
pub struct Found {
    pub value: SecretString,
    pub source: Source,
}

/// The three parts that a Server-to-Server app needs.
#[derive(Debug)]
pub struct Credentials {
    pub account_id: String,
    pub client_id: String,
    pub client_secret: SecretString,
    pub source: Source,
}

/// The secrets of one profile; its store is asked at most once, and only when a variable is missing.
#[derive(Debug)]
pub struct Secrets {
    store: Option<Store>,
    profile: String,
    stored: OnceCell<Result<Stored>>,
}

impl Secrets {
    /// Nothing is read yet.
    ///
    /// # Errors
    /// A recorded store that lacks its setting.
    pub fn new(config: &Config) -> Result<Self> {
        Ok(Self {
            store: config
                .credential_store
                .map(|kind| Store::new(kind, config))
                .transpose()?,
            profile: config.profile.clone(),
            stored: OnceCell::new(),
        })
    }

    /// One secret by name.
    ///
    /// # Errors
    /// A place that holds it but cannot be read; nothing is read from the next place instead.
    pub fn find(&self, name: Name) -> Result<Option<Found>> {
        if let Some(found) = variables::find(name)? {
            return Ok(Some(found));
        }
        let Some(store) = &self.store else {
            return Ok(None);
        };
        let stored = self.stored.get_or_init(|| store.load());
        let stored = stored.as_ref().map_err(Clone::clone)?;
        Ok(stored.get(name).map(|value| Found {
            value: value.clone(),
            source: store.kind().into(),
        }))
    }

    /// Account id, client id and client secret.
    ///
    /// # Errors
    /// [`Code::NoCredentials`] with the parts that are missing; else as [`Self::find`].
    pub fn credentials(&self) -> Result<Credentials> {
        let mut found = Vec::new();
        let mut missing = Vec::new();
        for name in Name::CREDENTIALS {
            match self.find(name)? {
                Some(part) => found.push(part),
                None => missing.push(name),
            }
        }
        let parts: [Found; 3] = found.try_into().map_err(|_| self.missing(&missing))?;
        let source = if parts.iter().all(|part| part.source == parts[0].source) {
            parts[0].source
        } else {
            Source::Mixed
        };
        let [account_id, client_id, client_secret] = parts;
        Ok(Credentials {
            account_id: account_id.value.expose_secret().to_owned(),
            client_id: client_id.value.expose_secret().to_owned(),
            client_secret: client_secret.value,
            source,
        })
    }

    fn missing(&self, names: &[Name]) -> Error {
        let list = |form: fn(Name) -> String| {
            names
                .iter()
                .map(|name| form(*name))
                .collect::<Vec<_>>()
                .join(", ")
        };
        match &self.store {
            None => Error::new(
                Code::NoCredentials,
                format!(
                    "no credentials for profile {}: {} not set",
                    self.profile,
                    list(|name| name.variable().to_owned())
                ),
            )
            .hint(
                "zoomctl auth login; or set each as a variable, or NAME_FILE to a file of mode 0600 \
                 that cron can read too",
            ),
            Some(store) => Error::new(
                Code::NoCredentials,
                format!("{} holds no {}", store.place(), list(Name::key)),
            )
            .hint(format!("zoomctl auth login --store {}", store.kind().as_str())),
        }
    }
}

/// Pasted blanks are the usual reason for "invalid client"; name them instead of asking Zoom.
///
/// # Errors
/// What is wrong with the text, without the text.
pub fn check(value: &str) -> std::result::Result<(), &'static str> {
    if value.is_empty() {
        return Err("is empty");
    }
    if value.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err("holds a blank or a line break");
    }
    // Zoom's ids and secrets are plain ASCII; a quotation mark or a dash of a word processor is not.
    if !value.is_ascii() {
        return Err("holds a character that no key of Zoom's has");
    }
    Ok(())
}

const COPY_AGAIN: &str = "copy it again from the app's page, without anything around it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pasted_with_something_around_it_is_named() {
        for (value, why) in [
            ("", "is empty"),
            ("abc ", "holds a blank"),
            ("a\u{a0}b", "holds a blank"),
            ("a\nb", "holds a blank or a line break"),
            ("“abc”", "holds a character"),
        ] {
            assert!(check(value).unwrap_err().starts_with(why), "{value:?}");
        }
        assert_eq!(check("nLF_xYsT0b4d-"), Ok(()));
    }

    #[test]
    fn every_secret_and_its_file_stand_in_the_list_of_variables() {
        let known = |name: &str| {
            crate::config::ENVIRONMENT
                .iter()
                .any(|(known, _)| *known == name)
        };
        for name in Name::ALL {
            assert!(known(name.variable()), "{name:?}");
            assert!(known(&format!("{}_FILE", name.variable())), "{name:?}");
        }
    }
}
