//! `zoomctl session list`: which sessions, and how they are asked for.

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::error::Result;
use crate::output::Format;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::store::SessionStatus;
use crate::store::session_logs::{LogFilter, SessionLog};
use crate::store::sessions::SessionFilter;

use crate::cli::unwritten;
use crate::cli::values::day_begins;

/// Which sessions.
#[derive(Debug, Args)]
pub(super) struct Which {
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
    /// Only those at which this person, by id or e-mail, is expected.
    #[arg(long)]
    person: Option<String>,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    #[command(flatten)]
    which: Which,
    /// Who took which link when, instead of the sessions.
    #[arg(long, conflicts_with_all = ["cohort", "host", "status"])]
    logs: bool,
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
        let store = context.store()?;
        let output = context.output.at_most(self.which.limit);
        let filter = SessionFilter {
            limit: output.limit_of_query(self.which.limit),
            ..self.which.filter()
        };
        if self.logs {
            let SessionFilter {
                from,
                to,
                person,
                limit,
                ..
            } = filter;
            // Who is erased is on no roster any more.
            let person_id = match person {
                Some(text) => Some(store.person_called(&text)?.unwrap_or(text)),
                None => None,
            };
            let logs = store.list_session_logs(&LogFilter {
                from,
                to,
                person_id,
                limit,
                ..LogFilter::default()
            })?;
            return output.many(&logs).map_err(unwritten(context));
        }
        let mut sessions = store.list_sessions(&filter, context.clock.now())?;
        if output.format == Format::Table {
            // People look for who holds it; data keep wish and reality apart.
            for session in &mut sessions {
                session.host_email = session.held_by().map(str::to_owned);
            }
        }
        output.many(&sessions).map_err(unwritten(context))
    }
}

impl Which {
    pub(super) fn filter(&self) -> SessionFilter {
        SessionFilter {
            from: self.from.map(day_begins),
            to: self.to.and_then(|day| day.succ_opt()).map(day_begins),
            cohort: self.cohort.clone(),
            host_email: self.host.as_ref().map(|host| host.to_lowercase()),
            person: self.person.clone(),
            status: self.status.map(Into::into),
            limit: self.limit,
            ids: None,
        }
    }
}

impl Record for SessionLog {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("person_id", "person", Kind::Person),
        shown("action", "action", Kind::Id),
        shown("at", "at", Kind::Time),
    ];
}
