//! Takes bearer secrets out of what is stored, logged or shown.

use serde_json::Value;
use url::Url;

/// What stands in place of a secret.
pub const MASK: &str = "***";

/// JSON keys whose value lets its bearer act or watch as somebody else.
const BEARER_KEYS: &[&str] = &[
    "access_token",
    "refresh_token",
    "download_token",
    "download_access_token",
    "token",
    "start_url",
    "zak",
    "recording_play_passcode",
    "client_secret",
    "host_key",
    "stream_key",
];

/// JSON keys that are stored, because join links and passcodes are shown, but never logged.
const LOG_KEYS: &[&str] = &[
    "password",
    "h323_password",
    "pstn_password",
    "encrypted_password",
    "passcode",
];

/// Query parameters that are credentials wherever they stand.
const BEARER_PARAMETERS: &[&str] = &["access_token", "download_token", "zak"];

/// Query parameters that are credentials in a log: passcodes, personal links, signed addresses.
const LOG_PARAMETERS: &[&str] = &[
    "pwd",
    "tk",
    "token",
    "signature",
    "policy",
    "key-pair-id",
    "x-amz-signature",
];

/// Replaces bearer secrets in JSON that will be stored or shown.
pub fn stored(value: &mut Value) {
    walk(value, &|key| BEARER_KEYS.contains(&key), &|text| {
        if text.contains("://") {
            mask_parameters(text, BEARER_PARAMETERS)
        } else {
            text.to_owned()
        }
    });
}

/// A JSON body as a log may show it.
pub fn logged(value: &Value) -> String {
    let mut value = value.clone();
    walk(
        &mut value,
        &|key| BEARER_KEYS.contains(&key) || LOG_KEYS.contains(&key),
        &|s| text(s),
    );
    value.to_string()
}

/// An address as a log may show it.
pub fn url(url: &Url) -> String {
    text(url.as_str())
}

/// Any text from outside, as a log or an error may show it.
pub fn text(text: &str) -> String {
    let mut text = mask_parameters(text, BEARER_PARAMETERS);
    text = mask_parameters(&text, LOG_PARAMETERS);
    for scheme in ["bearer ", "basic "] {
        text = mask_after(&text, scheme, &is_token_char, 8);
    }
    for key in BEARER_KEYS.iter().chain(LOG_KEYS) {
        // Bodies cut in the middle are no JSON any more, but still hold such pairs.
        for separator in ["\":\"", "\": \""] {
            text = mask_after(&text, &format!("\"{key}{separator}"), &|c| c != '"', 1);
        }
    }
    mask_jwts(&text)
}

fn walk(value: &mut Value, secret: &dyn Fn(&str) -> bool, clean: &dyn Fn(&str) -> String) {
    match value {
        Value::Object(map) => {
            for (key, child) in map.iter_mut() {
                let empty = child.is_null() || child.as_str() == Some("");
                if secret(&key.to_ascii_lowercase()) && !empty {
                    *child = Value::from(MASK);
                } else {
                    walk(child, secret, clean);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, secret, clean)),
        Value::String(text) => {
            let cleaned = clean(text);
            if cleaned != *text {
                *text = cleaned;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn mask_parameters(text: &str, names: &[&str]) -> String {
    let mut text = text.to_owned();
    for name in names {
        for lead in ['?', '&'] {
            text = mask_after(&text, &format!("{lead}{name}="), &is_query_char, 1);
        }
    }
    text
}

/// Replaces each run of `accepted` characters after `needle` (lower case; case is ignored) that is
/// at least `shortest` long.
fn mask_after(
    text: &str,
    needle: &str,
    accepted: &dyn Fn(char) -> bool,
    shortest: usize,
) -> String {
    // ASCII lower-casing keeps every byte offset.
    let lower = text.to_ascii_lowercase();
    let mut masked = String::new();
    let mut rest = 0;
    while let Some(found) = lower[rest..].find(needle) {
        let start = rest + found + needle.len();
        let end = text[start..]
            .find(|c| !accepted(c))
            .map_or(text.len(), |n| start + n);
        masked.push_str(&text[rest..start]);
        masked.push_str(if end - start >= shortest {
            MASK
        } else {
            &text[start..end]
        });
        rest = end;
    }
    masked.push_str(&text[rest..]);
    masked
}

/// Zoom's tokens are JSON web tokens: they begin with the base64 of `{"`.
fn mask_jwts(text: &str) -> String {
    let mut masked = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("eyJ") {
        let end = rest[start..]
            .find(|c| !is_token_char(c))
            .map_or(rest.len(), |n| start + n);
        masked.push_str(&rest[..start]);
        masked.push_str(if end - start >= 16 {
            MASK
        } else {
            &rest[start..end]
        });
        rest = &rest[end..];
    }
    masked.push_str(rest);
    masked
}

fn is_token_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '~' | '+' | '/' | '=')
}

fn is_query_char(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '&' | '#' | '"' | '\'' | '<' | '>' | '\\' | ')')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn stored_json_keeps_join_link_and_passcode_and_loses_what_bears_power() {
        let mut value = json!({
            "id": 86_000_000_001_u64,
            "join_url": "https://us06web.zoom.us/j/86000000001?pwd=Hash.1",
            "password": "Ab12cd",
            "start_url": "https://us06web.zoom.us/s/86000000001?zak=CANARY",
            "recording_play_passcode": "CANARY",
            "download_access_token": "CANARY",
            "live_streaming": { "stream_key": "CANARY" },
            "recording_files": [{
                "download_url": "https://us06web.zoom.us/rec/download/x?access_token=CANARY&b=1"
            }],
            "token": "",
        });
        stored(&mut value);
        assert!(!value.to_string().contains("CANARY"), "{value}");
        assert_eq!(
            value["join_url"],
            "https://us06web.zoom.us/j/86000000001?pwd=Hash.1"
        );
        assert_eq!(value["password"], "Ab12cd");
        assert_eq!(value["start_url"], MASK);
        assert_eq!(value["token"], "");
        assert_eq!(
            value["recording_files"][0]["download_url"],
            "https://us06web.zoom.us/rec/download/x?access_token=***&b=1"
        );
    }

    #[test]
    fn a_log_shows_no_passcode_and_no_personal_link() {
        let shown = logged(&json!({
            "password": "CANARY",
            "topic": "Biology 7B",
            "join_url": "https://zoom.us/w/86000000001?tk=CANARY&pwd=CANARY",
        }));
        assert!(!shown.contains("CANARY"), "{shown}");
        assert!(shown.contains("Biology 7B"));
    }

    #[test]
    fn a_text_loses_tokens_in_every_dress() {
        for dirty in [
            "Authorization: Bearer CANARY.CANARY",
            "authorization: basic Q0FOQVJZCANARY==",
            "see https://zoom.us/s/1?zak=CANARY#x",
            "https://cdn.test/f?Policy=CANARY&Signature=CANARY&Key-Pair-Id=CANARY",
            "{\"access_token\":\"CANARY\", \"cut",
            "{\"start_url\": \"https://zoom.us/CANARY",
            "invalid token eyJCANARY.CANARY.CANARY given",
        ] {
            assert!(!text(dirty).contains("CANARY"), "{}", text(dirty));
        }
        assert_eq!(text("the bearer is old"), "the bearer is old");
    }

    proptest! {
        #[test]
        fn no_text_makes_the_redaction_panic(dirty in "\\PC*(bearer |[?&]zak=|\"token\":\")?\\PC*") {
            let _ = text(&dirty);
        }
    }
}
