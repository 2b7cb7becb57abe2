//! Where each value comes from, as `config show` tells it.

use serde::Serialize;
use serde_json::Value;

use super::{Config, Overrides, shown};

/// What decided over a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Flag,
    Environment,
    File,
    Default,
}

impl Origin {
    /// The word that is shown.
    fn as_str(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Environment => "environment",
            Self::File => "file",
            Self::Default => "default",
        }
    }
}

/// One value in effect.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setting {
    /// As `config set` takes it.
    pub key: String,
    /// `null` where nothing is set.
    pub value: Value,
    /// Origin, or for a secret the place where it was found.
    pub origin: String,
}

/// The keys that flag or environment decided over. A flag that repeats the variable counts as the
/// variable: both say the same.
pub(super) fn overridden(overrides: &Overrides) -> Vec<(&'static str, Origin)> {
    let path = |path: &Option<std::path::PathBuf>| path.clone().map(Into::into);
    let flags: [(&str, &str, Option<std::ffi::OsString>); 4] = [
        ("config", "ZOOMCTL_CONFIG", path(&overrides.config)),
        (
            "profile",
            "ZOOMCTL_PROFILE",
            overrides.profile.clone().map(Into::into),
        ),
        ("database", "ZOOMCTL_DB", path(&overrides.database)),
        ("archive", "ZOOMCTL_ARCHIVE", path(&overrides.archive)),
    ];
    let variables = [
        ("api_url", "ZOOMCTL_API_URL"),
        ("oauth_url", "ZOOMCTL_OAUTH_URL"),
        ("now", "ZOOMCTL_NOW"),
    ];
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    flags
        .into_iter()
        .filter_map(|(key, name, value)| {
            let value = value?;
            let origin = if variable(name) == Some(value) {
                Origin::Environment
            } else {
                Origin::Flag
            };
            Some((key, origin))
        })
        .chain(
            variables
                .into_iter()
                .filter(|(_, name)| variable(name).is_some())
                .map(|(key, _)| (key, Origin::Environment)),
        )
        .collect()
}

impl Config {
    /// Every value in effect with its origin, the secrets not among them.
    pub fn settings(&self) -> Vec<Setting> {
        let values = serde_json::json!({
            "profile": self.profile,
            "config": shown(&self.file),
            "database": shown(&self.database),
            "archive": shown(&self.archive),
            "api_url": self.api_url.as_ref().map(url::Url::as_str),
            "oauth_url": self.oauth_url.as_str(),
            "credential_store": self.credential_store,
            "credential_command": self.credential_command,
            "plan": self.plan,
            "limits": self.limits,
            "meeting": self.meeting,
            "attendance": self.attendance,
            "provision": self.provision,
            "recording": self.recording,
            "webhook": self.webhook,
            "join": self.join,
            "pools": self.pools,
            "notify": self.notify,
            "hooks": self.hooks,
            "retention": self.retention,
            "users": self.users,
            "now": self.now.map(crate::clock::rfc3339),
        });
        let mut settings = Vec::new();
        self.flatten("", values, Some(&self.from_file), &mut settings);
        settings
    }

    fn flatten(
        &self,
        key: &str,
        value: Value,
        in_file: Option<&toml::Table>,
        settings: &mut Vec<Setting>,
    ) {
        let Value::Object(members) = value else {
            return;
        };
        for (name, value) in members {
            let path = if key.is_empty() {
                name.clone()
            } else {
                format!("{key}.{name}")
            };
            let found = in_file.and_then(|table| table.get(&name));
            if value.is_object() {
                let below = found.and_then(toml::Value::as_table);
                self.flatten(&path, value, below, settings);
                continue;
            }
            let overridden = self.overridden.iter().find(|(known, _)| *known == path);
            let origin = match (overridden, found) {
                (Some((_, origin)), _) => *origin,
                (None, Some(_)) => Origin::File,
                (None, None) => Origin::Default,
            };
            settings.push(Setting {
                key: path,
                value,
                origin: origin.as_str().to_owned(),
            });
        }
    }
}
