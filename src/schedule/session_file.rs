//! The sessions of a CSV file: lines of cells, and what each makes of the wish that is stored.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::cells::{self, Cell};
use super::suggest;
use super::table::{Line, MAX_ROWS, RowError, Table};
use super::time::{self, StartText};
use super::wish::{AutoRecording, Provider, SessionWish};

/// The columns that a file of sessions may have.
pub const SESSION_COLUMNS: [&str; 20] = [
    "session_id",
    "topic",
    "start_time",
    "duration_minutes",
    "timezone",
    "cohort",
    "provider",
    "host_email",
    "host_pool",
    "meeting_url",
    "zoom_meeting_id",
    "auto_recording",
    "waiting_room",
    "join_before_host",
    "passcode",
    "alternative_hosts",
    "agenda",
    // Our own export writes these; what is derived cannot be imported. A `cancelled` only keeps a
    // cancelled session from coming back with its own row.
    "status",
    "zoom_join_url",
    "zoom_password",
];

/// A file of sessions: the good lines, and what is wrong with the others.
#[derive(Debug, Default)]
pub struct SessionFile {
    /// The lines whose cells can all be read, in the order of the file.
    pub rows: Vec<SessionRow>,
    /// What is wrong with each of the others, by line.
    pub errors: Vec<RowError>,
}

/// One line of a file of sessions, cell by cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SessionRow {
    /// Where the line begins, counted from 1.
    pub line: u64,
    /// The organisation's own id of the session.
    pub session_id: String,
    /// What it is about.
    pub topic: Cell<String>,
    /// When it begins; a local time becomes an instant in [`SessionRow::apply`].
    pub start_time: Cell<StartText>,
    /// How long it is planned to last.
    pub duration_minutes: Cell<u32>,
    /// The zone of a local start, and in which people read the times.
    pub timezone: Cell<Tz>,
    /// The class, course or group.
    pub cohort: Cell<String>,
    /// Where it takes place.
    pub provider: Cell<Provider>,
    /// The Zoom user who holds it.
    pub host_email: Cell<String>,
    /// The pool that a host is chosen from.
    pub host_pool: Cell<String>,
    /// The link of a session elsewhere.
    pub meeting_url: Cell<String>,
    /// Digits, or a link for the caller to resolve.
    pub zoom_meeting_id: Cell<String>,
    /// Whether and where Zoom records by itself.
    pub auto_recording: Cell<AutoRecording>,
    /// Whether people wait until they are let in.
    pub waiting_room: Cell<bool>,
    /// Whether people may come in first.
    pub join_before_host: Cell<bool>,
    /// The passcode.
    pub passcode: Cell<String>,
    /// Those who may hold it instead.
    pub alternative_hosts: Cell<Vec<String>>,
    /// What is planned.
    pub agenda: Cell<String>,
    /// Our own export wrote it when the session was cancelled.
    pub says_cancelled: bool,
}

/// Reads a file of sessions.
///
/// `Err` means that the header cannot be used, so that no line was read. A session that comes on
/// several lines is refused on all of them: which one is meant, only its author knows.
pub fn read_sessions(input: &[u8]) -> Result<SessionFile, Vec<RowError>> {
    let mut table = Table::open(input, &SESSION_COLUMNS)?;
    if !table.has("session_id") {
        return Err(vec![RowError::column(
            1,
            "session_id",
            "this column must be there",
        )]);
    }
    let mut file = SessionFile::default();
    let mut line_of: HashMap<String, u64> = HashMap::new();
    let mut doubled: HashMap<String, Vec<u64>> = HashMap::new();
    while let Some(line) = table.next_line() {
        let (row, mut errors) = match line {
            Ok(line) => SessionRow::read(&line),
            Err(error) => {
                file.errors.push(error);
                continue;
            }
        };
        if !row.session_id.is_empty()
            && let Some(first) = line_of.insert(row.session_id.clone(), row.line)
        {
            let lines = doubled.entry(row.session_id.clone()).or_default();
            if lines.is_empty() {
                lines.push(first);
            }
            lines.push(row.line);
        }
        if errors.is_empty() {
            file.rows.push(row);
        } else {
            file.errors.append(&mut errors);
        }
        if table.is_too_long() {
            let message = format!("the file has more than {MAX_ROWS} data rows: split it");
            return Err(vec![RowError::line(1, message)]);
        }
    }
    if !doubled.is_empty() {
        file.rows
            .retain(|row| !doubled.contains_key(&row.session_id));
    }
    for (session_id, lines) in &doubled {
        let rule = "a session comes once in a file";
        file.errors
            .extend(RowError::doubled("session_id", session_id, lines, rule));
    }
    file.errors.sort_by_key(|error| error.line);
    Ok(file)
}

impl SessionRow {
    fn read(line: &Line<'_>) -> (Self, Vec<RowError>) {
        let mut row = Self {
            line: line.number,
            ..Self::default()
        };
        let mut errors = Vec::new();
        for (column, text) in line.cells() {
            if let Err(message) = row.set(column, text) {
                errors.push(RowError::cell(line.number, column, text, message));
            }
        }
        (row, errors)
    }

    /// A line of these cells alone, as if a file had these columns; `line` is 0.
    ///
    /// # Errors
    /// All cells that cannot be read.
    pub fn from_cells(session_id: &str, cells: &[(&str, &str)]) -> Result<Self, Vec<RowError>> {
        let mut row = Self::default();
        let mut errors = Vec::new();
        for (column, text) in [("session_id", session_id)].iter().chain(cells) {
            if let Err(message) = row.set(column, text) {
                errors.push(RowError::cell(row.line, column, text, message));
            }
        }
        if errors.is_empty() {
            Ok(row)
        } else {
            Err(errors)
        }
    }

    fn set(&mut self, column: &str, text: &str) -> Result<(), String> {
        match column {
            "session_id" => match Cell::read(text, cells::id)? {
                Cell::Set(id) => self.session_id = id,
                Cell::Default | Cell::Keep => return Err("every session needs an id".into()),
            },
            "topic" => self.topic = Cell::read(text, cells::text(cells::MAX_TOPIC))?,
            "start_time" => self.start_time = Cell::read(text, cells::start)?,
            "duration_minutes" => self.duration_minutes = Cell::read(text, cells::minutes)?,
            "timezone" => self.timezone = Cell::read(text, zone)?,
            "cohort" => self.cohort = Cell::read(text, cells::text(cells::MAX_NAME))?,
            "provider" => self.provider = Cell::read(text, provider)?,
            "host_email" => self.host_email = Cell::read(text, cells::email)?,
            "host_pool" => self.host_pool = Cell::read(text, cells::id)?,
            "meeting_url" => self.meeting_url = Cell::read(text, cells::web_address)?,
            "zoom_meeting_id" => self.zoom_meeting_id = Cell::read(text, cells::meeting)?,
            "auto_recording" => self.auto_recording = Cell::read(text, auto_recording)?,
            "waiting_room" => self.waiting_room = Cell::read(text, cells::boolean)?,
            "join_before_host" => self.join_before_host = Cell::read(text, cells::boolean)?,
            "passcode" => self.passcode = Cell::read(text, cells::passcode)?,
            "alternative_hosts" => self.alternative_hosts = Cell::read(text, cells::emails)?,
            "agenda" => self.agenda = Cell::read(text, cells::text(cells::MAX_AGENDA))?,
            "status" => self.says_cancelled = text.trim() == "cancelled",
            // What is derived is read past, whatever it holds.
            _ => {}
        }
        Ok(())
    }

    /// The wish that this line asks for, where `stored` is the one so far.
    ///
    /// What the file has no column for stays as stored; an empty cell sets the default. A line
    /// that names a host or a pool replaces the other one, unless the file has a column for it.
    /// Local times are read in the zone of the line, else in the stored one; a new zone alone
    /// moves no session.
    pub fn apply(&self, stored: Option<&SessionWish>) -> Result<SessionWish, Vec<RowError>> {
        // The blanks of a new session never leave: what is required is set or refused.
        let blank = || SessionWish::new(&self.session_id, "", DateTime::UNIX_EPOCH, 0);
        let mut wish = stored.cloned().unwrap_or_else(blank);
        let mut errors = Vec::new();

        let new = stored.is_none();
        self.require(new, "topic", &self.topic, &mut wish.topic, &mut errors);
        self.require(
            new,
            "duration_minutes",
            &self.duration_minutes,
            &mut wish.duration_minutes,
            &mut errors,
        );
        let zone = match self.timezone {
            Cell::Set(zone) => Some(zone),
            Cell::Keep => stored.and_then(|stored| stored.timezone.parse().ok()),
            Cell::Default => None,
        };
        wish.timezone = zone.unwrap_or(Tz::UTC).name().to_owned();
        match self.start(zone) {
            Ok(start) => {
                self.require(new, "start_time", &start, &mut wish.start_time, &mut errors);
            }
            Err(error) => errors.push(error),
        }

        self.cohort.put(&mut wish.cohort);
        self.host_email.put(&mut wish.host_email);
        self.host_pool.put(&mut wish.host_pool);
        self.meeting_url.put(&mut wish.meeting_url);
        self.zoom_meeting_id.put(&mut wish.zoom_meeting_id);
        self.auto_recording.put(&mut wish.auto_recording);
        self.waiting_room.put(&mut wish.waiting_room);
        self.join_before_host.put(&mut wish.join_before_host);
        self.passcode.put(&mut wish.passcode);
        self.agenda.put(&mut wish.agenda);
        wish.provider = self.provider.over(Some(&wish.provider)).unwrap_or_default();
        wish.alternative_hosts = self
            .alternative_hosts
            .over(Some(&wish.alternative_hosts))
            .unwrap_or_default();

        errors.extend(self.settle_host(&mut wish));
        errors.extend(self.missing_place(&wish));
        if errors.is_empty() {
            Ok(wish)
        } else {
            Err(errors)
        }
    }

    fn start(&self, zone: Option<Tz>) -> Result<Cell<DateTime<Utc>>, RowError> {
        match self.start_time {
            Cell::Keep => Ok(Cell::Keep),
            Cell::Default => Ok(Cell::Default),
            Cell::Set(start) => start.resolve(zone).map(Cell::Set).map_err(|error| {
                RowError::cell(
                    self.line,
                    "start_time",
                    &start.to_string(),
                    error.to_string(),
                )
            }),
        }
    }

    fn require<T: Clone>(
        &self,
        new: bool,
        column: &str,
        cell: &Cell<T>,
        value: &mut T,
        errors: &mut Vec<RowError>,
    ) {
        match cell {
            Cell::Set(set) => value.clone_from(set),
            Cell::Keep if !new => {}
            Cell::Keep | Cell::Default => {
                errors.push(RowError::column(
                    self.line,
                    column,
                    "every session needs one",
                ));
            }
        }
    }

    /// Host and pool exclude each other: the one that the line names wins over a stored one.
    fn settle_host(&self, wish: &mut SessionWish) -> Option<RowError> {
        match (&self.host_email, &self.host_pool) {
            (Cell::Set(_), Cell::Set(pool)) => {
                let message = "a session names a host_email or a host_pool, not both";
                return Some(RowError::cell(self.line, "host_pool", pool, message));
            }
            (Cell::Set(_), Cell::Keep) => wish.host_pool = None,
            (Cell::Keep, Cell::Set(_)) => wish.host_email = None,
            _ => {}
        }
        None
    }

    /// A session needs somebody to hold it, or a link.
    fn missing_place(&self, wish: &SessionWish) -> Option<RowError> {
        let provider = wish.provider;
        let (column, message) = match provider {
            Provider::Zoom if wish.host_email.is_none() && wish.host_pool.is_none() => (
                "host_email",
                "a session on zoom needs a host_email or a host_pool".to_owned(),
            ),
            Provider::GoogleMeet | Provider::Teams | Provider::Manual
                if wish.meeting_url.is_none() =>
            {
                (
                    "meeting_url",
                    format!("a session on {provider} needs its link here"),
                )
            }
            _ => return None,
        };
        Some(RowError::column(self.line, column, message))
    }
}

fn zone(text: &str) -> Result<Tz, String> {
    time::parse_zone(text).map_err(|error| error.to_string())
}

fn provider(text: &str) -> Result<Provider, String> {
    Provider::from_name(text).ok_or_else(|| one_of(text, &Provider::ALL.map(Provider::as_str)))
}

fn auto_recording(text: &str) -> Result<AutoRecording, String> {
    AutoRecording::from_name(text)
        .ok_or_else(|| one_of(text, &AutoRecording::ALL.map(AutoRecording::as_str)))
}

fn one_of(text: &str, names: &[&str]) -> String {
    let meant = suggest::nearest(text, names.iter().copied());
    let meant = meant
        .map(|name| format!("; did you mean {name}?"))
        .unwrap_or_default();
    format!("must be one of {}{meant}", names.join(", "))
}

#[cfg(test)]
#[path = "session_file_tests.rs"]
mod tests;
