//! Parses the command line, runs it, and turns an error into text and an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(zoomctl::cli::main().code())
}
