//! `zoomctl run check`: whether the jobs ran as they should, for a monitor.

use chrono::TimeDelta;
use clap::Args;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Result};
use crate::jobs::overdue::{self, JobCheck, Standing};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::schedule::{Unit, parse_duration};
use crate::store::Job;

use super::run::job;
use super::unwritten;
use super::values::Source;

/// Which jobs, and how old their last good run may be.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Longest time since the end of the last good run: JOB=TIME, separated by commas; a bare number is hours.
    #[arg(long, value_name = "JOB=TIME", value_delimiter = ',', required = true, value_parser = age)]
    max_age: Vec<(Job, TimeDelta)>,
    /// Count only runs that this caused, such as cron.
    #[arg(long, value_enum)]
    source: Option<Source>,
}

fn age(text: &str) -> std::result::Result<(Job, TimeDelta), String> {
    let (name, time) = text
        .split_once('=')
        .ok_or_else(|| "JOB=TIME, such as provision=1h".to_owned())?;
    let time = parse_duration(time, Unit::Hours).map_err(|error| format!("{time:?} is {error}"))?;
    Ok((job(name)?, time))
}

impl Record for JobCheck {
    const COLUMNS: &'static [Column] = &[
        shown("job", "job", Kind::Id),
        shown("status", "status", Kind::Id),
        hidden("max_age_seconds", Kind::Seconds),
        shown("age_seconds", "age", Kind::Seconds),
        hidden("last_ok_run_id", Kind::Number),
        shown("last_ok_at", "last good", Kind::Time),
        hidden("last_run_id", Kind::Number),
        hidden("last_state", Kind::Id),
        hidden("last_run_at", Kind::Time),
        shown("message", "message", Kind::Text),
    ];
}

/// The whole of a check.
#[derive(Serialize)]
struct Report {
    ok: bool,
    jobs: Vec<JobCheck>,
}

impl Record for Report {
    const COLUMNS: &'static [Column] = &[shown("ok", "ok", Kind::Flag)];
}

impl Check {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let (store, now) = (context.store()?, context.clock.now());
        let folder = context.config.state_dir();
        let source = self.source.map(Into::into);
        let jobs = self
            .max_age
            .into_iter()
            .map(|(job, age)| overdue::check(store, &folder, job, age, source, now))
            .collect::<Result<Vec<_>>>()?;
        let bad: Vec<String> = jobs
            .iter()
            .filter(|job| job.status != Standing::Ok)
            .map(|job| format!("{}: {}", job.job, job.message))
            .collect();
        let report = Report {
            ok: bad.is_empty(),
            jobs,
        };
        context
            .output
            .with_parts(&report, ("jobs", &report.jobs), &report)
            .map_err(unwritten(context))?;
        if report.ok {
            return Ok(());
        }
        Err(Error::new(Code::CheckFailed, bad.join("; "))
            .hint("zoomctl run list shows what ran; crontab.example has every job"))
    }
}
