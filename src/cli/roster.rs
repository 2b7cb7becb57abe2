//! `zoomctl roster`: who is expected where.

use std::collections::BTreeMap;

use clap::Subcommand;
use serde::Serialize;

use crate::attendance::fold_name;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::{attendance, import};
use crate::output::columns::{Column, Kind, Record, shown};
use crate::store::KeyOfPerson;
use crate::store::people::{Place, RosterEntry, RosterFilter};
use crate::store::person_keys::NewPersonKey;

use super::attendance::marking::By;
use super::import::Import;
use super::unwritten;

/// Who is expected where.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Bring a roster from CSV; people who are there already are updated.
    ///
    /// Columns: session_id or cohort; person_id or email; name. The identity of a person is
    /// person_id, else the lower-cased e-mail.
    #[command(
        after_help = "Examples:\n  zoomctl roster import people.csv\n  printf 'cohort,email,name\\n7B,sara@example.com,Sara\\n' | zoomctl roster import -"
    )]
    Import(Import),
    /// List who is expected.
    #[command(
        after_help = "Examples:\n  zoomctl roster list --cohort 7B\n  zoomctl roster list --session bio-7b-01 --links -o csv"
    )]
    List {
        /// Who is expected at this session, by name or through its cohort.
        #[arg(long, value_name = "ID", conflicts_with = "cohort")]
        session: Option<String>,
        /// Who belongs to this class or course.
        #[arg(long)]
        cohort: Option<String>,
        /// Where this person is expected.
        #[arg(long, value_name = "PERSON")]
        person: Option<String>,
        /// With the link of their own that each of them has to the session.
        #[arg(long, requires = "session")]
        links: bool,
        /// At most so many.
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Take somebody off the roster of a session or a cohort.
    ///
    /// The person stays known, and is unexpected where they come all the same.
    #[command(
        after_help = "Examples:\n  zoomctl roster remove --cohort 7B --person sara@example.com\n  zoomctl roster remove --session bio-7b-01 --person 4711 --by nora"
    )]
    Remove {
        /// The person's id.
        #[arg(long)]
        person: String,
        /// From this session only.
        #[arg(
            long,
            value_name = "ID",
            required_unless_present = "cohort",
            conflicts_with = "cohort"
        )]
        session: Option<String>,
        /// From this class or course.
        #[arg(long)]
        cohort: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Give somebody another name that they join under, like "iPad".
    ///
    /// Counts wherever the person is expected. A name that two people of a roster share names
    /// nobody there.
    #[command(
        after_help = "Examples:\n  zoomctl roster alias --person sara@example.com iPad\n  zoomctl roster alias --person sara@example.com iPad --remove"
    )]
    Alias {
        /// The person's id.
        #[arg(long)]
        person: String,
        /// The name.
        #[arg(value_parser = clap::builder::NonEmptyStringValueParser::new())]
        name: String,
        /// Take the name away.
        #[arg(long)]
        remove: bool,
        #[command(flatten)]
        by: By,
    },
}

impl Record for RosterEntry {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("cohort", "cohort", Kind::Text),
        shown("person_id", "person", Kind::Person),
        shown("name", "name", Kind::Text),
        shown("email", "e-mail", Kind::Mail),
    ];
}

/// One line of the roster with the link of its person.
#[derive(Serialize)]
struct Linked {
    #[serde(flatten)]
    entry: RosterEntry,
    join_url: Option<String>,
}

impl Record for Linked {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("cohort", "cohort", Kind::Text),
        shown("person_id", "person", Kind::Person),
        shown("name", "name", Kind::Text),
        shown("email", "e-mail", Kind::Mail),
        shown("join_url", "own link", Kind::Id),
    ];
}

/// The links that open a session's meeting now, by person.
fn own_links(context: &Context, session_id: &str) -> Result<BTreeMap<String, String>> {
    let store = context.store()?;
    let session = store
        .load_session(session_id, context.clock.now())?
        .ok_or_else(|| Error::no_session(session_id))?;
    let links = store.registrants_of_session(session_id)?.into_iter();
    Ok(links
        .filter(|link| link.opens(session.zoom_meeting_id.as_deref()))
        .filter_map(|link| Some((link.person_id, link.join_url?)))
        .collect())
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        match self {
            Self::Import(import) => {
                let now = context.clock.now();
                let bytes = import.read()?;
                let imported =
                    import::roster(store, &import.name(), &bytes, import.options(), now)?;
                if imported.added + imported.changed > 0 && !imported.dry_run {
                    attendance::refresh_fetched(context, store, now)?;
                }
                import.conclude(context, &imported).await
            }
            Self::List {
                session,
                cohort,
                person,
                links,
                limit,
            } => {
                let own = match session.as_deref().filter(|_| links) {
                    Some(id) => Some(own_links(context, id)?),
                    None => None,
                };
                let filter = RosterFilter {
                    session_id: session,
                    cohort,
                    person_id: person,
                    limit: context.output.limit_of_query(limit),
                };
                let entries = store.list_roster(&filter)?;
                let output = context.output.at_most(limit);
                let Some(mut own) = own else {
                    return output.many(&entries).map_err(unwritten(context));
                };
                let linked: Vec<Linked> = entries
                    .into_iter()
                    .map(|entry| Linked {
                        join_url: own.remove(&entry.person_id),
                        entry,
                    })
                    .collect();
                output.many(&linked).map_err(unwritten(context))
            }
            Self::Remove {
                person,
                session,
                cohort,
                by,
            } => {
                let now = context.clock.now();
                let place = match (&session, &cohort) {
                    (Some(session_id), _) => Place::Session(session_id),
                    (None, Some(cohort)) => Place::Cohort(cohort),
                    (None, None) => return Err(Error::usage("name a --session or a --cohort")),
                };
                let sessions = store.sessions_of_person(&person)?;
                if !store.remove_from_roster(place, &person, &by.by, now)? {
                    return Err(
                        Error::not_found(format!("{person:?} is not on that roster"))
                            .hint("zoomctl roster list --person shows where somebody is expected"),
                    );
                }
                attendance::refresh_sessions(context, store, &sessions, now)?;
                let removed = Removed {
                    session_id: session,
                    cohort,
                    person_id: person,
                };
                let sentence = format!("{} is no longer expected there", removed.person_id);
                context
                    .output
                    .summary(&removed, &sentence)
                    .map_err(unwritten(context))
            }
            Self::Alias {
                person,
                name,
                remove,
                by,
            } => alias(context, &person, &name, remove, &by),
        }
    }
}

#[derive(Serialize)]
struct Removed {
    session_id: Option<String>,
    cohort: Option<String>,
    person_id: String,
}

#[derive(Serialize)]
struct Aliased<'a> {
    person_id: &'a str,
    alias: &'a str,
    /// False where it was so before.
    changed: bool,
}

fn alias(context: &Context, person: &str, name: &str, remove: bool, by: &By) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let known = RosterFilter {
        person_id: Some(person.to_owned()),
        limit: Some(1),
        ..RosterFilter::default()
    };
    if store.list_roster(&known)?.is_empty() {
        return Err(Error::not_found(format!("{person:?} is on no roster"))
            .hint("zoomctl roster list shows the ids"));
    }
    let folded = fold_name(name);
    if folded.is_empty() {
        return Err(Error::usage(format!("{name:?} is no name")));
    }
    let changed = if remove {
        store.remove_alias(person, &folded, &by.by, now)?
    } else {
        let key = NewPersonKey {
            person_id: person,
            kind: KeyOfPerson::Alias,
            value: &folded,
            session_id: None,
            by: &by.by,
        };
        store.add_person_key(&key, now)?
    };
    if changed {
        let sessions = store.sessions_of_person(person)?;
        attendance::refresh_sessions(context, store, &sessions, now)?;
    }
    let aliased = Aliased {
        person_id: person,
        alias: &folded,
        changed,
    };
    let sentence = match (remove, changed) {
        (false, true) => format!("{person} is known as {name} too"),
        (false, false) => format!("{person} was known as {name} before"),
        (true, true) => format!("{person} is no longer known as {name}"),
        (true, false) => format!("{person} was not known as {name}"),
    };
    context
        .output
        .summary(&aliased, &sentence)
        .map_err(unwritten(context))
}
