//! `zoomctl session cancel` and `delete`.

use clap::Args;

use crate::cli::confirm::confirm;
use crate::cli::{conclude, unwritten};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::import::Imported;
use crate::store::Source;

use super::agree::agree;

#[derive(Debug, Args)]
pub(in crate::cli) struct Cancel {
    /// The schedule's id of the session.
    session_id: String,
    /// Show what would be cancelled; change nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Cancel {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        if store.load_session(&self.session_id, now)?.is_none() {
            return Err(Error::no_session(&self.session_id));
        }
        if self.dry_run {
            tell_of_meeting(context, &self.session_id)?;
            let would = Imported::cancellation(&self.session_id);
            let shown = context.output.summary(&would, &would.sentence());
            return shown.map_err(unwritten(context));
        }
        // Cancelled before: its meeting may still have to go.
        store.cancel_session(&self.session_id, Source::Manual, now)?;
        match agree(context, vec![self.session_id]).await? {
            None => Ok(()),
            Some(outcome) => conclude(context, outcome, |summary| {
                format!("cancelled; {}", summary.sentence())
            }),
        }
    }
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Delete {
    /// The schedule's id of the session.
    session_id: String,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    /// Show what would be deleted; change nothing.
    #[arg(long)]
    dry_run: bool,
}

/// What would become of the meeting of a session that goes.
fn tell_of_meeting(context: &Context, session_id: &str) -> Result<()> {
    let meeting = context.store()?.load_meeting_of(session_id)?;
    let Some((number, managed)) = meeting.and_then(|m| Some((m.zoom_meeting_id?, m.managed)))
    else {
        return Ok(());
    };
    context.output.status(&match managed {
        true => format!("meeting {number} would be deleted at Zoom"),
        false => format!("meeting {number} is only linked and would stay at Zoom"),
    });
    Ok(())
}

impl Delete {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        let id = self.session_id;
        let session = store
            .load_session(&id, now)?
            .ok_or_else(|| Error::no_session(&id))?;
        if store.session_has_history(&id)? {
            let message = format!("session {id:?} has history and cannot be deleted");
            return Err(
                Error::new(Code::Conflict, message).hint(format!("zoomctl session cancel {id}"))
            );
        }
        if self.dry_run {
            tell_of_meeting(context, &id)?;
            context.output.one(&session).map_err(unwritten(context))?;
            context.output.status("would be deleted");
            return Ok(());
        }
        if !self.yes {
            confirm(&format!("Delete session {id} ({:?})?", session.topic))?;
        }
        store.cancel_session(&id, Source::Manual, now)?;
        if let Some(outcome) = agree(context, vec![id.clone()]).await?
            && let Some(error) = outcome.error
        {
            return Err(error);
        }
        if let Some(meeting) = store.load_meeting_of(&id)? {
            if meeting.managed {
                let message = format!("session {id:?} is cancelled; its meeting is still at Zoom");
                return Err(Error::new(Code::Unreachable, message)
                    .hint("delete it again once Zoom can be reached"));
            }
            store.unlink_meeting(meeting.id, now)?;
        }
        store.delete_session(&id)?;
        context.output.one(&session).map_err(unwritten(context))?;
        context.output.status("deleted");
        Ok(())
    }
}
