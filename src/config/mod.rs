//! Settings: flag, environment, configuration file, default, in this order.
//!
//! The file is TOML. Keys at its top hold for every profile; a table `[profile.NAME]` with the same
//! keys holds for that profile. Unknown keys are errors.

mod edit;
mod elsewhere;
mod environment;
mod file;
mod join;
mod origin;
pub mod reference;
mod settings;
mod telling;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use etcetera::base_strategy::{BaseStrategy, Xdg};
use url::Url;

use crate::error::{Code, Error, Result};

pub use edit::Edit;
pub use elsewhere::Elsewhere;
pub use environment::{ENVIRONMENT, text_variable};
pub use join::JoinSettings;
use origin::Origin;
pub use origin::Setting;
pub use settings::{
    AttendanceFigures, AttendanceWindow, CredentialStore, Limits, MeetingDefaults, Plan, Pool,
    ProvisionFigures, RecordingSettings, UserSettings, WebhookFigures,
};
pub use telling::{Hooks, Notify, NotifyOn, Retention, SecretAddress};

const OAUTH_URL: &str = "https://zoom.us/oauth/token";

/// What the flags said; each is `None` where neither flag nor environment names it.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub config: Option<PathBuf>,
    pub profile: Option<String>,
    pub database: Option<PathBuf>,
    pub archive: Option<PathBuf>,
    /// The file that `config` names may be missing: it is about to be made.
    pub new_file: bool,
}

/// All settings of one invocation.
#[derive(Clone, Debug)]
pub struct Config {
    pub profile: String,
    /// The configuration file, which need not exist.
    pub file: PathBuf,
    /// Where the store `file` keeps the credentials of this profile.
    pub credentials_file: PathBuf,
    pub database: PathBuf,
    pub archive: PathBuf,
    /// Set: used as it is. Unset: the token answer's own address.
    pub api_url: Option<Url>,
    pub oauth_url: Url,
    /// What `auth login` recorded for this profile.
    pub credential_store: Option<CredentialStore>,
    /// Program and arguments that print the credentials.
    pub credential_command: Option<Vec<String>>,
    pub plan: Plan,
    pub limits: Limits,
    pub meeting: MeetingDefaults,
    pub attendance: AttendanceFigures,
    pub provision: ProvisionFigures,
    pub recording: RecordingSettings,
    pub webhook: WebhookFigures,
    pub join: JoinSettings,
    pub pools: BTreeMap<String, Pool>,
    pub notify: Notify,
    pub hooks: Hooks,
    pub retention: Retention,
    pub users: UserSettings,
    /// `ZOOMCTL_NOW`.
    pub now: Option<DateTime<Utc>>,
    /// The keys that flag or environment decided over.
    overridden: Vec<(&'static str, Origin)>,
    /// The keys that the file holds for this profile.
    from_file: toml::Table,
}

impl Config {
    /// Reads file and environment.
    ///
    /// # Errors
    /// A file or a variable that cannot be read or holds what makes no sense.
    pub fn load(overrides: Overrides) -> Result<Self> {
        let base = Xdg::new().map_err(|_| {
            Error::new(Code::Config, "no home directory is known")
                .hint("set HOME, or name the files with --db, --archive and ZOOMCTL_CONFIG")
        })?;
        let folder = base.config_dir().join("zoomctl");
        let overridden = origin::overridden(&overrides);
        let profile = overrides.profile.unwrap_or_else(|| "default".to_owned());
        check_profile(&profile)?;
        let (file, from_file) = match overrides.config {
            Some(path) if overrides.new_file && !path.exists() => (path, toml::Table::new()),
            Some(path) => (path.clone(), file::read(&path, &profile)?),
            None => {
                let usual = folder.join("config.toml");
                let table = file::read_if_there(&usual, &profile)?;
                (usual, table)
            }
        };
        let settings = file::settings(&from_file, &file)?;
        let data = base.data_dir().join("zoomctl").join(&profile);
        Ok(Self {
            credentials_file: folder.join(format!("{profile}.credentials.toml")),
            database: overrides
                .database
                .or(settings.database)
                .unwrap_or_else(|| data.join("zoomctl.db")),
            archive: overrides
                .archive
                .or(settings.archive)
                .unwrap_or_else(|| data.join("archive")),
            api_url: address("ZOOMCTL_API_URL", settings.api_url)?,
            oauth_url: match address("ZOOMCTL_OAUTH_URL", settings.oauth_url)? {
                Some(url) => url,
                None => OAUTH_URL
                    .parse()
                    .map_err(|_| wrong("oauth_url", "an address"))?,
            },
            credential_store: settings.credential_store,
            credential_command: settings.credential_command,
            plan: settings.plan,
            limits: settings.limits,
            meeting: settings.meeting,
            attendance: settings.attendance,
            provision: settings.provision,
            recording: settings.recording,
            webhook: settings.webhook,
            join: settings.join,
            pools: settings.pools,
            notify: settings.notify,
            hooks: settings.hooks,
            retention: settings.retention,
            users: settings.users,
            now: now()?,
            profile,
            file,
            overridden,
            from_file,
        })
    }

    /// Folder with everything about the account that is not in the database: token, limits, locks.
    ///
    /// It lies beside the file itself: by whatever link a database is reached, its locks are the same.
    pub fn state_dir(&self) -> PathBuf {
        let database = self.database.canonicalize();
        let mut name = database
            .unwrap_or_else(|_| self.database.clone())
            .into_os_string();
        name.push(".state");
        PathBuf::from(name)
    }

    /// Whether flag or environment named the profile.
    pub fn profile_was_named(&self) -> bool {
        self.is_overridden("profile")
    }

    /// Whether a flag named the configuration file; a variable would be unknown to cron.
    pub fn file_flag(&self) -> bool {
        self.overridden.contains(&("config", Origin::Flag))
    }

    /// Whether flag or variable decided over this key.
    pub fn is_overridden(&self, key: &str) -> bool {
        self.overridden.iter().any(|(known, _)| *known == key)
    }

    /// An edit of the configuration file, for this profile.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn edit(&self) -> Result<Edit> {
        Edit::open(&self.file, &self.profile)
    }
}

fn wrong(key: &str, right: &str) -> Error {
    Error::new(
        Code::Config,
        format!("configuration: {key} must be {right}"),
    )
}

/// A profile becomes a folder name.
fn check_profile(name: &str) -> Result<()> {
    let fits = !name.is_empty()
        && name.len() <= 64
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if fits {
        return Ok(());
    }
    Err(Error::new(
        Code::Config,
        format!("profile {name:?}: use 1 to 64 letters, digits, `-` or `_`"),
    ))
}

/// The address under this name; `http` is taken for loopback only.
fn address(name: &str, from_file: Option<String>) -> Result<Option<Url>> {
    let Some(text) = text_variable(name)?.or(from_file) else {
        return Ok(None);
    };
    safe_address(&text).map(Some).map_err(|why| {
        Error::new(Code::Config, format!("{name}: {why}, not {text:?}"))
            .hint("https addresses; plain http for 127.0.0.1, [::1] and localhost only")
    })
}

/// Reads an address; `http` is taken for loopback only.
///
/// # Errors
/// What is needed instead.
pub fn safe_address(text: &str) -> std::result::Result<Url, &'static str> {
    let url: Url = text.parse().map_err(|_| "an address is needed")?;
    let loopback = match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback => Ok(url),
        _ => Err("https is needed"),
    }
}

/// Whether the value of a key is never shown.
pub fn is_secret(key: &str) -> bool {
    key == "notify.url"
}

fn now() -> Result<Option<DateTime<Utc>>> {
    let Some(text) = text_variable("ZOOMCTL_NOW")? else {
        return Ok(None);
    };
    let at = DateTime::parse_from_rfc3339(&text).map_err(|_| {
        Error::new(Code::Config, format!("ZOOMCTL_NOW: {text:?} is not a time"))
            .hint("RFC 3339, e.g. 2026-09-01T07:30:00Z")
    })?;
    Ok(Some(at.with_timezone(&Utc)))
}

/// A path as the settings show it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_name_cannot_leave_its_folder() {
        assert!(check_profile("school-2").is_ok());
        for name in ["", "..", "a/b", "a b"] {
            assert!(check_profile(name).is_err(), "{name}");
        }
    }
}
