//! `zoomctl db`: the database file.

use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::Result;
use crate::store::SCHEMA_VERSION;

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
