//! What people ask about a meeting on the day: end it now, and the text that invites.

use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;
use crate::ids::MeetingRef;

use super::{Shown, created_by, resolve, show};

pub(super) async fn end(context: &Context, meeting: MeetingRef, dry_run: bool) -> Result<()> {
    let id = resolve(context, meeting).await?;
    let client = context.client()?;
    if !dry_run {
        client.end_meeting(id).await?;
    }
    let found = client.get_meeting(id).await?;
    context.output.status(match dry_run {
        true => "would be ended, and was not",
        false => "Zoom was asked to end it",
    });
    let mut shown = Shown::new(&found.value, None, created_by(context, id)?);
    shown.dry_run = dry_run;
    show(context, &shown)
}

pub(super) async fn invitation(context: &Context, meeting: MeetingRef) -> Result<()> {
    #[derive(Serialize)]
    struct Invitation {
        zoom_meeting_id: String,
        invitation: String,
    }
    let id = resolve(context, meeting).await?;
    let invitation = context.client()?.meeting_invitation(id).await?;
    let shown = Invitation {
        zoom_meeting_id: id.to_string(),
        invitation,
    };
    context
        .output
        .summary(&shown, shown.invitation.trim_end())
        .map_err(unwritten(context))
}
