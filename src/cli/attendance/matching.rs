//! `attendance match`: suggestions, and a person's yes to one.

use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;

use crate::attendance::Suggestion;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::store::KeyOfPerson;
use crate::store::person_keys::NewPersonKey;
use crate::store::sessions::Session;

use super::super::unwritten;
use super::Which;

/// What is said yes to.
#[derive(Debug, Args)]
pub(crate) struct Match {
    #[command(flatten)]
    which: Which,
    /// Say yes: this participant, as the list names them, …
    #[arg(long, value_name = "KEY", requires = "is")]
    participant: Option<String>,
    /// … is this person of the roster.
    #[arg(long, value_name = "PERSON", requires = "participant")]
    is: Option<String>,
    /// Take such a yes back: of an account or an e-mail everywhere, of a name in the chosen sessions.
    #[arg(long, requires = "participant")]
    remove: bool,
    /// Who says so; goes into the audit log.
    #[arg(long, value_name = "NAME", env = "USER", hide_env_values = true)]
    by: Option<String>,
}

#[derive(Serialize)]
struct Suggested {
    session_id: String,
    start_time: DateTime<Utc>,
    timezone: String,
    #[serde(flatten)]
    suggestion: Suggestion,
}

impl Record for Suggested {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("start_time", "start", Kind::Time),
        shown("participant", "participant", Kind::Person),
        shown("participant_name", "joined as", Kind::Text),
        shown("person_id", "may be", Kind::Person),
    ];
}

#[derive(Serialize)]
struct Confirmed<'a> {
    session_id: Option<&'a str>,
    participant: &'a str,
    person_id: &'a str,
    confirmed_by: &'a str,
}

#[derive(Serialize)]
struct TakenBack<'a> {
    participant: &'a str,
    person_id: &'a str,
    /// How many times it had been said.
    removed: usize,
    removed_by: &'a str,
}

impl Match {
    /// Nobody says yes to anything or takes it back.
    pub(crate) fn only_lists(&self) -> bool {
        self.participant.is_none()
    }

    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        let sessions = self.which.sessions(context)?;
        let wanted = self.which.choice(context)?.person_id;
        if let (true, Some(participant), Some(person)) = (self.remove, &self.participant, &self.is)
        {
            let by = named(self.by, "takes it back")?;
            let sessions: Vec<String> = sessions.into_iter().map(|one| one.session_id).collect();
            return take_back(context, participant, person, &sessions, &by);
        }
        let mut found: Vec<(Session, Suggestion)> = Vec::new();
        for session in sessions.iter().filter(|session| session.end_time <= now) {
            let suggestions = attendance::suggestions(context, store, session, now)?;
            found.extend(suggestions.into_iter().map(|one| (session.clone(), one)));
        }
        found.retain(|(_, one)| wanted.as_ref().is_none_or(|id| one.person_id == *id));
        if let (Some(participant), Some(person)) = (&self.participant, &self.is) {
            found.retain(|(_, one)| one.participant == *participant && one.person_id == *person);
            return confirm(context, &found, &named(self.by, "says yes")?);
        }
        let shown: Vec<Suggested> = found
            .into_iter()
            .map(|(session, suggestion)| Suggested {
                session_id: session.session_id,
                start_time: session.start_time,
                timezone: session.timezone,
                suggestion,
            })
            .collect();
        context.output.many(&shown).map_err(unwritten(context))
    }
}

fn named(by: Option<String>, deed: &str) -> Result<String> {
    by.filter(|by| !by.is_empty()).ok_or_else(|| {
        Error::usage(format!("nobody is named who {deed}")).hint("name yourself with --by")
    })
}

fn take_back(
    context: &Context,
    participant: &str,
    person: &str,
    session_ids: &[String],
    by: &str,
) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let called = store.person_called(person)?;
    let person_id = called.as_deref().unwrap_or(person);
    let said = store.remove_confirmed((person_id, participant), session_ids, by, now)?;
    if said == 0 {
        let message = format!("nobody said that {participant} is {person}");
        return Err(Error::not_found(message)
            .hint("zoomctl attendance history --person shows what was said yes to"));
    }
    let sessions = store.sessions_of_person(person_id)?;
    attendance::refresh_sessions(context, store, &sessions, now)?;
    let removed = TakenBack {
        participant,
        person_id,
        removed: said,
        removed_by: by,
    };
    let sentence = format!("{participant} is {person_id} no longer, taken back by {by}");
    context
        .output
        .summary(&removed, &sentence)
        .map_err(unwritten(context))
}

/// A name is confirmed for the sessions it was said of; an account or address for good.
fn confirm(context: &Context, found: &[(Session, Suggestion)], by: &str) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let Some((_, first)) = found.first() else {
        return Err(Error::not_found("no such suggestion waits for a yes")
            .hint("zoomctl attendance match lists them"));
    };
    let is_name = first.participant.starts_with("name:");
    for (session, suggestion) in found {
        let key = NewPersonKey {
            person_id: &suggestion.person_id,
            kind: KeyOfPerson::Confirmed,
            value: &suggestion.participant,
            session_id: is_name.then_some(session.session_id.as_str()),
            by,
        };
        store.add_person_key(&key, now)?;
    }
    let sessions = store.sessions_of_person(&first.person_id)?;
    attendance::refresh_sessions(context, store, &sessions, now)?;
    let only = found.first().filter(|_| is_name && found.len() == 1);
    let confirmed = Confirmed {
        session_id: only.map(|(session, _)| session.session_id.as_str()),
        participant: &first.participant,
        person_id: &first.person_id,
        confirmed_by: by,
    };
    let sentence = format!(
        "{} is {}, confirmed by {}",
        confirmed.participant, confirmed.person_id, confirmed.confirmed_by
    );
    context
        .output
        .summary(&confirmed, &sentence)
        .map_err(unwritten(context))
}
