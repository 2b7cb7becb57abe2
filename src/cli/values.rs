//! Values that several commands take.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::schedule::{Unit, parse_duration};
use crate::store;

/// Who causes a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Source {
    Manual,
    Cron,
    Webhook,
    System,
}

impl From<Source> for store::Source {
    fn from(source: Source) -> Self {
        match source {
            Source::Manual => Self::Manual,
            Source::Cron => Self::Cron,
            Source::Webhook => Self::Webhook,
            Source::System => Self::System,
        }
    }
}

/// The first moment of a day, UTC.
pub(super) fn day_begins(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// A time, or the first moment of a day, UTC.
pub(super) fn moment(text: &str) -> Result<DateTime<Utc>, String> {
    let day = || text.parse().ok().map(day_begins);
    let time = text.parse().ok();
    time.or_else(day).ok_or_else(|| {
        "a day such as 2026-09-01, or a time such as 2026-09-01T08:00:00Z".to_owned()
    })
}

/// A time, or the end of a day, UTC: what is before it is before the day after.
pub(super) fn moment_after(text: &str) -> Result<DateTime<Utc>, String> {
    let day = text.parse().ok().and_then(|day: NaiveDate| day.succ_opt());
    day.map_or_else(|| moment(text), |next| Ok(day_begins(next)))
}

/// What a job does while another run of it is at work.
#[derive(Debug, Args)]
pub(super) struct Patience {
    /// Wait so long for another run of this job to end, such as 90 (seconds) or 5m; else leave at once.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    wait: Option<TimeDelta>,
}

impl Patience {
    /// From here on the jobs of this process wait.
    pub(super) fn apply(&self, context: &Context) {
        let wait = self.wait.and_then(|wait| wait.to_std().ok());
        context.lock_wait.set(wait.unwrap_or_default());
    }
}

fn seconds(text: &str) -> Result<TimeDelta, String> {
    parse_duration(text, Unit::Seconds).map_err(|error| error.to_string())
}
