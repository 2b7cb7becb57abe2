//! The keys about telling people and other programs: `[notify]`, `[hooks]` and `[retention]`.

use std::fmt;

use chrono::TimeDelta;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::Url;

use crate::error::Result;
use crate::schedule::{Unit, parse_duration};

use super::{safe_address, wrong};

/// The part of an address that becomes the name of the job.
const JOB: &str = "{job}";

/// The word for what is kept for good.
const NEVER: &str = "never";

/// Who is told how a job ended.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Notify {
    /// Program and arguments that get the report on stdin.
    /// Example: `["mail", "-s", "zoomctl", "me@example.com"]`
    pub command: Option<Vec<String>>,
    /// Address that gets it by POST, in healthchecks style; it is a secret. `{job}` in it becomes the
    /// name of the job.
    /// Range: an https address; plain http for loopback only
    /// Example: `"https://hc.example/ping/0a1b2c/{job}"`
    pub url: Option<SecretAddress>,
    /// After which runs; each word includes the one before.
    pub on: NotifyOn,
}

/// After which runs; each includes the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NotifyOn {
    /// A run that failed, in part or whole, was stopped, or was killed.
    #[default]
    Failure,
    /// The first good one after that, too.
    Recovery,
    /// Each, and also when it begins.
    Always,
}

/// An address that is a secret: whoever has it can send there.
#[derive(Clone)]
pub struct SecretAddress(SecretString);

impl SecretAddress {
    /// The address for a job.
    pub fn of(&self, job: &str) -> Option<Url> {
        self.0.expose_secret().replace(JOB, job).parse().ok()
    }
}

impl fmt::Debug for SecretAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Serialize for SecretAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str("***")
    }
}

impl<'de> Deserialize<'de> for SecretAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Self(SecretString::from(text)))
    }
}

/// Programs that are given what happened, for whoever sends the mails.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hooks {
    /// Gets the lines of `session notices -o ndjson`, each once.
    /// Example: `["/usr/local/bin/send-mails"]`
    pub session_notices: Option<Vec<String>>,
    /// Gets a line for each instance of which files are in the archive now.
    /// Example: `["/usr/local/bin/publish"]`
    pub recording_ready: Option<Vec<String>>,
    /// Gets a line for each transcript that is in the archive now.
    /// Example: `["/usr/local/bin/summarise"]`
    pub transcript_ready: Option<Vec<String>>,
    /// So long before the start people are reminded.
    pub remind_hours: u32,
    /// Longest time of one call of a hook.
    pub timeout_seconds: u32,
}

impl Default for Hooks {
    fn default() -> Self {
        Self {
            session_notices: None,
            recording_ready: None,
            transcript_ready: None,
            remind_hours: 24,
            timeout_seconds: 60,
        }
    }
}

/// How long things are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Retention {
    /// Runs and their items in the ledger.
    /// Range: a time such as `180d`, or `never`
    pub runs: String,
    /// Names, addresses and raw rows of people: those of sessions that ended longer ago become
    /// pseudonyms with the next participant fetch.
    /// Range: a time such as `400d`, or `never`
    pub participants: String,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            runs: "180d".to_owned(),
            participants: NEVER.to_owned(),
        }
    }
}

impl Retention {
    /// Older runs are forgotten; `None`: none is.
    pub fn of_runs(&self) -> Option<TimeDelta> {
        parse_duration(&self.runs, Unit::Days).ok()
    }

    /// People of older sessions become pseudonyms; `None`: they stay.
    pub fn of_participants(&self) -> Option<TimeDelta> {
        parse_duration(&self.participants, Unit::Days).ok()
    }
}

/// Refuses what fits its type and still makes no sense.
pub(super) fn check(notify: &Notify, hooks: &Hooks, retention: &Retention) -> Result<()> {
    for (key, words) in [
        ("notify.command", &notify.command),
        ("hooks.session_notices", &hooks.session_notices),
        ("hooks.recording_ready", &hooks.recording_ready),
        ("hooks.transcript_ready", &hooks.transcript_ready),
    ] {
        let program = words.as_ref().map(|words| words.first());
        if program.is_some_and(|program| program.is_none_or(String::is_empty)) {
            return Err(wrong(
                key,
                r#"a list of program and arguments, e.g. ["mail", "-s", "zoomctl", "me@example.com"]"#,
            ));
        }
    }
    let url = notify.url.as_ref().map(|url| url.of("job"));
    if url.is_some_and(|url| url.is_none_or(|url| safe_address(url.as_str()).is_err())) {
        return Err(wrong(
            "notify.url",
            "an https address (plain http for loopback only)",
        ));
    }
    if !(1..=720).contains(&hooks.remind_hours) {
        return Err(wrong("hooks.remind_hours", "1 to 720"));
    }
    if !(1..=3600).contains(&hooks.timeout_seconds) {
        return Err(wrong("hooks.timeout_seconds", "1 to 3600"));
    }
    for (key, text, kept) in [
        ("retention.runs", &retention.runs, retention.of_runs()),
        (
            "retention.participants",
            &retention.participants,
            retention.of_participants(),
        ),
    ] {
        if text != NEVER && kept.is_none_or(|kept| kept < TimeDelta::days(1)) {
            return Err(wrong(
                key,
                "a time of a day or more such as \"180d\", or \"never\"",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_itself_to_nobody_and_may_name_the_job() {
        let notify: Notify = toml::from_str("url = \"https://hc.example/CANARY/{job}\"").unwrap();
        let shown = format!("{notify:?}{}", serde_json::to_string(&notify).unwrap());
        assert!(
            !shown.contains("CANARY") && shown.contains("***"),
            "{shown}"
        );
        let url = notify.url.unwrap().of("recording-sync").unwrap();
        assert_eq!(url.as_str(), "https://hc.example/CANARY/recording-sync");
    }

    #[test]
    fn what_makes_no_sense_is_refused_by_name_and_without_the_address() {
        let refused = |text: &str| -> String {
            #[derive(Deserialize)]
            #[serde(default)]
            #[derive(Default)]
            struct All {
                notify: Notify,
                hooks: Hooks,
                retention: Retention,
            }
            let all: All = toml::from_str(text).unwrap();
            check(&all.notify, &all.hooks, &all.retention)
                .map_or_else(|e| e.message, |()| String::new())
        };
        for (text, key) in [
            ("notify.command = []", "notify.command"),
            ("hooks.session_notices = [\"\"]", "hooks.session_notices"),
            ("notify.url = \"http://hc.example/CANARY\"", "notify.url"),
            ("notify.url = \"CANARY\"", "notify.url"),
            ("hooks.remind_hours = 0", "hooks.remind_hours"),
            ("hooks.timeout_seconds = 86400", "hooks.timeout_seconds"),
            ("retention.runs = \"1h\"", "retention.runs"),
            ("retention.runs = \"soon\"", "retention.runs"),
        ] {
            let message = refused(text);
            assert!(
                message.contains(key) && !message.contains("CANARY"),
                "{message}"
            );
        }
        for text in [
            "notify.url = \"http://127.0.0.1:8000/x\"",
            "retention.runs = \"never\"",
            "retention.runs = \"30d\"",
        ] {
            assert_eq!(refused(text), "", "{text}");
        }
    }
}
