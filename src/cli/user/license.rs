//! `zoomctl user license`: licences are given, taken and counted.

use clap::Subcommand;
use serde_json::json;

use crate::cli::{can_show, unwritten};
use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::users::{self, Changed, FreeSeats};

use super::{Taking, tell_dry};

/// Licences: give, take, count.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Verb {
    /// Give licences, as far as there are free ones.
    ///
    /// Free ones are counted first, and each user is read back. Zoom: PATCH /users/{userId}.
    #[command(
        after_help = "Examples:\n  zoomctl user license assign nora@example.com\n  zoomctl user license assign nora@example.com sami@example.com -o json"
    )]
    Assign {
        /// E-mails.
        #[arg(required = true, value_name = "EMAIL")]
        emails: Vec<String>,
        /// Show who would get one, as far as the free ones go, and give none.
        #[arg(long)]
        dry_run: bool,
    },
    /// Take licences away.
    ///
    /// Planned meetings of the user lose cloud recording, and lessons end after 40 minutes. Not
    /// from somebody who is live, has coming sessions (as alternative host, too) or meetings, or is
    /// protected by `users.protected`, unless `--force`. Zoom: PATCH /users/{userId}.
    #[command(
        after_help = "Examples:\n  zoomctl user license revoke nora@example.com\n  zoomctl user license revoke nora@example.com --yes --force"
    )]
    Revoke {
        /// E-mails.
        #[arg(required = true, value_name = "EMAIL")]
        emails: Vec<String>,
        #[command(flatten)]
        taking: Taking,
    },
    /// Count licences: bought, in use, free.
    ///
    /// Where the account may not ask for its plan, users are counted, and `users.seats` of the
    /// configuration stands for what was bought. Zoom: GET /accounts/me/plans/usage, else GET
    /// /users/summary.
    #[command(
        after_help = "Examples:\n  zoomctl user license usage\n  zoomctl user license usage -o json | jq .free"
    )]
    Usage,
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Usage => {
                let usage = users::usage(context).await?;
                context
                    .output
                    .summary(&usage, &usage.sentence())
                    .map_err(unwritten(context))
            }
            Self::Assign { emails, dry_run } => {
                let mut free = FreeSeats::default();
                each(context, &emails, async |email| match dry_run {
                    true => users::would_assign(context, email, &mut free).await,
                    false => users::assign(context, email).await,
                })
                .await
            }
            Self::Revoke { emails, taking } => {
                taking.agree(&format!("Take the licence of {}?", emails.join(", ")))?;
                each(context, &emails, async |email| {
                    users::revoke(context, email, taking.force, taking.dry_run).await
                })
                .await
            }
        }
    }
}

/// Does it for each, shows who it was done for, and tells who not.
async fn each(
    context: &Context,
    emails: &[String],
    mut deed: impl AsyncFnMut(&str) -> Result<Changed>,
) -> Result<()> {
    can_show::<Changed>(context)?;
    let mut done = Vec::new();
    let mut failed: Vec<(&str, Error)> = Vec::new();
    for email in emails {
        match deed(email).await {
            Ok(changed) => done.push(changed),
            Err(error) => {
                let stops = error.stops_the_batch();
                failed.push((email, error));
                if stops {
                    break;
                }
            }
        }
    }
    for changed in &done {
        for warning in &changed.warnings {
            let email = &changed.user.email;
            context.output.warn(&format!("{email}: {warning}"));
        }
    }
    if !done.is_empty() || emails.len() > 1 {
        context.output.many(&done).map_err(unwritten(context))?;
        tell_dry(context, done.iter().any(|changed| changed.dry_run));
    }
    match (emails.len(), failed.len()) {
        (_, 0) => Ok(()),
        // One user: the error itself says more.
        (1, _) => Err(failed.remove(0).1),
        (total, count) => {
            let details = failed.iter().map(|(email, error)| {
                json!({ "email": email, "code": error.code.name(), "message": error.message })
            });
            let message = format!("{count} of {total} users failed; the others are done");
            let partial = Error::new(Code::Partial, message).details(details.collect());
            let stopped = failed.into_iter().map(|(_, error)| error);
            Err(stopped
                .filter(Error::stops_the_batch)
                .fold(partial, Error::graver))
        }
    }
}
