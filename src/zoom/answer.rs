//! A whole answer of Zoom's, read as far as it can be.

use std::borrow::Cow;

use reqwest::header::{HeaderMap, LOCATION};
use serde_json::Value;
use url::Url;

use super::fault::Fault;
use super::redact;

/// Bytes kept of a body that cannot be read.
const SNIPPET: usize = 500;
/// Characters kept of a tracking id.
const LONGEST_TRACKING_ID: usize = 100;
/// Characters of a body in the log.
const LOGGED: usize = 4_000;
/// Shorter secrets are no tokens of Zoom's; removing them would garble innocent text.
const SHORTEST_SECRET: usize = 12;

/// A whole answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) tracking_id: Option<String>,
    pub(crate) content: Content,
    /// Set when Zoom refused, whatever the status.
    pub(crate) fault: Option<Fault>,
}

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    /// Its beginning.
    Unreadable(String),
    TooLarge,
}

impl Answer {
    /// Reads a body; `None` when it was too large. Secrets that the server repeats are taken out.
    pub(crate) fn read(
        status: u16,
        headers: HeaderMap,
        body: Option<&[u8]>,
        secrets: &[&str],
    ) -> Self {
        let (content, fault) = match body {
            Some(body) => read(is_success(status), &scrub(body, secrets)),
            None => (Content::TooLarge, None),
        };
        let tracking_id = headers
            .get("x-zm-trackingid")
            .and_then(|value| value.to_str().ok())
            .map(|id| cut(id, LONGEST_TRACKING_ID));
        Self {
            status,
            headers,
            tracking_id,
            content,
            fault,
        }
    }

    pub(crate) fn is_success(&self) -> bool {
        is_success(self.status)
    }
}

pub(crate) fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Where a redirect leads, from the address that answered.
pub(crate) fn location(headers: &HeaderMap, from: &Url) -> Option<Url> {
    from.join(headers.get(LOCATION)?.to_str().ok()?).ok()
}

impl Content {
    /// As a log may show it.
    pub(crate) fn logged(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(value) => logged(value),
            Self::Unreadable(snippet) => redact::text(snippet),
            Self::TooLarge => "(too large)".to_owned(),
        }
    }
}

/// A JSON body as a log may show it.
pub(crate) fn logged(value: &Value) -> String {
    cut(&redact::logged(value), LOGGED)
}

fn read(success: bool, bytes: &[u8]) -> (Content, Option<Fault>) {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return (Content::Empty, None);
    }
    let snippet = || {
        Content::Unreadable(
            String::from_utf8_lossy(&bytes[..bytes.len().min(SNIPPET)]).into_owned(),
        )
    };
    if !success {
        return (snippet(), Fault::in_refusal(bytes));
    }
    match serde_json::from_slice(bytes) {
        Ok(value) => {
            let fault = Fault::in_success(&value);
            (Content::Json(value), fault)
        }
        Err(_) => (snippet(), None),
    }
}

/// A server that repeats our secret must not bring it into an error, a log or the database.
fn scrub<'a>(body: &'a [u8], secrets: &[&str]) -> Cow<'a, [u8]> {
    let text = String::from_utf8_lossy(body);
    secrets
        .iter()
        .filter(|secret| secret.len() >= SHORTEST_SECRET && text.contains(**secret))
        .fold(None, |clean: Option<String>, secret| {
            Some(
                clean
                    .as_deref()
                    .unwrap_or(&text)
                    .replace(secret, redact::MASK),
            )
        })
        .map_or(Cow::Borrowed(body), |clean| Cow::Owned(clean.into_bytes()))
}

fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn answer(status: u16, body: &[u8], secrets: &[&str]) -> Answer {
        Answer::read(status, HeaderMap::new(), Some(body), secrets)
    }

    #[test]
    fn all_secrets_are_taken_out_of_any_body_also_of_a_broken_one() {
        let body = b"\xff CANARY-number-one CANARY-number-two CANARY-number-one";
        for status in [200, 400] {
            let read = answer(status, body, &["CANARY-number-one", "CANARY-number-two"]);
            assert!(!format!("{read:?}").contains("CANARY"), "{read:?}");
        }
    }

    #[test]
    fn a_deeply_nested_body_is_unreadable_and_no_end_of_the_stack() {
        let body = "[".repeat(1_000_000);
        for status in [200, 400] {
            let read = answer(status, body.as_bytes(), &[]);
            assert!(matches!(read.content, Content::Unreadable(_)));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reading_panic(
            status in 100u16..600,
            body in proptest::collection::vec(any::<u8>(), 0..200),
        ) {
            let read = answer(status, &body, &["a-secret-of-the-tests"]);
            let _ = read.content.logged();
        }

        #[test]
        fn no_json_makes_the_reading_panic(
            status in 100u16..600,
            body in "(\\{\"(code|message|errors|error|id)\":(1|\"1\"|null|\\[\\{\\}\\]|\"x\")(,\"message\":\"y\")?\\}){1,2}",
        ) {
            let _ = answer(status, body.as_bytes(), &[]).content.logged();
        }
    }
}
