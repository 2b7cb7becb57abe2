//! `zoomctl session tokens`: links to the join page.

mod create;
mod list;
mod revoke;

use clap::{Subcommand, ValueEnum};

use crate::context::Context;
use crate::error::Result;
use crate::store::TokenRole;

use create::Create;
use list::List;
use revoke::Revoke;

/// Links to the join page, one for each person and session.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Verb {
    /// Make links to the join page.
    ///
    /// Whoever has a link can open that one session as that one person, so it is shown here and
    /// never again: the database keeps a hash. A link ends a day after its session, wherever that is
    /// moved, unless --expires-in names another end. A host's link can start the meeting.
    #[command(
        after_help = "Examples:\n  zoomctl session tokens create --session bio-7b-01 --person 4711\n  zoomctl session tokens create --days 7 --all-roster --missing --base-url https://join.school.example -o ndjson"
    )]
    Create(Create),
    /// List links, without what would open them.
    #[command(
        after_help = "Examples:\n  zoomctl session tokens list --session bio-7b-01\n  zoomctl session tokens list --person 4711 -o json | jq '.[] | select(.state == \"valid\")'"
    )]
    List(List),
    /// Take links back, by number, by session and person, or by the link itself.
    #[command(
        after_help = "Examples:\n  zoomctl session tokens revoke 17 18\n  zoomctl session tokens revoke --session bio-7b-01 --person 4711"
    )]
    Revoke(Revoke),
}

/// What a link lets its owner do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Role {
    /// Join.
    Participant,
    /// Start the meeting.
    Host,
}

impl From<Role> for TokenRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Participant => Self::Participant,
            Role::Host => Self::Host,
        }
    }
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Create(command) => command.run(context),
            Self::List(command) => command.run(context),
            Self::Revoke(command) => command.run(context),
        }
    }
}
