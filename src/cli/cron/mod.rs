//! `zoomctl cron`: the jobs in the user's crontab.

mod block;
mod crontab;

use std::ops::Range;

use clap::{Args, Subcommand};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};

use super::auth::as_cron_with;
use super::confirm::confirm;
use super::unwritten;

/// The jobs in the user's crontab.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Write the jobs into the crontab of this user, or bring them up to date.
    ///
    /// They stand in a block between two marks, one for each profile; everything else in the crontab
    /// stays as it is. The lines are those of crontab.example with this program's path, and with what
    /// cron would not know: --profile, --config, --db and --archive where they were given by flag or
    /// variable, and the variables that lead to credentials, proxy and certificates.
    #[command(
        after_help = "Examples:\n  zoomctl cron install --dry-run\n  zoomctl --profile school cron install --yes"
    )]
    Install(Change),
    /// Show the block as it is installed, or as it would be.
    #[command(
        after_help = "Examples:\n  zoomctl cron show\n  zoomctl cron show -o json | jq .up_to_date"
    )]
    Show,
    /// Take the block out of the crontab of this user.
    #[command(
        after_help = "Examples:\n  zoomctl cron remove\n  zoomctl --profile school cron remove --yes"
    )]
    Remove(Change),
}

/// How the crontab is changed.
#[derive(Debug, Args)]
pub(super) struct Change {
    /// Show what would be done.
    #[arg(long)]
    dry_run: bool,
    /// Do it without asking.
    #[arg(long)]
    yes: bool,
}

/// What became of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Action {
    Installed,
    Replaced,
    Removed,
    Unchanged,
}

#[derive(Serialize)]
struct Changed {
    profile: String,
    action: Action,
    dry_run: bool,
    block: String,
}

#[derive(Serialize)]
struct Shown {
    profile: String,
    installed: bool,
    /// Whether the installed block is the one that install would write.
    up_to_date: bool,
    block: String,
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Install(change) => install(context, &change),
            Self::Show => show(context),
            Self::Remove(change) => remove(context, &change),
        }
    }
}

/// The block that this invocation stands for.
pub(super) fn wanted(context: &Context) -> Result<String> {
    let program = std::env::current_exe()
        .map_err(|error| Error::new(Code::Internal, format!("where am I? {error}")))?;
    let program = program
        .to_str()
        .ok_or_else(|| Error::usage(format!("{}: not UTF-8", program.display())))?;
    block::block(
        &context.config.profile,
        program,
        &context.config.elsewhere()?,
    )
}

fn install(context: &Context, change: &Change) -> Result<()> {
    let profile = &context.config.profile;
    let block = wanted(context)?;
    let crontab = crontab::read()?;
    let place = block::find(&crontab, profile)?;
    let action = match &place {
        None => Action::Installed,
        Some(place) if crontab[place.clone()] == *block.as_bytes() => Action::Unchanged,
        Some(_) => Action::Replaced,
    };
    warn(context)?;
    let question = match action {
        Action::Replaced => "Bring the jobs in your crontab up to date?",
        _ => "Write these jobs into your crontab?",
    };
    let content = block::put(&crontab, place, &block);
    apply(context, change, action, &block, question, &content)
}

fn remove(context: &Context, change: &Change) -> Result<()> {
    let crontab = crontab::read()?;
    let place = block::find(&crontab, &context.config.profile)?;
    let action = match place {
        Some(_) => Action::Removed,
        None => Action::Unchanged,
    };
    let block = text(&crontab, place.clone());
    let content = block::put(&crontab, place, "");
    let question = "Take these jobs out of your crontab?";
    apply(context, change, action, &block, question, &content)
}

fn apply(
    context: &Context,
    change: &Change,
    action: Action,
    block: &str,
    question: &str,
    content: &[u8],
) -> Result<()> {
    let profile = &context.config.profile;
    if action != Action::Unchanged && !change.dry_run {
        if !change.yes {
            context.output.status(block.trim_end());
            confirm(question)?;
        }
        crontab::write(content)?;
        if crontab::read()? != content {
            return Err(
                Error::local("crontab took the lines and does not show them")
                    .hint("crontab -l shows what it has"),
            );
        }
    }
    let would = if change.dry_run { "would be " } else { "" };
    let sentence = match action {
        Action::Unchanged if block.is_empty() => {
            format!("profile {profile} has no jobs in your crontab")
        }
        Action::Unchanged => format!("the jobs of profile {profile} are in your crontab already"),
        Action::Installed => format!("jobs of profile {profile} {would}installed:\n{block}"),
        Action::Replaced => {
            format!("jobs of profile {profile} {would}brought up to date:\n{block}")
        }
        Action::Removed => format!("jobs of profile {profile} {would}removed:\n{block}"),
    };
    let changed = Changed {
        profile: profile.clone(),
        action,
        dry_run: change.dry_run,
        block: block.to_owned(),
    };
    context
        .output
        .summary(&changed, sentence.trim_end())
        .map_err(unwritten(context))
}

fn show(context: &Context) -> Result<()> {
    let wanted = wanted(context)?;
    let crontab = crontab::read()?;
    let place = block::find(&crontab, &context.config.profile)?;
    let shown = Shown {
        profile: context.config.profile.clone(),
        installed: place.is_some(),
        up_to_date: place
            .as_ref()
            .is_some_and(|place| crontab[place.clone()] == *wanted.as_bytes()),
        block: match place {
            Some(place) => text(&crontab, Some(place)),
            None => wanted,
        },
    };
    context
        .output
        .summary(&shown, shown.block.trim_end())
        .map_err(unwritten(context))?;
    context
        .output
        .status(match (shown.installed, shown.up_to_date) {
            (false, _) => "not installed; zoomctl cron install writes it",
            (true, true) => "installed",
            (true, false) => "installed; zoomctl cron install would write something else",
        });
    Ok(())
}

fn text(crontab: &[u8], place: Option<Range<usize>>) -> String {
    let bytes = place.map(|place| &crontab[place]).unwrap_or_default();
    String::from_utf8_lossy(bytes).into_owned()
}

/// What would keep the jobs from working under cron.
fn warn(context: &Context) -> Result<()> {
    let told = context.config.elsewhere()?;
    for name in &told.left_out {
        context.output.warn(&format!(
            "{name} may hold a secret and is not written into the crontab; set it there by hand"
        ));
    }
    let status = as_cron_with(context, &told)?;
    if !status.ok {
        context.output.warn(&format!(
            "cron will not find the credentials ({}); zoomctl auth login --store file cures it",
            status.reason.unwrap_or_default()
        ));
    }
    Ok(())
}
