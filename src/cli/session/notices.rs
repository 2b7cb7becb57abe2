//! `zoomctl session notices`.

use chrono::{DateTime, TimeDelta, Utc};
use clap::Args;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::notices::{self, Notice};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::Job;
use crate::store::runs::{Run, RunFilter};

#[derive(Debug, Args)]
pub(in crate::cli) struct Notices {
    /// What changed after the end of this run [default: the last `provision` but one; runs for single
    /// sessions or people, as `session edit` makes them, do not count].
    #[arg(long, value_name = "RUN")]
    since: Option<i64>,
    /// Remind so many hours before the start.
    #[arg(long, value_name = "HOURS", default_value_t = 24, value_parser = clap::value_parser!(i64).range(1..=720))]
    remind: i64,
}

impl Record for Notice {
    const COLUMNS: &'static [Column] = &[
        shown("kind", "kind", Kind::Id),
        shown("session_id", "session", Kind::Id),
        hidden("person_id", Kind::Person),
        shown("name", "name", Kind::Text),
        shown("email", "e-mail", Kind::Mail),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("duration_minutes", Kind::Number),
        hidden("timezone", Kind::Id),
        hidden("host_email", Kind::Mail),
        hidden("join_url", Kind::Id),
        hidden("zoom_password", Kind::Id),
        shown("was", "was", Kind::Id),
    ];
}

impl Notices {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let remind = TimeDelta::hours(self.remind);
        let since = self.begin(context)?;
        let due = notices::due(context.store()?, since, remind, context.clock.now())?;
        context.output.many(&due).map_err(unwritten(context))
    }

    /// Without a run before, everything is news.
    fn begin(&self, context: &Context) -> Result<DateTime<Utc>> {
        let store = context.store()?;
        let ended = |run: Run| run.finished_at.unwrap_or(run.started_at);
        if let Some(run_id) = self.since {
            let run = store.load_run(run_id)?;
            return run.map(ended).ok_or_else(|| {
                Error::not_found(format!("no run {run_id}")).hint("zoomctl run list shows them")
            });
        }
        let filter = RunFilter {
            job: Some(Job::Provision),
            ..RunFilter::default()
        };
        let mut whole = store.list_runs(&filter)?.into_iter().filter(is_whole);
        Ok(whole.nth(1).map_or(DateTime::UNIX_EPOCH, ended))
    }
}

/// Whether a run was about the schedule: a change by hand or an event provisions single sessions in
/// between, and whoever sends the mails would miss what changed before it.
fn is_whole(run: &Run) -> bool {
    let mut words = run.arguments.split_whitespace();
    let nouns = ["provision", "session", "sessions", "webhook", "webhooks"];
    let noun = words.by_ref().find(|word| nouns.contains(word));
    let of_some = |word: &str| word.starts_with("--session") || word.starts_with("--person");
    noun == Some("provision") && !words.any(of_some)
}
