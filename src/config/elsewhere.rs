//! What a process without this environment must be told to work with the same settings.

use std::path::Path;

use super::{Config, text_variable};
use crate::error::Result;

/// Variables that decide where things are found; secrets and what is for people are not among them.
const CARRIED: [&str; 14] = [
    "ZOOM_ACCOUNT_ID_FILE",
    "ZOOM_CLIENT_ID_FILE",
    "ZOOM_CLIENT_SECRET_FILE",
    "ZOOM_WEBHOOK_SECRET_FILE",
    "ZOOM_WEBHOOK_SECRET_PREVIOUS_FILE",
    "ZOOM_SDK_KEY_FILE",
    "ZOOM_SDK_SECRET_FILE",
    "ZOOMCTL_API_URL",
    "ZOOMCTL_OAUTH_URL",
    "HTTPS_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
];

/// Flags and variables that stand for this environment.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// Flag and value.
    pub flags: Vec<(&'static str, String)>,
    /// Name and value.
    pub variables: Vec<(&'static str, String)>,
    /// Variables that may hold a secret, and so are not told.
    pub left_out: Vec<&'static str>,
}

impl Config {
    /// What to tell a process that starts with nothing but HOME, PATH and SHELL.
    ///
    /// # Errors
    /// A variable that is not UTF-8.
    pub fn elsewhere(&self) -> Result<Elsewhere> {
        let mut told = Elsewhere::default();
        let absolute = |path: &Path| {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            path.display().to_string()
        };
        if self.is_overridden("profile") {
            told.flags.push(("--profile", self.profile.clone()));
        }
        for (key, flag, path) in [
            ("config", "--config", &self.file),
            ("database", "--db", &self.database),
            ("archive", "--archive", &self.archive),
        ] {
            if self.is_overridden(key) {
                told.flags.push((flag, absolute(path)));
            }
        }
        for name in CARRIED {
            let Some(value) = text_variable(name)? else {
                continue;
            };
            let is_path = name.ends_with("_FILE");
            // A proxy's password stands before the `@`.
            if !is_path && value.contains('@') {
                told.left_out.push(name);
            } else if is_path {
                told.variables.push((name, absolute(Path::new(&value))));
            } else {
                told.variables.push((name, value));
            }
        }
        Ok(told)
    }
}
