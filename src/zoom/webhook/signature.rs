//! Signatures over the raw bytes of a body.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// Longest token that an address is validated with; Zoom's have 22 characters.
const MOST_TOKEN: usize = 128;

/// Longest timestamp, in digits.
const MOST_DIGITS: usize = 12;

/// Which of the two secrets a signature was made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that the app shows now.
    Current,
    /// The one from before the last rotation.
    Previous,
}

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is none.
    #[error("there is no signature")]
    NoSignature,
    /// There is no time of sending.
    #[error("there is no timestamp")]
    NoTimestamp,
    /// One of the two headers is there twice, and nobody can say which one counts.
    #[error("signature or timestamp are there more than once")]
    Doubled,
    /// It is not `v0=` and 64 digits.
    #[error("the signature is not v0= and 64 hexadecimal digits")]
    BadSignature,
    /// It is not a number of seconds.
    #[error("the timestamp is not a number of seconds since 1970")]
    BadTimestamp,
    /// No secret of ours makes this signature of this body.
    #[error("the signature is not that of this body")]
    Forged,
    /// It was sent too long ago, or lies in the future.
    #[error("it was signed {} s {}", .age_seconds.abs(), if *.age_seconds < 0 { "ahead of our clock" } else { "ago" })]
    Stale {
        /// Negative when it lies in the future.
        age_seconds: i64,
    },
}

/// What a request says about itself, as text of its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// `v0=` and the hexadecimal HMAC.
    pub signature: &'a str,
    /// Seconds since 1970.
    pub timestamp: &'a str,
}

impl<'a> Claim<'a> {
    /// Takes all values of the two headers, of which each must be there once.
    ///
    /// # Errors
    /// A header that is missing, doubled, or no text.
    pub fn of(
        signatures: impl IntoIterator<Item = &'a [u8]>,
        timestamps: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Self, Refused> {
        fn only<'a>(
            values: impl IntoIterator<Item = &'a [u8]>,
            none: Refused,
            bad: Refused,
        ) -> Result<&'a str, Refused> {
            let mut values = values.into_iter();
            let value = values.next().ok_or(none)?;
            if values.next().is_some() {
                return Err(Refused::Doubled);
            }
            std::str::from_utf8(value).map_err(|_| bad)
        }
        Ok(Self {
            signature: only(signatures, Refused::NoSignature, Refused::BadSignature)?,
            timestamp: only(timestamps, Refused::NoTimestamp, Refused::BadTimestamp)?,
        })
    }

    /// The 32 bytes of the signature. Zoom writes small letters, and one form is enough.
    fn mac(&self) -> Result<[u8; 32], Refused> {
        let digits = self.signature.strip_prefix("v0=").map(str::as_bytes);
        let digits = digits
            .filter(|digits| digits.len() == 64)
            .ok_or(Refused::BadSignature)?;
        let mut mac = [0; 32];
        for (byte, pair) in mac.iter_mut().zip(digits.chunks_exact(2)) {
            for digit in pair {
                let value = match digit {
                    b'0'..=b'9' => digit - b'0',
                    b'a'..=b'f' => digit - b'a' + 10,
                    _ => return Err(Refused::BadSignature),
                };
                *byte = *byte << 4 | value;
            }
        }
        Ok(mac)
    }

    /// When it was sent.
    ///
    /// # Errors
    /// Anything but digits.
    pub fn sent_at(&self) -> Result<DateTime<Utc>, Refused> {
        let text = self.timestamp;
        let digits = (1..=MOST_DIGITS).contains(&text.len());
        if !digits || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refused::BadTimestamp);
        }
        let seconds = text.parse().map_err(|_| Refused::BadTimestamp)?;
        DateTime::from_timestamp(seconds, 0).ok_or(Refused::BadTimestamp)
    }
}

/// The secrets of the app, ready to check with.
#[derive(Clone)]
pub struct Keys {
    current: Hmac<Sha256>,
    previous: Option<Hmac<Sha256>>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

fn keyed(secret: &SecretString) -> Option<Hmac<Sha256>> {
    let secret = secret.expose_secret();
    // Everybody knows the empty key.
    (!secret.is_empty())
        .then(|| Hmac::new_from_slice(secret.as_bytes()).ok())
        .flatten()
}

impl Keys {
    /// The secret, and the one before it while Zoom may still use that; `None` for an empty one.
    #[must_use]
    pub fn new(current: &SecretString, previous: Option<&SecretString>) -> Option<Self> {
        let previous = match previous {
            Some(secret) => Some(keyed(secret)?),
            None => None,
        };
        Some(Self {
            current: keyed(current)?,
            previous,
        })
    }

    /// Which secret signed this body, at a time that is not further than `tolerance` from now.
    ///
    /// The comparison takes the same time for every wrong signature.
    ///
    /// # Errors
    /// Why the claim does not hold.
    pub fn check(
        &self,
        claim: Claim<'_>,
        body: &[u8],
        now: DateTime<Utc>,
        tolerance: TimeDelta,
    ) -> Result<Which, Refused> {
        let (mac, sent_at) = (claim.mac()?, claim.sent_at()?);
        let signed = |key: &Hmac<Sha256>| {
            let mut key = key.clone();
            key.update(b"v0:");
            key.update(claim.timestamp.as_bytes());
            key.update(b":");
            key.update(body);
            key.verify_slice(&mac).is_ok()
        };
        let current = signed(&self.current);
        let previous = self.previous.as_ref().is_some_and(signed);
        let which = match (current, previous) {
            (true, _) => Which::Current,
            (false, true) => Which::Previous,
            (false, false) => return Err(Refused::Forged),
        };
        let age = now - sent_at;
        if age.abs() > tolerance {
            let age_seconds = age.num_seconds();
            return Err(Refused::Stale { age_seconds });
        }
        Ok(which)
    }

    /// What Zoom expects for the token of a validation that this secret signed.
    #[must_use]
    pub fn proof(&self, which: Which, token: &str) -> String {
        let key = match which {
            Which::Previous => self.previous.as_ref().unwrap_or(&self.current),
            Which::Current => &self.current,
        };
        let mut key = key.clone();
        key.update(token.as_bytes());
        super::event::hex(&key.finalize().into_bytes())
    }
}

/// Whether a token is one that we sign: no `:`, so that it can never be the beginning of what an
/// event's signature is made of.
pub(super) fn proof_token(token: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    (1..=MOST_TOKEN).contains(&token.len()) && token.chars().all(fits)
}

#[cfg(test)]
#[path = "signature_tests.rs"]
mod tests;
