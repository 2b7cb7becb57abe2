//! The user's crontab, through the program `crontab`: the only door that cron documents.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use crate::error::{Error, Result};

/// The whole crontab; none is an empty one.
///
/// # Errors
/// No such program, or one that refuses; nothing may be written then.
pub(super) fn read() -> Result<Vec<u8>> {
    let output = crontab()
        .arg("-l")
        .output()
        .map_err(|error| missing(&error))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = said(&output);
    // The only way in which it tells this apart from a refusal.
    if said.contains("no crontab") || said.contains("No such file") {
        return Ok(Vec::new());
    }
    Err(Error::local(format!("crontab -l: {said}")))
}

/// Replaces the whole crontab.
///
/// # Errors
/// What `crontab` refuses; the old one stays.
pub(super) fn write(content: &[u8]) -> Result<()> {
    let mut child = crontab()
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| missing(&error))?;
    let written = child
        .stdin
        .take()
        .map_or(Ok(()), |mut stdin| stdin.write_all(content));
    let output = child.wait_with_output().map_err(|error| missing(&error))?;
    if !output.status.success() {
        return Err(Error::local(format!("crontab -: {}", said(&output))));
    }
    written.map_err(|error| Error::local(format!("crontab -: {error}")))
}

fn crontab() -> Command {
    let mut command = Command::new("crontab");
    // Its words are read.
    command.env("LC_ALL", "C").stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    match text.trim() {
        "" => output.status.to_string(),
        text => text.to_owned(),
    }
}

fn missing(error: &std::io::Error) -> Error {
    Error::local(format!("cannot run crontab: {error}"))
        .hint("install cron, or use the timers of contrib/systemd")
}
