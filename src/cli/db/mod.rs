//! `zoomctl db`: the database file.

mod backup;
mod check;
mod read;
mod restore;
mod schema;

use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::Result;
use crate::jobs::upkeep;
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
    /// Every command does this by itself; here it can be done ahead of time. The database as it was
    /// is kept beside it as DATABASE.schema-N.bak; the copies of the last three schemas stay.
    #[command(after_help = "Examples:\n  zoomctl db migrate\n  zoomctl db migrate -o json")]
    Migrate,
    /// Look for damage, and for what was changed behind the program's back.
    ///
    /// Checks pages and indexes, references between tables, the hash chain of the audit log (each
    /// entry that was changed or removed is named), every override against its entry, and that each
    /// archived file is there with its length and no other file is (recording verify reads them).
    /// Exit 9 when something is wrong.
    #[command(
        after_help = "Examples:\n  zoomctl db check\n  zoomctl db check -o json | jq .problems"
    )]
    Check,
    /// Write a copy of the database while jobs go on.
    ///
    /// The copy is one consistent moment, has mode 0600, was checked page by page and gets its name
    /// last. A plain `cp` of a database in use can give a broken copy.
    #[command(
        after_help = "Examples:\n  zoomctl db backup /srv/backup/zoomctl-$(date +%F).db\n  zoomctl db backup latest.db --force -o json"
    )]
    Backup(backup::Backup),
    /// Replace the content of the database by that of a backup.
    ///
    /// The backup is checked first, and brought to this version's schema; what was in the database
    /// is kept beside it as DATABASE.before-restore-TIME.bak. No job may run meanwhile (exit 75).
    #[command(
        after_help = "Examples:\n  zoomctl db restore /srv/backup/zoomctl-2026-11-20.db --dry-run\n  zoomctl db restore zoomctl.db.schema-2.bak --yes"
    )]
    Restore(restore::Restore),
    /// Give the space of deleted rows back to the disk.
    ///
    /// Writes the whole file anew: it needs as much free space as the database has, and no job may
    /// run meanwhile (exit 75).
    #[command(after_help = "Examples:\n  zoomctl db vacuum\n  zoomctl db vacuum -o json")]
    Vacuum,
    /// Write every row of a table, as CSV unless another form is asked for.
    #[command(
        after_help = "Examples:\n  zoomctl db export --table sessions --out sessions.csv\n  zoomctl db export --table zoom_participants -o ndjson | jq -r .name | sort -u"
    )]
    Export(read::Export),
    /// Run a query and show its rows. Nothing can be changed by it.
    ///
    /// Takes one SELECT (or WITH, VALUES, EXPLAIN), on a connection that cannot write.
    #[command(
        after_help = "Examples:\n  zoomctl db query 'SELECT topic, status FROM sessions ORDER BY start_time DESC' --limit 5\n  zoomctl db query - -o csv < monthly.sql > monthly.csv"
    )]
    Query(read::Query),
    /// Show every table and column with what it holds.
    ///
    /// `man zoomctl-schema` has the same.
    #[command(
        after_help = "Examples:\n  zoomctl db schema zoom_participants\n  zoomctl db schema --sql | sqlite3 empty.db"
    )]
    Schema(schema::Schema),
}

#[derive(Serialize)]
struct Migrated {
    path: String,
    schema_version: i64,
}

/// What `vacuum` did.
#[derive(Serialize)]
struct Vacuumed {
    path: String,
    bytes_before: i64,
    bytes_after: i64,
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Path => context
                .output
                .text(&format!("{}\n", context.config.database.display()))
                .map_err(unwritten(context)),
            Self::Migrate => migrate(context),
            Self::Check => check::run(context),
            Self::Backup(command) => command.run(context),
            Self::Restore(command) => command.run(context).await,
            Self::Vacuum => vacuum(context).await,
            Self::Export(command) => command.run(context),
            Self::Query(command) => command.run(context),
            Self::Schema(command) => command.run(context),
        }
    }
}

fn migrate(context: &Context) -> Result<()> {
    context.store()?;
    let done = Migrated {
        path: context.config.database.display().to_string(),
        schema_version: SCHEMA_VERSION,
    };
    let sentence = format!("{} is at schema {}", done.path, done.schema_version);
    context
        .output
        .summary(&done, &sentence)
        .map_err(unwritten(context))
}

async fn vacuum(context: &Context) -> Result<()> {
    let store = context.store()?;
    let _still = upkeep::stand_still(context).await?;
    let vacuumed = store.vacuum()?;
    let done = Vacuumed {
        path: context.config.database.display().to_string(),
        bytes_before: vacuumed.before,
        bytes_after: vacuumed.after,
    };
    let size = |bytes: i64| crate::output::bytes(bytes.unsigned_abs());
    let sentence = format!(
        "{}: {} before, {} now",
        done.path,
        size(done.bytes_before),
        size(done.bytes_after)
    );
    context
        .output
        .summary(&done, &sentence)
        .map_err(unwritten(context))
}
