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
        let target = self.target(context)?;
        let copied = context.store()?.backup(&target)?;
        let made = Made {
            path: self.file.display().to_string(),
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

    /// The file to write: where there is a link, the one that it leads to.
    fn target(&self, context: &Context) -> Result<PathBuf> {
        let file = &self.file;
        let refused = |why: &str| Error::usage(format!("{} {why}", file.display()));
        if file.symlink_metadata().is_err() {
            // What is wrong with the path shows when it is written to.
            return Ok(file.clone());
        }
        let there = file
            .canonicalize()
            .map_err(|_| refused("is a link that leads nowhere"))?;
        if !there.is_file() {
            return Err(refused("is there and is no regular file"));
        }
        let database = &context.config.database;
        if database.canonicalize().is_ok_and(|path| path == there) {
            return Err(refused("is the database"));
        }
        if !self.force {
            return Err(refused("exists").hint("--force replaces it once the new copy is good"));
        }
        Ok(there)
    }
}
