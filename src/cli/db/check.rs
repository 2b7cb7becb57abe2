//! `zoomctl db check`: whether the database is what was written, and the archive what it says.

use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::upkeep;
use crate::store::check::Problem;

#[derive(Serialize)]
struct Checked {
    ok: bool,
    problems: Vec<Problem>,
}

pub(super) fn run(context: &Context) -> Result<()> {
    let path = &context.config.database;
    let mut problems = context.store()?.check()?;
    let in_database = problems.len();
    match upkeep::archive_problems(context) {
        Ok(found) => problems.extend(found),
        // What was found in the tables must be told all the same.
        Err(error) if in_database > 0 => problems.push(Problem {
            check: "archive",
            table: None,
            row: None,
            message: format!("the check broke off: {}", error.message),
        }),
        Err(error) => return Err(error),
    }
    let checked = Checked {
        ok: problems.is_empty(),
        problems,
    };
    let lines: Vec<String> = checked.problems.iter().map(line).collect();
    let sentence = match lines.as_slice() {
        [] => format!("{} is sound", path.display()),
        lines => lines.join("\n"),
    };
    context
        .output
        .summary(&checked, &sentence)
        .map_err(unwritten(context))?;
    match (in_database, checked.problems.len() - in_database) {
        (0, 0) => Ok(()),
        (0, count) => {
            let folder = &context.config.archive;
            let message = format!("{count} problems in the archive {}", folder.display());
            let lacks_files = checked.problems.iter().any(|problem| problem.row.is_some());
            Err(
                Error::new(Code::CheckFailed, message).hint(match folder.is_dir() {
                    false => "mount the disk of the archive, or name it with --archive",
                    true if lacks_files => {
                        "zoomctl recording verify --repair fetches again what Zoom still has"
                    }
                    true => "what belongs to no recording may be moved away",
                }),
            )
        }
        (count, _) => {
            let message = format!("{count} problems in {}", path.display());
            Err(Error::new(Code::CheckFailed, message)
                .hint("keep the file as it is, and compare it with a backup"))
        }
    }
}

/// One problem, with the row first.
fn line(problem: &Problem) -> String {
    let place: Vec<&str> = [
        Some(problem.check),
        problem.table.as_deref(),
        problem.row.as_deref(),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("{}: {}", place.join(" "), problem.message)
}
