//! `zoomctl roster`: who is expected where.

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;
use crate::jobs::{attendance, import};
use crate::output::columns::{Column, Kind, Record, shown};
use crate::store::people::{RosterEntry, RosterFilter};

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
        after_help = "Examples:\n  zoomctl roster list --cohort 7B\n  zoomctl roster list --session bio-7b-01 -o csv"
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
        /// At most so many.
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
}

impl Record for RosterEntry {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("cohort", "cohort", Kind::Text),
        shown("person_id", "person", Kind::Id),
        shown("name", "name", Kind::Text),
        shown("email", "e-mail", Kind::Mail),
    ];
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
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
                import.conclude(context, &imported)
            }
            Self::List {
                session,
                cohort,
                person,
                limit,
            } => {
                let filter = RosterFilter {
                    session_id: session,
                    cohort,
                    person_id: person,
                    limit,
                };
                let entries = store.list_roster(&filter)?;
                context.output.many(&entries).map_err(unwritten(context))
            }
        }
    }
}
