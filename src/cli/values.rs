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
