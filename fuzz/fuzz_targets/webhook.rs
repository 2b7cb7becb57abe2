//! Headers and body of a request to the receiver. The input is three parts between NUL bytes:
//! signature, timestamp, body.
//!
//! Nothing may panic, nobody without the secret may be believed, and a body that is read keeps no
//! bearer secret.

#![no_main]

use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta};
use libfuzzer_sys::fuzz_target;
use secrecy::{ExposeSecret, SecretString};
use zoomctl::zoom::webhook::{self, Claim, Keys, Message};

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    let secret = SecretString::from("a secret that the fuzzer cannot guess: 4f1c9e0b");
    Keys::new(&secret, None).expect("it is not empty")
});

fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(3, |byte| *byte == 0);
    let mut part = || parts.next().unwrap_or_default();
    let (signature, timestamp, body) = (part(), part(), part());
    let now = DateTime::from_timestamp(1_785_369_357, 0).expect("a time");
    if let Ok(claim) = Claim::of([signature], [timestamp]) {
        let tolerance = TimeDelta::seconds(300);
        assert!(KEYS.check(claim, body, now, tolerance).is_err());
        let (signature, timestamp) = (Some(claim.signature), Some(claim.timestamp));
        let told = webhook::diagnose(&KEYS, signature, timestamp, body, now, tolerance);
        assert!(!told.is_valid());
    }
    if let Ok(Message::Event(event)) = webhook::read(body, now) {
        assert!(!event.event_type.is_empty());
        let token = event
            .download_token
            .as_ref()
            .map(ExposeSecret::expose_secret);
        // Short ones may stand elsewhere by chance, and a mask is no secret.
        if let Some(token) = token.filter(|token| token.len() > 16 && !token.contains('*')) {
            let elsewhere = String::from_utf8_lossy(body).matches(token).count() > 1;
            assert!(elsewhere || !event.raw_data.contains(token));
        }
    }
});
