//! `zoomctl meeting update`.

use clap::Args;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::ids::MeetingRef;
use crate::jobs::provision;
use crate::zoom::MeetingBody;

use super::fields::Fields;
use super::{Shown, created_by, host_of, meeting_of_ours, resolve, show};

/// Which meeting, and what of it.
#[derive(Debug, Args)]
pub(in crate::cli) struct Update {
    /// Number, UUID, or any Zoom link that holds the number.
    meeting: MeetingRef,
    #[command(flatten)]
    fields: Fields,
    /// Show what would be sent, and send nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Update {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let id = resolve(context, self.meeting.clone()).await?;
        let mut body = self.fields.patch(context)?;
        self.fields.settings(&mut body);
        if body == MeetingBody::default() {
            return Err(Error::usage("nothing to change")
                .hint("zoomctl meeting update --help lists the flags"));
        }
        let client = context.client()?;
        let before = client.get_meeting(id).await?;
        let mut shown = if self.dry_run {
            let sent = serde_json::to_string(&body)
                .map_err(|error| Error::new(Code::Internal, error.to_string()))?;
            context
                .output
                .status(&format!("would be sent, and was not: {sent}"));
            let mut shown = Shown::new(&before.value, None, created_by(context, id)?);
            shown.dry_run = true;
            shown
        } else {
            client.update_meeting(id, &host_of(&before), &body).await?;
            let after = client.get_meeting(id).await?;
            let mut shown = Shown::new(&after.value, None, created_by(context, id)?);
            shown.warnings = provision::dropped(&body, &after.raw);
            shown
        };
        if let Some(session_id) = meeting_of_ours(context, id)?.map(|meeting| meeting.session_id) {
            shown.warnings.push(format!(
                "it belongs to session {session_id}: the next provision puts the schedule's values back"
            ));
        }
        show(context, &shown)
    }
}
