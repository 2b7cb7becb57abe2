//! `zoomctl attendance`: who attended how much.

mod explaining;
pub(super) mod marking;
mod matching;
mod page;
mod report;

use std::io;

use chrono::NaiveDate;
use chrono_tz::Tz;
use clap::{Args, Subcommand, ValueEnum};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance;
use crate::output::Format;
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::output::stream::{self, Csv};
use crate::store::session_attendance::{self as store, AttendanceExport, AttendanceFilter};
use crate::store::sessions::{Session, SessionFilter};

use super::unwritten;
use super::values::day_begins;
use marking::{By, Whom, Word};

/// Who attended how much.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Show attendance, one row for each person and session, and what it comes to.
    ///
    /// Under a table stand totals, averages, who is missing and who came uninvited; `--per` gives
    /// the same as rows. `--person` gives one sheet of a person's sessions, recordings included.
    ///
    /// A person is present, late, left_early, absent, excused (by hand only), unexpected (not on the
    /// roster) or pending (Zoom's data may still come). Time counts inside the planned session; waiting rooms do not,
    /// breakout rooms do, overlapping devices count once.
    #[command(
        after_help = "Examples:\n  zoomctl attendance report --session bio-7b-01\n  zoomctl attendance report --cohort 7B --from 2026-09-01 -o json | jq '[.[] | select(.status == \"absent\")]'\n  zoomctl attendance report --cohort 7B --per session -o csv\n  zoomctl attendance report --cohort 7B --format html --out 7B.html\n  zoomctl attendance report --person sara@example.com --format html --out sara.html"
    )]
    Report {
        #[command(flatten)]
        which: Which,
        /// One row for each session, cohort, host or person instead: how many of each word, the
        /// average, who is missing and who came uninvited.
        #[arg(long, value_enum, conflicts_with = "format")]
        per: Option<report::Per>,
        /// Make a document instead: one self-contained file with a timeline for each session.
        #[arg(long, value_enum)]
        format: Option<Document>,
    },
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
        /// Begin CSV with a byte-order mark, by which Excel knows UTF-8.
        #[arg(long)]
        excel: bool,
    },
    /// Say by hand what counts for a person at a session.
    ///
    /// The word wins over what is computed, survives every fetch and rebuild, and stands in the
    /// audit log with who, when and why. What was computed stays beside it.
    #[command(
        after_help = "Examples:\n  zoomctl attendance mark --session bio-7b-01 --person sara@example.com excused --reason 'ill, note from home'\n  zoomctl attendance mark --session bio-7b-01 --person 4711 present --reason 'sat beside Lina' --by nora"
    )]
    Mark {
        #[command(flatten)]
        whom: Whom,
        /// What counts.
        #[arg(value_enum)]
        word: Word,
        /// Why; goes into the audit log.
        #[arg(long, value_name = "TEXT", value_parser = marking::reason)]
        reason: String,
        #[command(flatten)]
        by: By,
    },
    /// Take back what was said by hand; what is computed counts again.
    #[command(
        after_help = "Examples:\n  zoomctl attendance unmark --session bio-7b-01 --person sara@example.com\n  zoomctl attendance unmark --session bio-7b-01 --person 4711 --reason 'wrong person' --by nora"
    )]
    Unmark {
        #[command(flatten)]
        whom: Whom,
        /// Why; goes into the audit log.
        #[arg(long, value_name = "TEXT", value_parser = marking::reason)]
        reason: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Show what was decided by hand, oldest first.
    #[command(
        after_help = "Examples:\n  zoomctl attendance history --session bio-7b-01\n  zoomctl attendance history --person sara@example.com -o json"
    )]
    History {
        /// Only about this session.
        #[arg(long, value_name = "ID")]
        session: Option<String>,
        /// Only about this person, by id or e-mail.
        #[arg(long)]
        person: Option<String>,
    },
    /// Show how a person's attendance came about: each stay, and what it counted for.
    ///
    /// The time of a stay is counted, merged (other devices were there already) or clipped (outside
    /// the planned session); the three add up, and what is counted adds up to the attendance.
    #[command(
        after_help = "Examples:\n  zoomctl attendance explain --session bio-7b-01 --person sara@example.com\n  zoomctl attendance explain --session bio-7b-01 --person 4711 -o json | jq .stays"
    )]
    Explain(Whom),
    /// List who may be whom of the roster, and say yes to one.
    ///
    /// A name is confirmed for the chosen sessions; an account or an e-mail for good. `--remove`
    /// takes a yes back. For somebody who always joins under another name there is `roster alias`.
    #[command(
        after_help = "Examples:\n  zoomctl attendance match --cohort 7B\n  zoomctl attendance match --session bio-7b-01 --participant 'name:sara a' --is sara@example.com\n  zoomctl attendance match --participant 'name:sara a' --is sara@example.com --remove"
    )]
    Match(matching::Match),
    /// Compute attendance again from the raw rows.
    ///
    /// Gives the same rows as before, unless rules, roster or schedule changed. Which run of a meeting
    /// belongs to which session is decided again, too.
    #[command(
        after_help = "Examples:\n  zoomctl attendance rebuild\n  zoomctl attendance rebuild --cohort 7B -o json | jq .rows"
    )]
    Rebuild(Which),
}

/// Documents that a report can be.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Document {
    Html,
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
    /// Only this person, by id or e-mail.
    #[arg(long)]
    person: Option<String>,
    /// Only sessions under this host.
    #[arg(long, value_name = "EMAIL")]
    host: Option<String>,
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
        hidden("person_id", Kind::Person),
        shown("name", "name", Kind::Text),
        hidden("email", Kind::Mail),
        shown("status", "status", Kind::Id),
        shown("join_time", "joined", Kind::Clock),
        shown("leave_time", "left", Kind::Clock),
        shown("duration_seconds", "attended", Kind::Seconds),
        shown("attendance_percent", "%", Kind::Percent),
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
            Self::Report { which, per, format } => match (format, per) {
                (Some(Document::Html), _) => page::write(context, &which),
                (None, Some(per)) => report::groups(context, &which, per),
                (None, None) if which.person.is_some() => report::person(context, &which),
                (None, None) => report::rows(context, &which),
            },
            Self::Export { which, raw, excel } => {
                let how = Csv {
                    raw,
                    excel,
                    ..Csv::default()
                };
                which.export(context, how)
            }
            Self::Mark {
                whom,
                word,
                reason,
                by,
            } => whom.mark(context, word, &reason, &by),
            Self::Unmark { whom, reason, by } => whom.unmark(context, reason.as_deref(), &by),
            Self::History { session, person } => {
                marking::history(context, session.as_deref(), person.as_deref())
            }
            Self::Explain(whom) => explaining::explain(context, &whom),
            Self::Match(command) => command.run(context),
            Self::Rebuild(which) => {
                let (store, now) = (context.store()?, context.clock.now());
                let mut choice = which.choice(context)?;
                if let (None, Some(person)) = (&choice.session_ids, &choice.person_id) {
                    choice.session_ids = Some(store.sessions_of_person(person)?);
                }
                let done = attendance::rebuild(context, store, &choice, now)?;
                let sentence = format!("{} sessions, {} rows", done.sessions, done.rows);
                context
                    .output
                    .summary(&done, &sentence)
                    .map_err(unwritten(context))
            }
        }
    }
}

impl Which {
    /// The choice for the store, its session known to exist.
    fn choice(&self, context: &Context) -> Result<AttendanceFilter> {
        let store = context.store()?;
        if let Some(session_id) = &self.session
            && store
                .load_session(session_id, context.clock.now())?
                .is_none()
        {
            return Err(Error::no_session(session_id));
        }
        Ok(AttendanceFilter {
            session_ids: self.session.clone().map(|id| vec![id]),
            cohort: self.cohort.clone(),
            person_id: match &self.person {
                // One who is on no roster has an id of attendance alone.
                Some(person) => Some(store.person_called(person)?.unwrap_or(person.clone())),
                None => None,
            },
            host_email: self.host.as_ref().map(|host| host.to_lowercase()),
            from: self.from.map(day_begins),
            to: self.to.and_then(|day| day.succ_opt()).map(day_begins),
            limit: None,
        })
    }

    /// The choice in words, for people.
    fn title(&self) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let parts = [
            ("of session", self.session.clone()),
            ("of cohort", self.cohort.clone()),
            ("of", self.person.clone()),
            ("under", self.host.clone()),
            ("from", day(self.from)),
            ("until", day(self.to)),
        ];
        parts
            .into_iter()
            .filter_map(|(word, value)| Some(format!(" {word} {}", value?)))
            .fold("Attendance".to_owned(), |title, part| title + &part)
    }

    /// The sessions of the choice.
    fn sessions(&self, context: &Context) -> Result<Vec<Session>> {
        let choice = self.choice(context)?;
        let filter = SessionFilter {
            from: choice.from,
            to: choice.to,
            cohort: choice.cohort,
            host_email: choice.host_email,
            ids: choice.session_ids,
            ..SessionFilter::default()
        };
        Ok(context
            .store()?
            .list_sessions(&filter, context.clock.now())?)
    }

    /// Passes the rows from the database to the sink, none kept on the way.
    fn export(&self, context: &Context, how: Csv) -> Result<()> {
        let store = context.store()?;
        let choice = self.choice(context)?;
        refresh(context, &choice)?;
        if !context.output.selection.sort.is_empty() {
            // Sorting needs all rows at once.
            let rows = store.list_attendance(&choice)?;
            let output = &context.output;
            let written = match output.format {
                Format::Table | Format::Csv => output.csv(&rows, how),
                Format::Json | Format::Ndjson => output.many(&rows),
            };
            return written.map_err(unwritten(context));
        }
        let mut read = Ok(());
        let columns = AttendanceExport::COLUMNS;
        let written = context.output.stream(columns, how, |sink| {
            let mut written = Ok(());
            read = store.each_attendance(&choice, |cells| {
                written = sink.row(cells.iter().map(cell));
                written.is_ok()
            });
            // Half an export must not take the place of a whole one.
            match &read {
                Ok(()) => written,
                Err(error) => Err(io::Error::other(error.to_string())),
            }
        });
        read?;
        written.map_err(unwritten(context))
    }

    /// The rows, computed again where something they are made from is newer.
    fn rows(&self, context: &Context) -> Result<Vec<AttendanceExport>> {
        let store = context.store()?;
        let choice = self.choice(context)?;
        refresh(context, &choice)?;
        Ok(store.list_attendance(&choice)?)
    }
}

/// Computes again what is older than what it is made from, where the disk takes it.
fn refresh(context: &Context, choice: &AttendanceFilter) -> Result<()> {
    let store = context.store()?;
    if store.is_read_only()? {
        return warn_if_stale(context, choice);
    }
    attendance::refresh_stale(context, store, choice, context.clock.now())?;
    Ok(())
}

/// Says of a choice that cannot be computed again when it is not as of now.
fn warn_if_stale(context: &Context, choice: &AttendanceFilter) -> Result<()> {
    let count = attendance::count_stale(context, context.store()?, choice, context.clock.now())?;
    if count > 0 {
        context.output.warn(&format!(
            "the database is read-only: {count} sessions are shown as of their last computation"
        ));
    }
    Ok(())
}

fn cell<'a>(cell: &store::Cell<'a>) -> stream::Cell<'a> {
    match *cell {
        store::Cell::Null => stream::Cell::Null,
        store::Cell::Integer(number) => stream::Cell::Integer(number),
        store::Cell::Real(number) => stream::Cell::Real(number),
        store::Cell::Text(text) => stream::Cell::Text(text),
    }
}
