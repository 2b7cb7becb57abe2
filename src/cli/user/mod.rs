//! `zoomctl user`: the hosts of the Zoom account.

mod import;
mod license;

use clap::{Args, Subcommand, ValueEnum};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::users::{self, Changed, Shown};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::output::prompt;
use crate::zoom::{BASIC, LICENSED, NewUser, UserChange, UserStatus};

use super::unwritten;

/// The hosts of the Zoom account.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// List the users of the account: active, inactive and pending.
    ///
    /// `type_since` tells since when a user has the licence of now, as far as zoomctl saw it.
    /// Zoom: GET /users, once for each state.
    #[command(
        after_help = "Examples:\n  zoomctl user list --status pending\n  zoomctl user list -o json | jq -r '.[] | select(.license == \"basic\") | .email'"
    )]
    List(List),
    /// Show one user. Zoom: GET /users/{userId}.
    #[command(
        after_help = "Examples:\n  zoomctl user show nora@example.com\n  zoomctl user show nora@example.com -o json | jq -r .status"
    )]
    Show {
        /// E-mail.
        email: String,
    },
    /// Invite a user; somebody who is there already is adopted as they are.
    ///
    /// Zoom mails an invitation, and the user is pending until it is accepted. Zoom: POST /users.
    #[command(
        after_help = "Examples:\n  zoomctl user create nora@example.com --first-name Nora --last-name Haddad\n  zoomctl user create nora@example.com --licensed"
    )]
    Create(Create),
    /// Bring hosts from CSV: invite who is missing, adopt who exists, say who is pending.
    ///
    /// Columns: email; optional first_name, last_name, license (licensed or basic). Where it says
    /// licensed, an active user without a licence gets one; nobody loses one. Licences are counted
    /// before the first is given.
    #[command(
        after_help = "Examples:\n  zoomctl user import instructors.csv --dry-run\n  zoomctl user import instructors.csv -o json | jq -r '.pending[]'"
    )]
    Import(import::ImportHosts),
    /// Change names, department or zone. Zoom: PATCH /users/{userId}.
    #[command(
        after_help = "Examples:\n  zoomctl user update nora@example.com --last-name Haddad\n  zoomctl user update nora@example.com --department Biology --timezone Asia/Riyadh"
    )]
    Update(Update),
    /// Shut a user out and free the licence.
    ///
    /// Not somebody who is live, has coming sessions (as alternative host, too) or meetings, or is
    /// protected by `users.protected`, unless `--force`. Zoom: PUT /users/{userId}/status.
    #[command(
        after_help = "Examples:\n  zoomctl user deactivate nora@example.com\n  zoomctl user deactivate nora@example.com --yes --force"
    )]
    Deactivate {
        /// E-mail.
        email: String,
        #[command(flatten)]
        taking: Taking,
    },
    /// Licences: give, take, count.
    #[command(subcommand, alias = "licence")]
    License(license::Verb),
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// Only in this state.
    #[arg(long, value_enum)]
    status: Option<Status>,
}

/// States of a user.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Status {
    Active,
    Inactive,
    Pending,
}

#[derive(Debug, Args)]
pub(super) struct Create {
    /// E-mail.
    email: String,
    /// First name.
    #[arg(long)]
    first_name: Option<String>,
    /// Last name.
    #[arg(long)]
    last_name: Option<String>,
    /// With a licence.
    #[arg(long)]
    licensed: bool,
    /// Show what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct Update {
    /// E-mail.
    email: String,
    /// First name.
    #[arg(long)]
    first_name: Option<String>,
    /// Last name.
    #[arg(long)]
    last_name: Option<String>,
    /// Department.
    #[arg(long)]
    department: Option<String>,
    /// IANA zone.
    #[arg(long, value_name = "ZONE")]
    timezone: Option<chrono_tz::Tz>,
    /// Show whom it would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

/// How something is taken away.
#[derive(Debug, Args)]
pub(super) struct Taking {
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    /// Though the user is live, has something coming, or is protected.
    #[arg(long)]
    force: bool,
    /// Show from whom it would be taken, or why not, and take nothing.
    #[arg(long)]
    dry_run: bool,
}

impl Record for Shown {
    const COLUMNS: &'static [Column] = &[
        shown("email", "e-mail", Kind::Mail),
        hidden("zoom_user_id", Kind::Id),
        shown("display_name", "name", Kind::Text),
        hidden("type", Kind::Number),
        shown("license", "licence", Kind::Id),
        shown("status", "status", Kind::Id),
        shown("type_since", "since", Kind::Time),
        hidden("seen_at", Kind::Time),
    ];
}

impl Record for Changed {
    const COLUMNS: &'static [Column] = &[
        shown("action", "done", Kind::Id),
        shown("email", "e-mail", Kind::Mail),
        hidden("zoom_user_id", Kind::Id),
        shown("display_name", "name", Kind::Text),
        hidden("type", Kind::Number),
        shown("license", "licence", Kind::Id),
        shown("status", "status", Kind::Id),
        hidden("type_since", Kind::Time),
        hidden("seen_at", Kind::Time),
        hidden("dry_run", Kind::Flag),
    ];
}

impl Verb {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::List(list) => list.run(context).await,
            Self::Show { email } => {
                let user = users::get(context, &email, false).await?;
                let shown = users::shown(context, vec![user])?;
                for user in &shown {
                    context.output.one(user).map_err(unwritten(context))?;
                }
                Ok(())
            }
            Self::Create(create) => create.run(context).await,
            Self::Import(import) => import.run(context).await,
            Self::Update(update) => update.run(context).await,
            Self::Deactivate { email, taking } => {
                taking.agree(&format!("Deactivate {email}?"))?;
                tell(
                    context,
                    &users::deactivate(context, &email, taking.force, taking.dry_run).await?,
                )
            }
            Self::License(verb) => verb.run(context).await,
        }
    }
}

impl List {
    async fn run(&self, context: &Context) -> Result<()> {
        let states = match self.status {
            None => users::ALL.to_vec(),
            Some(Status::Active) => vec![UserStatus::Active],
            Some(Status::Inactive) => vec![UserStatus::Inactive],
            Some(Status::Pending) => vec![UserStatus::Pending],
        };
        let users = users::fetch(context, &states, false).await?;
        let rows = users::shown(context, users)?;
        context.output.many(&rows).map_err(unwritten(context))
    }
}

impl Create {
    async fn run(self, context: &Context) -> Result<()> {
        let new = NewUser {
            email: self.email.trim().to_lowercase(),
            kind: if self.licensed { LICENSED } else { BASIC },
            first_name: self.first_name,
            last_name: self.last_name,
        };
        let done = users::create(context, &new, self.dry_run).await?;
        tell(context, &done)?;
        if done.user.status.as_deref() == Some(UserStatus::Pending.as_str()) {
            context
                .output
                .status("Zoom mailed an invitation; the user is pending until it is accepted");
        }
        Ok(())
    }
}

impl Update {
    async fn run(self, context: &Context) -> Result<()> {
        let change = UserChange {
            kind: None,
            first_name: self.first_name,
            last_name: self.last_name,
            dept: self.department,
            timezone: self.timezone.map(|zone| zone.name().to_owned()),
        };
        if change == UserChange::default() {
            return Err(Error::usage("nothing to change")
                .hint("zoomctl user update --help lists the flags"));
        }
        tell(
            context,
            &users::update(context, &self.email, &change, self.dry_run).await?,
        )
    }
}

impl Taking {
    /// Asks on a terminal; elsewhere `--yes` is demanded.
    fn agree(&self, question: &str) -> Result<()> {
        if self.yes || self.dry_run {
            return Ok(());
        }
        if !prompt::can_ask() {
            return Err(Error::usage("this takes a licence away from somebody")
                .hint("--yes does it without asking"));
        }
        match prompt::confirm(question).map_err(|error| Error::local(error.to_string()))? {
            true => Ok(()),
            false => Err(Error::usage("not confirmed; nothing was done")),
        }
    }
}

/// Shows what was done to one user.
fn tell(context: &Context, done: &Changed) -> Result<()> {
    for warning in &done.warnings {
        let email = &done.user.email;
        context.output.warn(&format!("{email}: {warning}"));
    }
    context.output.one(done).map_err(unwritten(context))?;
    tell_dry(context, done.dry_run);
    Ok(())
}

/// Says that nothing happened where it did not.
fn tell_dry(context: &Context, dry_run: bool) {
    if dry_run {
        context.output.status("dry run: nothing was done");
    }
}
