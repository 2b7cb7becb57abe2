//! Values that several commands take.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::ValueEnum;

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
