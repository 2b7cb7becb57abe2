//! `zoomctl session tokens list`.

use chrono::{DateTime, Utc};
use clap::Args;
use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::TokenRole;
use crate::store::session_tokens::{SessionToken, TokenFilter, TokenState};

use super::Role;

#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    /// Only of this session.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Only of this person, by id or e-mail.
    #[arg(long)]
    person: Option<String>,
    /// Only for this role.
    #[arg(long, value_enum)]
    role: Option<Role>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

/// A link as it stands.
#[derive(Serialize)]
struct Listed {
    token_id: i64,
    session_id: String,
    person_id: String,
    name: Option<String>,
    email: Option<String>,
    role: TokenRole,
    state: TokenState,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    revoked_at: Option<DateTime<Utc>>,
}

impl Record for Listed {
    const COLUMNS: &'static [Column] = &[
        shown("token_id", "number", Kind::Number),
        shown("session_id", "session", Kind::Id),
        shown("person_id", "person", Kind::Person),
        shown("name", "name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("role", "role", Kind::Id),
        shown("state", "state", Kind::Id),
        hidden("created_at", Kind::Time),
        shown("expires_at", "expires", Kind::Time),
        hidden("revoked_at", Kind::Time),
    ];
}

impl Listed {
    fn new(token: SessionToken, now: DateTime<Utc>) -> Self {
        Self {
            state: token.state(now),
            token_id: token.token_id,
            session_id: token.session_id,
            person_id: token.person_id,
            name: token.name,
            email: token.email,
            role: token.role,
            created_at: token.created_at,
            expires_at: token.expires_at,
            revoked_at: token.revoked_at,
        }
    }
}

impl List {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let now = context.clock.now();
        let filter = TokenFilter {
            session_id: self.session,
            person: self.person,
            role: self.role.map(Into::into),
            limit: self.limit,
            ids: None,
        };
        let tokens = context.store()?.list_tokens(&filter)?;
        let listed: Vec<_> = tokens
            .into_iter()
            .map(|token| Listed::new(token, now))
            .collect();
        context.output.many(&listed).map_err(unwritten(context))
    }
}
