//! The only place that prints or asks.
//!
//! Data goes to stdout (or to `--out FILE`) in the form that was asked for; messages, progress,
//! questions and errors go to stderr. The form never changes by itself because stdout is a pipe.

pub mod attendance_page;
pub mod calendar;
pub mod columns;
mod csv;
mod file;
mod fit;
mod json;
pub mod named;
pub mod page;
pub mod progress;
pub mod prompt;
pub mod qr;
pub mod safe;
pub mod select;
pub mod stream;
mod table;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;

use chrono_tz::Tz;
use clap::ValueEnum;
use serde::Serialize;

pub use columns::{Column, Kind, Record};
pub use select::{Selection, UnknownColumn};
pub use table::{bytes, seconds};

/// The form of data on stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One object for one thing, one array for many.
    Json,
    /// One object a line.
    Ndjson,
    /// RFC 4180 with a header row.
    Csv,
}

impl Format {
    /// Whether a failure is told as JSON too.
    fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }
}

/// Where and how a command shows its results.
#[derive(Clone, Debug)]
pub struct Output {
    pub format: Format,
    /// Drops status and progress, never data or errors.
    pub quiet: bool,
    /// Zone for the times of tables; without it the session's own.
    pub zone: Option<Tz>,
    /// File that takes the data instead of stdout.
    pub file: Option<PathBuf>,
    pub colour: bool,
    /// What is shown of lists, and in which order.
    pub selection: Selection,
}

impl Output {
    /// Shows a list.
    ///
    /// # Errors
    /// Beside those of the sink: [`UnknownColumn`], before anything is written.
    pub fn many<T: Record>(&self, rows: &[T]) -> io::Result<()> {
        let picked = self.selection.picked(T::COLUMNS)?;
        let rows = self.selection.arranged(rows)?;
        self.data(|sink| self.list(&rows, picked.as_deref(), sink))
    }

    /// Shows a list that is shown this once: a reader who leaves before its end is an error too.
    ///
    /// # Errors
    /// As of [`Output::many`].
    pub fn many_once<T: Record>(&self, rows: &[T]) -> io::Result<()> {
        let picked = self.selection.picked(T::COLUMNS)?;
        let rows = self.selection.arranged(rows)?;
        self.whole(|sink| self.list(&rows, picked.as_deref(), sink))
    }

    fn list<T: Record>(
        &self,
        rows: &[&T],
        picked: Option<&[&Column]>,
        sink: &mut dyn Write,
    ) -> io::Result<()> {
        match (self.format, picked) {
            (Format::Table, _) => self.table(rows, picked, sink),
            (Format::Json, None) => json::array(rows, sink),
            (Format::Json, Some(columns)) => json::array(&members(rows, columns)?, sink),
            (Format::Ndjson, None) => json::lines(rows, sink),
            (Format::Ndjson, Some(columns)) => json::lines(&members(rows, columns)?, sink),
            (Format::Csv, _) => self.csv_rows(rows, picked, false, sink),
        }
    }

    /// Shows a list, and for people what it comes to.
    pub fn many_with_text<T: Record>(&self, rows: &[T], text: &str) -> io::Result<()> {
        if self.format != Format::Table {
            return self.many(rows);
        }
        let picked = self.selection.picked(T::COLUMNS)?;
        let rows = self.selection.arranged(rows)?;
        self.data(|sink| {
            self.table(&rows, picked.as_deref(), sink)?;
            writeln!(sink, "{}", safe::visible(text.trim_end()))
        })
    }

    /// Whether a list of these rows has the columns that were asked for: what acts before it shows asks
    /// first.
    ///
    /// # Errors
    /// [`UnknownColumn`].
    pub fn can_show<T: Record>(&self) -> io::Result<()> {
        self.selection.picked(T::COLUMNS).map(drop)
    }

    /// The limit that a query may apply by itself: none where sorting comes between.
    pub fn limit_of_query(&self, limit: Option<u32>) -> Option<u32> {
        limit.filter(|_| self.selection.sort.is_empty())
    }

    /// The same output for at most so many rows.
    #[must_use]
    pub fn at_most(&self, limit: Option<u32>) -> Self {
        let mut output = self.clone();
        output.selection.limit = limit;
        output
    }

    fn table<T: Record>(
        &self,
        rows: &[&T],
        picked: Option<&[&Column]>,
        sink: &mut dyn Write,
    ) -> io::Result<()> {
        let usual: Vec<&Column> = T::COLUMNS
            .iter()
            .filter(|column| column.head.is_some())
            .collect();
        let columns = picked.unwrap_or(&usual);
        let look = table::Look {
            header: !self.selection.no_header,
            on_terminal: self.on_terminal(),
        };
        table::many(rows, columns, self.zone, look, sink)
    }

    /// Whether data goes to somebody's eyes: bars, and tables as wide as the terminal.
    fn on_terminal(&self) -> bool {
        self.file.is_none() && io::stdout().is_terminal()
    }

    fn csv_rows<T: Record>(
        &self,
        rows: &[&T],
        picked: Option<&[&Column]>,
        raw: bool,
        sink: &mut dyn Write,
    ) -> io::Result<()> {
        let all: Vec<&Column> = T::COLUMNS.iter().collect();
        let columns = picked.unwrap_or(&all);
        csv::write(rows, columns, raw, !self.selection.no_header, sink)
    }

    /// Shows one thing.
    pub fn one<T: Record>(&self, row: &T) -> io::Result<()> {
        self.data(|sink| match self.format {
            Format::Table => table::one(row, self.zone, sink),
            Format::Json => json::object(row, sink),
            Format::Ndjson => json::lines(std::slice::from_ref(row), sink),
            Format::Csv => self.csv_rows(&[row], None, false, sink),
        })
    }

    /// Shows one thing, and for people a text that belongs to it.
    pub fn one_with_text<T: Record>(&self, row: &T, text: &str) -> io::Result<()> {
        if self.format != Format::Table {
            return self.one(row);
        }
        self.data(|sink| {
            table::one(row, self.zone, sink)?;
            writeln!(sink, "{}", safe::visible(text.trim_end()))
        })
    }

    /// Shows one thing and the list that belongs to it; JSON is the object `whole`, which has the list
    /// under `name`.
    pub fn with_parts<T: Record, P: Record, W: Serialize>(
        &self,
        row: &T,
        (name, parts): (&str, &[P]),
        whole: &W,
    ) -> io::Result<()> {
        let picked = self.selection.picked(P::COLUMNS)?;
        let rows = self.selection.arranged(parts)?;
        let mut whole = serde_json::to_value(whole)?;
        if picked.is_some() || !self.selection.sort.is_empty() {
            let rows = match &picked {
                Some(columns) => members(&rows, columns)?,
                None => members(&rows, &P::COLUMNS.iter().collect::<Vec<_>>())?,
            };
            whole[name] = rows.into();
        }
        self.data(|sink| match self.format {
            Format::Table => {
                table::one(row, self.zone, sink)?;
                if rows.is_empty() {
                    Ok(())
                } else {
                    self.table(&rows, picked.as_deref(), sink)
                }
            }
            Format::Json => json::object(&whole, sink),
            Format::Ndjson => json::lines(&[whole], sink),
            Format::Csv => self.csv_rows(&rows, picked.as_deref(), false, sink),
        })
    }

    /// The same output with a zone for tables where no flag named one.
    #[must_use]
    pub fn in_zone(&self, zone: Option<Tz>) -> Self {
        Self {
            zone: self.zone.or(zone),
            ..self.clone()
        }
    }

    /// Writes rows as CSV whatever the format.
    pub fn csv<T: Record>(&self, rows: &[T], how: stream::Csv) -> io::Result<()> {
        let picked = self.selection.picked(T::COLUMNS)?;
        let rows = self.selection.arranged(rows)?;
        self.data(|sink| {
            if how.excel {
                sink.write_all(stream::BYTE_ORDER_MARK)?;
            }
            self.csv_rows(&rows, picked.as_deref(), how.raw, sink)
        })
    }

    /// Writes rows as `produce` gives them, in that order, CSV where a table was asked for.
    pub fn stream(
        &self,
        columns: &'static [Column],
        how: stream::Csv,
        produce: impl FnOnce(&mut stream::Rows<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let picked = self.selection.picked(columns)?;
        let how = stream::Csv {
            no_header: self.selection.no_header,
            ..how
        };
        self.data(|sink| {
            let picked = picked.as_deref();
            let mut rows = stream::Rows::begin(self.format, columns, picked, how, sink)?;
            produce(&mut rows)?;
            rows.end()
        })
    }

    /// Writes rows whose columns are known only when they come; a table is made of them where one
    /// was asked for and `table` says so.
    pub fn named(
        &self,
        how: stream::Csv,
        table: bool,
        produce: impl FnOnce(&mut named::Named<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.data(|sink| {
            let mut rows = named::Named::new(self.format, how, table, sink);
            produce(&mut rows)?;
            rows.end()
        })
    }

    /// Shows what a job did: the object for scripts, the sentence for people.
    pub fn summary<T: Serialize>(&self, value: &T, sentence: &str) -> io::Result<()> {
        self.data(|sink| match self.format {
            Format::Table => writeln!(sink, "{}", safe::visible(sentence)),
            Format::Json => json::object(value, sink),
            Format::Ndjson => json::lines(std::slice::from_ref(value), sink),
            Format::Csv => csv::object(value, sink),
        })
    }

    /// Writes a document or a script as it is.
    pub fn text(&self, text: &str) -> io::Result<()> {
        self.data(|sink| sink.write_all(text.as_bytes()))
    }

    /// Says what happened, on stderr.
    pub fn status(&self, text: &str) {
        if !self.quiet {
            self.say("", text);
        }
    }

    /// Shows a line that replaces the one before, on a terminal only.
    pub fn countdown(&self, text: &str) {
        if !self.quiet && stderr_is_terminal() {
            let _ = write!(io::stderr(), "\r{}\u{1b}[K", safe::line(text));
        }
    }

    /// Says what a user should look at, on stderr.
    pub fn warn(&self, text: &str) {
        self.say(&self.paint("33", "warning: "), text);
    }

    /// Shows a failure: text, or the one JSON object where data is JSON.
    pub fn error(&self, error: &crate::error::Error) {
        if self.format.is_json() {
            let _ = writeln!(io::stderr(), "{}", error.to_json());
            return;
        }
        // A log or a mail gets one line. Bad rows of a file have no other place and stay lines.
        if self.quiet && (error.run.is_some() || error.details.is_empty()) {
            self.say(&self.paint("31", "error: "), &error.one_line());
            return;
        }
        self.say(&self.paint("31", "error: "), &error.message);
        for detail in &error.details {
            self.say("  ", &detail_line(detail));
        }
        if let Some(hint) = &error.hint {
            self.say(&self.paint("36", "hint: "), hint);
        }
        if let Some(at) = error.retry_at {
            self.say(
                &self.paint("36", "hint: "),
                &format!("try again at {}", crate::clock::rfc3339(at)),
            );
        }
    }

    /// A stderr that is gone is no reason to fail, hence the ignored results.
    fn say(&self, prefix: &str, text: &str) {
        let _ = writeln!(io::stderr(), "{prefix}{}", safe::visible(text));
    }

    fn paint(&self, colour: &str, text: &str) -> String {
        if self.colour {
            format!("\u{1b}[{colour}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// Runs `write` on the file or on stdout. A reader that closed the pipe has what it wanted.
    fn data(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        match self.whole(write) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Writes all of it; that the reader has left is an error like any other.
    fn whole(&self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        if let Some(path) = &self.file {
            return file::write(path, write);
        }
        let mut sink = BufWriter::new(io::stdout().lock());
        let written = write(&mut sink).and_then(|()| sink.flush());
        if written.is_err() {
            // What is still buffered must not be tried again when the writer is dropped.
            let _ = sink.into_parts();
        }
        written
    }
}

/// The rows with only these members.
fn members<T: Serialize>(rows: &[&T], columns: &[&Column]) -> io::Result<Vec<serde_json::Value>> {
    rows.iter()
        .map(|row| select::members(row, columns))
        .collect()
}

/// Whether this stream may carry colour (no-color.org, and `FORCE_COLOR` against it).
pub fn colour_allowed(terminal: bool) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if set("NO_COLOR") {
        return false;
    }
    set("FORCE_COLOR") || (terminal && std::env::var_os("TERM").is_none_or(|term| term != "dumb"))
}

/// Whether progress and colour have a reader on stderr.
pub fn stderr_is_terminal() -> bool {
    io::stderr().is_terminal()
}

/// One place of a batch as a line: `session 7: no such user`, or `line 9, column host_email: "x" must
/// be an e-mail address`.
fn detail_line(detail: &serde_json::Value) -> String {
    let text = |key: &str| match detail.get(key) {
        Some(serde_json::Value::String(text)) => Some(text.clone()),
        Some(serde_json::Value::Null) | None => None,
        Some(other) => Some(other.to_string()),
    };
    let places = [
        "line",
        "column",
        "session_id",
        "host_email",
        "uuid",
        "file_key",
        "email",
    ];
    let place = places
        .iter()
        .filter_map(|key| text(key).map(|value| format!("{} {value}", key.trim_end_matches("_id"))))
        .collect::<Vec<_>>()
        .join(", ");
    let message = text("message").unwrap_or_else(|| detail.to_string());
    let message = match text("value") {
        Some(value) => format!("{value:?} {message}"),
        None => message,
    };
    if place.is_empty() {
        message
    } else {
        format!("{place}: {message}")
    }
}
