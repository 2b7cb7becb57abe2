//! `zoomctl webhook replay`.

use chrono::{DateTime, Utc};
use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::webhook_apply;

use super::unwritten;

/// Which events are applied again; all, unless one is named.
#[derive(Debug, Args)]
pub(in crate::cli) struct Replay {
    /// Only those that happened at or after this time.
    #[arg(long, value_name = "TIME", conflicts_with = "event")]
    since: Option<DateTime<Utc>>,
    /// Only this one.
    #[arg(long, value_name = "NUMBER")]
    event: Option<i64>,
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
        let applied = webhook_apply::replay(context, store, wanted)?;
        for warning in &applied.warnings {
            context.output.warn(warning);
        }
        let sentence = format!(
            "{} events: {} applied, {} waiting for a meeting that no session knows",
            applied.events, applied.applied, applied.waiting
        );
        context
            .output
            .summary(&applied, &sentence)
            .map_err(unwritten(context))
    }
}
