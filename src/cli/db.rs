//! `zoomctl db`: the database file.

use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::store::SCHEMA_VERSION;
use crate::store::check::Problem;

use super::unwritten;

/// The database file.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Print where the database lies.
    #[command(
        after_help = "Examples:\n  sqlite3 \"$(zoomctl db path)\" 'SELECT topic, status FROM sessions'\n  zoomctl --profile school db path"
    )]
    Path,
    /// Create the database, or bring it to this version's schema.
    ///
    /// Every command does this by itself; here it can be done ahead of time.
    #[command(after_help = "Examples:\n  zoomctl db migrate\n  zoomctl db migrate -o json")]
    Migrate,
    /// Look for damage, and for what was changed behind the program's back.
    ///
    /// Checks pages and indexes, references between tables, the hash chain of the audit log (each
    /// entry that was changed or removed is named), and every override against its entry. Exit 9
    /// when something is wrong.
    #[command(
        after_help = "Examples:\n  zoomctl db check\n  zoomctl db check -o json | jq .problems"
    )]
    Check,
}

#[derive(Serialize)]
struct Checked {
    ok: bool,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Migrated {
    path: String,
    schema_version: i64,
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let path = &context.config.database;
        match self {
            Self::Path => context
                .output
                .text(&format!("{}\n", path.display()))
                .map_err(unwritten(context)),
            Self::Check => {
                let problems = context.store()?.check()?;
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
                if checked.ok {
                    return Ok(());
                }
                let count = checked.problems.len();
                Err(Error::new(
                    Code::CheckFailed,
                    format!("{count} problems in {}", path.display()),
                )
                .hint("keep the file as it is, and compare it with a backup"))
            }
            Self::Migrate => {
                context.store()?;
                let done = Migrated {
                    path: path.display().to_string(),
                    schema_version: SCHEMA_VERSION,
                };
                let sentence = format!("{} is at schema {}", done.path, done.schema_version);
                context
                    .output
                    .summary(&done, &sentence)
                    .map_err(unwritten(context))
            }
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
