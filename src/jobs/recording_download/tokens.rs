//! Tokens that events bring for the downloads they tell of. They live a day, in memory alone.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;
use serde_json::Value;

/// How long Zoom says that such a token is good (zoom-api §8.3).
const LIFE: TimeDelta = TimeDelta::hours(24);

/// More are not kept: an event whose token is dropped is downloaded with the account's own.
const MOST: usize = 1000;

/// The tokens by instance.
#[derive(Clone, Debug, Default)]
pub struct DownloadTokens(HashMap<String, (SecretString, DateTime<Utc>)>);

impl DownloadTokens {
    /// Takes the token out of an event as it came, if it brings one.
    pub fn remember(&mut self, event: &Value, now: DateTime<Utc>) {
        let token = event["download_token"].as_str();
        let uuid = event["payload"]["object"]["uuid"].as_str();
        let told = event["event_ts"].as_i64();
        let told = told
            .and_then(DateTime::from_timestamp_millis)
            .unwrap_or(now);
        let (Some(token), Some(uuid)) = (token, uuid) else {
            return;
        };
        self.0.retain(|_, (_, until)| *until > now);
        if self.0.len() < MOST {
            let token = SecretString::from(token.to_owned());
            self.0.insert(uuid.to_owned(), (token, told + LIFE));
        }
    }

    /// The token for an instance, while it lives.
    pub(super) fn of(&self, uuid: &str, now: DateTime<Utc>) -> Option<&SecretString> {
        let (token, until) = self.0.get(uuid)?;
        (*until > now).then_some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_token_lives_a_day_and_shows_itself_to_nobody() {
        let now: DateTime<Utc> = "2026-09-01T08:00:00Z".parse().unwrap();
        let mut tokens = DownloadTokens::default();
        let event = |uuid: &str| {
            json!({
                "event_ts": now.timestamp_millis(),
                "download_token": "eyJ.secret",
                "payload": {"object": {"uuid": uuid}},
            })
        };
        tokens.remember(&json!({"payload": {"object": {"uuid": "other"}}}), now);
        tokens.remember(&event("u1"), now);
        assert!(tokens.of("other", now).is_none());
        assert!(tokens.of("u1", now).is_some());
        assert!(tokens.of("u1", now + LIFE).is_none());
        assert!(!format!("{tokens:?}").contains("secret"));
        tokens.remember(&event("u2"), now + LIFE);
        assert!(!tokens.0.contains_key("u1"), "the dead are thrown away");
    }

    #[test]
    fn not_more_are_kept_than_the_bound() {
        let now = Utc::now();
        let mut tokens = DownloadTokens::default();
        for number in 0..=MOST {
            let uuid = number.to_string();
            let event = json!({"download_token": "t", "payload": {"object": {"uuid": uuid}}});
            tokens.remember(&event, now);
        }
        assert_eq!(tokens.0.len(), MOST);
    }
}
