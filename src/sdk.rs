//! Signatures with which Zoom's Meeting SDK joins a meeting: a JWT, signed with HS256.
//!
//! Pure: the time is an argument. Whoever has a signature can join that one meeting in that one
//! role until it ends, so it is made when somebody is about to join, and kept nowhere.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::ids::MeetingId;

/// How far `iat` lies in the past, so that a clock at Zoom that is behind ours takes it.
pub const BACKDATED: TimeDelta = TimeDelta::seconds(30);

/// The shortest life that Zoom takes.
pub const SHORTEST_LIFE: TimeDelta = TimeDelta::minutes(30);

/// The longest life that Zoom takes.
pub const LONGEST_LIFE: TimeDelta = TimeDelta::hours(48);

/// The life that a signature has where nobody says otherwise.
pub const USUAL_LIFE: TimeDelta = TimeDelta::hours(2);

/// Most letters of a `customerKey` that Zoom takes.
const MOST_IN_CUSTOMER_KEY: usize = 36;

/// Bytes of the hash that stands for a longer one: 32 letters.
const BYTES_OF_HASH: usize = 16;

/// `{"alg":"HS256","typ":"JWT"}`
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/// The `customerKey` by which reports know a person again: the id itself, or a hash of a long one.
pub fn customer_key(person_id: &str) -> Cow<'_, str> {
    if person_id.chars().count() <= MOST_IN_CUSTOMER_KEY {
        return Cow::Borrowed(person_id);
    }
    let hash = Sha256::digest(person_id);
    let bytes = hash.iter().take(BYTES_OF_HASH);
    Cow::Owned(bytes.map(|byte| format!("{byte:02x}")).collect())
}

/// As whom the SDK joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// 0: somebody who joins.
    Participant,
    /// 1: whoever starts the meeting; the SDK wants the host's ZAK beside the signature.
    Host,
}

impl Role {
    /// Zoom's number of it.
    pub const fn number(self) -> u8 {
        match self {
            Self::Participant => 0,
            Self::Host => 1,
        }
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.number())
    }
}

/// A life that Zoom would refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a signature lives from 30 minutes to 48 hours, not {} minutes", .0.num_minutes())]
pub struct LifeError(pub TimeDelta);

/// A signature and what it says, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// The JWT.
    pub signature: String,
    /// Client id of the SDK app.
    pub sdk_key: String,
    /// The meeting that it opens, and no other.
    pub meeting_number: MeetingId,
    /// As whom.
    pub role: Role,
    /// `iat`.
    pub issued_at: DateTime<Utc>,
    /// `exp` and `tokenExp`.
    pub expires_at: DateTime<Utc>,
}

/// What the JWT says, in the order in which Zoom's own samples write it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Claims<'a> {
    app_key: &'a str,
    /// What older versions of the SDK read instead.
    sdk_key: &'a str,
    mn: MeetingId,
    role: Role,
    iat: i64,
    exp: i64,
    token_exp: i64,
}

/// Signs for one meeting and role, from [`BACKDATED`] before `now` for `life`.
///
/// # Errors
/// A life that Zoom would refuse.
pub fn sign(
    sdk_key: &str,
    sdk_secret: &str,
    meeting: MeetingId,
    role: Role,
    life: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Signature, LifeError> {
    if !(SHORTEST_LIFE..=LONGEST_LIFE).contains(&life) {
        return Err(LifeError(life));
    }
    let issued_at = now - BACKDATED;
    let expires_at = issued_at + life;
    let claims = Claims {
        app_key: sdk_key,
        sdk_key,
        mn: meeting,
        role,
        iat: issued_at.timestamp(),
        exp: expires_at.timestamp(),
        token_exp: expires_at.timestamp(),
    };
    let claims = serde_json::to_vec(&claims).expect("text and numbers are JSON");
    let signed = format!("{HEADER}.{}", URL_SAFE_NO_PAD.encode(claims));
    let mut mac = Hmac::<Sha256>::new_from_slice(sdk_secret.as_bytes())
        .expect("HMAC takes a key of any length");
    mac.update(signed.as_bytes());
    let code = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
    Ok(Signature {
        signature: format!("{signed}.{code}"),
        sdk_key: sdk_key.to_owned(),
        meeting_number: meeting,
        role,
        issued_at,
        expires_at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "exampleClientIdXYZ";
    const SECRET: &str = "exampleSdkSecret0123456789";

    fn signed(life: TimeDelta, role: Role) -> Result<Signature, LifeError> {
        // The vector's `iat` lies half a minute in the past.
        let now = DateTime::from_timestamp(1_785_369_330, 0).unwrap();
        sign(KEY, SECRET, MeetingId::new(86_000_000_001), role, life, now)
    }

    #[test]
    fn a_known_signature_comes_out_to_the_letter() {
        let made = signed(TimeDelta::hours(2), Role::Participant).unwrap();
        assert_eq!(
            made.signature,
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBLZXkiOiJleGFtcGxlQ2xpZW50SWRYWVoiLCJzZG\
             tLZXkiOiJleGFtcGxlQ2xpZW50SWRYWVoiLCJtbiI6Ijg2MDAwMDAwMDAxIiwicm9sZSI6MCwiaWF0IjoxN\
             zg1MzY5MzAwLCJleHAiOjE3ODUzNzY1MDAsInRva2VuRXhwIjoxNzg1Mzc2NTAwfQ.sr8K1qyn0qiLIuWXD\
             bpgk3H5zkyuaI07QjMzcfD8S-g"
        );
    }

    #[test]
    fn a_customer_key_is_the_id_or_of_one_that_is_too_long_its_hash() {
        assert_eq!(customer_key("4711"), "4711");
        let just_fits = "ä".repeat(36);
        assert_eq!(customer_key(&just_fits), just_fits);
        let hashed = customer_key("0f8fad5b-d9cb-469f-a165-70867728950e-pupil");
        assert_eq!(hashed, "4d4eac1477d63416929315352c37e401");
    }

    #[test]
    fn the_header_says_what_it_is() {
        let header = URL_SAFE_NO_PAD.decode(HEADER).unwrap();
        assert_eq!(header, br#"{"alg":"HS256","typ":"JWT"}"#);
    }

    #[test]
    fn a_host_gets_role_one_and_an_own_signature() {
        let host = signed(TimeDelta::hours(2), Role::Host).unwrap();
        let other = signed(TimeDelta::hours(2), Role::Participant).unwrap();
        assert_ne!(host.signature, other.signature);
        assert_eq!(serde_json::to_value(&host).unwrap()["role"], 1);
    }

    #[test]
    fn a_life_that_zoom_would_refuse_is_refused_here() {
        for (minutes, fits) in [
            (29, false),
            (30, true),
            (48 * 60, true),
            (48 * 60 + 1, false),
        ] {
            let life = TimeDelta::minutes(minutes);
            assert_eq!(signed(life, Role::Host).is_ok(), fits, "{minutes}");
        }
    }
}
