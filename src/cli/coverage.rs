//! `zoomctl coverage`: what was expected and is not there.

use chrono::{NaiveDate, TimeDelta};
use clap::Args;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::coverage::{self, Row};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::coverage::CoverageFilter;

use super::unwritten;
use super::values::day_begins;

/// So many days back without `--from`: after them Zoom has deleted what it had.
const DAYS_BACK: i64 = 30;

/// Compare the schedule with meetings, recordings, transcripts and attendance.
///
/// One line for each session that is not cancelled, from the database alone. What was expected and
/// is not there a day after the end is named under `missing`, and so is what Zoom will delete within
/// 7 days while the archive lacks it; either ends with 9. Transcripts are expected once the account
/// has made one.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  zoomctl coverage --missing\n  zoomctl coverage --cohort 7B --from 2026-09-01 -o csv --out coverage.csv\n  zoomctl coverage -o ndjson | jq -r 'select(.recording == \"missing\") | .session_id'"
)]
pub(super) struct Coverage {
    /// Sessions that start on this day or later, UTC [default: 30 days back].
    #[arg(long, value_name = "DATE")]
    from: Option<NaiveDate>,
    /// Sessions that start on this day or earlier, UTC [default: those that began by now].
    #[arg(long, value_name = "DATE")]
    to: Option<NaiveDate>,
    /// Only this class or course.
    #[arg(long)]
    cohort: Option<String>,
    /// Show only the sessions at which somebody should look.
    #[arg(long)]
    missing: bool,
}

impl Record for Row {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        hidden("topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        hidden("end_time", Kind::Time),
        hidden("timezone", Kind::Id),
        hidden("cohort", Kind::Text),
        hidden("host_email", Kind::Mail),
        hidden("zoom_meeting_id", Kind::Id),
        shown("meeting", "meeting", Kind::Id),
        hidden("instances", Kind::Number),
        shown("recording", "recording", Kind::Id),
        hidden("recording_files", Kind::Number),
        hidden("archived_files", Kind::Number),
        shown("transcript", "transcript", Kind::Id),
        shown("attendance", "attendance", Kind::Id),
        hidden("participant_count", Kind::Number),
        shown("zoom_deletes_on", "Zoom deletes", Kind::Id),
        hidden("deleted_soon", Kind::Flag),
        shown("missing", "missing", Kind::List),
    ];
}

impl Coverage {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let now = context.clock.now();
        let from = self
            .from
            .unwrap_or_else(|| (now - TimeDelta::days(DAYS_BACK)).date_naive());
        if let Some(to) = self.to.filter(|to| *to < from) {
            return Err(Error::usage(format!("--from {from} is after --to {to}")));
        }
        let filter = CoverageFilter {
            from: Some(day_begins(from)),
            to: Some(match self.to {
                Some(day) => day.succ_opt().map_or(now, day_begins),
                None => now,
            }),
            cohort: self.cohort,
        };
        let (mut rows, error) = coverage::table(context, &filter)?;
        if self.missing {
            rows.retain(Row::is_finding);
        }
        context.output.many(&rows).map_err(unwritten(context))?;
        error.map_or(Ok(()), Err)
    }
}
