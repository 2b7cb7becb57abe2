//! The body of a create or update, read and checked (`zoom-api §7.1 [S]`).

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde_json::{Map, Value};

use crate::sandbox::api::Refusal;
use crate::sandbox::api::refusal::FieldError;

const LONGEST_TOPIC: usize = 200;
const LONGEST_AGENDA: usize = 2000;
const LONGEST_PASSWORD: usize = 10;
const LONGEST_MINUTES: u64 = 1440;
const MOST_CUSTOM_KEYS: usize = 10;

/// What a body asks for; absent members are `None`.
pub(super) struct Wish<'a> {
    pub(super) topic: Option<String>,
    pub(super) kind: Option<u8>,
    pub(super) start: Option<DateTime<Utc>>,
    pub(super) timezone: Tz,
    pub(super) duration: Option<u32>,
    pub(super) agenda: Option<String>,
    pub(super) password: Option<String>,
    pub(super) settings: Option<&'a Map<String, Value>>,
    pub(super) custom_keys: Option<Vec<(String, String)>>,
    pub(super) tracking_fields: Option<Vec<(String, String)>>,
    pub(super) recurrence: Option<&'a Map<String, Value>>,
}

impl<'a> Wish<'a> {
    pub(super) fn read(body: &'a Map<String, Value>, default_zone: Tz) -> Result<Self, Refusal> {
        let timezone = match text(body, "timezone", 64)? {
            Some(name) if !name.is_empty() => name
                .parse()
                .map_err(|_| Refusal::invalid_field("timezone"))?,
            _ => default_zone,
        };
        let start = match text(body, "start_time", 40)?.filter(|text| !text.is_empty()) {
            Some(text) => Some(
                read_time(&text, timezone).ok_or_else(|| Refusal::invalid_field("start_time"))?,
            ),
            None => None,
        };
        let kind = match number(body, "type")? {
            None => None,
            Some(kind @ (1 | 2 | 3 | 8 | 10)) => Some(kind as u8),
            Some(_) => return Err(Refusal::invalid_field("type")),
        };
        let duration = match number(body, "duration")? {
            None => None,
            Some(minutes @ 1..=LONGEST_MINUTES) => Some(minutes as u32),
            Some(_) => return Err(Refusal::invalid_field("duration")),
        };
        let password = text(body, "password", LONGEST_PASSWORD)?;
        if password
            .as_ref()
            .is_some_and(|p| !p.bytes().all(|b| b.is_ascii_graphic()))
        {
            return Err(Refusal::invalid_field("password"));
        }
        let settings = object(body, "settings")?;
        let custom_keys = match settings {
            Some(settings) => pairs(settings, "custom_keys", "key")?,
            None => None,
        };
        if custom_keys
            .as_ref()
            .is_some_and(|keys| keys.len() > MOST_CUSTOM_KEYS)
        {
            return Err(Refusal::invalid_field("settings.custom_keys"));
        }
        Ok(Self {
            topic: text(body, "topic", LONGEST_TOPIC)?,
            kind,
            start,
            timezone,
            duration,
            agenda: text(body, "agenda", LONGEST_AGENDA)?,
            password,
            settings,
            custom_keys,
            tracking_fields: pairs(body, "tracking_fields", "field")?,
            recurrence: object(body, "recurrence")?,
        })
    }
}

/// `…Z` is UTC, without `Z` it is wall time in the zone; offsets are refused
/// (`[U]`, chosen here).
fn read_time(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    let wall = |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok();
    match text.strip_suffix('Z') {
        Some(utc) => Some(wall(utc)?.and_utc()),
        None => zone
            .from_local_datetime(&wall(text)?)
            .earliest()
            .map(|time| time.to_utc()),
    }
}

pub(super) fn text(
    body: &Map<String, Value>,
    name: &str,
    longest: usize,
) -> Result<Option<String>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.chars().count() <= longest => Ok(Some(text.clone())),
        Some(_) => Err(Refusal::invalid_field(name)),
    }
}

fn number(body: &Map<String, Value>, name: &str) -> Result<Option<u64>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value
            .as_u64()
            .map(Some)
            .ok_or_else(|| Refusal::invalid_field(name)),
    }
}

fn object<'a>(
    body: &'a Map<String, Value>,
    name: &str,
) -> Result<Option<&'a Map<String, Value>>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(map)) => Ok(Some(map)),
        Some(_) => Err(Refusal::invalid_field(name)),
    }
}

type Pairs = Vec<(String, String)>;

fn pairs(body: &Map<String, Value>, name: &str, key: &str) -> Result<Option<Pairs>, Refusal> {
    let Some(list) = body.get(name) else {
        return Ok(None);
    };
    let wrong = || Refusal::invalid(vec![FieldError::invalid(name)]);
    let entry = |entry: &Value| {
        let part = |name: &str| entry.get(name).and_then(Value::as_str);
        Some((
            part(key).filter(|k| k.chars().count() <= 64)?.to_owned(),
            part("value")
                .filter(|v| v.chars().count() <= 256)
                .unwrap_or_default()
                .to_owned(),
        ))
    };
    list.as_array()
        .ok_or_else(wrong)?
        .iter()
        .map(|e| entry(e).ok_or_else(wrong))
        .collect::<Result<_, _>>()
        .map(Some)
}
