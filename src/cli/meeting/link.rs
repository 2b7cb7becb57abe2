//! `zoomctl meeting link`.

use clap::Args;

use crate::context::Context;
use crate::error::Result;
use crate::ids::MeetingRef;
use crate::jobs::link;

use super::{Shown, created_by, resolve, show};

#[derive(Debug, Args)]
pub(in crate::cli) struct Link {
    /// Number, UUID, or any Zoom link that holds the number.
    meeting: MeetingRef,
    /// Session that it serves.
    #[arg(long, value_name = "ID")]
    session: String,
    /// Hand it over to us: the next provision lays the schedule over it.
    #[arg(long)]
    manage: bool,
}

impl Link {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let id = resolve(context, self.meeting).await?;
        link::tie(context, &self.session, id, self.manage).await?;
        let found = context.client()?.get_meeting(id).await?;
        show(
            context,
            &Shown::new(&found.value, None, created_by(context, id)?),
        )
    }
}
