//! An event as far as it is read: what is missing or empty is not there.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::Value;

use crate::store::webhook_events::WebhookEvent;
use crate::zoom::webhook::{happened_at, is_sane};

/// One event.
pub(super) struct Event {
    pub(super) kind: String,
    /// When it happened, by Zoom's milliseconds.
    pub(super) at: DateTime<Utc>,
    /// Number of the meeting.
    pub(super) number: Option<String>,
    /// Instance.
    pub(super) uuid: Option<String>,
    body: Value,
}

impl Event {
    pub(super) fn of(stored: WebhookEvent) -> Self {
        Self {
            at: happened_at(&stored.raw_data).unwrap_or(stored.occurred_at),
            kind: stored.event_type,
            number: stored.zoom_meeting_id,
            uuid: stored.zoom_meeting_uuid,
            body: stored.raw_data,
        }
    }

    /// When it happened, in whole seconds like all times of tables.
    pub(super) fn second(&self) -> DateTime<Utc> {
        self.at.trunc_subsecs(0)
    }

    pub(super) fn payload(&self) -> &Value {
        &self.body["payload"]
    }

    /// What it is about.
    pub(super) fn object(&self) -> &Value {
        &self.payload()["object"]
    }
}

/// A text that says something.
pub(super) fn text<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// A text, or a number as text: Zoom sends ids either way.
pub(super) fn word(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A time in whole seconds; one that cannot be meant is not there.
pub(super) fn time(value: &Value, name: &str) -> Option<DateTime<Utc>> {
    let time: DateTime<Utc> = text(value, name)?.parse().ok()?;
    is_sane(time).then(|| time.trunc_subsecs(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_empty_or_of_another_kind_is_not_there() {
        let value = json!({"a": "", "b": "x", "c": 7, "d": null, "e": [1]});
        assert_eq!(text(&value, "a"), None);
        assert_eq!(text(&value, "b"), Some("x"));
        assert_eq!(text(&value, "c"), None);
        assert_eq!(word(&value, "c"), Some("7".to_owned()));
        for name in ["a", "d", "e", "f"] {
            assert_eq!(word(&value, name), None, "{name}");
        }
    }

    #[test]
    fn times_are_whole_seconds() {
        let value = json!({"at": "2026-09-01T08:00:00.900Z", "never": "soon"});
        let whole = "2026-09-01T08:00:00Z".parse().ok();
        assert_eq!(time(&value, "at"), whole);
        assert_eq!(time(&value, "never"), None);
    }

    #[test]
    fn a_time_far_off_is_none() {
        for far in [
            "+262142-12-31T23:59:59Z",
            "+12000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
        ] {
            assert_eq!(time(&json!({"at": far}), "at"), None, "{far}");
        }
    }
}
