//! What `session import` and `roster import` share: the file and the flags.

use std::io::Read;
use std::path::PathBuf;

use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::hooks;
use crate::jobs::import::{Imported, Options};

use super::unwritten;

/// Largest file that is read; far above half a million rows.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// Flags of an import.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// CSV file with a header row; `-` is stdin.
    file: PathBuf,
    /// Store the good rows though others are bad (exit 6).
    #[arg(long)]
    keep_going: bool,
    /// Take a file without data rows.
    #[arg(long)]
    allow_empty: bool,
    /// Show what would change; store nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    pub(super) fn options(&self) -> Options {
        Options {
            keep_going: self.keep_going,
            allow_empty: self.allow_empty,
            dry_run: self.dry_run,
        }
    }

    /// The file's name for messages.
    pub(super) fn name(&self) -> String {
        if self.is_stdin() {
            "stdin".to_owned()
        } else {
            self.file.display().to_string()
        }
    }

    fn is_stdin(&self) -> bool {
        self.file.as_os_str() == "-"
    }

    pub(super) fn read(&self) -> Result<Vec<u8>> {
        let name = self.name();
        let fail = |error: std::io::Error| Error::bad_input(format!("cannot read {name}: {error}"));
        let mut bytes = Vec::new();
        let read = if self.is_stdin() {
            std::io::stdin().take(MAX_BYTES + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(&self.file)
                .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        };
        read.map_err(fail)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Error::bad_input(format!(
                "{name} is longer than {MAX_BYTES} bytes"
            )));
        }
        Ok(bytes)
    }

    /// Has people told what changed, and shows the counts, and the refused rows as an error.
    pub(super) async fn conclude(&self, context: &Context, imported: &Imported) -> Result<()> {
        let touched = imported.added + imported.changed + imported.cancelled;
        if touched > 0
            && !imported.dry_run
            && let Some(warning) = hooks::after_import(context).await
        {
            context.output.warn(&warning);
        }
        context
            .output
            .summary(imported, &imported.sentence())
            .map_err(unwritten(context))?;
        imported.error(&self.name()).map_or(Ok(()), Err)
    }
}
