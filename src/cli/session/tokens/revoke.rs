//! `zoomctl session tokens revoke`.

use clap::Args;
use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::join::token::Token;
use crate::secrets;
use crate::store::session_tokens::TokenFilter;

use super::super::show::load;
use super::Role;

#[derive(Debug, Args)]
pub(in crate::cli) struct Revoke {
    /// Numbers of links as `list` shows them, or the links themselves.
    #[arg(value_name = "NUMBER|LINK", required_unless_present_any = ["session", "person"])]
    links: Vec<String>,
    /// All of this session.
    #[arg(long, value_name = "ID", conflicts_with = "links")]
    session: Option<String>,
    /// All of this person, by id or e-mail.
    #[arg(long, conflicts_with = "links")]
    person: Option<String>,
    /// Only for this role.
    #[arg(long, value_enum, conflicts_with = "links")]
    role: Option<Role>,
    /// Show which would be taken back.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct Revoked {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
    /// How many held until now.
    revoked: usize,
    token_ids: Vec<i64>,
}

impl Revoke {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        let mut filter = TokenFilter {
            session_id: self.session.clone(),
            person: self.person.clone(),
            role: self.role.map(Into::into),
            ..TokenFilter::default()
        };
        if let Some(session_id) = &self.session {
            load(context, session_id)?;
        }
        if !self.links.is_empty() {
            let ids = self.links.iter().map(|link| number(context, link));
            filter.ids = Some(ids.collect::<Result<_>>()?);
        }
        let found = store.list_tokens(&filter)?;
        for id in filter.ids.iter().flatten() {
            if !found.iter().any(|token| token.token_id == *id) {
                return Err(unknown(&id.to_string()));
            }
        }
        let token_ids: Vec<i64> = found
            .iter()
            .filter(|token| token.revoked_at.is_none())
            .map(|token| token.token_id)
            .collect();
        if !self.dry_run {
            store.revoke_tokens(&token_ids, context.clock.now())?;
        }
        let revoked = Revoked {
            dry_run: self.dry_run,
            revoked: token_ids.len(),
            token_ids,
        };
        let would = if self.dry_run { "would be " } else { "" };
        let sentence = match revoked.revoked {
            1 => format!("1 link {would}taken back"),
            n => format!("{n} links {would}taken back"),
        };
        context
            .output
            .summary(&revoked, &sentence)
            .map_err(unwritten(context))
    }
}

/// The number of a link that is named by it, or by itself as somebody reports it.
fn number(context: &Context, text: &str) -> Result<i64> {
    if let Ok(number) = text.parse() {
        return Ok(number);
    }
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let key = secrets::join_key(&context.config.state_dir())?;
    // The room of a page has the token as its last part but one.
    let mut parts = path.trim_end_matches('/').rsplit('/').take(2);
    let found = match parts.find_map(|part| Token::read(&key, part)) {
        Some(token) => context.store()?.load_token(&token.sha256())?,
        None => None,
    };
    // Not quoted: a link that was mistyped may still give the right one away.
    found
        .map(|token| token.token_id)
        .ok_or_else(|| unknown("that is given"))
}

fn unknown(which: &str) -> Error {
    Error::not_found(format!("no link {which}"))
        .hint("zoomctl session tokens list shows the numbers")
}
