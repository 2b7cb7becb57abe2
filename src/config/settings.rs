//! The keys of the configuration file, their defaults, and what they may hold.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ValueEnum;
use serde::{Deserialize, Deserializer, Serialize};

use crate::archive::Template;
use crate::error::{Code, Error, Result};

use super::telling::{self, Hooks, Notify, Retention};
use super::{JoinSettings, wrong};

/// The file, after the profile's table was laid over the top.
///
/// The comments of the keys, here and below, are the manual (`zoomctl-config(5)`): what a key means,
/// then lines that begin with `Range:`, `Default:` or `Example:` where its type does not say it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct FileSettings {
    /// Database file; flag `--db` and `ZOOMCTL_DB` go before it.
    /// Default: `~/.local/share/zoomctl/PROFILE/zoomctl.db`
    /// Example: `"/srv/zoomctl/zoomctl.db"`
    pub(super) database: Option<PathBuf>,
    /// Folder for downloaded recordings; flag `--archive` and `ZOOMCTL_ARCHIVE` go before it.
    /// Default: `~/.local/share/zoomctl/PROFILE/archive`
    /// Example: `"/srv/zoomctl/archive"`
    pub(super) archive: Option<PathBuf>,
    /// Address of the API. Zoom's token answer names the account's own host; this goes before it.
    /// Range: an https address; plain http for loopback only
    /// Default: what the token answer names, else `https://api.zoom.us/v2`
    /// Example: `"https://api-eu.zoom.us/v2"`
    pub(super) api_url: Option<String>,
    /// Address of the token endpoint, e.g. that of Zoom for Government.
    /// Range: an https address; plain http for loopback only
    /// Default: `https://zoom.us/oauth/token`
    /// Example: `"https://zoomgov.com/oauth/token"`
    pub(super) oauth_url: Option<String>,
    /// Where the credentials of the profile are; auth login records it.
    /// Default: none, the variables only
    pub(super) credential_store: Option<CredentialStore>,
    /// Program and arguments that print the credentials, run without a shell.
    /// Range: a list of texts, the first not empty
    /// Example: `["pass", "show", "zoom"]`
    pub(super) credential_command: Option<Vec<String>>,
    /// Plan of the Zoom account: which of Zoom's rate limits apply.
    pub(super) plan: Plan,
    /// How much of the account's limits is ours.
    pub(super) limits: Limits,
    /// Settings of meetings where the session says nothing.
    pub(super) meeting: MeetingDefaults,
    /// Figures of the attendance rules.
    pub(super) attendance: AttendanceFigures,
    /// Figures of provisioning.
    pub(super) provision: ProvisionFigures,
    /// Where recordings go, and which are never deleted at Zoom.
    pub(super) recording: RecordingSettings,
    /// Receiving Zoom's events.
    pub(super) webhook: WebhookFigures,
    /// The page to join in.
    pub(super) join: JoinSettings,
    /// Hosts of whom any may hold a session that names their pool.
    pub(super) pools: BTreeMap<String, Pool>,
    /// Who is told how a job ended.
    pub(super) notify: Notify,
    /// Programs that are given what happened.
    pub(super) hooks: Hooks,
    /// How long things are kept.
    pub(super) retention: Retention,
    /// Users of the account: whose licence is left alone, and how many there are.
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
        let attendance = &self.attendance;
        for (key, percent) in [
            (
                "attendance.absent_below_percent",
                attendance.absent_below_percent,
            ),
            (
                "attendance.left_early_below_percent",
                attendance.left_early_below_percent,
            ),
        ] {
            if percent > 100 {
                return Err(wrong(key, "a percentage from 0 to 100"));
            }
        }
        if !(1..=604_800).contains(&self.webhook.tolerance_seconds) {
            return Err(wrong(
                "webhook.tolerance_seconds",
                "from 1 to 604800 (a week)",
            ));
        }
        let program = self.credential_command.as_ref().map(|words| words.first());
        if program.is_some_and(|program| program.is_none_or(String::is_empty)) {
            return Err(wrong(
                "credential_command",
                r#"a list of program and arguments, e.g. ["pass", "show", "zoom"]"#,
            ));
        }
        Template::parse(&self.recording.template).map_err(|error| {
            Error::new(
                Code::Config,
                format!("configuration: recording.template: {error}"),
            )
        })?;
        self.join.check()?;
        telling::check(&self.notify, &self.hooks, &self.retention)
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    Free,
    #[default]
    Pro,
    Business,
}

impl Plan {
    /// The word in the configuration file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Pro => "pro",
            Self::Business => "business",
        }
    }
}

/// How much of the account's limits is ours.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Share of each of Zoom's rates; other apps of the account use the rest.
    /// Range: above 0, at most 1
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
    /// Recording that starts by itself.
    /// Range: cloud, local or none
    pub auto_recording: String,
    /// Participants wait until they are let in.
    pub waiting_room: bool,
    /// Participants may come in before the host.
    pub join_before_host: bool,
    /// Participants come in muted.
    pub mute_upon_entry: bool,
    /// The host's camera is on at the start.
    pub host_video: bool,
    /// The participants' cameras are on at the start.
    pub participant_video: bool,
    /// How people may be heard.
    /// Range: both, telephony or voip
    pub audio: String,
    /// Everybody of the roster gets a link of their own.
    pub registration: bool,
    /// Zoom mails it to them.
    pub registration_mail: bool,
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
            registration: false,
            registration_mail: false,
        }
    }
}

/// What time of a session counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttendanceWindow {
    /// From the planned start to the planned end.
    #[default]
    Planned,
    /// From the first start of the meeting to its last end.
    Actual,
}

/// Figures of the attendance rules.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AttendanceFigures {
    /// What time counts; percentages and lateness are measured against it.
    pub window: AttendanceWindow,
    /// Below this share of the planned time a person counts as absent, percent.
    /// Range: 0 to 100
    pub absent_below_percent: u32,
    /// Below this share of the planned time a person left early, percent.
    /// Range: 0 to 100
    pub left_early_below_percent: u32,
    /// A first join later than this after the start is late, minutes.
    pub late_after_minutes: u32,
    /// A last leave earlier than this before the end is early, minutes.
    pub early_before_minutes: u32,
    /// A run of the meeting belongs to the session when it lasts into the time that begins so many
    /// minutes before the planned start.
    pub belongs_before_minutes: u32,
    /// The end of that time, minutes after the planned end.
    pub belongs_after_minutes: u32,
}

impl Default for AttendanceFigures {
    fn default() -> Self {
        Self {
            window: AttendanceWindow::Planned,
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
    /// After so many seconds an unanswered create that left no trace may be sent again.
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
    /// Range: a relative path with names in braces, `{file_id}` among them; a wrong name is refused with
    /// the list of those that there are
    pub template: String,
    /// Session ids and cohorts whose recordings stay at Zoom.
    /// Example: `["bio-7b-01", "7B"]`
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

/// Figures of the receiver of events.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebhookFigures {
    /// A request that was signed longer ago, or so far ahead of our clock, is refused.
    pub tolerance_seconds: u32,
}

impl Default for WebhookFigures {
    fn default() -> Self {
        Self {
            tolerance_seconds: 300,
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
    /// E-mails of the hosts; the order breaks ties.
    /// Example: `["ada@example.com", "bob@example.com"]`
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
