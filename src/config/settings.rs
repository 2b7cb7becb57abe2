//! The keys of the configuration file, their defaults, and what they may hold.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ValueEnum;
use serde::{Deserialize, Deserializer, Serialize};

use crate::error::Result;

use super::wrong;

/// The file, after the profile's table was laid over the top.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct FileSettings {
    pub(super) database: Option<PathBuf>,
    pub(super) archive: Option<PathBuf>,
    pub(super) api_url: Option<String>,
    pub(super) oauth_url: Option<String>,
    pub(super) credential_store: Option<CredentialStore>,
    pub(super) credential_command: Option<Vec<String>>,
    pub(super) plan: Plan,
    pub(super) limits: Limits,
    pub(super) meeting: MeetingDefaults,
    pub(super) attendance: AttendanceFigures,
    pub(super) provision: ProvisionFigures,
    pub(super) recording: RecordingSettings,
    pub(super) pools: BTreeMap<String, Pool>,
    pub(super) users: UserSettings,
}

impl FileSettings {
    /// Refuses values that fit their type and still make no sense.
    pub(super) fn check(&self) -> Result<()> {
        if !(self.limits.share > 0.0 && self.limits.share <= 1.0) {
            return Err(wrong("limits.share", "a number above 0 and at most 1"));
        }
        if !["cloud", "local", "none"].contains(&self.meeting.auto_recording.as_str()) {
            return Err(wrong("meeting.auto_recording", "cloud, local or none"));
        }
        let program = self.credential_command.as_ref().map(|words| words.first());
        if program.is_some_and(|program| program.is_none_or(String::is_empty)) {
            return Err(wrong(
                "credential_command",
                r#"a list of program and arguments, e.g. ["pass", "show", "zoom"]"#,
            ));
        }
        Ok(())
    }
}

/// Where `auth login` put the credentials of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum CredentialStore {
    /// The desktop's keyring, which cron cannot read.
    Keyring,
    /// A file of mode 0600, which cron can read.
    File,
    /// The output of credential_command.
    Command,
}

impl CredentialStore {
    /// The word in the configuration file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
            Self::Command => "command",
        }
    }
}

/// What Zoom's limits depend on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    Free,
    #[default]
    Pro,
    Business,
}

/// How much of the account's limits is ours.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
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

/// Where recordings go, and which are never deleted at Zoom.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordingSettings {
    /// Place of a file in the archive.
    pub template: String,
    /// Session ids and cohorts whose recordings stay at Zoom.
    pub protected: Vec<String>,
}

impl Default for RecordingSettings {
    fn default() -> Self {
        Self {
            template: crate::archive::DEFAULT_TEMPLATE.to_owned(),
            protected: Vec::new(),
        }
    }
}

/// Whose licence is left alone, and how many there are.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UserSettings {
    /// E-mails, lower case, of users who are neither deactivated nor lose their licence.
    #[serde(deserialize_with = "addresses")]
    pub protected: Vec<String>,
    /// Licences that the account has bought, for accounts that may not ask Zoom.
    pub seats: Option<u64>,
}

/// Hosts of whom any may hold a session that names their pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// E-mails, lower case; the order breaks ties.
    #[serde(deserialize_with = "addresses")]
    pub hosts: Vec<String>,
}

fn addresses<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> std::result::Result<Vec<String>, D::Error> {
    let hosts = Vec::<String>::deserialize(deserializer)?;
    Ok(hosts
        .iter()
        .map(|host| host.trim().to_lowercase())
        .collect())
}
