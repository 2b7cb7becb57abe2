//! The store `command`: a program of the user's that prints the credentials.
//!
//! It is started from its list of arguments, never through a shell, with no stdin and a time limit.
//! Its stdout is a JSON object with the keys of the credentials file, or three lines: account id,
//! client id, client secret. Its stderr is the user's.

use std::time::Duration;

use secrecy::ExposeSecret;

use crate::error::{Code, Error, Result};
use crate::program::{Place, Program};

use super::{MAX_BYTES, Stored};

/// How long the program may take; a person may have to type a passphrase.
const LIMIT: Duration = Duration::from_secs(30);

/// Runs the program and reads what it prints.
pub(super) fn load(words: &[String]) -> Result<Stored> {
    load_within(words, LIMIT)
}

fn load_within(words: &[String], limit: Duration) -> Result<Stored> {
    let name = words.first().map_or("", String::as_str);
    let program = Program {
        words,
        place: Place::Terminal,
        limit,
        most_bytes: MAX_BYTES,
    };
    let text = program
        .run()
        .map_err(|failure| failed(name, &failure.to_string()))?;
    Stored::from_output(text.expose_secret())
        .map_err(|why| failed(name, &format!("its output is unreadable: {why}")))
}

fn failed(program: &str, why: &str) -> Error {
    Error::new(
        Code::NoCredentials,
        format!("credential_command {program:?} failed: {why}"),
    )
    .hint(
        "run it by hand; it must print three lines (account id, client id, client secret) or a JSON \
         object with these keys, and ask nothing",
    )
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::secrets::Name;

    fn run(script: &str, limit: Duration) -> Result<Stored> {
        load_within(&["sh", "-c", script].map(str::to_owned), limit)
    }

    #[test]
    fn three_lines_are_account_client_and_secret() {
        let stored = run("printf 'a\\nb\\nc\\n'", LIMIT).unwrap();
        assert_eq!(stored.get(Name::ClientSecret).unwrap().expose_secret(), "c");
    }

    #[test]
    fn a_program_that_fails_or_is_missing_or_chatters_is_named() {
        for script in [
            "printf 'a\\nb\\nc\\n'; exit 3",
            "echo CANARY",
            "yes",
            "read x; echo $x",
        ] {
            let error = run(script, LIMIT).unwrap_err();
            assert_eq!(error.code, Code::NoCredentials);
            assert!(error.message.contains("\"sh\"") && !error.message.contains("CANARY"));
        }
        assert!(load(&["/nowhere/pass".to_owned()]).is_err());
    }

    #[test]
    fn a_program_that_never_ends_costs_the_limit_and_no_more() {
        let begun = Instant::now();
        let error = run("sleep 60", Duration::from_millis(30)).unwrap_err();
        assert!(error.message.contains("no answer"), "{}", error.message);
        assert!(begun.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn words_are_not_read_by_a_shell() {
        let stored = load(&["printf", "a\\nb\\n%s", "$HOME;c"].map(str::to_owned)).unwrap();
        assert_eq!(
            stored.get(Name::ClientSecret).unwrap().expose_secret(),
            "$HOME;c"
        );
    }
}
