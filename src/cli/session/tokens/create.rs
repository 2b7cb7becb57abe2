//! `zoomctl session tokens create`.

use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;
use serde::Serialize;
use url::Url;

use crate::cli::{can_show, unwritten};
use crate::config::safe_address;
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::join::token::{Key, Token};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::schedule::{Unit, parse_duration};
use crate::secrets;
use crate::store::people::Person;
use crate::store::session_tokens::{NewToken, TokenState};
use crate::store::sessions::{Session, SessionFilter};
use crate::store::{Store, TokenRole};

use super::super::show::load;
use super::Role;

#[derive(Debug, Args)]
pub(in crate::cli) struct Create {
    /// For this session; may be repeated.
    #[arg(long = "session", value_name = "ID", required_unless_present = "days")]
    sessions: Vec<String>,
    /// For every session that starts within so many days.
    #[arg(long, value_name = "N", conflicts_with = "sessions", value_parser = clap::value_parser!(u16).range(1..=366))]
    days: Option<u16>,
    /// For this person, by id or e-mail; may be repeated. Without it a host's link is the host's own,
    /// and holds while they are the session's host.
    #[arg(long = "person", value_name = "PERSON")]
    people: Vec<String>,
    /// For everybody who is expected.
    #[arg(long, conflicts_with = "people")]
    all_roster: bool,
    /// What the link lets them do.
    #[arg(long, value_enum, default_value = "participant")]
    role: Role,
    /// Another end than a day after the session; a bare number is hours.
    #[arg(long, value_name = "DURATION", value_parser = life)]
    expires_in: Option<TimeDelta>,
    /// Where people reach the page [default: join.base_url of the configuration].
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<Url>,
    /// Only for those who have no valid link yet.
    #[arg(long)]
    missing: bool,
    /// Take their earlier links for the same session and role back.
    #[arg(long, conflicts_with = "missing")]
    replace: bool,
    /// Show for whom, and make nothing.
    #[arg(long)]
    dry_run: bool,
}

/// For whom a link is.
#[derive(Clone)]
struct Whom {
    person_id: String,
    name: Option<String>,
    email: Option<String>,
}

impl From<Person> for Whom {
    fn from(person: Person) -> Self {
        Self {
            person_id: person.person_id,
            name: person.name,
            email: person.email,
        }
    }
}

/// A new link; `url` and `token` are shown this once.
#[derive(Serialize)]
struct Created {
    token_id: Option<i64>,
    session_id: String,
    person_id: String,
    name: Option<String>,
    email: Option<String>,
    role: TokenRole,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    url: Option<String>,
    token: Option<String>,
}

impl Record for Created {
    const COLUMNS: &'static [Column] = &[
        shown("token_id", "number", Kind::Number),
        shown("session_id", "session", Kind::Id),
        shown("person_id", "person", Kind::Person),
        shown("name", "name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("role", "role", Kind::Id),
        hidden("created_at", Kind::Time),
        shown("expires_at", "expires", Kind::Time),
        shown("url", "link", Kind::Id),
        hidden("token", Kind::Id),
    ];
}

impl Create {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let now = context.clock.now();
        if self.role == Role::Host && self.all_roster {
            return Err(Error::usage("--all-roster would make hosts of learners")
                .hint("--role host without it makes the host's own link"));
        }
        if self.role == Role::Participant && self.people.is_empty() && !self.all_roster {
            return Err(Error::usage("for whom?").hint("--person P, or --all-roster"));
        }
        // They are shown this once: what cannot be shown is not made.
        can_show::<Created>(context)?;
        let base = match (&self.base_url, &context.config.join.base_url) {
            (Some(url), _) => Some(url.as_str().to_owned()),
            (None, Some(text)) => Some(text.clone()),
            (None, None) => None,
        };
        if base.is_none() {
            context.output.warn(
                "the links are paths without an address: name it with --base-url, or zoomctl \
                 config set join.base_url https://join.school.example",
            );
        }
        let (mut created, earlier) = self.planned(context, now)?;
        if !self.dry_run {
            let key = secrets::join_key(&context.config.state_dir())?;
            created = self.make(store, &key, created, &base.unwrap_or_default(), now)?;
        }
        if self.dry_run {
            context.output.many(&created).map_err(unwritten(context))?;
        } else if let Err(error) = context.output.many_once(&created) {
            // Nobody has them, and whoever looks for missing ones would find them there for ever.
            let lost: Vec<i64> = created.iter().filter_map(|row| row.token_id).collect();
            store.revoke_tokens(&lost, now)?;
            return Err(unwritten(context)(error)
                .hint("the new links were taken back, earlier ones hold; run it again"));
        }
        if !self.dry_run {
            store.revoke_tokens(&earlier, now)?;
        }
        let (count, word) = (created.len(), if self.dry_run { "would be " } else { "" });
        context.output.status(&match count {
            1 => format!("1 link {word}made"),
            _ => format!("{count} links {word}made"),
        });
        Ok(())
    }

    /// The sessions, each of which must be there and stand.
    fn sessions(&self, context: &Context, now: DateTime<Utc>) -> Result<Vec<Session>> {
        if let Some(days) = self.days {
            let filter = SessionFilter {
                from: Some(now),
                to: Some(now + TimeDelta::days(days.into())),
                ..SessionFilter::default()
            };
            let mut sessions = context.store()?.list_sessions(&filter, now)?;
            sessions.retain(|session| session.cancelled_at.is_none());
            return Ok(sessions);
        }
        let mut seen = HashSet::new();
        let mut sessions = Vec::new();
        for id in self.sessions.iter().filter(|id| seen.insert(*id)) {
            let session = load(context, id)?;
            if session.cancelled_at.is_some() {
                let message = format!("session {id:?} is cancelled");
                return Err(Error::new(Code::Conflict, message));
            }
            sessions.push(session);
        }
        Ok(sessions)
    }

    /// For whom, at one session.
    fn people(&self, store: &Store, session: &Session) -> Result<Vec<Whom>> {
        let id = &session.session_id;
        let expected = store.expected_of(id)?.into_iter().map(Whom::from);
        let expected: Vec<Whom> = expected.collect();
        if self.all_roster {
            return Ok(expected);
        }
        let known = |text: &str| {
            let email = text.to_lowercase();
            let mut expected = expected.iter();
            expected
                .find(|known| known.person_id == text || known.email.as_deref() == Some(&email))
                .cloned()
        };
        if self.role == Role::Host {
            let host = session
                .zoom_host_email
                .clone()
                .or(session.host_email.clone());
            let named = match (self.people.is_empty(), host) {
                (false, _) => self.people.clone(),
                (true, Some(host)) => vec![host],
                // Of many sessions, those without a host are not in the way of the others.
                (true, None) if self.days.is_some() => Vec::new(),
                (true, None) => {
                    return Err(Error::bad_input(format!("session {id:?} has no host yet"))
                        .hint("--person P says who starts it"));
                }
            };
            return Ok(named
                .into_iter()
                .map(|text| known(&text).unwrap_or_else(|| somebody(&text)))
                .collect());
        }
        let find = |text: &String| match known(text) {
            Some(person) => Ok(person),
            // A session without roster expects whoever comes.
            None if expected.is_empty() => Ok(somebody(text)),
            None => Err(
                Error::not_found(format!("{text:?} is not expected at session {id:?}"))
                    .hint(format!("zoomctl roster list --session {id} shows who is")),
            ),
        };
        self.people.iter().map(find).collect()
    }

    /// The links to make, and the numbers of those whose place they take.
    fn planned(&self, context: &Context, now: DateTime<Utc>) -> Result<(Vec<Created>, Vec<i64>)> {
        let store = context.store()?;
        let (mut created, mut earlier) = (Vec::new(), Vec::new());
        for session in self.sessions(context, now)? {
            for person in self.people(store, &session)? {
                let role = self.role.into();
                let before = store.tokens_of(&session.session_id, &person.person_id, role)?;
                let states = before
                    .iter()
                    .map(|token| (token.token_id, token.state(now)));
                if self.missing && states.clone().any(|(_, state)| state == TokenState::Valid) {
                    continue;
                }
                if self.replace {
                    let open = states
                        .filter(|(_, state)| matches!(state, TokenState::Valid | TokenState::Void));
                    earlier.extend(open.map(|(number, _)| number));
                }
                created.push(self.plan(&session, person, now));
            }
        }
        Ok((created, earlier))
    }

    fn plan(&self, session: &Session, person: Whom, now: DateTime<Utc>) -> Created {
        let own_end = self.expires_in.map(|life| now + life);
        Created {
            token_id: None,
            session_id: session.session_id.clone(),
            person_id: person.person_id,
            name: person.name,
            email: person.email,
            role: self.role.into(),
            created_at: now,
            expires_at: own_end.unwrap_or(session.end_time + TimeDelta::days(1)),
            url: None,
            token: None,
        }
    }

    /// Stores the links, and returns those that came to be.
    fn make(
        &self,
        store: &Store,
        key: &Key,
        planned: Vec<Created>,
        base: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<Created>> {
        let mut tokens = Vec::with_capacity(planned.len());
        let mut rows = Vec::with_capacity(planned.len());
        for row in &planned {
            let token = Token::new(key, secrets::random()?);
            rows.push(NewToken {
                token_sha256: token.sha256(),
                session_id: row.session_id.clone(),
                person_id: row.person_id.clone(),
                role: row.role,
                by_name: row.role == TokenRole::Host && !self.people.is_empty(),
                expires_at: self.expires_in.map(|life| now + life),
            });
            tokens.push(token);
        }
        let numbers = match self.missing {
            true => store.add_missing_tokens(&rows, now)?,
            false => store
                .add_tokens(&rows, now)?
                .into_iter()
                .map(Some)
                .collect(),
        };
        let made = planned.into_iter().zip(tokens).zip(numbers);
        Ok(made
            .filter_map(|((row, token), number)| {
                let text = token.reveal();
                Some(Created {
                    token_id: Some(number?),
                    url: Some(format!("{}/join/{text}", base.trim_end_matches('/'))),
                    token: Some(text),
                    ..row
                })
            })
            .collect())
    }
}

/// A person whom no roster of the session names.
fn somebody(text: &str) -> Whom {
    let email = text.contains('@').then(|| text.to_lowercase());
    Whom {
        person_id: email.clone().unwrap_or_else(|| text.to_owned()),
        name: None,
        email,
    }
}

fn life(text: &str) -> std::result::Result<TimeDelta, String> {
    let life = parse_duration(text, Unit::Hours).map_err(|error| error.to_string())?;
    if life > TimeDelta::zero() {
        Ok(life)
    } else {
        Err("longer than nothing".to_owned())
    }
}

fn address(text: &str) -> std::result::Result<Url, String> {
    let url = safe_address(text).map_err(str::to_owned)?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err("an address without `?` and `#` is needed".to_owned());
    }
    Ok(url)
}
