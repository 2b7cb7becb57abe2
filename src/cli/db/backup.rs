//! `zoomctl db backup`: a checked copy, made while jobs go on.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};

/// Where the copy goes.
#[derive(Debug, Args)]
pub(in crate::cli) struct Backup {
    /// File to write.
    file: PathBuf,
    /// Replace the file if it exists, once the new copy is good.
    #[arg(long)]
    force: bool,
}

#[derive(Serialize)]
struct Made {
    path: String,
    bytes: u64,
    schema_version: i64,
}

impl Backup {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let file = &self.file;
        if let Ok(there) = file.canonicalize() {
            let database = &context.config.database;
            if database.canonicalize().is_ok_and(|path| path == there) {
                return Err(Error::usage(format!("{} is the database", file.display())));
            }
            if !self.force {
                return Err(Error::usage(format!("{} exists", file.display()))
                    .hint("--force replaces it once the new copy is good"));
            }
        }
        let copied = context.store()?.backup(file)?;
        let made = Made {
            path: file.display().to_string(),
            bytes: copied.bytes,
            schema_version: copied.schema_version,
        };
        let sentence = format!(
            "{}: {}, checked",
            made.path,
            crate::output::bytes(made.bytes)
        );
        context
            .output
            .summary(&made, &sentence)
            .map_err(unwritten(context))
    }
}
