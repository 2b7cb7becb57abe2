//! The store `keyring`: the desktop's, asked in a thread of its own with a time limit.
//!
//! A locked keyring may wait for a window that nobody sees, and then its call never returns.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring::{Entry, Error as Cause};
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Code, Error, Result};

use super::Stored;

/// How long a keyring may take.
const LIMIT: Duration = Duration::from_secs(3);
/// The name under which a desktop lists the entries.
const SERVICE: &str = "zoomctl";

/// What the keyring holds for a profile; `None` when nothing.
pub(super) fn load(profile: &str) -> Result<Option<Stored>> {
    let text = ask(profile, |entry| match entry.get_password() {
        Ok(text) => Ok(Some(SecretString::from(text))),
        Err(Cause::NoEntry) => Ok(None),
        Err(cause) => Err(cause),
    })?;
    text.map(|text| Stored::from_output(text.expose_secret()))
        .transpose()
        .map_err(|why| {
            failed(&format!(
                "its entry for profile {profile} is unreadable: {why}"
            ))
        })
}

/// Saves, and reads back what was saved: some keyrings lose it without a word.
pub(super) fn save(profile: &str, stored: &Stored) -> Result<()> {
    let text = SecretString::from(stored.to_json());
    ask(profile, move |entry| {
        entry.set_password(text.expose_secret())
    })?;
    if load(profile)?.is_some_and(|back| back.equals(stored)) {
        Ok(())
    } else {
        Err(failed("it does not give back what was saved"))
    }
}

/// Removes the entry; says whether there was one.
pub(super) fn forget(profile: &str) -> Result<bool> {
    ask(profile, |entry| match entry.delete_credential() {
        Ok(()) => Ok(true),
        Err(Cause::NoEntry) => Ok(false),
        Err(cause) => Err(cause),
    })
}

fn ask<T: Send + 'static>(
    profile: &str,
    question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T> {
    let profile = profile.to_owned();
    let answer = within(LIMIT, move || {
        // `NoDefaultStore` tells nothing; the reason is kept beside it.
        if let Err(cause) = Entry::store_status() {
            return Err(reason(cause));
        }
        Entry::new(SERVICE, &profile)
            .and_then(|entry| question(&entry))
            .map_err(|cause| reason(&cause))
    });
    match answer {
        Some(answer) => answer.map_err(|why| failed(&why)),
        None => Err(failed(&format!(
            "no answer within {} s; it may be locked and wait for a password",
            LIMIT.as_secs()
        ))),
    }
}

/// The answer, or nothing when it takes longer. The thread is left behind and ends with the process.
fn within<T: Send + 'static>(
    limit: Duration,
    question: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || {
        // Nobody listens any more when it took too long.
        let _ = answer.send(question());
    });
    answered.recv_timeout(limit).ok()
}

/// What an error says; those that carry what was stored are not printed.
fn reason(cause: &Cause) -> String {
    match cause {
        Cause::BadEncoding(_) | Cause::BadDataFormat(..) => "its entry is unreadable".to_owned(),
        other => {
            let mut text = other.to_string();
            let mut inner = std::error::Error::source(other);
            while let Some(error) = inner {
                text.push_str(&format!(": {error}"));
                inner = error.source();
            }
            text
        }
    }
}

fn failed(why: &str) -> Error {
    Error::new(
        Code::NoCredentials,
        format!("the keyring cannot be used: {why}"),
    )
    .hint(
        "cron and ssh have no keyring: zoomctl auth login --store file keeps the credentials in a \
         file of mode 0600; on a desktop, unlock the keyring",
    )
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn a_keyring_that_never_answers_costs_the_limit_and_no_more() {
        let begun = Instant::now();
        let answer = within(Duration::from_millis(30), || {
            thread::park_timeout(Duration::from_secs(60));
        });
        assert_eq!(answer, None);
        assert!(begun.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_keyring_that_answers_is_not_waited_for() {
        assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
    }

    #[test]
    fn an_error_that_carries_the_entry_does_not_show_it() {
        assert!(!reason(&Cause::BadEncoding(b"CANARY".to_vec())).contains("67"));
    }
}
