//! `zoomctl recording verify, prune, delete, recover`: the archive is good, and only then Zoom's
//! copies go.

use chrono::TimeDelta;
use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::recording_prune::{self as prune, Step};
use crate::jobs::recording_recover as recover;
use crate::jobs::recording_verify as verify;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::output::prompt;
use crate::schedule::{Unit, parse_duration};

use super::values::{Patience, Source};
use super::{conclude, unwritten};

/// What is read again.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Only recordings of this session; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Only the n-th of t parts, such as 1/7 on Mondays.
    #[arg(long, value_name = "N/T", value_parser = part)]
    subset: Option<(u32, u32)>,
    /// Only what was not read for so long; an interrupted run is gone on with.
    #[arg(long, value_name = "TIME", value_parser = age)]
    unread_for: Option<TimeDelta>,
    /// Files read at the same time.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=64))]
    jobs: u16,
    /// Fetch again what is missing or changed, while Zoom still has it.
    #[arg(long)]
    repair: bool,
    /// Read and report, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
}

/// How recordings are deleted.
#[derive(Debug, Args)]
pub(super) struct How {
    /// Delete for good instead of moving to Zoom's trash, which an account may have switched off.
    #[arg(long)]
    permanent: bool,
    /// Delete nothing when it would be more recordings than this.
    #[arg(long, default_value_t = 20, value_name = "N")]
    max_delete: usize,
    /// Show what would be deleted.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
}

/// Which old recordings go.
#[derive(Debug, Args)]
pub(super) struct Prune {
    /// Recordings of meetings that began so long ago.
    #[arg(long, value_name = "TIME", value_parser = age)]
    older_than: TimeDelta,
    #[command(flatten)]
    how: How,
}

/// Which recordings go.
#[derive(Debug, Args)]
pub(super) struct Delete {
    /// Instances; `recording list -o json` shows each `uuid`.
    #[arg(value_name = "UUID", required_unless_present = "session")]
    uuids: Vec<String>,
    /// All recordings of this session; may be repeated.
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    #[command(flatten)]
    how: How,
}

/// Which recordings come back.
#[derive(Debug, Args)]
pub(super) struct Recover {
    /// Instances; `recording list -o json` shows each `uuid`.
    #[arg(value_name = "UUID", required_unless_present = "session")]
    uuids: Vec<String>,
    /// All recordings of this session that were moved to the trash.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Show what would be taken back.
    #[arg(long)]
    dry_run: bool,
    /// Who caused this run.
    #[arg(long, value_enum, default_value = "manual")]
    source: Source,
    #[command(flatten)]
    patience: Patience,
}

fn part(text: &str) -> std::result::Result<(u32, u32), String> {
    let numbers = text
        .split_once('/')
        .and_then(|(part, parts)| Some((part.parse().ok()?, parts.parse().ok()?)));
    numbers
        .filter(|(part, parts)| (1..=*parts).contains(part))
        .ok_or_else(|| "a part and their number, such as 2/7".to_owned())
}

/// `30d`, `12h`, `90m`; a bare number is days.
pub(super) fn age(text: &str) -> std::result::Result<TimeDelta, String> {
    parse_duration(text, Unit::Days).map_err(|error| error.to_string())
}

impl Record for Step {
    const COLUMNS: &'static [Column] = &[
        shown("action", "action", Kind::Id),
        shown("start_time", "start", Kind::Time),
        shown("session_id", "session", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("files", "files", Kind::Number),
        shown("bytes", "size", Kind::Bytes),
        shown("reason", "why", Kind::Text),
        hidden("uuid", Kind::Id),
    ];
}

impl Verify {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        self.patience.apply(context);
        let now = context.clock.now();
        let request = verify::Request {
            sessions: self.session,
            subset: self.subset,
            checked_before: self.unread_for.map(|age| now - age),
            jobs: usize::from(self.jobs),
            repair: self.repair,
            dry_run: self.dry_run,
        };
        let outcome = verify::run(context, &request, self.source.into()).await?;
        conclude(context, outcome, verify::Report::sentence)
    }
}

impl Prune {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let request = prune::Request {
            before: Some(context.clock.now() - self.older_than),
            sessions: Vec::new(),
            uuids: Vec::new(),
            permanent: self.how.permanent,
            max_delete: self.how.max_delete,
        };
        remove(context, &request, &self.how).await
    }
}

impl Delete {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let request = prune::Request {
            before: None,
            sessions: self.session,
            uuids: self.uuids,
            permanent: self.how.permanent,
            max_delete: self.how.max_delete,
        };
        remove(context, &request, &self.how).await
    }
}

impl Recover {
    pub(super) async fn run(self, context: &Context) -> Result<()> {
        let request = recover::Request {
            uuids: self.uuids,
            session: self.session,
        };
        if self.dry_run {
            let summary = recover::plan(context, &request)?;
            let sentence = summary.sentence();
            return context
                .output
                .summary(&summary, &sentence)
                .map_err(unwritten(context));
        }
        self.patience.apply(context);
        let outcome = recover::run(context, &request, self.source.into()).await?;
        conclude(context, outcome, recover::Summary::sentence)
    }
}

/// Shows the plan, asks, and carries the same plan out.
async fn remove(context: &Context, request: &prune::Request, how: &How) -> Result<()> {
    let plan = prune::plan(context, request)?;
    let kept = plan.iter().filter(|step| step.action == "keep").count();
    let deleted = plan.len() - kept;
    let bytes: u64 = plan
        .iter()
        .filter(|step| step.action == "delete")
        .map(|step| step.bytes)
        .sum();
    let size = crate::output::bytes(bytes);
    let to = if request.permanent {
        "for good"
    } else {
        "to the trash"
    };
    let question = format!("Delete {deleted} recordings ({size}) at Zoom {to}?");
    if how.dry_run {
        let shown = match context.output.format {
            crate::output::Format::Table | crate::output::Format::Csv => context.output.many(&plan),
            _ => {
                let summary = prune::Summary {
                    dry_run: true,
                    deleted,
                    kept,
                    bytes,
                    permanent: request.permanent,
                    plan,
                    ..prune::Summary::default()
                };
                context.output.summary(&summary, "")
            }
        };
        return shown.map_err(unwritten(context));
    }
    prune::brake(&plan, request.max_delete)?;
    if deleted > 0 && !how.yes {
        if !prompt::can_ask() {
            return Err(Error::usage("deleting recordings cannot be undone")
                .hint("--dry-run shows them, --yes deletes them without asking"));
        }
        for step in plan.iter().filter(|step| step.action == "delete") {
            let topic = step.topic.as_deref().unwrap_or_default();
            let size = crate::output::bytes(step.bytes);
            context
                .output
                .status(&format!("- {topic}: {} files, {size}", step.files));
        }
        if !prompt::confirm(&question).map_err(|error| Error::local(error.to_string()))? {
            return Err(Error::usage("not confirmed; nothing was deleted"));
        }
    }
    how.patience.apply(context);
    let outcome = prune::run(context, request, plan, how.source.into()).await?;
    conclude(context, outcome, prune::Summary::sentence)
}
