//! What a signed body says: the columns of an event, and its JSON without bearer secrets.

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ids::MeetingId;
use crate::zoom::redact;

use super::VALIDATION;
use super::signature::proof_token;

/// Longest name of an event; Zoom's have less than 60 characters.
const MOST_NAME: usize = 128;

/// Times before 2000 and after 2100 are mistakes: what is computed from them may be no time any more.
const SANE_MILLIS: std::ops::Range<i64> = 946_684_800_000..4_102_444_800_000;

/// Why a signed body is no event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// No JSON, not UTF-8, or nested too deeply.
    #[error("the body is not JSON: {0}")]
    NotJson(String),
    /// No object with a name in `event`.
    #[error("the body has no name of an event in \"event\"")]
    NoName,
    /// A validation without a token, or with one that we do not sign.
    #[error("the validation has no plainToken of 1 to 128 letters, digits, _ and -")]
    BadToken,
}

/// A body, once its signature held.
#[derive(Debug)]
pub enum Message {
    /// Zoom asks whether the address is ours.
    Validation {
        /// What is to be signed.
        plain_token: String,
    },
    /// Something happened.
    Event(Box<Event>),
}

/// One event.
#[derive(Debug)]
pub struct Event {
    /// Zoom's name for it.
    pub event_type: String,
    /// Number of the meeting.
    pub zoom_meeting_id: Option<String>,
    /// The instance.
    pub zoom_meeting_uuid: Option<String>,
    /// As typed.
    pub participant_name: Option<String>,
    /// Empty for most guests.
    pub participant_email: Option<String>,
    /// Signed-in users of the account only.
    pub participant_user_id: Option<String>,
    /// `event_ts`, else when it was sent.
    pub occurred_at: DateTime<Utc>,
    /// Hash of the body as it came: a retry has the same body under another signature.
    pub body_sha256: String,
    /// The body as JSON, bearer secrets replaced.
    pub raw_data: String,
    /// Opens the recordings of this event for a day. Never stored.
    pub download_token: Option<SecretString>,
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Reads a body whose signature held.
///
/// # Errors
/// A body that says nothing.
pub fn read(body: &[u8], sent_at: DateTime<Utc>) -> Result<Message, Malformed> {
    let mut value: Value =
        serde_json::from_slice(body).map_err(|error| Malformed::NotJson(error.to_string()))?;
    let event_type = match value.get("event").and_then(Value::as_str) {
        Some(name) if is_name(name) => name.to_owned(),
        _ => return Err(Malformed::NoName),
    };
    if event_type == VALIDATION {
        let token = value.pointer("/payload/plainToken").and_then(Value::as_str);
        let token = token.filter(|token| proof_token(token));
        let plain_token = token.ok_or(Malformed::BadToken)?.to_owned();
        return Ok(Message::Validation { plain_token });
    }
    let download_token = text(&value, "/download_token").map(SecretString::from);
    redact::stored(&mut value);
    Ok(Message::Event(Box::new(Event {
        zoom_meeting_id: meeting_id(&value),
        zoom_meeting_uuid: text(&value, "/payload/object/uuid")
            .or_else(|| text(&value, "/payload/object/meeting_uuid")),
        participant_name: text(&value, "/payload/object/participant/user_name"),
        participant_email: text(&value, "/payload/object/participant/email"),
        participant_user_id: text(&value, "/payload/object/participant/participant_user_id")
            .or_else(|| text(&value, "/payload/object/participant/id")),
        occurred_at: happened_at(&value).unwrap_or(sent_at),
        body_sha256: hex(&Sha256::digest(body)),
        raw_data: value.to_string(),
        download_token,
        event_type,
    })))
}

fn is_name(name: &str) -> bool {
    (1..=MOST_NAME).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A text that is there and not empty.
fn text(value: &Value, pointer: &str) -> Option<String> {
    let text = value.pointer(pointer)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// Number or text, by event; in events of users the same member is the user's id.
fn meeting_id(value: &Value) -> Option<String> {
    let object = value.pointer("/payload/object")?;
    let id = match object.get("id").or_else(|| object.get("meeting_id"))? {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    id.parse::<MeetingId>().ok().map(|id| id.to_string())
}

/// When an event happened by its `event_ts`, which is in milliseconds, unlike the header; `None`
/// where it holds no time that can be meant.
#[must_use]
pub fn happened_at(body: &Value) -> Option<DateTime<Utc>> {
    let millis = match body.get("event_ts")? {
        Value::Number(number) => number.as_i64()?,
        Value::String(text) => text.parse().ok()?,
        _ => return None,
    };
    DateTime::from_timestamp_millis(millis).filter(|time| is_sane(*time))
}

/// Whether an event can mean this time.
#[must_use]
pub fn is_sane(time: DateTime<Utc>) -> bool {
    SANE_MILLIS.contains(&time.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use serde_json::json;

    use super::*;

    fn sent_at() -> DateTime<Utc> {
        "2026-09-01T07:31:05Z".parse().unwrap()
    }

    fn event(body: &Value) -> Event {
        match read(body.to_string().as_bytes(), sent_at()).unwrap() {
            Message::Event(event) => *event,
            Message::Validation { .. } => panic!("a validation"),
        }
    }

    #[test]
    fn a_stay_is_read_with_its_meeting_and_its_person() {
        let event = event(&json!({
            "event": "meeting.participant_left", "event_ts": 1_788_251_398_564_i64,
            "payload": {"account_id": "a", "object": {
                "id": "86000000001", "uuid": "aB3/dEf+hIjKlMnOpQrStA==",
                "participant": {"user_name": "Sara", "id": "", "email": "", "participant_user_id": "Uu1"}}},
        }));
        assert_eq!(event.event_type, "meeting.participant_left");
        assert_eq!(event.zoom_meeting_id.as_deref(), Some("86000000001"));
        assert_eq!(
            event.zoom_meeting_uuid.as_deref(),
            Some("aB3/dEf+hIjKlMnOpQrStA==")
        );
        assert_eq!(event.participant_name.as_deref(), Some("Sara"));
        assert_eq!(event.participant_email, None);
        assert_eq!(event.participant_user_id.as_deref(), Some("Uu1"));
        assert_eq!(event.occurred_at.timestamp_millis(), 1_788_251_398_564);
    }

    #[test]
    fn a_meeting_is_a_number_in_some_events_and_a_text_in_others_and_a_user_is_none() {
        let of = |id: Value| {
            let body = json!({"event": "x.y", "payload": {"object": {"id": id}}});
            event(&body).zoom_meeting_id
        };
        assert_eq!(
            of(json!(86_000_000_001_u64)).as_deref(),
            Some("86000000001")
        );
        assert_eq!(of(json!("86000000001")).as_deref(), Some("86000000001"));
        for id in [
            json!("Uu11aaBBccDDeeFFggHHii"),
            json!(null),
            json!(-5),
            json!([]),
        ] {
            assert_eq!(of(id), None);
        }
    }

    #[test]
    fn the_download_token_is_handed_on_and_not_kept() {
        let body = json!({
            "event": "recording.completed", "download_token": "CANARY",
            "payload": {"object": {
                "id": 86_000_000_001_u64, "recording_play_passcode": "CANARY",
                "recording_files": [{"download_url": "https://zoom.us/rec/x?access_token=CANARY"}]}},
        });
        let event = event(&body);
        assert!(!event.raw_data.contains("CANARY"), "{}", event.raw_data);
        assert!(!format!("{event:?}").contains("CANARY"));
        let token = event.download_token.unwrap();
        assert_eq!(token.expose_secret(), "CANARY");
    }

    #[test]
    fn an_event_without_a_sane_time_happened_when_it_was_sent() {
        for time in [
            json!(null),
            json!("soon"),
            json!(5),
            json!(1.5),
            json!(i64::MAX),
        ] {
            let event = event(&json!({"event": "x", "event_ts": time}));
            assert_eq!(event.occurred_at, sent_at(), "{time}");
        }
        let text = event(&json!({"event": "x", "event_ts": "1788251398564"}));
        assert_eq!(text.occurred_at.timestamp_millis(), 1_788_251_398_564);
    }

    #[test]
    fn the_hash_is_that_of_the_bytes_and_not_of_their_meaning() {
        let hash = |body: &[u8]| match read(body, sent_at()).unwrap() {
            Message::Event(event) => event.body_sha256,
            Message::Validation { .. } => panic!("a validation"),
        };
        assert_ne!(hash(br#"{"event":"x"}"#), hash(br#"{"event": "x"}"#));
        assert_eq!(
            hash(br#"{"event":"x"}"#),
            "ebc2c4ea03938ee05e18c1a712d9fa02de923d6f2db34b68fe1f8dcf651e479d"
        );
    }

    #[test]
    fn what_says_nothing_is_malformed() {
        let deep = format!(
            "{{\"event\":\"x\",\"a\":{}1{}}}",
            "[".repeat(10_000),
            "]".repeat(10_000)
        );
        for body in [
            &b""[..],
            b"null",
            b"[]",
            b"{",
            b"{\"event\":\"\xff\"}",
            deep.as_bytes(),
        ] {
            let refused = read(body, sent_at()).unwrap_err();
            assert!(
                matches!(refused, Malformed::NotJson(_) | Malformed::NoName),
                "{refused}"
            );
        }
        for name in [
            json!(null),
            json!(7),
            json!(""),
            json!("a b"),
            json!("x".repeat(129)),
        ] {
            let body = json!({"event": name}).to_string();
            assert_eq!(
                read(body.as_bytes(), sent_at()).unwrap_err(),
                Malformed::NoName
            );
        }
    }

    #[test]
    fn a_validation_needs_a_token_that_can_be_no_part_of_a_signature() {
        let validation = |token: Value| {
            let body = json!({"event": VALIDATION, "payload": {"plainToken": token}});
            read(body.to_string().as_bytes(), sent_at())
        };
        let good = validation(json!("qgg8vlvZRS6UYooatFL8Aw")).unwrap();
        assert!(matches!(good, Message::Validation { plain_token } if plain_token.len() == 22));
        let oracle = "v0:1785369357:{\"event\":\"meeting.started\"}";
        for token in [
            json!(oracle),
            json!(""),
            json!(null),
            json!("a".repeat(129)),
            json!("ä"),
        ] {
            assert_eq!(validation(token).unwrap_err(), Malformed::BadToken);
        }
    }
}
