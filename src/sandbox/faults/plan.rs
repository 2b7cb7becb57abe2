//! The plan of misbehaviour: its fields, and what they mean.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::sandbox::clock::parse_length;

/// Why a plan is no good.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The file could not be read.
    #[error("reading {path}: {source}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Not TOML, or a field that no rule has.
    #[error("{0}")]
    Syntax(String),
    /// A field with a value that means nothing.
    #[error("rule {rule}: {field} = {value}: {wanted}")]
    Value {
        /// Name or number of the rule.
        rule: String,
        /// The field.
        field: &'static str,
        /// What stands there.
        value: String,
        /// What would be right.
        wanted: &'static str,
    },
}

/// A whole plan.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Decides what `probability` hits; the seed of the world when absent.
    #[serde(default)]
    pub seed: Option<u64>,
    /// Tried in order; the first that fits is played.
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// One kind of misbehaviour: what it hits, when, and what happens then.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// How reports call it.
    pub name: Option<String>,
    /// `api`, `oauth`, `download` or `files`; any when absent.
    pub host: Option<String>,
    /// `GET`, `POST` …; any when absent.
    pub method: Option<String>,
    /// The path as sent, without `/v2`; `*` stands for anything.
    pub path: Option<String>,
    /// The call that is hit, or several, counted from 1 among those that fit and that no earlier
    /// rule took.
    pub nth: Option<Nth>,
    /// Every n-th call that fits.
    pub every: Option<u64>,
    /// Chance of a call that fits, 0 to 1.
    pub probability: Option<f64>,
    /// At most this many times.
    pub times: Option<u64>,
    /// Only from this simulated time on.
    pub from: Option<DateTime<Utc>>,
    /// Only before this simulated time.
    pub until: Option<DateTime<Utc>>,

    /// Answer with this status.
    pub status: Option<u16>,
    /// Headers of the answer, in place of its own.
    pub headers: BTreeMap<String, String>,
    /// Body of the answer.
    pub body: Option<String>,
    /// A page for people instead of the answer, with status 200 unless another is told.
    pub html: bool,
    /// Only the first half of the JSON.
    pub broken_json: bool,
    /// Whether the call is carried out; by default only when the answer keeps its status.
    pub act: Option<bool>,
    /// `before` acting, or `after` it: close the connection without an answer.
    pub close: Option<Close>,
    /// Carry the call out only when so much simulated time has passed; close without an answer.
    pub late: Option<String>,
    /// Carry it out only after so many more calls; close without an answer.
    pub late_calls: Option<u64>,
    /// Wait before acting, in real time.
    pub delay: Option<String>,
    /// Close the connection after so many bytes of the body.
    pub cut: Option<u64>,
    /// Announce so many bytes more than are sent, or (negative) send so many less and announce it.
    pub length: Option<i64>,
    /// Announce no length at all.
    pub no_length: bool,
    /// Send at most so many bytes of the body a second.
    pub rate: Option<u64>,
    /// All tokens stop working first.
    pub revoke_token: bool,
    /// The clock jumps first.
    pub clock: Option<String>,
    /// Lists do not show meetings younger than this yet.
    pub lag: Option<String>,
    /// `Range` is ignored.
    pub ignore_range: bool,
}

/// One number or several.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Nth {
    /// One.
    One(u64),
    /// Several.
    Many(Vec<u64>),
}

/// When to close without an answer.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Close {
    /// Nothing has been done.
    Before,
    /// It has been done.
    After,
}

impl Plan {
    /// Reads a plan from TOML; unknown fields are refused by name.
    pub fn parse(text: &str) -> Result<Self, PlanError> {
        toml::from_str(text).map_err(|error| PlanError::Syntax(error.to_string()))
    }

    /// Everything that may go wrong once, does: the plan of `zoomctl demo --faults`.
    pub fn bad_night() -> Self {
        Self::parse(include_str!("bad_night.toml")).expect("a test reads this very text")
    }

    /// Reads a plan file.
    pub fn read(path: &Path) -> Result<Self, PlanError> {
        let text = std::fs::read_to_string(path).map_err(|source| PlanError::Unreadable {
            path: path.display().to_string(),
            source,
        })?;
        Self::parse(&text)
    }
}

/// What happens to a request; all lengths are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effect {
    pub(crate) name: String,
    pub(crate) status: Option<u16>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) html: bool,
    pub(crate) broken_json: bool,
    pub(crate) acts: bool,
    pub(crate) close: Option<Close>,
    pub(crate) late: Option<TimeDelta>,
    pub(crate) late_calls: Option<u64>,
    pub(crate) delay: Option<Duration>,
    pub(crate) cut: Option<u64>,
    pub(crate) length: i64,
    pub(crate) no_length: bool,
    pub(crate) rate: Option<u64>,
    pub(crate) revoke_token: bool,
    pub(crate) clock: Option<TimeDelta>,
    pub(crate) lag: Option<TimeDelta>,
    pub(crate) ignore_range: bool,
}

/// Reads the values of a rule; the first senseless one is named.
pub(super) fn read_effect(name: &str, rule: &Rule) -> Result<Effect, PlanError> {
    let wrong = |field, value: &dyn ToString, wanted| PlanError::Value {
        rule: name.to_owned(),
        field,
        value: value.to_string(),
        wanted,
    };
    let length = |field, text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => parse_length(text)
            .map(Some)
            .ok_or_else(|| wrong(field, text, "a length such as 250ms, 90s, 5m, 2h")),
    };
    if let Some(host) = rule
        .host
        .as_ref()
        .filter(|host| !HOSTS.contains(&host.as_str()))
    {
        return Err(wrong("host", host, "one of api, oauth, download, files"));
    }
    if let Some(status) = rule.status.filter(|status| !(200..600).contains(status)) {
        return Err(wrong("status", &status, "a status from 200 to 599"));
    }
    if let Some(chance) = rule
        .probability
        .filter(|chance| !(0.0..=1.0).contains(chance))
    {
        return Err(wrong("probability", &chance, "a number from 0 to 1"));
    }
    for (field, value) in [("every", rule.every), ("rate", rule.rate)] {
        if value == Some(0) {
            return Err(wrong(field, &0, "a number from 1 on"));
        }
    }
    let delay = length("delay", &rule.delay)?;
    let delay = delay.map(|delay| {
        delay
            .to_std()
            .map_err(|_| wrong("delay", &delay, "not negative"))
    });
    Ok(Effect {
        name: name.to_owned(),
        status: rule.status,
        headers: rule
            .headers
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.clone()))
            .collect(),
        body: rule.body.clone(),
        html: rule.html,
        broken_json: rule.broken_json,
        acts: rule.act.unwrap_or(rule.status.is_none()),
        close: rule.close,
        late: length("late", &rule.late)?,
        late_calls: rule.late_calls,
        delay: delay.transpose()?,
        cut: rule.cut,
        length: rule.length.unwrap_or(0),
        no_length: rule.no_length,
        rate: rule.rate,
        revoke_token: rule.revoke_token,
        clock: length("clock", &rule.clock)?,
        lag: length("lag", &rule.lag)?,
        ignore_range: rule.ignore_range,
    })
}

const HOSTS: [&str; 4] = ["api", "oauth", "download", "files"];
