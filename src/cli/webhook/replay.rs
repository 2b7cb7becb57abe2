//! `zoomctl webhook replay`.

use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;

use crate::cli::conclude;
use crate::cli::values::moment;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::webhook_apply::{self, Applied};
use crate::jobs::{Outcome, partial};

/// Which events are applied again; all, unless one is named.
#[derive(Debug, Args)]
pub(in crate::cli) struct Replay {
    /// Only those that happened at or after this time, or on this day or later, UTC.
    #[arg(long, value_name = "DATE|TIME", value_parser = moment, conflicts_with = "event")]
    since: Option<DateTime<Utc>>,
    /// Only this one.
    #[arg(long, value_name = "NUMBER")]
    event: Option<i64>,
    /// Only say what would come of it.
    #[arg(long)]
    dry_run: bool,
}

/// What it came to.
#[derive(Serialize)]
struct Replayed {
    #[serde(flatten)]
    applied: Applied,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
}

impl Replay {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        if let Some(id) = self.event
            && store.load_webhook_event(id)?.is_none()
        {
            return Err(Error::not_found(format!("no event {id}"))
                .hint("zoomctl webhook list shows the numbers"));
        }
        let wanted = webhook_apply::Replay {
            since: self.since,
            event_id: self.event,
        };
        let applied = if self.dry_run {
            webhook_apply::replay(context, &store.copy_in_memory()?, wanted)?
        } else {
            webhook_apply::replay(context, store, wanted)?
        };
        let outcome = Outcome {
            warnings: applied.warnings.clone(),
            error: partial(applied.failed, applied.events, "events"),
            summary: Replayed {
                applied,
                dry_run: self.dry_run,
            },
        };
        conclude(context, outcome, sentence)
    }
}

fn sentence(replayed: &Replayed) -> String {
    let Applied {
        events,
        applied,
        waiting,
        ..
    } = replayed.applied;
    let would = if replayed.dry_run { "would be " } else { "" };
    format!(
        "{events} events: {applied} {would}applied, {waiting} waiting for a meeting that no session knows"
    )
}
