//! `zoomctl session resolve`: a person decides what only a person can tell.

use clap::Args;

use crate::cli::conclude;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::MeetingRef;
use crate::jobs::provision;

/// What a person decides.
#[derive(Debug, Args)]
pub(in crate::cli) struct Resolve {
    /// The schedule's id of the session.
    session_id: String,
    /// This meeting is the session's.
    #[arg(
        long,
        value_name = "MEETING",
        required_unless_present = "create",
        conflicts_with = "create"
    )]
    adopt: Option<MeetingRef>,
    /// There is no meeting; make one.
    #[arg(long)]
    create: bool,
    /// Show whether it could be done, and what; change nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Resolve {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let decision = match self.adopt {
            None => provision::Decision::Create,
            Some(MeetingRef::Id(id)) => provision::Decision::Adopt(id),
            Some(MeetingRef::Uuid(uuid)) => {
                return Err(Error::usage(format!(
                    "{uuid} names a run that took place; --adopt takes the number of a meeting"
                )));
            }
        };
        if self.dry_run {
            let id = &self.session_id;
            let outcome = provision::resolve_dry(context, id, decision).await?;
            return conclude(context, outcome, |summary| {
                format!("{}would be: {}", summary.plan_lines(), summary.sentence())
            });
        }
        let outcome = provision::resolve(context, &self.session_id, decision).await?;
        conclude(context, outcome, provision::Summary::sentence)
    }
}
