//! `zoomctl db restore`: the content of a backup takes the place of what is there.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::cli::confirm::confirm;
use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::upkeep;
use crate::store::{SCHEMA_VERSION, copies};

/// What is restored.
#[derive(Debug, Args)]
pub(in crate::cli) struct Restore {
    /// A file that db backup wrote, or a copy that was kept before a migration.
    file: PathBuf,
    /// Check the file, and restore nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do it without asking.
    #[arg(long)]
    yes: bool,
}

#[derive(Serialize)]
struct Restored {
    dry_run: bool,
    path: String,
    restored_from: String,
    /// Schema of the backup; the database has this program's.
    backup_schema_version: i64,
    schema_version: i64,
    /// Where the content from before lies; `null` when there was none.
    kept: Option<String>,
}

impl Restore {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let database = &context.config.database;
        let there = database.canonicalize();
        if there.is_ok_and(|path| self.file.canonicalize().is_ok_and(|file| file == path)) {
            return Err(Error::usage(format!(
                "{} is the database itself",
                self.file.display()
            )));
        }
        if !self.file.exists() {
            return Err(Error::not_found(format!("no file {}", self.file.display())));
        }
        let found = copies::inspect(&self.file)?;
        let mut done = Restored {
            dry_run: self.dry_run,
            path: database.display().to_string(),
            restored_from: self.file.display().to_string(),
            backup_schema_version: found.schema_version,
            schema_version: SCHEMA_VERSION,
            kept: None,
        };
        let sentence = if self.dry_run {
            format!(
                "would put {} (schema {}, sound) in the place of {}",
                done.restored_from, found.schema_version, done.path
            )
        } else {
            if !self.yes {
                confirm(&format!(
                    "Replace all that is in {} by {}?",
                    done.path, done.restored_from
                ))?;
            }
            let _still = upkeep::stand_still(context).await?;
            let kept = self.kept(context);
            let was_there = copies::restore(&self.file, database, &kept)?;
            done.kept = was_there.then(|| kept.display().to_string());
            match &done.kept {
                Some(kept) => format!("{} restored; what it held is in {kept}", done.path),
                None => format!("{} restored", done.path),
            }
        };
        context
            .output
            .summary(&done, &sentence)
            .map_err(unwritten(context))
    }

    /// A name that is free: what an earlier restore kept may be all that is left.
    fn kept(&self, context: &Context) -> PathBuf {
        let time = context.clock.now().format("%Y%m%dT%H%M%SZ");
        let free = (1..).map(|number| {
            let mut name = context.config.database.as_os_str().to_owned();
            match number {
                1 => name.push(format!(".before-restore-{time}.bak")),
                number => name.push(format!(".before-restore-{time}-{number}.bak")),
            }
            PathBuf::from(name)
        });
        free.into_iter()
            .find(|path| !path.exists())
            .unwrap_or_default()
    }
}
