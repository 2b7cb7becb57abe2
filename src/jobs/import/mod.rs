//! Imports of schedule and roster: all rows are checked before one is stored.

mod rows;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};

use crate::config::Pool;
use crate::error::{Code, Error, Result};
use crate::ids::{MeetingId, extract_meeting_id};
use crate::schedule::{Cell, FieldChange, RowError, SessionWish, read_roster, read_sessions};
use crate::store::people::{RosterEntry, RosterFilter, RosterRecord};
use crate::store::sessions::SessionFilter;
use crate::store::zoom_meetings::MeetingFilter;
use crate::store::{Source, Store};

use super::link::Found;
use rows::record;
pub(super) use rows::{from_row, to_row};

/// How strict an import is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Stores the good rows though others are bad.
    pub keep_going: bool,
    /// Takes a file without data rows.
    pub allow_empty: bool,
    /// Only shows what would change.
    pub dry_run: bool,
}

/// The object that an import prints.
#[derive(Debug, Default, Serialize)]
pub struct Imported {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    pub rejected: usize,
    pub cancelled: usize,
    pub errors: Vec<Value>,
    /// With `--dry-run`: what would change, field by field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Difference>,
}

/// What an import changes in one session.
#[derive(Debug, Serialize)]
pub struct Difference {
    pub session_id: String,
    pub action: &'static str,
    pub changes: Vec<FieldChange>,
}

impl Imported {
    /// The counts in a sentence, after the differences of a dry run.
    pub fn sentence(&self) -> String {
        let mut text = String::new();
        for difference in &self.changes {
            let sign = match difference.action {
                "add" => '+',
                "cancel" => '-',
                _ => '~',
            };
            text.push_str(&format!("{sign} {}\n", difference.session_id));
            for change in &difference.changes {
                text.push_str(&format!(
                    "    {}: {:?} -> {:?}\n",
                    change.field, change.from, change.to
                ));
            }
        }
        let verb = if self.dry_run { "would be: " } else { "" };
        text.push_str(&format!(
            "{verb}{} added, {} changed, {} unchanged",
            self.added, self.changed, self.unchanged
        ));
        if self.cancelled > 0 {
            text.push_str(&format!(", {} cancelled", self.cancelled));
        }
        if self.rejected > 0 {
            text.push_str(&format!(", {} rejected", self.rejected));
        }
        text
    }

    /// Exit 6 where good rows were stored beside bad ones.
    pub fn error(&self, file: &str) -> Option<Error> {
        (self.rejected > 0).then(|| {
            Error::new(
                Code::Partial,
                format!(
                    "{file}: {} rows were refused, the others are stored",
                    self.rejected
                ),
            )
            .details(self.errors.clone())
        })
    }
}

/// What the rows of a schedule may name.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Pools of the configuration.
    pub pools: &'a BTreeMap<String, Pool>,
    /// Existing meetings, as Zoom shows them, by the session that names them.
    pub meetings: &'a BTreeMap<String, Found>,
}

/// Brings a schedule into the database.
pub fn sessions(
    store: &Store,
    file: &str,
    bytes: &[u8],
    options: Options,
    named: &Named<'_>,
    source: Source,
    now: DateTime<Utc>,
) -> Result<Imported> {
    let read = read_sessions(bytes).map_err(|errors| refused(file, &errors))?;
    let empty = read.rows.is_empty() && read.errors.is_empty();
    let stored = store.load_wishes()?;
    let tied: BTreeMap<String, String> = store
        .load_meetings(&MeetingFilter::default())?
        .into_iter()
        .filter_map(|meeting| Some((meeting.session_id, meeting.zoom_meeting_id?)))
        .collect();
    let mut errors = read.errors;
    let mut imported = Imported {
        dry_run: options.dry_run,
        ..Imported::default()
    };
    let mut wishes = Vec::with_capacity(read.rows.len());
    for row in &read.rows {
        let before = stored
            .get(&row.session_id)
            .map(|wish| from_row(wish, &tied));
        let checked = row.apply(before.as_ref()).and_then(|mut wish| {
            let number = tied.get(&wish.session_id);
            wish.zoom_meeting_id = match &wish.zoom_meeting_id {
                Some(text) => Some(digits(text)),
                // An empty cell unties nothing: a meeting is not forgotten by accident.
                None => number.cloned(),
            };
            let known = named.meetings.contains_key(&wish.session_id);
            supported(
                row.line,
                &wish,
                number.map(String::as_str),
                named.pools,
                known,
            )
            .map(|()| wish)
        });
        match checked {
            Ok(wish) => {
                if options.dry_run {
                    imported.compare(&wish, before.as_ref());
                }
                wishes.push(to_row(wish));
            }
            Err(mut bad) => errors.append(&mut bad),
        }
    }
    check(file, empty, &errors, options)?;
    imported.reject(&errors);
    if options.dry_run {
        return Ok(imported);
    }
    let ties: Vec<_> = wishes
        .iter()
        .filter_map(|wish| {
            let found = named.meetings.get(&wish.session_id)?;
            Some((wish.session_id.as_str(), found.seen()))
        })
        .collect();
    // A session whose wish is as it was changes by its tie.
    let only_tied = wishes
        .iter()
        .filter(|wish| named.meetings.contains_key(&wish.session_id))
        .filter(|wish| stored.get(&wish.session_id) == Some(*wish))
        .count();
    let saved = store.save_wishes_tied(&wishes, &ties, source, now)?;
    store.refresh_status(now)?;
    (imported.added, imported.changed, imported.unchanged) = (
        saved.added,
        saved.changed + only_tied,
        saved.unchanged - only_tied,
    );
    Ok(imported)
}

/// The existing meetings that a schedule names and that are not tied yet, by session.
///
/// Links are read for their number; what cannot be read is left to the import, which refuses it.
pub fn named_meetings(store: &Store, bytes: &[u8]) -> Result<BTreeMap<String, MeetingId>> {
    // Most files have no such column: they are not read twice.
    let header = bytes
        .split(|byte| *byte == b'\n')
        .find(|line| !line.trim_ascii().is_empty());
    let column = b"zoom_meeting_id";
    if !header.is_some_and(|line| line.windows(column.len()).any(|text| text == column)) {
        return Ok(BTreeMap::new());
    }
    let Ok(read) = read_sessions(bytes) else {
        return Ok(BTreeMap::new());
    };
    let mut named = BTreeMap::new();
    for row in read.rows {
        if let Cell::Set(text) = &row.zoom_meeting_id
            && let Some(id) = extract_meeting_id(text)
        {
            named.insert(row.session_id, id);
        }
    }
    if !named.is_empty() {
        for meeting in store.load_meetings(&MeetingFilter::default())? {
            named.remove(&meeting.session_id);
        }
    }
    Ok(named)
}

/// Which sessions a schedule speaks about as a whole; at least one is set.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub cohort: Option<String>,
    pub from: Option<DateTime<Utc>>,
    pub to: Option<DateTime<Utc>>,
}

/// The coming sessions within the scope that a schedule does not name, by start.
///
/// # Errors
/// [`Code::BadInput`] when a row of the file cannot be read: its session would seem to be missing.
pub fn missing(
    store: &Store,
    file: &str,
    bytes: &[u8],
    scope: &Scope,
    now: DateTime<Utc>,
) -> Result<Vec<String>> {
    let read = read_sessions(bytes).map_err(|errors| refused(file, &errors))?;
    if !read.errors.is_empty() {
        return Err(refused(file, &read.errors));
    }
    let named: BTreeSet<&str> = read
        .rows
        .iter()
        .map(|row| row.session_id.as_str())
        .collect();
    let filter = SessionFilter {
        cohort: scope.cohort.clone(),
        from: scope.from,
        to: scope.to,
        ..SessionFilter::default()
    };
    Ok(store
        .list_sessions(&filter, now)?
        .into_iter()
        .filter(|session| session.cancelled_at.is_none() && session.start_time > now)
        .filter(|session| !named.contains(session.session_id.as_str()))
        .map(|session| session.session_id)
        .collect())
}

fn digits(text: &str) -> String {
    extract_meeting_id(text).map_or_else(|| text.to_owned(), |id| id.to_string())
}

/// Brings a roster into the database.
pub fn roster(
    store: &Store,
    file: &str,
    bytes: &[u8],
    options: Options,
    now: DateTime<Utc>,
) -> Result<Imported> {
    let read = read_roster(bytes).map_err(|errors| refused(file, &errors))?;
    let empty = read.rows.is_empty() && read.errors.is_empty();
    let mut errors = read.errors;
    let known = store.load_session_ids()?;
    let mut records = Vec::with_capacity(read.rows.len());
    for row in read.rows {
        match &row.session_id {
            Some(session_id) if !known.contains(session_id) => errors.push(RowError::cell(
                row.line,
                "session_id",
                session_id,
                "no such session; import the schedule first",
            )),
            _ => records.push(record(row)),
        }
    }
    check(file, empty, &errors, options)?;
    let mut imported = Imported {
        dry_run: options.dry_run,
        ..Imported::default()
    };
    imported.reject(&errors);
    if options.dry_run {
        imported.compare_roster(&store.list_roster(&RosterFilter::default())?, &records);
        return Ok(imported);
    }
    let saved = store.save_roster(&records, now)?;
    (imported.added, imported.changed, imported.unchanged) =
        (saved.added, saved.changed, saved.unchanged);
    Ok(imported)
}

impl Imported {
    /// Counts sessions that left the file.
    pub fn cancel(&mut self, session_ids: &[String]) {
        self.cancelled = session_ids.len();
        if self.dry_run {
            self.changes
                .extend(session_ids.iter().map(|session_id| Difference {
                    session_id: session_id.clone(),
                    action: "cancel",
                    changes: Vec::new(),
                }));
        }
    }

    fn reject(&mut self, errors: &[RowError]) {
        let mut lines: Vec<u64> = errors.iter().map(|error| error.line).collect();
        lines.dedup();
        self.rejected = lines.len();
        self.errors = errors.iter().map(place).collect();
    }

    fn compare(&mut self, wish: &SessionWish, before: Option<&SessionWish>) {
        let (action, changes) = match before {
            None => ("add", Vec::new()),
            Some(before) => ("change", wish.changes_since(before)),
        };
        let counter = match (action, changes.is_empty()) {
            ("add", _) => &mut self.added,
            (_, true) => &mut self.unchanged,
            (_, false) => &mut self.changed,
        };
        *counter += 1;
        if before.is_none() || !changes.is_empty() {
            let session_id = wish.session_id.clone();
            self.changes.push(Difference {
                session_id,
                action,
                changes,
            });
        }
    }

    fn compare_roster(&mut self, stored: &[RosterEntry], records: &[RosterRecord]) {
        let known: BTreeMap<_, _> = stored
            .iter()
            .map(|entry| ((&entry.session_id, &entry.cohort, &entry.person_id), entry))
            .collect();
        for record in records {
            let key = (&record.session_id, &record.cohort, &record.person_id);
            let same = |new: &Option<String>, old: &Option<String>| new.is_none() || new == old;
            *match known.get(&key) {
                None => &mut self.added,
                Some(entry)
                    if same(&record.name, &entry.name) && same(&record.email, &entry.email) =>
                {
                    &mut self.unchanged
                }
                Some(_) => &mut self.changed,
            } += 1;
        }
    }
}

/// What the schedule may ask for and this version does not do yet is refused, not ignored.
pub(super) fn supported(
    line: u64,
    wish: &SessionWish,
    own_meeting: Option<&str>,
    pools: &BTreeMap<String, Pool>,
    found: bool,
) -> std::result::Result<(), Vec<RowError>> {
    if let Some(pool) = wish
        .host_pool
        .as_ref()
        .filter(|pool| !pools.contains_key(*pool))
    {
        let message = "the configuration has no such pool; add [pools.NAME] hosts = [...]";
        return Err(vec![RowError::cell(line, "host_pool", pool, message)]);
    }
    match wish.zoom_meeting_id.as_deref() {
        Some(number) if Some(number) != own_meeting => {
            if own_meeting.is_none() && found {
                return Ok(());
            }
            let message = match own_meeting {
                Some(own) => format!("the session has meeting {own}; a session has one"),
                None => "Zoom has no such meeting".to_owned(),
            };
            Err(vec![RowError::cell(
                line,
                "zoom_meeting_id",
                number,
                message,
            )])
        }
        _ => Ok(()),
    }
}

fn check(file: &str, empty: bool, errors: &[RowError], options: Options) -> Result<()> {
    if empty && !options.allow_empty {
        return Err(
            Error::bad_input(format!("{file} has no data rows; nothing was stored"))
                .hint("--allow-empty takes it all the same"),
        );
    }
    if errors.is_empty() || options.keep_going {
        return Ok(());
    }
    Err(refused(file, errors))
}

fn refused(file: &str, errors: &[RowError]) -> Error {
    let count = errors.len();
    let noun = if count == 1 { "error" } else { "errors" };
    Error::bad_input(format!("{file}: {count} {noun}; nothing was stored"))
        .details(errors.iter().map(place).collect())
        .hint("--keep-going stores the good rows of a file that can be read")
}

fn place(error: &RowError) -> Value {
    let mut place = json!({ "line": error.line });
    if let Some(column) = &error.column {
        place["column"] = column.clone().into();
    }
    if let Some(value) = &error.value {
        place["value"] = value.clone().into();
    }
    place["message"] = error.message.clone().into();
    place
}
