//! `zoomctl attendance`: who attended how much.

use chrono::NaiveDate;
use chrono_tz::Tz;
use clap::{Args, Subcommand};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance;
use crate::output::Format;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::session_attendance::{AttendanceExport, AttendanceFilter};
use crate::store::sessions::SessionFilter;

use super::unwritten;
use super::values::day_begins;

/// Who attended how much.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Show attendance, one row for each person and session.
    ///
    /// A person is present, late, left_early, absent, unexpected (not on the roster) or pending
    /// (Zoom's data may still come). Time counts inside the planned session; waiting rooms do not,
    /// breakout rooms do, overlapping devices count once.
    #[command(
        after_help = "Examples:\n  zoomctl attendance report --session bio-7b-01\n  zoomctl attendance report --cohort 7B --from 2026-09-01 -o json | jq '[.[] | select(.status == \"absent\")]'"
    )]
    Report(Which),
    /// Write attendance as CSV with stable columns.
    ///
    /// Cells that a spreadsheet would run as a formula get one leading quote; `--raw` leaves them.
    #[command(
        after_help = "Examples:\n  zoomctl attendance export --from 2026-09-01 --out attendance.csv\n  zoomctl attendance export --cohort 7B | head"
    )]
    Export {
        #[command(flatten)]
        which: Which,
        /// Leave cells that a spreadsheet would run as they are.
        #[arg(long)]
        raw: bool,
    },
}

/// Which rows.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Only this session.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Only sessions of this class or course.
    #[arg(long)]
    cohort: Option<String>,
    /// Only this person.
    #[arg(long)]
    person: Option<String>,
    /// Sessions that start on this day or later, UTC.
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Sessions that start on this day or earlier, UTC.
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
}

impl Record for AttendanceExport {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        hidden("topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("person_id", Kind::Id),
        shown("name", "name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("status", "status", Kind::Id),
        shown("join_time", "joined", Kind::Clock),
        shown("leave_time", "left", Kind::Clock),
        shown("duration_seconds", "attended", Kind::Seconds),
        shown("attendance_percent", "%", Kind::Number),
        shown("joins", "joins", Kind::Number),
        shown("matched_by", "by", Kind::Id),
        hidden("override", Kind::Id),
        hidden("override_reason", Kind::Text),
        hidden("overridden_by", Kind::Text),
        hidden("overridden_at", Kind::Time),
    ];

    fn zone(&self) -> Option<Tz> {
        self.timezone.parse().ok()
    }
}

impl Verb {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        match self {
            Self::Report(which) => {
                let rows = which.rows(context)?;
                context.output.many(&rows).map_err(unwritten(context))?;
                context.output.status(&totals(&rows));
                Ok(())
            }
            Self::Export { which, raw } => {
                let rows = which.rows(context)?;
                let written = match context.output.format {
                    // A table is for `report`; an export is CSV unless JSON was asked for.
                    Format::Table | Format::Csv => context.output.csv(&rows, raw),
                    Format::Json | Format::Ndjson => context.output.many(&rows),
                };
                written.map_err(unwritten(context))
            }
        }
    }
}

impl Which {
    /// The rows, computed again from what Zoom reported and who is expected now.
    fn rows(self, context: &Context) -> Result<Vec<AttendanceExport>> {
        let store = context.store()?;
        let now = context.clock.now();
        let from = self.from.map(day_begins);
        let to = self.to.and_then(|day| day.succ_opt()).map(day_begins);
        let sessions = store.list_sessions(
            &SessionFilter {
                ids: self.session.clone().map(|id| vec![id]),
                cohort: self.cohort.clone(),
                from,
                to,
                ..SessionFilter::default()
            },
            now,
        )?;
        if let (Some(session_id), []) = (&self.session, sessions.as_slice()) {
            return Err(Error::no_session(session_id));
        }
        for session in sessions.iter().filter(|session| session.end_time <= now) {
            attendance::refresh_session(context, store, session, now)?;
        }
        Ok(store.list_attendance(&AttendanceFilter {
            session_ids: self.session.map(|id| vec![id]),
            cohort: self.cohort,
            person_id: self.person,
            from,
            to,
            limit: None,
        })?)
    }
}

/// How many of each, in a line.
fn totals(rows: &[AttendanceExport]) -> String {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for row in rows {
        let status = row.status.clone();
        match counts.iter_mut().find(|(known, _)| *known == status) {
            Some((_, count)) => *count += 1,
            None => counts.push((status, 1)),
        }
    }
    let parts: Vec<_> = counts
        .iter()
        .map(|(status, count)| format!("{count} {status}"))
        .collect();
    if parts.is_empty() {
        "no session of this choice has ended".to_owned()
    } else {
        format!("{} rows: {}", rows.len(), parts.join(", "))
    }
}
