//! Tokens that events bring for the downloads they tell of. They live a day, in memory alone.
//!
//! One vault has two owners: who receives an event puts its token in before the event is stored, and
//! the job that works off what the event asks for takes it out. In any other order the job could
//! find the work before the token is there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use secrecy::SecretString;

/// How long Zoom says that such a token is good (zoom-api §8.3).
const LIFE: TimeDelta = TimeDelta::hours(24);

/// More are not kept: an event whose token is dropped is downloaded with the account's own.
const MOST: usize = 1000;

/// The tokens by instance.
#[derive(Clone, Debug, Default)]
pub struct DownloadTokens(Arc<Mutex<Tokens>>);

type Tokens = HashMap<String, (SecretString, DateTime<Utc>)>;

impl DownloadTokens {
    /// Keeps the token that an event of that time brought.
    pub fn remember(
        &self,
        uuid: &str,
        token: SecretString,
        told_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) {
        let mut tokens = self.tokens();
        tokens.retain(|_, (_, until)| *until > now);
        if tokens.len() < MOST {
            tokens.insert(uuid.to_owned(), (token, told_at + LIFE));
        }
    }

    /// The token for an instance, while it lives.
    pub(super) fn of(&self, uuid: &str, now: DateTime<Utc>) -> Option<SecretString> {
        let tokens = self.tokens();
        let (token, until) = tokens.get(uuid)?;
        (*until > now).then(|| token.clone())
    }

    /// A thread that broke off left whole tokens behind: each is put in by one insert.
    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lives_a_day_and_shows_itself_to_nobody() {
        let now: DateTime<Utc> = "2026-09-01T08:00:00Z".parse().unwrap();
        let tokens = DownloadTokens::default();
        tokens.remember("u1", "eyJ.secret".into(), now, now);
        assert!(tokens.of("other", now).is_none());
        assert!(tokens.of("u1", now).is_some());
        assert!(tokens.of("u1", now + LIFE).is_none());
        assert!(!format!("{tokens:?}").contains("secret"));
        tokens.remember("u2", "eyJ.secret".into(), now + LIFE, now + LIFE);
        assert!(
            !tokens.tokens().contains_key("u1"),
            "the dead are thrown away"
        );
    }

    #[test]
    fn not_more_are_kept_than_the_bound() {
        let now: DateTime<Utc> = "2026-09-01T08:00:00Z".parse().unwrap();
        let tokens = DownloadTokens::default();
        for number in 0..=MOST {
            tokens.remember(&number.to_string(), "t".into(), now, now);
        }
        assert_eq!(tokens.tokens().len(), MOST);
    }
}
