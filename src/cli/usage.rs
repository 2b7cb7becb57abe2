//! Arguments that cannot be read: told as text, or as the error object where JSON was asked for.

use std::collections::BTreeSet;
use std::ffi::OsString;

use clap::builder::Resettable;
use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, ValueEnum};

use crate::error::{Error, Exit};
use crate::output::{Format, Output, Selection};

use super::Cli;

/// Tells what clap has to say, which may be the help, and how the process ends.
pub(super) fn tell(error: clap::Error) -> Exit {
    if !error.use_stderr() {
        // Nobody is left to hear that the help could not be written.
        let _ = error.print();
        return Exit::Done;
    }
    let error = &right_word(without_variables(error));
    let usual = std::env::var("ZOOMCTL_OUTPUT").ok();
    match wanted_format(std::env::args_os().skip(1), usual) {
        format @ (Format::Json | Format::Ndjson) => plain(format).error(&usage(error)),
        Format::Table | Format::Csv => {
            let _ = error.print();
        }
    }
    Exit::Usage
}

/// The same error as if no variable were set: clap shows what a variable gives as if it were
/// required. Where a variable is the trouble, the error as it was.
fn without_variables(error: clap::Error) -> clap::Error {
    let again = reset_variables(Cli::command())
        .try_get_matches_from(std::env::args_os())
        .err();
    again
        .filter(|again| again.kind() == error.kind())
        .unwrap_or(error)
}

/// One that is required stays as it is: what its variable gives is not lacking.
fn reset_variables(command: clap::Command) -> clap::Command {
    command
        .mut_args(|argument| match argument.is_required_set() {
            true => argument,
            false => argument.env(Resettable::Reset),
        })
        .mut_subcommands(reset_variables)
}

/// Of the commands that are like the one that was typed, the most alike; clap names hidden plurals too.
fn right_word(mut error: clap::Error) -> clap::Error {
    let Some(ContextValue::Strings(like)) = error.get(ContextKind::SuggestedSubcommand) else {
        return error;
    };
    // clap adds this one by itself.
    let mut shown = BTreeSet::from(["help".to_owned()]);
    collect_names(&Cli::command(), &mut shown);
    // The last one is the most alike.
    let best = like.iter().rfind(|name| shown.contains(*name)).cloned();
    match best {
        Some(best) => error.insert(
            ContextKind::SuggestedSubcommand,
            ContextValue::Strings(vec![best]),
        ),
        None => error.remove(ContextKind::SuggestedSubcommand),
    };
    error
}

fn collect_names(command: &clap::Command, names: &mut BTreeSet<String>) {
    for command in command.get_subcommands().filter(|one| !one.is_hide_set()) {
        names.insert(command.get_name().to_owned());
        collect_names(command, names);
    }
}

/// Answers `--version` where it is all that was asked: to build the tree of commands first would
/// take longer than everything else.
pub(super) fn version_alone(mut arguments: impl Iterator<Item = OsString>) -> Option<Exit> {
    let is_version = |word: OsString| word == "--version" || word == "-V";
    if !arguments.next().is_some_and(is_version) || arguments.next().is_some() {
        return None;
    }
    let version = format!("zoomctl {}\n", env!("ZOOMCTL_VERSION"));
    // Nobody is left to hear that it could not be written.
    let _ = plain(Format::Table).text(&version);
    Some(Exit::Done)
}

/// An output before any flag was read.
fn plain(format: Format) -> Output {
    Output {
        format,
        quiet: false,
        zone: None,
        file: None,
        colour: false,
        selection: Selection::default(),
    }
}

/// The same in our words: the sentence, and where to read on.
fn usage(error: &clap::Error) -> Error {
    let text = error.render().to_string();
    let sentence = text.split("\n\nUsage:").next().unwrap_or_default();
    let sentence = sentence.trim_start_matches("error: ").trim_end();
    Error::usage(sentence).hint("the same command with --help says what it takes")
}

/// The form of data that the arguments name, though they cannot be read as a whole.
fn wanted_format(arguments: impl Iterator<Item = OsString>, usual: Option<String>) -> Format {
    let mut arguments = arguments
        .map(|argument| argument.to_string_lossy().into_owned())
        .take_while(|argument| argument != "--");
    let mut wanted = usual;
    while let Some(argument) = arguments.next() {
        let value = match argument.as_str() {
            "--json" => Some("json".to_owned()),
            "-o" | "--output" => arguments.next(),
            other => other
                .strip_prefix("--output=")
                .or_else(|| other.strip_prefix("-o").map(|v| v.trim_start_matches('=')))
                .map(str::to_owned),
        };
        wanted = value.or(wanted);
    }
    wanted
        .and_then(|word| Format::from_str(&word, false).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_found_wherever_it_stands() {
        let of = |line: &str, usual: Option<&str>| {
            wanted_format(
                line.split(' ').map(OsString::from),
                usual.map(str::to_owned),
            )
        };
        for line in [
            "x -o json",
            "x -ojson --bad",
            "--json x",
            "x --output=json",
            "x -o=json",
        ] {
            assert_eq!(of(line, None), Format::Json, "{line}");
        }
        assert_eq!(of("x --output ndjson", Some("csv")), Format::Ndjson);
        assert_eq!(of("x --bad", Some("json")), Format::Json);
        for line in ["x", "x -- --json", "x -o", "x -o yaml", "x --only json"] {
            assert_eq!(of(line, None), Format::Table, "{line}");
        }
    }
}
