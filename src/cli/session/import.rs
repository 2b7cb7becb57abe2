//! `zoomctl session import`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use clap::Args;

use crate::cli::confirm::confirm;
use crate::cli::import::Import;
use crate::cli::values::{Source, day_begins};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::belonging;
use crate::jobs::import::{self, Imported, Scope, SessionOptions};
use crate::jobs::link::{self, Found};
use crate::jobs::webhook_apply;

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportSessions {
    #[command(flatten)]
    import: Import,
    /// Cancel coming sessions that the file does not name, within `--cohort` or `--from/--to`.
    #[arg(long)]
    prune_missing: bool,
    /// The file is the whole schedule of this class or course.
    #[arg(long, requires = "prune_missing")]
    cohort: Option<String>,
    /// The file is the whole schedule from this day on, UTC.
    #[arg(long, value_name = "DATE", requires = "prune_missing", requires = "to")]
    from: Option<NaiveDate>,
    /// The file is the whole schedule until this day, UTC.
    #[arg(
        long,
        value_name = "DATE",
        requires = "prune_missing",
        requires = "from"
    )]
    to: Option<NaiveDate>,
    /// Bring back what was cancelled by hand, where the file names it.
    #[arg(long)]
    revive: bool,
    /// Refuse a schedule in which sessions of one host overlap.
    #[arg(long)]
    strict: bool,
    /// Who caused this import.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

/// Overlaps, runs and sessions that are named one by one.
const NAMED: usize = 20;

impl ImportSessions {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        let bytes = self.import.read()?;
        let name = self.import.name();
        let options = SessionOptions {
            import: self.import.options(),
            revive: self.revive,
            strict: self.strict,
        };
        let mut missing = Vec::new();
        if let Some(scope) = self.scope()? {
            missing = import::missing(store, &name, &bytes, &scope, now)?;
            if !missing.is_empty() && !self.yes && !options.import.dry_run {
                confirm(&format!(
                    "Cancel {} sessions that {name} does not name?",
                    missing.len()
                ))?;
            }
        }
        let found = ask_zoom(context, &bytes).await?;
        let source = self.source.into();
        let named = import::Named {
            pools: &context.config.pools,
            meetings: &found,
        };
        let mut imported = import::sessions(store, &name, &bytes, options, &named, source, now)?;
        if imported.rejected == 0 {
            if !imported.dry_run {
                store.cancel_missing(&missing, source, now)?;
            }
            imported.cancel(&missing);
        }
        tell(context, &imported);
        if (imported.changed > 0 || !found.is_empty()) && !imported.dry_run {
            let moved = belonging::settle(context, store, now, now, || Ok(())).await?;
            let told = belonging::told(&moved).into_iter();
            told.for_each(|moved| context.output.warn(&moved));
        }
        if !found.is_empty() && !imported.dry_run {
            link::take_over(context, &found)?;
            // Events about these meetings may have waited for a session that knows them.
            let applied = webhook_apply::apply_open(context, store)?;
            applied
                .warnings
                .iter()
                .for_each(|warning| context.output.warn(warning));
        }
        let touched = imported.added + imported.changed + imported.cancelled;
        if touched > 0 && !imported.dry_run {
            context.output.status("next: zoomctl provision --dry-run");
        }
        self.import.conclude(context, &imported).await
    }

    /// What the file is the whole schedule of, where that was said.
    fn scope(&self) -> Result<Option<Scope>> {
        if !self.prune_missing {
            return Ok(None);
        }
        if self.cohort.is_none() && self.from.is_none() {
            return Err(Error::usage(
                "--prune-missing needs to know what the file is the whole of",
            )
            .hint("add --cohort, or --from and --to"));
        }
        Ok(Some(Scope {
            cohort: self.cohort.clone(),
            from: self.from.map(day_begins),
            to: self.to.and_then(|day| day.succ_opt()).map(day_begins),
        }))
    }
}

/// Names the first of several things, and says how many more there are.
fn warn_some(context: &Context, told: &[String], what: &str) {
    for one in told.iter().take(NAMED) {
        context.output.warn(one);
    }
    if let more @ 1.. = told.len().saturating_sub(NAMED) {
        context.output.warn(&format!("{more} more {what}"));
    }
}

/// Says what a user should know though all is stored.
fn tell(context: &Context, imported: &Imported) {
    warn_some(context, &imported.overlaps, "overlaps; --strict lists all");
    let cancelled = &imported.still_cancelled;
    if !cancelled.is_empty() {
        let named = cancelled.get(..NAMED).unwrap_or(cancelled).join(", ");
        let more = if cancelled.len() > NAMED { ", …" } else { "" };
        context.output.status(&format!(
            "{} sessions of the file were cancelled by hand and stay so ({named}{more}); --revive brings them back",
            cancelled.len()
        ));
    }
}

/// The existing meetings that the file names, as Zoom shows them; one that does not exist is left
/// out, and the import refuses its row.
async fn ask_zoom(context: &Context, bytes: &[u8]) -> Result<BTreeMap<String, Found>> {
    let mut found = BTreeMap::new();
    for (session_id, id) in import::named_meetings(context.store()?, bytes)? {
        match Found::fetch(context, id, None).await {
            Ok(meeting) => {
                found.insert(session_id, meeting);
            }
            Err(error) if error.code == Code::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}
