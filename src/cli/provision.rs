//! `zoomctl provision`.

use clap::Args;

use crate::context::Context;
use crate::error::Result;
use crate::jobs::provision::{self, Request};

use super::conclude;
use super::values::Source;

/// Make Zoom agree with the schedule: create, update, adopt and delete meetings.
///
/// Every coming session gets exactly one meeting. Running it again does nothing that is already
/// done. Killed at any moment, the next run goes on. Zoom: GET /users/{host}/meetings, POST, PATCH
/// and DELETE of meetings.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl provision --dry-run          show the plan as + ~ - = lines\n  zoomctl provision --days 14 -o json | jq .session_ids"
)]
pub(super) struct Provision {
    /// Sessions that start within so many days.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=366))]
    days: i64,
    /// Only this session, whenever it is; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    /// Show what would be done; change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Leave unanswered creates to the next run instead of waiting until they have settled.
    #[arg(long)]
    no_wait: bool,
    /// Delete nothing if more than so many meetings would be deleted.
    #[arg(long, default_value_t = 20, value_name = "N")]
    max_delete: usize,
    /// Make no meeting again if more than so many of a host were deleted at Zoom [default: 5, or a tenth of the host's meetings].
    #[arg(long, value_name = "N")]
    max_recreate: Option<usize>,
}

impl Provision {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let request = Request {
            days: self.days,
            sessions: self.session,
            source: self.source.into(),
            no_wait: self.no_wait,
            max_delete: self.max_delete,
            max_recreate: self.max_recreate,
        };
        if self.dry_run {
            let outcome = provision::dry_run(context, &request).await?;
            return conclude(context, outcome, |summary| {
                format!("{}would be: {}", summary.plan_lines(), summary.sentence())
            });
        }
        let outcome = provision::run(context, &request).await?;
        conclude(context, outcome, provision::Summary::sentence)
    }
}
