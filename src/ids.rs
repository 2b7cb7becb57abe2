//! Meeting numbers and instance UUIDs, and how people write them.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use url::Url;

/// The number of a meeting: one per planned meeting, shared by all its instances.
///
/// Zoom writes it as a number in most answers and as a string in some events; outside Zoom it is
/// always text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MeetingId(u64);

/// What could not be read as a meeting number, a UUID, or a Zoom link.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseIdError {
    /// Not 9 to 11 digits.
    #[error("`{0}` is not a meeting number of 9 to 11 digits")]
    MeetingId(String),
    /// Not a non-empty text without blanks.
    #[error("`{0}` is not a meeting UUID")]
    MeetingUuid(String),
    /// None of the forms in which a meeting may be named.
    #[error("`{0}` is neither a meeting number, nor a meeting UUID, nor a Zoom link with a number")]
    MeetingRef(String),
}

impl MeetingId {
    /// Wraps a number that came from Zoom; no range is enforced.
    pub fn new(number: u64) -> Self {
        Self(number)
    }

    /// The bare number.
    pub fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for MeetingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for MeetingId {
    type Err = ParseIdError;

    /// Reads 9 to 11 digits, with blanks and dashes between them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let refused = || ParseIdError::MeetingId(text.trim().to_owned());
        let mut digits = String::new();
        for c in text.trim().chars() {
            match c {
                '0'..='9' => digits.push(c),
                // People paste the no-break blanks of Zoom's invitation mail too.
                ' ' | '-' | '\u{a0}' | '\u{202f}' => {}
                _ => return Err(refused()),
            }
        }
        if !(9..=11).contains(&digits.len()) {
            return Err(refused());
        }
        digits.parse().map(Self).map_err(|_| refused())
    }
}

impl Serialize for MeetingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for MeetingId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrText;

        impl Visitor<'_> for NumberOrText {
            type Value = MeetingId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a meeting number, as number or text")
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<MeetingId, E> {
                Ok(MeetingId(number))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<MeetingId, E> {
                u64::try_from(number).map(MeetingId).map_err(E::custom)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<MeetingId, E> {
                text.trim()
                    .parse()
                    .map(MeetingId)
                    .or_else(|_| text.parse())
                    .map_err(E::custom)
            }
        }

        deserializer.deserialize_any(NumberOrText)
    }
}

/// The UUID of one instance of a meeting: base64 text that may hold `/` and `+`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct MeetingUuid(String);

impl MeetingUuid {
    /// The text as Zoom writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The only form in which a UUID may stand in a URL path.
    ///
    /// Percent-encoded once; twice when it starts with `/` or contains `//`, because Zoom's
    /// router decodes such paths before it splits them.
    pub fn path_segment(&self) -> String {
        let once = encode_segment(&self.0);
        if self.0.starts_with('/') || self.0.contains("//") {
            encode_segment(&once)
        } else {
            once
        }
    }
}

impl fmt::Display for MeetingUuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for MeetingUuid {
    type Err = ParseIdError;

    /// Accepts any text without blanks and control characters: Zoom does not promise a length.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.is_empty() || text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(ParseIdError::MeetingUuid(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for MeetingUuid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}

/// A meeting as people name it: by number (also inside a Zoom link) or by instance UUID.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MeetingRef {
    /// The meeting itself.
    Id(MeetingId),
    /// One instance of it.
    Uuid(MeetingUuid),
}

impl FromStr for MeetingRef {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if let Some(id) = extract_meeting_id(text) {
            return Ok(Self::Id(id));
        }
        if looks_like_uuid(text) {
            return text.parse().map(Self::Uuid);
        }
        Err(ParseIdError::MeetingRef(text.to_owned()))
    }
}

impl fmt::Display for MeetingRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Uuid(uuid) => uuid.fmt(f),
        }
    }
}

/// Finds the meeting number in what a person may paste: digits with blanks or dashes, or any Zoom
/// link that holds the number. Registration, personal and recording links hold none.
pub fn extract_meeting_id(text: &str) -> Option<MeetingId> {
    let text = text.trim();
    if let Ok(id) = text.parse() {
        return Some(id);
    }
    let url = if text.contains("://") {
        Url::parse(text).ok()?
    } else {
        Url::parse(&format!("https://{text}")).ok()?
    };
    if !is_zoom_host(url.host_str()?) {
        return None;
    }
    match url.scheme() {
        "https" | "http" => id_in_path(&url).or_else(|| id_in_query(&url)),
        "zoommtg" | "zoomus" => id_in_query(&url),
        _ => None,
    }
}

fn id_in_path(url: &Url) -> Option<MeetingId> {
    let segments: Vec<&str> = url.path_segments()?.filter(|s| !s.is_empty()).collect();
    let candidate = match segments.as_slice() {
        ["j" | "s" | "w", id, ..] | ["wc", "join", id, ..] | ["launch", "jc", id, ..] => id,
        ["wc", id, ..] => id,
        _ => return None,
    };
    bare_digits(candidate)
}

fn id_in_query(url: &Url) -> Option<MeetingId> {
    let (_, id) = url.query_pairs().find(|(key, _)| key == "confno")?;
    bare_digits(&id)
}

fn bare_digits(text: &str) -> Option<MeetingId> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

fn is_zoom_host(host: &str) -> bool {
    ["zoom.us", "zoom.com", "zoomgov.com", "zoomus.cn"]
        .iter()
        .any(|domain| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
}

/// Strict on purpose: a mistyped number or a word shall not be sent to Zoom as a UUID.
fn looks_like_uuid(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let padded = text.len() - body.len();
    body.bytes()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
        && !body.is_empty()
        && (padded == 2 || (padded == 0 && body.len() == 22))
        && !body.bytes().all(|b| b.is_ascii_digit())
}

/// Percent-encodes all but the unreserved characters of RFC 3986, so that a value stays one
/// segment of a path.
pub(crate) fn encode_segment(value: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(value.len() * 3);
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("writing to a String cannot fail");
        }
    }
    encoded
}

#[cfg(test)]
#[path = "ids_tests.rs"]
mod tests;
