//! `zoomctl auth token`: the one command that prints a bearer secret, because it was asked for one.

use chrono::{DateTime, SubsecRound, Utc};
use secrecy::ExposeSecret;
use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;

#[derive(Serialize)]
struct Shown<'a> {
    access_token: &'a str,
    expires_at: DateTime<Utc>,
}

pub(super) async fn run(context: &Context) -> Result<()> {
    let client = context.client()?;
    let secret = client.access_token().await?;
    let shown = Shown {
        access_token: secret.expose_secret(),
        expires_at: client.token(false).await?.expires_at.trunc_subsecs(0),
    };
    context.output.warn(&format!(
        "whoever has this token can do what the app can, until {}",
        crate::clock::rfc3339(shown.expires_at)
    ));
    context
        .output
        .summary(&shown, shown.access_token)
        .map_err(unwritten(context))
}
