//! `zoomctl session start`.

use clap::Args;
use serde::Serialize;

use crate::cli::{meeting, unwritten};
use crate::clock::rfc3339;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::schedule::JoinWindow;
use crate::store::LogAction;

use super::join::{open, person_id};
use super::record::span_of;
use super::show::{load, meeting_of};

#[derive(Debug, Args)]
pub(in crate::cli) struct Start {
    /// The schedule's id of the session.
    session_id: String,
    /// Start outside the window too.
    #[arg(long)]
    force: bool,
    /// Print the link instead of opening it: whoever has it is the host.
    #[arg(long)]
    print: bool,
    /// Who starts, for the log; people of the roster by id or e-mail.
    #[arg(long)]
    person: Option<String>,
}

#[derive(Serialize)]
struct Started<'a> {
    session_id: &'a str,
    zoom_meeting_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_url: Option<&'a str>,
}

impl Start {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let id = &self.session_id;
        let now = context.clock.now();
        let person = person_id(context, self.person.as_deref())?;
        let session = load(context, id)?;
        if session.cancelled_at.is_some() {
            return Err(Error::new(
                Code::Conflict,
                format!("session {id:?} is cancelled"),
            ));
        }
        let meeting = meeting_of(&session)?;
        if !self.force && !JoinWindow::default().may_start(span_of(&session), now) {
            let message = format!(
                "session {id:?} of {} cannot be started now: from 15 minutes before its start \
                 until 90 after it, or its planned end",
                rfc3339(session.start_time)
            );
            return Err(Error::bad_input(message).hint("--force starts it all the same"));
        }
        let start_url = meeting::start_url(context, meeting).await?;
        if !self.print {
            open(&start_url).await?;
        }
        context
            .store()?
            .add_session_log(id, person.as_deref(), LogAction::StartMeeting, now)?;
        let started = Started {
            session_id: id,
            zoom_meeting_id: meeting.to_string(),
            start_url: self.print.then_some(start_url.as_str()),
        };
        let text = if self.print { &start_url } else { "started" };
        context
            .output
            .summary(&started, text)
            .map_err(unwritten(context))
    }
}
