//! What people ask about a meeting on the day: end it now, and the text that invites.

use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;
use crate::ids::MeetingRef;

use super::{Shown, created_by, resolve, show};

pub(super) async fn end(context: &Context, meeting: MeetingRef) -> Result<()> {
    let id = resolve(context, meeting).await?;
    let client = context.client()?;
    client.end_meeting(id).await?;
    let found = client.get_meeting(id).await?;
    context.output.status("Zoom was asked to end it");
    show(
        context,
        &Shown::new(&found.value, None, created_by(context, id)?),
    )
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
