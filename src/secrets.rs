//! Where a secret may come from, in order: its variable or the file that `NAME_FILE` names, then
//! systemd's `$CREDENTIALS_DIRECTORY`.

use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::Serialize;

use crate::config::text_variable;
use crate::error::{Code, Error, Result};

/// Longest secret file that is read; what is longer is not a secret of Zoom's.
const MAX_BYTES: u64 = 64 * 1024;

/// Where a credential was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// `NAME`.
    Environment,
    /// `NAME_FILE`.
    File,
    /// `$CREDENTIALS_DIRECTORY/name`.
    Systemd,
    /// The three parts come from different places.
    Mixed,
}

/// The three parts that a Server-to-Server app needs.
#[derive(Debug)]
pub struct Credentials {
    pub account_id: String,
    pub client_id: String,
    pub client_secret: SecretString,
    pub source: Source,
}

/// Finds the credentials, or says which part is missing.
pub fn credentials() -> Result<Credentials> {
    const NAMES: [&str; 3] = ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"];
    let mut found = Vec::new();
    let mut missing = Vec::new();
    for name in NAMES {
        match lookup(name)? {
            Some(value) => found.push(value),
            None => missing.push(name),
        }
    }
    let parts: [(String, Source); 3] = found.try_into().map_err(|_| {
        Error::new(
            Code::NoCredentials,
            format!("no credentials: {} not set", missing.join(", ")),
        )
        .hint("set each as a variable, or NAME_FILE to a file of mode 0600 that cron can read too")
    })?;
    let source = if parts.iter().all(|(_, source)| *source == parts[0].1) {
        parts[0].1
    } else {
        Source::Mixed
    };
    let [(account_id, _), (client_id, _), (client_secret, _)] = parts;
    Ok(Credentials {
        account_id,
        client_id,
        client_secret: client_secret.into(),
        source,
    })
}

/// One secret by the name of its variable.
pub fn lookup(name: &str) -> Result<Option<(String, Source)>> {
    let file_name = format!("{name}_FILE");
    match (text_variable(name)?, text_variable(&file_name)?) {
        (Some(_), Some(_)) => Err(Error::new(
            Code::Config,
            format!("{name} and {file_name} are both set"),
        )
        .hint("unset one of them")),
        (Some(value), None) => clean(name, &value).map(|value| Some((value, Source::Environment))),
        (None, Some(path)) => read(name, Path::new(&path)).map(|value| Some((value, Source::File))),
        (None, None) => {
            let Some(folder) = text_variable("CREDENTIALS_DIRECTORY")? else {
                return Ok(None);
            };
            let path = PathBuf::from(folder).join(name.to_lowercase());
            if !path.exists() {
                return Ok(None);
            }
            read(name, &path).map(|value| Some((value, Source::Systemd)))
        }
    }
}

fn read(name: &str, path: &Path) -> Result<String> {
    let fail = |why: String| Error::new(Code::Config, format!("{name}: {}: {why}", path.display()));
    let size = std::fs::metadata(path)
        .map_err(|error| fail(error.to_string()))?
        .len();
    if size > MAX_BYTES {
        return Err(fail(format!("{size} bytes are too long for a secret")));
    }
    let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
    clean(name, text.trim_end_matches(['\n', '\r']))
}

/// Pasted blanks are the usual reason for "invalid client"; name them instead of asking Zoom.
fn clean(name: &str, value: &str) -> Result<String> {
    if value.is_empty() || value.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::new(
            Code::Config,
            format!("{name} is empty or holds a blank or a line break"),
        )
        .hint("copy it again from the app's page, without anything around it"));
    }
    Ok(value.to_owned())
}
