//! Reads Zoom's optional values in all the types they come in. What cannot be read counts as
//! absent; the raw JSON still has it.

use chrono::{DateTime, NaiveDate, Utc};
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use url::Url;

use crate::ids::MeetingUuid;

/// Text; `""` is absent, and a number becomes its digits.
pub(crate) fn text<'de, D: Deserializer<'de>>(d: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(d)? {
        Value::String(text) if !text.is_empty() => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// A whole number, also as text.
pub(crate) fn integer<'de, D: Deserializer<'de>>(d: D) -> Result<Option<i64>, D::Error> {
    Ok(match Value::deserialize(d)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    })
}

/// A count or size that is never negative, also as text.
pub(crate) fn unsigned<'de, D: Deserializer<'de>>(d: D) -> Result<Option<u64>, D::Error> {
    Ok(match Value::deserialize(d)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    })
}

/// A switch, also as 1/0 and as text.
pub(crate) fn boolean<'de, D: Deserializer<'de>>(d: D) -> Result<Option<bool>, D::Error> {
    Ok(match Value::deserialize(d)? {
        Value::Bool(value) => Some(value),
        Value::Number(number) => number.as_i64().map(|n| n != 0),
        Value::String(text) => match text.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    })
}

/// An RFC 3339 time.
pub(crate) fn time<'de, D: Deserializer<'de>>(d: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    Ok(text(d)?
        .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
        .map(|t| t.to_utc()))
}

/// A day, also when a time follows it.
pub(crate) fn date<'de, D: Deserializer<'de>>(d: D) -> Result<Option<NaiveDate>, D::Error> {
    Ok(text(d)?.and_then(|text| text.get(..10)?.parse().ok()))
}

/// An address.
pub(crate) fn url<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Url>, D::Error> {
    Ok(text(d)?.and_then(|text| Url::parse(&text).ok()))
}

/// A value that lets its bearer act as somebody else.
pub(crate) fn secret<'de, D: Deserializer<'de>>(d: D) -> Result<Option<SecretString>, D::Error> {
    Ok(text(d)?.map(SecretString::from))
}

/// The UUID of an instance.
pub(crate) fn uuid<'de, D: Deserializer<'de>>(d: D) -> Result<Option<MeetingUuid>, D::Error> {
    Ok(text(d)?.and_then(|text| text.parse().ok()))
}

/// Anything else; another shape than the expected one is absent.
pub(crate) fn any<'de, D, T>(d: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    Ok(serde_json::from_value(Value::deserialize(d)?).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct All {
        #[serde(deserialize_with = "text")]
        text: Option<String>,
        #[serde(deserialize_with = "integer")]
        integer: Option<i64>,
        #[serde(deserialize_with = "unsigned")]
        unsigned: Option<u64>,
        #[serde(deserialize_with = "boolean")]
        boolean: Option<bool>,
        #[serde(deserialize_with = "time")]
        time: Option<DateTime<Utc>>,
        #[serde(deserialize_with = "date")]
        date: Option<NaiveDate>,
        #[serde(deserialize_with = "url")]
        url: Option<Url>,
        #[serde(deserialize_with = "uuid")]
        uuid: Option<MeetingUuid>,
        #[serde(deserialize_with = "any")]
        list: Vec<String>,
    }

    const KEYS: [&str; 9] = [
        "text", "integer", "unsigned", "boolean", "time", "date", "url", "uuid", "list",
    ];

    #[test]
    fn empty_missing_and_odd_values_are_absent_and_never_an_error() {
        for odd in ["\"\"", "null", "{}", "[{}]", "1e300", "-1", "\"?? ?\""] {
            let all = KEYS.map(|key| format!("\"{key}\":{odd}")).join(",");
            let read: All = serde_json::from_str(&format!("{{{all}}}")).unwrap();
            assert_eq!(
                (read.time, read.url, read.unsigned, read.date),
                (None, None, None, None)
            );
            assert!(read.list.is_empty());
        }
        assert_eq!(serde_json::from_str::<All>("{}").unwrap(), All::default());
    }

    #[test]
    fn values_are_read_in_all_the_types_they_come_in() {
        let read: All = serde_json::from_str(
            r#"{"text":3000000001,"integer":"2","unsigned":"576460752303423488","boolean":1,
                "time":"2026-09-01T10:30:00+03:00","date":"2026-10-01 00:00","url":"https://zoom.us/x"}"#,
        )
        .unwrap();
        assert_eq!(read.text.as_deref(), Some("3000000001"));
        assert_eq!((read.integer, read.boolean), (Some(2), Some(true)));
        assert_eq!(read.unsigned, Some(1 << 59));
        assert_eq!(read.time, Some("2026-09-01T07:30:00Z".parse().unwrap()));
        assert_eq!(read.date, NaiveDate::from_ymd_opt(2026, 10, 1));
        assert!(read.url.is_some());
    }
}
