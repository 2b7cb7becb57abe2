//! The store `command`: a program of the user's that prints the credentials.
//!
//! It is started from its list of arguments, never through a shell, with no stdin and a time limit.
//! Its stdout is a JSON object with the keys of the credentials file, or three lines: account id,
//! client id, client secret. Its stderr is the user's.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Code, Error, Result};

use super::{MAX_BYTES, Stored};

/// How long the program may take; a person may have to type a passphrase.
const LIMIT: Duration = Duration::from_secs(30);
/// How often it is looked at after it closed its stdout.
const POLL: Duration = Duration::from_millis(5);

/// Runs the program and reads what it prints.
pub(super) fn load(words: &[String]) -> Result<Stored> {
    load_within(words, LIMIT)
}

fn load_within(words: &[String], limit: Duration) -> Result<Stored> {
    let [program, arguments @ ..] = words else {
        return Err(failed("", "it is empty"));
    };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(program, &error.to_string()))?;
    let output = output(&mut child, limit);
    if output.is_err() {
        // It may have ended by itself meanwhile.
        let _ = child.kill();
        let _ = child.wait();
    }
    let text = output.map_err(|why| failed(program, &why))?;
    Stored::from_output(text.expose_secret())
        .map_err(|why| failed(program, &format!("its output is unreadable: {why}")))
}

fn output(child: &mut Child, limit: Duration) -> std::result::Result<SecretString, String> {
    let late = || format!("no answer within {} s", limit.as_secs());
    let begun = Instant::now();
    let stdout = child.stdout.take().ok_or("it has no stdout")?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        let read = stdout.take(MAX_BYTES + 1).read_to_string(&mut text);
        // Nobody listens any more when it took too long.
        let _ = sender.send(read.map(|_| SecretString::from(text)));
    });
    let text = receiver
        .recv_timeout(limit)
        .map_err(|_| late())?
        .map_err(|error| error.to_string())?;
    if text.expose_secret().len() as u64 > MAX_BYTES {
        return Err(format!("it printed more than {MAX_BYTES} bytes"));
    }
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(text),
            Ok(Some(status)) => return Err(format!("it ended with {status}")),
            Ok(None) if begun.elapsed() > limit => return Err(late()),
            Ok(None) => thread::sleep(POLL),
            Err(error) => return Err(error.to_string()),
        }
    }
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
