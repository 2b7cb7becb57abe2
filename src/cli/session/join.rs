//! `zoomctl session join`, and how a link is opened.

use std::process::Stdio;

use clap::Args;
use serde::Serialize;
use tokio::process::Command;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::qr;
use crate::schedule::JoinState;
use crate::store::LogAction;

use super::record::Joinable;
use super::show::load;

#[derive(Debug, Args)]
pub(in crate::cli) struct Join {
    /// The schedule's id of the session.
    session_id: String,
    /// Print the link instead of opening it.
    #[arg(long)]
    print: bool,
    /// Print the link as a QR code, for a phone.
    #[arg(long, conflicts_with = "print")]
    qr: bool,
    /// Who joins, by id or e-mail, for the log; with their own link, if they have one.
    #[arg(long)]
    person: Option<String>,
}

#[derive(Serialize)]
struct Link<'a> {
    session_id: &'a str,
    join_url: &'a str,
    join_state: JoinState,
}

impl Join {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let id = &self.session_id;
        let now = context.clock.now();
        let person = person_id(context, self.person.as_deref())?;
        let own = match &person {
            Some(person) => context.store()?.links_of_person(person)?.remove(id),
            None => None,
        };
        let joinable = Joinable::new(load(context, id)?, now).with_own_link(own.as_ref());
        let Some(join_url) = joinable.join_url.as_deref() else {
            let message = match joinable.session.cancelled_at {
                Some(_) => format!("session {id:?} is cancelled"),
                None => format!("session {id:?} has no link yet"),
            };
            return Err(Error::not_found(message)
                .hint(format!("zoomctl session show {id} tells how it stands")));
        };
        match joinable.join_state {
            JoinState::Later | JoinState::Soon => context.output.warn(&format!(
                "it starts in {}",
                crate::output::seconds(joinable.starts_in_seconds)
            )),
            JoinState::Ended => context.output.warn("it is over"),
            JoinState::Joinable | JoinState::NoLink => {}
        }
        let link = Link {
            session_id: id,
            join_url,
            join_state: joinable.join_state,
        };
        let text = if self.qr {
            qr::code(join_url).ok_or_else(|| Error::bad_input("the link is too long for a code"))?
        } else {
            join_url.to_owned()
        };
        if !self.print && !self.qr {
            open(join_url).await?;
        }
        context
            .store()?
            .add_session_log(id, person.as_deref(), LogAction::JoinMeeting, now)?;
        context
            .output
            .summary(&link, &text)
            .map_err(unwritten(context))
    }
}

/// Who takes a link, for the log: people of the roster by their id, whether id or e-mail was told; others
/// as they were told, since a session without a roster expects whoever comes.
pub(super) fn person_id(context: &Context, person: Option<&str>) -> Result<Option<String>> {
    let Some(text) = person else {
        return Ok(None);
    };
    let known = context.store()?.person_called(text)?;
    if known.is_none() {
        context
            .output
            .warn(&format!("no person {text:?} on the roster; logged as told"));
    }
    Ok(known.or_else(|| Some(text.to_owned())))
}

/// Hands a link to the desktop.
pub(super) async fn open(url: &str) -> Result<()> {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let opened = Command::new(program)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .await;
    match opened {
        Ok(status) if status.success() => Ok(()),
        _ => Err(Error::local(format!("{program} cannot open a link here"))
            .hint("--print shows it instead")),
    }
}
