//! `zoomctl meeting delete`.

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::MeetingRef;
use crate::output::prompt;

use super::{Shown, created_by, host_of, meeting_of_ours, resolve, show};

pub(super) async fn delete(
    context: &Context,
    meeting: MeetingRef,
    yes: bool,
    dry_run: bool,
) -> Result<()> {
    let id = resolve(context, meeting).await?;
    let client = context.client()?;
    let found = client.get_meeting(id).await?;
    let topic = found.value.topic.clone().unwrap_or_default();
    if dry_run {
        context.output.status("would be deleted, and was not");
        let mut shown = Shown::new(&found.value, None, created_by(context, id)?);
        shown.dry_run = true;
        return show(context, &shown);
    }
    if !yes {
        if !prompt::can_ask() {
            return Err(Error::usage("deleting a meeting cannot be undone")
                .hint("--yes does it without asking"));
        }
        let question = format!("Delete meeting {id} ({topic:?})?");
        if !prompt::confirm(&question).map_err(|error| Error::local(error.to_string()))? {
            return Err(Error::usage("not confirmed; nothing was deleted"));
        }
    }
    client.delete_meeting(id, &host_of(&found)).await?;
    let mut shown = Shown::new(&found.value, None, None);
    if let Some(ours) = meeting_of_ours(context, id)? {
        context
            .store()?
            .mark_meeting_deleted(ours.id, context.clock.now())?;
        let session_id = ours.session_id;
        shown.warnings.push(format!(
            "session {session_id} still wants a meeting: the next provision makes one, unless it is cancelled"
        ));
    }
    show(context, &shown)
}
