//! Words by hand, and the history that they leave.

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::attendance;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::store::attendance_overrides::NewOverride;
use crate::store::audit_log::Entry;
use crate::store::session_attendance::{AttendanceExport, AttendanceFilter};
use crate::store::sessions::Session;
use crate::store::{OverrideWord, Store};

use super::super::unwritten;
use super::warn_if_stale;

/// Which person at which session.
#[derive(Debug, Args)]
pub(crate) struct Whom {
    /// The schedule's id of the session.
    #[arg(long, value_name = "ID")]
    pub(super) session: String,
    /// The person's id or e-mail.
    #[arg(long)]
    person: String,
}

/// Who decides.
#[derive(Debug, Args)]
pub(crate) struct By {
    /// Who decides; goes into the audit log.
    #[arg(long, value_name = "NAME", env = "USER", hide_env_values = true, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) by: String,
}

/// Words that a person may say.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Word {
    Present,
    Absent,
    Late,
    Excused,
}

impl From<Word> for OverrideWord {
    fn from(word: Word) -> Self {
        match word {
            Word::Present => Self::Present,
            Word::Absent => Self::Absent,
            Word::Late => Self::Late,
            Word::Excused => Self::Excused,
        }
    }
}

/// One line of the history.
#[derive(Serialize)]
struct Told {
    id: i64,
    at: chrono::DateTime<chrono::Utc>,
    actor: String,
    action: String,
    session_id: Option<String>,
    person_id: Option<String>,
    before: Option<String>,
    value: Option<String>,
    reason: Option<String>,
    /// The person was erased, and what was said of them with it.
    erased: bool,
}

impl Record for Told {
    const COLUMNS: &'static [Column] = &[
        shown("id", "#", Kind::Number),
        shown("at", "when", Kind::Time),
        shown("actor", "who", Kind::Text),
        shown("action", "what", Kind::Id),
        shown("session_id", "session", Kind::Id),
        shown("person_id", "person", Kind::Person),
        shown("before", "before", Kind::Text),
        shown("value", "now", Kind::Text),
        shown("reason", "reason", Kind::Text),
        shown("erased", "erased", Kind::Flag),
    ];
}

impl From<Entry> for Told {
    fn from(entry: Entry) -> Self {
        let text = |key: &str| {
            let value = entry.content.as_ref()?.get(key)?;
            value.as_str().map(str::to_owned)
        };
        Self {
            before: text("before"),
            value: text("override").or_else(|| text("value")),
            reason: text("reason"),
            erased: entry.content.is_none(),
            id: entry.id,
            at: entry.at,
            actor: entry.actor,
            action: entry.action.to_string(),
            session_id: entry.session_id,
            person_id: entry.person_id,
        }
    }
}

impl Whom {
    fn known_session(&self, context: &Context) -> Result<Session> {
        let session = context
            .store()?
            .load_session(&self.session, context.clock.now())?;
        session.ok_or_else(|| Error::no_session(&self.session))
    }

    /// The row that is meant, computed as of now.
    pub(super) fn row(&self, context: &Context) -> Result<AttendanceExport> {
        let store = context.store()?;
        let now = context.clock.now();
        let session = self.known_session(context)?;
        if store.is_read_only()? {
            warn_if_stale(context, &of_session(&self.session))?;
        } else {
            attendance::refresh_session(context, store, &session, now)?;
        }
        let rows = rows(store, &self.session)?;
        let email = self.person.trim().to_lowercase();
        let is_exact = |row: &&AttendanceExport| row.person_id == self.person;
        if let Some(row) = rows.iter().find(is_exact) {
            return Ok(row.clone());
        }
        let mut mailed = rows.iter().filter(|row| row.email.as_ref() == Some(&email));
        match (mailed.next(), mailed.next()) {
            (Some(row), None) => Ok(row.clone()),
            (Some(_), Some(_)) => Err(Error::usage(format!(
                "several people of session {:?} have the e-mail {email:?}; name the person_id",
                self.session
            ))),
            (None, _) => Err(Error::not_found(format!(
                "nobody called {:?} at session {:?}",
                self.person, self.session
            ))
            .hint(format!(
                "zoomctl attendance export --session {} shows the person_ids",
                self.session
            ))),
        }
    }

    /// The row after a word by hand changed.
    fn shown_again(&self, context: &Context, person_id: &str) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        if let Some(session) = store.load_session(&self.session, now)? {
            attendance::refresh_session(context, store, &session, now)?;
        }
        let rows = rows(store, &self.session)?;
        match rows.iter().find(|row| row.person_id == person_id) {
            Some(row) => context.output.one(row).map_err(unwritten(context)),
            // Only the word by hand had given this person a row.
            None => Ok(()),
        }
    }

    pub(super) fn mark(&self, context: &Context, word: Word, reason: &str, by: &By) -> Result<()> {
        // Below, what is not found is a person.
        self.known_session(context)?;
        let person_id = match self.row(context) {
            Ok(row) => row.person_id,
            // Somebody known who was neither expected nor seen, like one beside another at one screen.
            Err(error) if error.code == Code::NotFound => {
                let known = context.store()?.person_called(&self.person)?;
                known.ok_or(error)?
            }
            Err(error) => return Err(error),
        };
        let new = NewOverride {
            session_id: &self.session,
            person_id: &person_id,
            word: word.into(),
            reason,
            by: &by.by,
        };
        context.store()?.save_override(&new, context.clock.now())?;
        self.shown_again(context, &person_id)
    }

    pub(super) fn unmark(&self, context: &Context, reason: Option<&str>, by: &By) -> Result<()> {
        let row = self.row(context)?;
        let key = (self.session.as_str(), row.person_id.as_str());
        let now = context.clock.now();
        if !context.store()?.remove_override(key, &by.by, reason, now)? {
            return Err(Error::not_found(format!(
                "nobody said anything by hand of {:?} at session {:?}",
                row.person_id, self.session
            )));
        }
        self.shown_again(context, &row.person_id)
    }
}

fn rows(store: &Store, session_id: &str) -> Result<Vec<AttendanceExport>> {
    Ok(store.list_attendance(&of_session(session_id))?)
}

fn of_session(session_id: &str) -> AttendanceFilter {
    AttendanceFilter {
        session_ids: Some(vec![session_id.to_owned()]),
        ..AttendanceFilter::default()
    }
}

/// Shows what the audit log tells.
pub(super) fn history(
    context: &Context,
    session: Option<&str>,
    person: Option<&str>,
) -> Result<()> {
    let store = context.store()?;
    let mut entries = store.list_audit(session, person)?;
    // An e-mail may be an id, on a roster or on none, and the address of others.
    let mut others = match person {
        Some(text) => store.people_with_email(text)?,
        None => Vec::new(),
    };
    others.retain(|id| Some(id.as_str()) != person);
    for person_id in &others {
        entries.extend(store.list_audit(session, Some(person_id))?);
    }
    entries.sort_by_key(|entry| entry.id);
    let told: Vec<Told> = entries.into_iter().map(Told::from).collect();
    context.output.many(&told).map_err(unwritten(context))
}

/// What somebody says, without blanks around it; empty is no reason.
pub(super) fn reason(text: &str) -> std::result::Result<String, String> {
    match text.trim() {
        "" => Err("say why".to_owned()),
        reason => Ok(reason.to_owned()),
    }
}
