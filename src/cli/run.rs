//! `zoomctl run`: the ledger of batch jobs.

use std::cmp::Reverse;

use chrono::{NaiveDate, TimeDelta};
use clap::Subcommand;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::alive;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::schedule::{Unit, parse_duration};
use crate::store::runs::{Run, RunFilter, RunItem};
use crate::store::{Job, RunState};

use super::run_check::Check;
use super::unwritten;
use super::values::day_begins;

/// The ledger of batch jobs.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// List runs, newest first.
    #[command(
        after_help = "Examples:\n  zoomctl run list --failed --since 7d\n  zoomctl run list --job provision -o json | jq '.[0].state'"
    )]
    List {
        /// Only this job.
        #[arg(long, value_parser = job)]
        job: Option<Job>,
        /// Only runs that did not end well.
        #[arg(long)]
        failed: bool,
        /// Only runs that began so long ago at most, such as 7d or 12h, or on this day or later, UTC.
        #[arg(long, value_name = "TIME|DATE", value_parser = since)]
        since: Option<Since>,
        /// At most so many.
        #[arg(long, value_name = "N")]
        limit: Option<u32>,
    },
    /// Show one run and what it did.
    #[command(
        after_help = "Examples:\n  zoomctl run show            the last run\n  zoomctl run show 12 -o json | jq '.items[] | select(.state == \"failed\")'"
    )]
    Show {
        /// Number of the run [default: the last one].
        #[arg(value_parser = number)]
        run_id: Option<i64>,
    },
    /// Say whether the jobs ran as often and as well as they should, for a monitor.
    ///
    /// Exit 9 when a job never ran, when its last good run ended longer ago than its time, or when its
    /// last run failed, in part or whole, or was stopped. A run that a limit of Zoom's put off
    /// (`deferred`) is neither good nor a failure. The object is `{ok, jobs:[...]}`, each job with
    /// status `ok`, `overdue`, `never_ran` or `failed`.
    #[command(
        after_help = "Examples:\n  zoomctl run check --max-age provision=1h,recording-sync=26h\n  zoomctl run check --max-age provision=1h --source cron -o json | jq '.jobs[].message'"
    )]
    Check(Check),
}

/// From when on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Since {
    Ago(TimeDelta),
    Day(NaiveDate),
}

fn since(text: &str) -> std::result::Result<Since, String> {
    let ago = parse_duration(text, Unit::Days).ok().map(Since::Ago);
    ago.or_else(|| text.parse().ok().map(Since::Day))
        .ok_or_else(|| "a time such as 7d or 12h, or a day such as 2026-09-01".to_owned())
}

fn number(text: &str) -> std::result::Result<i64, String> {
    let number = text.parse();
    number.map_err(|_| "a number that run list shows, such as 12".to_owned())
}

pub(super) fn job(text: &str) -> std::result::Result<Job, String> {
    let names = || {
        Job::ALL
            .iter()
            .map(|job| job.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    Job::ALL
        .iter()
        .find(|job| job.as_str() == text)
        .copied()
        .ok_or_else(|| format!("one of {}", names()))
}

impl Record for Run {
    const COLUMNS: &'static [Column] = &[
        shown("run_id", "run", Kind::Number),
        shown("job", "job", Kind::Id),
        shown("state", "state", Kind::Id),
        shown("triggered_by", "by", Kind::Text),
        hidden("arguments", Kind::Text),
        hidden("version", Kind::Id),
        hidden("pid", Kind::Number),
        shown("started_at", "started", Kind::Time),
        shown("finished_at", "finished", Kind::Time),
        shown("exit_code", "exit", Kind::Number),
        hidden("summary", Kind::Json),
        shown("error", "error", Kind::Text),
    ];
}

impl Record for RunItem {
    const COLUMNS: &'static [Column] = &[
        hidden("run_id", Kind::Number),
        shown("item", "#", Kind::Number),
        shown("kind", "kind", Kind::Id),
        shown("key", "id", Kind::Id),
        shown("action", "action", Kind::Id),
        shown("state", "state", Kind::Id),
        shown("code", "code", Kind::Id),
        shown("message", "message", Kind::Text),
        hidden("at", Kind::Time),
    ];
}

/// A run with what it did.
#[derive(Serialize)]
struct WithItems {
    #[serde(flatten)]
    run: Run,
    items: Vec<RunItem>,
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let store = context.store()?;
        match self {
            Self::Check(check) => check.run(context),
            Self::List {
                job,
                failed,
                since,
                limit,
            } => {
                let filter = RunFilter {
                    job,
                    failed,
                    limit: context.output.limit_of_query(limit),
                    since: since.map(|since| match since {
                        Since::Ago(length) => context.clock.now() - length,
                        Since::Day(day) => day_begins(day),
                    }),
                    ..RunFilter::default()
                };
                let runs = list(context, &filter)?;
                context
                    .output
                    .at_most(limit)
                    .many(&runs)
                    .map_err(unwritten(context))
            }
            Self::Show { run_id } => {
                let run = match run_id {
                    Some(run_id) => store.load_run(run_id)?,
                    None => store
                        .list_runs(&RunFilter {
                            limit: Some(1),
                            ..RunFilter::default()
                        })?
                        .pop(),
                };
                let Some(mut run) = run else {
                    return Err(match run_id {
                        Some(run_id) => Error::not_found(format!("no run {run_id}")),
                        None => Error::not_found("no job has run yet"),
                    }
                    .hint("zoomctl run list shows what has run"));
                };
                let folder = context.config.state_dir();
                alive::tell_killed(&folder, store, std::slice::from_mut(&mut run))?;
                let items = store.items_of_run(run.run_id)?;
                let whole = WithItems {
                    run: run.clone(),
                    items: items.clone(),
                };
                context
                    .output
                    .with_parts(&run, ("items", &items), &whole)
                    .map_err(unwritten(context))
            }
        }
    }
}

/// The runs that the ledger names, those whose process is gone as killed.
fn list(context: &Context, filter: &RunFilter) -> Result<Vec<Run>> {
    let (store, folder) = (context.store()?, context.config.state_dir());
    let mut runs = store.list_runs(filter)?;
    alive::tell_killed(&folder, store, &mut runs)?;
    if filter.failed {
        let mut open = store.list_runs(&RunFilter {
            failed: false,
            state: Some(RunState::Running),
            ..*filter
        })?;
        alive::tell_killed(&folder, store, &mut open)?;
        open.retain(|run| run.state == RunState::Killed);
        runs.extend(open);
        runs.sort_by_key(|run| Reverse(run.run_id));
    }
    Ok(runs)
}
