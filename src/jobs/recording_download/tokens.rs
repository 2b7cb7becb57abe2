//! Tokens that events bring for the downloads they tell of. They live a day, in memory alone.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;

/// How long Zoom says that such a token is good (zoom-api §8.3).
const LIFE: TimeDelta = TimeDelta::hours(24);

/// More are not kept: an event whose token is dropped is downloaded with the account's own.
const MOST: usize = 1000;

/// The tokens by instance.
#[derive(Clone, Debug, Default)]
pub struct DownloadTokens(HashMap<String, (SecretString, DateTime<Utc>)>);

impl DownloadTokens {
    /// Keeps the token that an event of that time brought.
    pub fn remember(
        &mut self,
        uuid: &str,
        token: SecretString,
        told_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) {
        self.0.retain(|_, (_, until)| *until > now);
        if self.0.len() < MOST {
            self.0.insert(uuid.to_owned(), (token, told_at + LIFE));
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
        tokens.remember("u1", "eyJ.secret".into(), now, now);
        assert!(tokens.of("other", now).is_none());
        assert!(tokens.of("u1", now).is_some());
        assert!(tokens.of("u1", now + LIFE).is_none());
        assert!(!format!("{tokens:?}").contains("secret"));
        tokens.remember("u2", "eyJ.secret".into(), now + LIFE, now + LIFE);
        assert!(!tokens.0.contains_key("u1"), "the dead are thrown away");
    }

    #[test]
    fn not_more_are_kept_than_the_bound() {
        let now: DateTime<Utc> = "2026-09-01T08:00:00Z".parse().unwrap();
        let mut tokens = DownloadTokens::default();
        for number in 0..=MOST {
            tokens.remember(&number.to_string(), "t".into(), now, now);
        }
        assert_eq!(tokens.0.len(), MOST);
    }
}
