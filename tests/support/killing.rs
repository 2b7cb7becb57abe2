//! Kills a program at a system call of a kind, the first, the second and so on.

#![allow(clippy::print_stdout, reason = "a test that is skipped says so")]

use std::path::Path;
use std::process::{Command, Stdio};

use super::variables;

/// Whether `strace` is here; where not, a word is said.
pub(crate) fn can_kill() -> bool {
    let found = Path::new("/usr/bin/strace").exists();
    if !found {
        println!("skipped: strace is not installed");
    }
    found
}

/// Runs the command and kills it as it enters the `when`th system call of that name. False: it made
/// fewer, and ended well.
pub(crate) fn killed_at(call: &str, when: usize, command: &Command) -> bool {
    let mut traced = Command::new("/usr/bin/strace");
    traced
        .args(["-f", "-qq", "-o", "/dev/null"])
        .args(["-e", &format!("trace={call}")])
        .args(["-e", &format!("inject={call}:signal=KILL:when={when}")])
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .envs(variables(command))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    !traced.status().unwrap().success()
}
