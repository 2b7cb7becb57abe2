//! The published vectors, and what must never be believed.

use proptest::prelude::*;

use super::*;

const SECRET: &str = "exampleSecretTokenA1";
const TIMESTAMP: &str = "1785369357";
const BODY: &str = r#"{"event":"meeting.started","event_ts":1785369356750,"payload":{"account_id":"AbCdEfGhIjKlMnOpQrStUv","object":{"id":"86000000001","uuid":"aB3/dEf+hIjKlMnOpQrStA==","topic":"Lesson 7"}}}"#;
const SIGNATURE: &str = "v0=f03003441ce7ee017e11f2040c66b2f779ad98a539360fa38d891eaba493720e";

fn keys(current: &str, previous: Option<&str>) -> Keys {
    let secret = |text: &str| SecretString::from(text.to_owned());
    Keys::new(&secret(current), previous.map(secret).as_ref()).unwrap()
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

fn check(signature: &str, timestamp: &str, body: &str, now: i64) -> Result<Which, Refused> {
    let claim = Claim {
        signature,
        timestamp,
    };
    let tolerance = TimeDelta::seconds(300);
    keys(SECRET, None).check(claim, body.as_bytes(), at(now), tolerance)
}

#[test]
fn the_published_vectors_hold() {
    assert_eq!(
        check(SIGNATURE, TIMESTAMP, BODY, 1_785_369_357),
        Ok(Which::Current)
    );
    let arabic = r#"{"event":"meeting.started","payload":{"object":{"topic":"درس 7 — café"}},"event_ts":1785369356750}"#;
    let signature = "v0=334964bce410977596aa104a41eca61db9dc2fb2b28aca1181b51cc40d1c64c2";
    assert_eq!(
        check(signature, TIMESTAMP, arabic, 1_785_369_357),
        Ok(Which::Current)
    );
    assert_eq!(
        keys(SECRET, None).proof(Which::Current, "qgg8vlvZRS6UYooatFL8Aw"),
        "d269355294ec1c9f667e2010ff5238a3e9d39c64be95d790c892955d9f2476e3"
    );
}

#[test]
fn five_minutes_either_way_are_fresh_and_a_second_more_is_not() {
    let sent = 1_785_369_357;
    for now in [sent - 300, sent + 300] {
        assert_eq!(check(SIGNATURE, TIMESTAMP, BODY, now), Ok(Which::Current));
    }
    for (now, age_seconds) in [
        (sent - 301, -301),
        (sent + 301, 301),
        (sent + 31_536_000, 31_536_000),
    ] {
        let stale = Err(Refused::Stale { age_seconds });
        assert_eq!(check(SIGNATURE, TIMESTAMP, BODY, now), stale);
    }
    // A forged one is not told how old it would be.
    assert_eq!(
        check(SIGNATURE, "1785369358", BODY, 0),
        Err(Refused::Forged)
    );
}

#[test]
fn during_a_rotation_both_secrets_sign_and_each_proves_its_own() {
    let claim = Claim {
        signature: SIGNATURE,
        timestamp: TIMESTAMP,
    };
    let tolerance = TimeDelta::seconds(300);
    let rotated = keys("theNewSecret", Some(SECRET));
    let which = rotated.check(claim, BODY.as_bytes(), at(1_785_369_357), tolerance);
    assert_eq!(which, Ok(Which::Previous));
    assert_eq!(
        rotated.proof(Which::Previous, "token"),
        keys(SECRET, None).proof(Which::Current, "token")
    );
    assert_eq!(
        rotated.proof(Which::Current, "token"),
        keys("theNewSecret", None).proof(Which::Current, "token")
    );
    let over = keys("theNewSecret", None);
    let which = over.check(claim, BODY.as_bytes(), at(1_785_369_357), tolerance);
    assert_eq!(which, Err(Refused::Forged));
}

#[test]
fn nobody_signs_with_an_empty_secret() {
    let (empty, full) = (SecretString::from(""), SecretString::from("x"));
    assert!(Keys::new(&empty, None).is_none());
    assert!(Keys::new(&full, Some(&empty)).is_none());
    assert!(!format!("{:?}", keys("CANARY", None)).contains("CANARY"));
}

#[test]
fn a_signature_in_another_dress_is_refused() {
    let digits = &SIGNATURE[3..];
    for signature in [
        "",
        "v0=",
        digits,
        &SIGNATURE[..66],
        &format!("{SIGNATURE}0"),
        &format!("v1={digits}"),
        &format!("V0={digits}"),
        &format!("v0={}", digits.to_uppercase()),
        &format!(" {SIGNATURE}"),
        &format!("{SIGNATURE},{SIGNATURE}"),
        &format!("v0={}", "é".repeat(32)),
        &format!("v0={}", "g".repeat(64)),
    ] {
        let refused = check(signature, TIMESTAMP, BODY, 1_785_369_357);
        assert_eq!(refused, Err(Refused::BadSignature), "{signature}");
    }
    for timestamp in [
        "",
        "+1785369357",
        "-1",
        " 1785369357",
        "1785369357.0",
        "1785369357123",
        "９",
    ] {
        let refused = check(SIGNATURE, timestamp, BODY, 1_785_369_357);
        assert_eq!(refused, Err(Refused::BadTimestamp), "{timestamp}");
    }
    let zero = check(SIGNATURE, "01785369357", BODY, 1_785_369_357);
    assert_eq!(zero, Err(Refused::Forged));
}

#[test]
fn a_header_that_is_missing_doubled_or_no_text_is_no_claim() {
    let (signature, timestamp) = (SIGNATURE.as_bytes(), TIMESTAMP.as_bytes());
    assert_eq!(Claim::of([], [timestamp]), Err(Refused::NoSignature));
    assert_eq!(Claim::of([signature], []), Err(Refused::NoTimestamp));
    assert_eq!(
        Claim::of([signature, signature], [timestamp]),
        Err(Refused::Doubled)
    );
    assert_eq!(
        Claim::of([signature], [timestamp, timestamp]),
        Err(Refused::Doubled)
    );
    assert_eq!(
        Claim::of([&b"\xff"[..]], [timestamp]),
        Err(Refused::BadSignature)
    );
    assert!(Claim::of([signature], [timestamp]).is_ok());
}

#[test]
fn a_token_cannot_be_the_beginning_of_a_signed_message() {
    assert!(proof_token("qgg8vlvZRS6UYooatFL8Aw"));
    assert!(proof_token(&"-".repeat(128)));
    for token in ["", "v0:1:", "a b", "é", "a\n", &"a".repeat(129)] {
        assert!(!proof_token(token), "{token:?}");
    }
}

/// A change of one request that must make it worthless.
#[derive(Clone, Debug)]
enum Mutation {
    Flip {
        part: u8,
        place: prop::sample::Index,
        bit: u8,
    },
    Cut {
        part: u8,
        place: prop::sample::Index,
    },
    Insert {
        part: u8,
        place: prop::sample::Index,
        byte: u8,
    },
    Swap {
        place: prop::sample::Index,
    },
    Replace {
        part: u8,
        with: Vec<u8>,
    },
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        4 => (0..3_u8, place(), 0..8_u8).prop_map(|(part, place, bit)| Mutation::Flip { part, place, bit }),
        1 => (0..3_u8, place()).prop_map(|(part, place)| Mutation::Cut { part, place }),
        1 => (0..3_u8, place(), any::<u8>()).prop_map(|(part, place, byte)| Mutation::Insert { part, place, byte }),
        1 => place().prop_map(|place| Mutation::Swap { place }),
        1 => (0..3_u8, prop::collection::vec(any::<u8>(), 0..80)).prop_map(|(part, with)| Mutation::Replace { part, with }),
    ]
}

impl Mutation {
    fn apply(&self, parts: &mut [Vec<u8>; 3]) {
        match self {
            Self::Flip { part, place, bit } => {
                let part = &mut parts[usize::from(*part)];
                if !part.is_empty() {
                    let place = place.index(part.len());
                    part[place] ^= 1 << bit;
                }
            }
            Self::Cut { part, place } => {
                let part = &mut parts[usize::from(*part)];
                part.truncate(place.index(part.len() + 1));
            }
            Self::Insert { part, place, byte } => {
                let part = &mut parts[usize::from(*part)];
                part.insert(place.index(part.len() + 1), *byte);
            }
            // The border between timestamp and body moves, the signed bytes stay the same.
            Self::Swap { place } => {
                let whole = [&parts[1][..], b":", &parts[2][..]].concat();
                let colons: Vec<usize> = (0..whole.len()).filter(|at| whole[*at] == b':').collect();
                let at = *place.get(&colons);
                parts[1] = whole[..at].to_vec();
                parts[2] = whole[at + 1..].to_vec();
            }
            Self::Replace { part, with } => parts[usize::from(*part)].clone_from(with),
        }
    }
}

#[test]
fn a_request_that_was_changed_anywhere_is_never_accepted() {
    let cases = match std::env::var_os("ZOOMCTL_LONG") {
        Some(_) => 1_000_000,
        None => 20_000,
    };
    let keys = keys(SECRET, Some("anotherSecret"));
    let whole = [SIGNATURE, TIMESTAMP, BODY].map(|part| part.as_bytes().to_vec());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let mutations = prop::collection::vec(mutation(), 1..4);
    let result = runner.run(&mutations, |mutations| {
        let mut parts = whole.clone();
        for mutation in &mutations {
            mutation.apply(&mut parts);
        }
        let accepted = Claim::of([&parts[0][..]], [&parts[1][..]]).and_then(|claim| {
            // As late as it wants to be: the signature alone must hold it off.
            let now = claim.sent_at()?;
            keys.check(claim, &parts[2], now, TimeDelta::seconds(300))
        });
        prop_assert!(accepted.is_err() || parts == whole, "{mutations:?}");
        Ok(())
    });
    result.unwrap();
}
