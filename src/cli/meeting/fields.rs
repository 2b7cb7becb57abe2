//! The flags of a meeting that `create` and `update` share.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::Args;
use serde_json::Value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::schedule::parse_start;
use crate::zoom::{MeetingBody, MeetingSettings, Start};

/// What a meeting is made of.
#[derive(Debug, Args)]
pub(super) struct Fields {
    /// Title, at most 200 characters.
    #[arg(long)]
    pub(super) topic: Option<String>,
    /// Start: RFC 3339, or local time with `--timezone`.
    #[arg(long, value_name = "TIME")]
    pub(super) start: Option<String>,
    /// Length in minutes, 1 to 1440.
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub(super) duration: Option<u32>,
    /// IANA zone of the start.
    #[arg(long, value_name = "ZONE")]
    pub(super) timezone: Option<Tz>,
    /// Description, at most 2000 characters.
    #[arg(long)]
    pub(super) agenda: Option<String>,
    /// Passcode, at most 10 of letters, digits and @ - _ *.
    #[arg(long)]
    pub(super) passcode: Option<String>,
    /// Let people wait until they are admitted.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(super) waiting_room: Option<bool>,
    /// Let people in before the host.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub(super) join_before_host: Option<bool>,
    /// Record by itself.
    #[arg(long, value_parser = ["cloud", "local", "none"])]
    pub(super) auto_recording: Option<String>,
    /// Any other setting of Zoom's; VALUE is JSON, or text as it is. May be repeated.
    #[arg(long, value_name = "KEY=VALUE", value_parser = setting)]
    pub(super) set: Vec<(String, Value)>,
}

impl Fields {
    /// The title, where one was named.
    pub(super) fn topic(&self) -> Result<Option<String>> {
        match &self.topic {
            Some(topic) if topic.trim().is_empty() || topic.chars().count() > 200 => {
                Err(Error::bad_input("--topic: 1 to 200 characters"))
            }
            topic => Ok(topic.clone()),
        }
    }

    /// The start with the zone to send it in. A start in the past would silently become "now".
    pub(super) fn start(&self, context: &Context) -> Result<Option<(DateTime<Utc>, Tz)>> {
        let Some(text) = &self.start else {
            return Ok(None);
        };
        let start = parse_start(text, self.timezone)
            .map_err(|error| Error::bad_input(format!("--start {text:?}: {error}")))?;
        if start <= context.clock.now() {
            return Err(Error::bad_input(format!("--start {text:?} is in the past"))
                .hint("Zoom would start it now without a word"));
        }
        Ok(Some((start, self.timezone.unwrap_or(Tz::UTC))))
    }

    /// The body of a PATCH: what flags name, nothing else.
    pub(super) fn patch(&self, context: &Context) -> Result<MeetingBody> {
        let mut body = MeetingBody {
            topic: self.topic()?,
            start: self.start(context)?.map(|(at, zone)| Start { at, zone }),
            duration_minutes: self.duration,
            password: self.passcode.clone(),
            agenda: self.agenda.clone(),
            ..MeetingBody::default()
        };
        if let (None, Some(zone)) = (&body.start, self.timezone) {
            body.more.insert("timezone".to_owned(), zone.name().into());
        }
        let settings = MeetingSettings {
            waiting_room: self.waiting_room,
            join_before_host: self.join_before_host,
            auto_recording: self.auto_recording.clone(),
            ..MeetingSettings::default()
        };
        if settings != MeetingSettings::default() {
            body.settings = Some(settings);
        }
        Ok(body)
    }

    /// Adds the settings that `--set` names.
    pub(super) fn settings(&self, body: &mut MeetingBody) {
        for (key, value) in &self.set {
            let settings = body.settings.get_or_insert_default();
            settings.more.insert(key.clone(), value.clone());
        }
    }
}

fn setting(text: &str) -> std::result::Result<(String, Value), String> {
    let (key, value) = text.split_once('=').ok_or("KEY=VALUE is needed")?;
    if key.is_empty()
        || !key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    {
        return Err(format!(
            "{key:?} is no name of a setting, e.g. mute_upon_entry"
        ));
    }
    let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
    Ok((key.to_owned(), value))
}
