//! `zoomctl auth`: the credentials.

mod check;
mod login;
mod logout;
mod status;
mod token;

pub(super) use login::{Login, Proved};
pub(super) use status::{as_cron, as_cron_with};

use clap::Subcommand;

use crate::context::Context;
use crate::error::Result;

/// The credentials.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Store the credentials of a Server-to-Server OAuth app, once Zoom took them.
    ///
    /// Asks on a terminal. Without one, --store, --account-id and --client-id are required and the
    /// client secret is read from stdin; it is never an argument. Nothing is stored when Zoom refuses
    /// them. Cron cannot read a keyring: take the file (mode 0600) or a command for jobs.
    /// Zoom: POST /oauth/token.
    #[command(
        after_help = "Examples:\n  zoomctl auth login\n  pass show zoom/secret | zoomctl auth login --store file --account-id A --client-id C"
    )]
    Login(login::Login),
    /// Ask Zoom for a token and compare its scopes with what the jobs need.
    ///
    /// Exit 4 when the credentials are refused or a job lacks a scope. A job needs one scope of each
    /// line, in its classic or its granular form. Zoom: POST /oauth/token.
    #[command(
        after_help = "Examples:\n  zoomctl auth check\n  zoomctl auth check -o json | jq '.scopes.missing'"
    )]
    Check,
    /// Say where each secret comes from, without the network.
    ///
    /// Exit 4 when a part of the credentials is missing or its store does not answer.
    #[command(
        after_help = "Examples:\n  zoomctl auth status\n  zoomctl auth status --as-cron || echo 'cron would fail'"
    )]
    Status {
        /// Try it in the bare environment of cron: HOME, PATH and SHELL only.
        #[arg(long)]
        as_cron: bool,
    },
    /// Remove the stored credentials and the cached token of this profile.
    ///
    /// Variables and the program behind credential_command are not touched.
    #[command(
        after_help = "Examples:\n  zoomctl auth logout\n  zoomctl auth logout --profile school"
    )]
    Logout,
    /// Print an access token, valid for up to an hour.
    ///
    /// Whoever sees it can do what the app can. Zoom: POST /oauth/token.
    #[command(
        after_help = "Examples:\n  curl -H @<(printf 'Authorization: Bearer %s' \"$(zoomctl auth token -q)\") https://api.zoom.us/v2/users/me\n  zoomctl auth token -o json | jq -r .expires_at"
    )]
    Token,
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Login(login) => login.run(context).await,
            Self::Check => check::run(context).await,
            Self::Status { as_cron } => status::run(context, as_cron),
            Self::Logout => logout::run(context),
            Self::Token => token::run(context).await,
        }
    }
}
