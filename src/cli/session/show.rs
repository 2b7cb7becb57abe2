//! `zoomctl session show`.

use clap::Args;
use serde::Serialize;

use crate::cli::{meeting, unwritten};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::output::columns::{Column, Kind, Record, hidden};
use crate::store::sessions::Session;

use super::record::{JOINABLE, Joinable};

#[derive(Debug, Args)]
pub(in crate::cli) struct Show {
    /// The schedule's id of the session.
    session_id: String,
    /// Tell whether this person, by id or e-mail, is expected; `join_url` is their own link, if
    /// they have one.
    #[arg(long)]
    person: Option<String>,
    /// Fetch a fresh start link and show it: whoever has it is the host.
    #[arg(long)]
    show_start_url: bool,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    joinable: Joinable,
    #[serde(skip_serializing_if = "Option::is_none")]
    person_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<bool>,
    /// The link is this person's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    personal_link: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_url: Option<String>,
}

impl Record for Shown {
    const COLUMNS: &'static [Column] = &{
        let mut columns = [hidden("start_url", Kind::Id); JOINABLE.len() + 4];
        let mut place = 0;
        while place < JOINABLE.len() {
            columns[place] = JOINABLE[place];
            place += 1;
        }
        columns[place] = hidden("person_id", Kind::Person);
        columns[place + 1] = hidden("expected", Kind::Flag);
        columns[place + 2] = hidden("personal_link", Kind::Flag);
        columns
    };
}

impl Show {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let now = context.clock.now();
        let session = load(context, &self.session_id)?;
        let mut shown = Shown {
            start_url: None,
            person_id: None,
            expected: None,
            personal_link: None,
            joinable: Joinable::new(session, now),
        };
        if let Some(person) = self.person {
            let expected = context.store()?.expected_of(&self.session_id)?;
            let found = expected.into_iter().find(|known| {
                known.person_id == person
                    || known.email.as_deref() == Some(person.to_lowercase().as_str())
            });
            let own = context.store()?.links_of_person(&person)?;
            shown.joinable = shown.joinable.with_own_link(own.get(&self.session_id));
            shown.personal_link = Some(own.contains_key(&self.session_id));
            shown.expected = Some(found.is_some());
            shown.person_id = Some(found.map_or(person, |found| found.person_id));
        }
        if self.show_start_url {
            let id = meeting_of(&shown.joinable.session)?;
            shown.start_url = Some(meeting::start_url(context, id).await?);
        }
        context.output.one(&shown).map_err(unwritten(context))
    }
}

/// The session with this id.
pub(super) fn load(context: &Context, session_id: &str) -> Result<Session> {
    context
        .store()?
        .load_session(session_id, context.clock.now())?
        .ok_or_else(|| Error::no_session(session_id))
}

/// The number of a session's meeting.
pub(super) fn meeting_of(session: &Session) -> Result<MeetingId> {
    let id = &session.session_id;
    session
        .zoom_meeting_id
        .as_deref()
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| {
            Error::not_found(format!("session {id:?} has no Zoom meeting"))
                .hint(format!("zoomctl provision --session {id} makes it"))
        })
}
