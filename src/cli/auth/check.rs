//! `zoomctl auth check`: a token from Zoom, and its scopes against the needs of the jobs.

use chrono::{DateTime, SubsecRound, Utc};
use serde::Serialize;
use url::Url;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::needs;
use crate::secrets::Source;

use crate::cli::unwritten;

#[derive(Serialize)]
struct Check {
    ok: bool,
    account_id: String,
    api_url: String,
    /// `null` when the token was refused.
    expires_at: Option<DateTime<Utc>>,
    credential_source: Source,
    scopes: Scopes,
}

#[derive(Serialize)]
struct Scopes {
    granted: Vec<String>,
    missing: Vec<Missing>,
}

/// A need that no granted scope answers.
#[derive(Clone, Serialize)]
struct Missing {
    need: &'static str,
    any_of: Vec<&'static str>,
    needed_by: &'static [&'static str],
}

pub(super) async fn run(context: &Context) -> Result<()> {
    let account = context.account()?;
    let token = match account.client.token(true).await.map_err(Error::from) {
        Ok(token) => token,
        Err(error) if error.code == Code::BadCredentials => {
            let refused = Check {
                ok: false,
                account_id: account.account_id.clone(),
                api_url: api_url(context, None),
                expires_at: None,
                credential_source: account.source,
                scopes: Scopes {
                    granted: Vec::new(),
                    missing: Vec::new(),
                },
            };
            context
                .output
                .summary(&refused, "Zoom gives no token for these credentials")
                .map_err(unwritten(context))?;
            return Err(error);
        }
        Err(error) => return Err(error),
    };
    let missing: Vec<Missing> = needs::ALL
        .iter()
        .filter(|need| !need.is_met_by(&token.scopes))
        .map(|need| Missing {
            need: need.need,
            any_of: need.scopes(),
            needed_by: need.needed_by,
        })
        .collect();
    let check = Check {
        ok: missing.is_empty(),
        account_id: account.account_id.clone(),
        api_url: api_url(context, token.api_url),
        expires_at: Some(token.expires_at.trunc_subsecs(0)),
        credential_source: account.source,
        scopes: Scopes {
            granted: token.scopes,
            missing: missing.clone(),
        },
    };
    let mut sentence = format!(
        "token for account {} until {}, {} scopes",
        check.account_id,
        crate::clock::rfc3339(token.expires_at),
        check.scopes.granted.len()
    );
    for missing in &missing {
        sentence.push_str(&format!(
            "\nmissing: {} (one of {}), needed by {}",
            missing.need,
            missing.any_of.join(", "),
            missing.needed_by.join(", ")
        ));
    }
    context
        .output
        .summary(&check, &sentence)
        .map_err(unwritten(context))?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::new(
        Code::MissingScope,
        format!("{} needs are not met by the granted scopes", missing.len()),
    )
    .hint("add the scopes to the app in Zoom's App Marketplace (Manage → your app → Scopes)"))
}

/// The address that calls go to: the set one, else the one that the token names.
fn api_url(context: &Context, named: Option<Url>) -> String {
    let url = context.config.api_url.clone().or(named);
    url.map_or_else(
        || "https://api.zoom.us".to_owned(),
        |url| url.as_str().trim_end_matches('/').to_owned(),
    )
}
