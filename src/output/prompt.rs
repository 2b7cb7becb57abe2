//! Questions, asked on a terminal only.

use std::io::{self, IsTerminal};

use dialoguer::{Confirm, Input, Password, Select};

/// Whether somebody can answer.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// A yes-or-no question; the answer to an empty line is no.
pub fn confirm(question: &str) -> io::Result<bool> {
    Confirm::new()
        .with_prompt(question)
        .default(false)
        .interact()
        .map_err(io::Error::other)
}

/// A line of text.
pub fn line(question: &str) -> io::Result<String> {
    Input::<String>::new()
        .with_prompt(question)
        .interact_text()
        .map_err(io::Error::other)
}

/// A secret, not shown while it is typed.
pub fn secret(question: &str) -> io::Result<String> {
    Password::new()
        .with_prompt(question)
        .interact()
        .map_err(io::Error::other)
}

/// One of several answers, by its place in the list.
pub fn choose(question: &str, answers: &[&str]) -> io::Result<usize> {
    Select::new()
        .with_prompt(question)
        .items(answers)
        .default(0)
        .interact()
        .map_err(io::Error::other)
}
