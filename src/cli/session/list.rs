//! `zoomctl session list`: which sessions, and how they are asked for.

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::error::Result;
use crate::store::SessionStatus;
use crate::store::sessions::SessionFilter;

use crate::cli::unwritten;
use crate::cli::values::day_begins;

/// Which sessions.
#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    /// Starting on this day or later, UTC.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Starting on this day or earlier, UTC.
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
    /// Only this class or course.
    #[arg(long)]
    cohort: Option<String>,
    /// Only under this host.
    #[arg(long, value_name = "EMAIL")]
    host: Option<String>,
    /// Only in this state.
    #[arg(long, value_enum)]
    status: Option<Status>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

/// States of a session.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Status {
    Scheduled,
    InProgress,
    Completed,
    Cancelled,
}

impl From<Status> for SessionStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Scheduled => Self::Scheduled,
            Status::InProgress => Self::InProgress,
            Status::Completed => Self::Completed,
            Status::Cancelled => Self::Cancelled,
        }
    }
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let sessions = context
            .store()?
            .list_sessions(&self.filter(), context.clock.now())?;
        context.output.many(&sessions).map_err(unwritten(context))
    }

    fn filter(&self) -> SessionFilter {
        SessionFilter {
            from: self.from.map(day_begins),
            to: self.to.and_then(|day| day.succ_opt()).map(day_begins),
            cohort: self.cohort.clone(),
            host_email: self.host.as_ref().map(|host| host.to_lowercase()),
            status: self.status.map(Into::into),
            limit: self.limit,
            ids: None,
        }
    }
}
