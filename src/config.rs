//! Settings: flag, environment, configuration file, default, in this order.
//!
//! The file is TOML. Keys at its top hold for every profile; a table `[profile.NAME]` with the same
//! keys holds for that profile. Unknown keys are errors.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use etcetera::base_strategy::{BaseStrategy, Xdg};
use serde::Deserialize;
use url::Url;

use crate::error::{Code, Error, Result};

/// Every environment variable that zoomctl reads, with the sentence that the manual prints.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "ZOOM_ACCOUNT_ID",
        "Account id of the Server-to-Server OAuth app",
    ),
    ("ZOOM_CLIENT_ID", "Client id of that app"),
    ("ZOOM_CLIENT_SECRET", "Client secret of that app"),
    (
        "ZOOMCTL_API_URL",
        "Address of the API instead of the one that Zoom's token answer names",
    ),
    (
        "ZOOMCTL_OAUTH_URL",
        "Address of the token endpoint [https://zoom.us/oauth/token]",
    ),
    ("ZOOMCTL_DB", "Database file"),
    ("ZOOMCTL_ARCHIVE", "Folder for downloaded recordings"),
    ("ZOOMCTL_CONFIG", "Configuration file"),
    ("ZOOMCTL_PROFILE", "Profile [default]"),
    (
        "ZOOMCTL_OUTPUT",
        "Form of data: table, json, ndjson or csv [table]",
    ),
    (
        "ZOOMCTL_LOG",
        "Log filter, e.g. zoomctl=debug; -v and -vv are short for info and debug",
    ),
    (
        "ZOOMCTL_NOW",
        "The time to work with, RFC 3339; for rehearsals",
    ),
];

const OAUTH_URL: &str = "https://zoom.us/oauth/token";

/// The file, after the profile's table was laid over the top.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct FileSettings {
    database: Option<PathBuf>,
    archive: Option<PathBuf>,
    api_url: Option<String>,
    oauth_url: Option<String>,
    plan: Option<Plan>,
    limits: Limits,
    meeting: MeetingDefaults,
    attendance: AttendanceFigures,
    provision: ProvisionFigures,
}

/// What Zoom's limits depend on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    Free,
    #[default]
    Pro,
    Business,
}

/// How much of the account's limits is ours.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Share of each rate, above 0 and at most 1; other apps of the account use the rest.
    pub share: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { share: 0.5 }
    }
}

/// Settings of meetings where the session says nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MeetingDefaults {
    pub auto_recording: String,
    pub waiting_room: bool,
    pub join_before_host: bool,
    pub mute_upon_entry: bool,
    pub host_video: bool,
    pub participant_video: bool,
    pub audio: String,
}

impl Default for MeetingDefaults {
    fn default() -> Self {
        Self {
            auto_recording: "cloud".to_owned(),
            waiting_room: true,
            join_before_host: false,
            mute_upon_entry: true,
            host_video: true,
            participant_video: true,
            audio: "both".to_owned(),
        }
    }
}

/// Figures of the attendance rules.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AttendanceFigures {
    /// Below this share of the planned time a person counts as absent.
    pub absent_below_percent: u32,
    /// Below this share a person left early.
    pub left_early_below_percent: u32,
    /// First join later than this after the start is late.
    pub late_after_minutes: u32,
    /// Last leave earlier than this before the end is early.
    pub early_before_minutes: u32,
    /// An instance may begin so long before the planned start.
    pub belongs_before_minutes: u32,
    /// An instance may end so long after the planned end.
    pub belongs_after_minutes: u32,
}

impl Default for AttendanceFigures {
    fn default() -> Self {
        Self {
            absent_below_percent: 25,
            left_early_below_percent: 75,
            late_after_minutes: 10,
            early_before_minutes: 10,
            belongs_before_minutes: 60,
            belongs_after_minutes: 120,
        }
    }
}

/// Figures of provisioning.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProvisionFigures {
    /// After so long an unanswered create that left no trace may be sent again.
    pub settle_seconds: u32,
}

impl Default for ProvisionFigures {
    fn default() -> Self {
        Self { settle_seconds: 60 }
    }
}

/// What the flags said; each is `None` where neither flag nor environment names it.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    pub config: Option<PathBuf>,
    pub profile: Option<String>,
    pub database: Option<PathBuf>,
    pub archive: Option<PathBuf>,
}

/// All settings of one invocation.
#[derive(Clone, Debug)]
pub struct Config {
    pub profile: String,
    pub database: PathBuf,
    pub archive: PathBuf,
    /// Set: used as it is. Unset: the token answer's own address.
    pub api_url: Option<Url>,
    pub oauth_url: Url,
    pub plan: Plan,
    pub limits: Limits,
    pub meeting: MeetingDefaults,
    pub attendance: AttendanceFigures,
    pub provision: ProvisionFigures,
    /// `ZOOMCTL_NOW`.
    pub now: Option<DateTime<Utc>>,
}

impl Config {
    /// Reads file and environment.
    pub fn load(overrides: Overrides) -> Result<Self> {
        let base = Xdg::new().map_err(|_| {
            Error::new(Code::Config, "no home directory is known")
                .hint("set HOME, or name the files with --db, --archive and ZOOMCTL_CONFIG")
        })?;
        let profile = overrides.profile.unwrap_or_else(|| "default".to_owned());
        check_profile(&profile)?;
        let file = match &overrides.config {
            Some(path) => read(path, &profile)?,
            None => {
                let usual = base.config_dir().join("zoomctl/config.toml");
                if usual.exists() {
                    read(&usual, &profile)?
                } else {
                    FileSettings::default()
                }
            }
        };
        if !(file.limits.share > 0.0 && file.limits.share <= 1.0) {
            return Err(wrong("limits.share", "a number above 0 and at most 1"));
        }
        if !["cloud", "local", "none"].contains(&file.meeting.auto_recording.as_str()) {
            return Err(wrong("meeting.auto_recording", "cloud, local or none"));
        }
        let data = base.data_dir().join("zoomctl").join(&profile);
        Ok(Self {
            database: overrides
                .database
                .or(file.database)
                .unwrap_or_else(|| data.join("zoomctl.db")),
            archive: overrides
                .archive
                .or(file.archive)
                .unwrap_or_else(|| data.join("archive")),
            api_url: address("ZOOMCTL_API_URL", file.api_url)?,
            oauth_url: match address("ZOOMCTL_OAUTH_URL", file.oauth_url)? {
                Some(url) => url,
                None => OAUTH_URL
                    .parse()
                    .map_err(|_| wrong("oauth_url", "an address"))?,
            },
            plan: file.plan.unwrap_or_default(),
            limits: file.limits,
            meeting: file.meeting,
            attendance: file.attendance,
            provision: file.provision,
            now: now()?,
            profile,
        })
    }

    /// Folder with everything about the account that is not in the database: token, limits, locks.
    pub fn state_dir(&self) -> PathBuf {
        let mut name = self.database.as_os_str().to_owned();
        name.push(".state");
        PathBuf::from(name)
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

fn read(path: &Path, profile: &str) -> Result<FileSettings> {
    let place = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| Error::new(Code::Config, format!("cannot read {place}: {error}")))?;
    let mut top: toml::Table = text
        .parse()
        .map_err(|error| Error::new(Code::Config, format!("{place}: {error}")))?;
    if let Some(toml::Value::Table(mut profiles)) = top.remove("profile") {
        match profiles.remove(profile) {
            Some(toml::Value::Table(own)) => lay_over(&mut top, own),
            Some(_) => return Err(wrong(&format!("profile.{profile}"), "a table")),
            None => {}
        }
    }
    top.try_into().map_err(|error: toml::de::Error| {
        Error::new(Code::Config, format!("{place}: {}", error.message()))
            .hint("the keys are listed in zoomctl --help and the README")
    })
}

fn lay_over(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(above)) => lay_over(below, above),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}

/// The address under this name; `http` is taken for loopback only.
fn address(name: &str, from_file: Option<String>) -> Result<Option<Url>> {
    let Some(text) = text_variable(name)?.or(from_file) else {
        return Ok(None);
    };
    let refuse = |why: &str| {
        Error::new(Code::Config, format!("{name}: {why}, not {text:?}"))
            .hint("https addresses; plain http for 127.0.0.1, [::1] and localhost only")
    };
    let url: Url = text.parse().map_err(|_| refuse("an address is needed"))?;
    let loopback = match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    };
    match url.scheme() {
        "https" => Ok(Some(url)),
        "http" if loopback => Ok(Some(url)),
        _ => Err(refuse("https is needed")),
    }
}

/// A variable as text; empty counts as unset.
pub fn text_variable(name: &str) -> Result<Option<String>> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => Ok(Some(text)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(Error::new(Code::Config, format!("{name} is not UTF-8")))
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str, profile: &str) -> Result<FileSettings> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        read(file.path(), profile)
    }

    #[test]
    fn a_profile_lies_over_the_top_key_by_key() {
        let text =
            "plan = \"free\"\n[limits]\nshare = 0.25\n[profile.school]\nplan = \"business\"\n";
        let school = settings(text, "school").unwrap();
        assert_eq!(
            (school.plan, school.limits.share),
            (Some(Plan::Business), 0.25)
        );
        assert_eq!(settings(text, "default").unwrap().plan, Some(Plan::Free));
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let error = settings("datebase = \"x\"\n", "default").unwrap_err();
        assert_eq!(error.code, Code::Config);
        assert!(error.message.contains("datebase"), "{}", error.message);
    }

    #[test]
    fn a_profile_name_cannot_leave_its_folder() {
        assert!(check_profile("school-2").is_ok());
        for name in ["", "..", "a/b", "a b"] {
            assert!(check_profile(name).is_err(), "{name}");
        }
    }
}
