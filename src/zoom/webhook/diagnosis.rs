//! Why a signature does not hold: the usual mistakes between Zoom and us, tried one by one.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::Value;

use super::signature::{Claim, Keys, Refused, Which};

/// In one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It holds.
    Valid,
    /// It holds with the previous secret.
    ValidPrevious,
    MissingSignature,
    MissingTimestamp,
    BadSignature,
    BadTimestamp,
    /// It holds, and was made too long ago or lies in the future.
    Stale,
    /// It holds for the same JSON in other bytes.
    BodyChanged,
    /// It is none of ours for this body.
    WrongSecretOrBody,
}

/// What can be said about a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// In one word.
    pub reason: Reason,
    /// The secret that made it, where one of ours did.
    pub secret: Option<Which>,
    /// From the timestamp to now; negative when it lies in the future.
    pub age_seconds: Option<i64>,
    /// In a sentence.
    pub message: String,
    /// What to do.
    pub hint: Option<&'static str>,
}

impl Diagnosis {
    /// Whether the receiver would take it.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        matches!(self.reason, Reason::Valid | Reason::ValidPrevious)
    }
}

const COPY_HEADERS: &str =
    "copy both headers, x-zm-signature and x-zm-request-timestamp, from the same request";
const PASS_HEADERS: &str =
    "a proxy or framework may drop it: let x-zm-signature and x-zm-request-timestamp through";
const RAW_BODY: &str =
    "sign and store the bytes as they came: take the body before a framework parses it";
const SECRET: &str = "compare with the Secret Token on the app's page (Feature → Token); after a \
    renewal set the old one as ZOOM_WEBHOOK_SECRET_PREVIOUS; the body must be the raw one";

/// Tells what is wrong with a signature, or that nothing is.
#[must_use]
pub fn diagnose(
    keys: &Keys,
    signature: Option<&str>,
    timestamp: Option<&str>,
    body: &[u8],
    now: DateTime<Utc>,
    tolerance: TimeDelta,
) -> Diagnosis {
    let bytes = |text: Option<&'_ str>| text.map(|text| text.as_bytes().to_vec());
    let (signatures, timestamps) = (bytes(signature), bytes(timestamp));
    let claim = Claim::of(signatures.as_deref(), timestamps.as_deref());
    let sent_at = claim.and_then(|claim| claim.sent_at()).ok();
    let age_seconds = sent_at.map(|sent_at| (now - sent_at).num_seconds());
    let found = |reason, secret, message: String, hint| Diagnosis {
        reason,
        secret,
        age_seconds,
        message,
        hint,
    };
    let claim = match claim {
        Ok(claim) => claim,
        Err(refused) => return found(word(refused), None, refused.to_string(), Some(PASS_HEADERS)),
    };
    match keys.check(claim, body, now, tolerance) {
        Ok(Which::Current) => found(
            Reason::Valid,
            Some(Which::Current),
            "the signature holds".to_owned(),
            None,
        ),
        Ok(Which::Previous) => found(
            Reason::ValidPrevious,
            Some(Which::Previous),
            "the signature holds, with the previous secret".to_owned(),
            Some(
                "Zoom signs with the old secret still; keep ZOOM_WEBHOOK_SECRET_PREVIOUS until it does not",
            ),
        ),
        Err(refused @ Refused::Stale { .. }) => {
            let at_its_time = sent_at.and_then(|at| keys.check(claim, body, at, tolerance).ok());
            let message = format!(
                "the signature holds, but {refused}; {} s are allowed",
                tolerance.num_seconds()
            );
            let hint = "look at this machine's clock (zoomctl doctor), and for a queue that keeps requests; \
                webhook.tolerance_seconds is the limit";
            found(Reason::Stale, at_its_time, message, Some(hint))
        }
        Err(Refused::Forged) => match changed(keys, claim, body) {
            Some((which, how)) => found(
                Reason::BodyChanged,
                Some(which),
                format!("the signature is that of another body: {how}"),
                Some(RAW_BODY),
            ),
            None => found(
                Reason::WrongSecretOrBody,
                None,
                "no secret of ours makes this signature of this body and timestamp".to_owned(),
                Some(SECRET),
            ),
        },
        Err(Refused::BadTimestamp) if claim.timestamp.len() == 13 => found(
            Reason::BadTimestamp,
            None,
            "the timestamp is in milliseconds".to_owned(),
            Some("event_ts of the body is in milliseconds; the header has seconds"),
        ),
        Err(refused) => found(word(refused), None, refused.to_string(), Some(COPY_HEADERS)),
    }
}

fn word(refused: Refused) -> Reason {
    match refused {
        Refused::NoSignature => Reason::MissingSignature,
        Refused::NoTimestamp => Reason::MissingTimestamp,
        Refused::BadTimestamp => Reason::BadTimestamp,
        Refused::BadSignature | Refused::Doubled => Reason::BadSignature,
        Refused::Stale { .. } => Reason::Stale,
        Refused::Forged => Reason::WrongSecretOrBody,
    }
}

/// The body as it may have been before somebody touched it, and what was done to it.
fn changed(keys: &Keys, claim: Claim<'_>, body: &[u8]) -> Option<(Which, &'static str)> {
    // Fresh at its own time: here only the bytes matter.
    let at = claim.sent_at().ok()?;
    candidates(body).into_iter().find_map(|(body, how)| {
        let which = keys.check(claim, &body, at, TimeDelta::zero()).ok()?;
        Some((which, how))
    })
}

fn candidates(body: &[u8]) -> Vec<(Vec<u8>, &'static str)> {
    let end = body.iter().rposition(|byte| !b"\r\n".contains(byte));
    let trimmed = &body[..end.map_or(0, |end| end + 1)];
    let mut candidates = vec![
        (trimmed.to_vec(), "a line break was added at its end"),
        ([body, b"\n"].concat(), "the line break at its end was lost"),
        (
            body.iter().copied().filter(|byte| *byte != b'\r').collect(),
            "its line breaks were turned into CR LF",
        ),
    ];
    if let Some(rest) = body.strip_prefix(b"\xef\xbb\xbf") {
        candidates.push((rest.to_vec(), "a byte-order mark was added"));
    }
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        const AGAIN: &str = "its JSON was read and written again";
        let compact = value.to_string();
        candidates.push((compact.replace('/', "\\/").into_bytes(), AGAIN));
        candidates.push((escaped(&compact).into_bytes(), AGAIN));
        candidates.push((compact.into_bytes(), AGAIN));
        if let Ok(pretty) = serde_json::to_vec_pretty(&value) {
            candidates.push((pretty, AGAIN));
        }
    }
    candidates
}

/// JSON whose letters beyond ASCII are written as `\uXXXX`.
fn escaped(json: &str) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    for letter in json.chars() {
        if letter.is_ascii() {
            text.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            // Writing to a String cannot fail.
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use hmac::{Hmac, KeyInit, Mac};
    use secrecy::SecretString;
    use sha2::Sha256;

    use super::*;

    const SENT: &str = "1785369357";
    const BODY: &str = r#"{"event":"meeting.started","payload":{"object":{"topic":"درس 7/8"}}}"#;

    fn sign(secret: &str, body: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("v0:{SENT}:{body}").as_bytes());
        format!(
            "v0={}",
            super::super::event::hex(&mac.finalize().into_bytes())
        )
    }

    fn of(signature: Option<&str>, timestamp: Option<&str>, body: &str, late: i64) -> Diagnosis {
        let secret = |text: &str| SecretString::from(text.to_owned());
        let keys = Keys::new(&secret("now"), Some(&secret("before"))).unwrap();
        let now = DateTime::from_timestamp(1_785_369_357 + late, 0).unwrap();
        let tolerance = TimeDelta::seconds(300);
        diagnose(&keys, signature, timestamp, body.as_bytes(), now, tolerance)
    }

    fn reason(signature: &str, body: &str, late: i64) -> Reason {
        of(Some(signature), Some(SENT), body, late).reason
    }

    #[test]
    fn a_signature_that_holds_is_told_with_its_secret() {
        let good = of(Some(&sign("now", BODY)), Some(SENT), BODY, 7);
        assert_eq!((good.reason, good.age_seconds), (Reason::Valid, Some(7)));
        assert_eq!(
            reason(&sign("before", BODY), BODY, 0),
            Reason::ValidPrevious
        );
        let old = of(Some(&sign("before", BODY)), Some(SENT), BODY, 301);
        assert_eq!(
            (old.reason, old.secret),
            (Reason::Stale, Some(Which::Previous))
        );
    }

    #[test]
    fn what_is_missing_or_misshapen_is_named() {
        let signature = sign("now", BODY);
        assert_eq!(
            of(None, Some(SENT), BODY, 0).reason,
            Reason::MissingSignature
        );
        assert_eq!(
            of(Some(&signature), None, BODY, 0).reason,
            Reason::MissingTimestamp
        );
        assert_eq!(reason("v0=abc", BODY, 0), Reason::BadSignature);
        let millis = of(Some(&signature), Some("1785369357000"), BODY, 0);
        assert_eq!(millis.reason, Reason::BadTimestamp);
        assert!(millis.message.contains("milliseconds"));
    }

    #[test]
    fn a_body_that_somebody_touched_is_told_from_a_wrong_secret() {
        let signature = sign("now", BODY);
        let value: Value = serde_json::from_str(BODY).unwrap();
        for touched in [
            format!("{BODY}\n"),
            format!("{BODY}\r\n"),
            format!("\u{feff}{BODY}"),
            serde_json::to_string_pretty(&value).unwrap(),
            escaped(BODY),
            BODY.replace("\":", "\": "),
        ] {
            assert_eq!(
                reason(&signature, &touched, 0),
                Reason::BodyChanged,
                "{touched}"
            );
        }
        let slashes = sign("now", &BODY.replace('/', "\\/"));
        assert_eq!(reason(&slashes, BODY, 99_999), Reason::BodyChanged);
        assert_eq!(
            reason(&sign("other", BODY), BODY, 0),
            Reason::WrongSecretOrBody
        );
        assert_eq!(reason(&signature, "{}", 0), Reason::WrongSecretOrBody);
    }
}
