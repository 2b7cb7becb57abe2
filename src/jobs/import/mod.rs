//! Imports of schedule and roster: all rows are checked before one is stored.

mod rows;
mod sessions;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};

use crate::error::{Code, Error, Result};
use crate::schedule::{FieldChange, RowError, read_roster};
use crate::store::Store;
use crate::store::people::{RosterEntry, RosterFilter, RosterRecord};

use rows::record;
pub(super) use rows::{from_row, to_row};
pub(super) use sessions::supported;
pub use sessions::{Named, Scope, SessionOptions, missing, named_meetings, sessions};

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
    /// Sessions of one host that overlap, in sentences.
    #[serde(skip)]
    pub overlaps: Vec<String>,
    /// Coming sessions of the file that somebody cancelled by hand and that stay so.
    #[serde(skip)]
    pub still_cancelled: Vec<String>,
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
    fn reject(&mut self, errors: &[RowError]) {
        let mut lines: Vec<u64> = errors.iter().map(|error| error.line).collect();
        lines.dedup();
        self.rejected = lines.len();
        self.errors = errors.iter().map(place).collect();
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

pub(super) fn check(file: &str, empty: bool, errors: &[RowError], options: Options) -> Result<()> {
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

pub(super) fn refused(file: &str, errors: &[RowError]) -> Error {
    let count = errors.len();
    let noun = if count == 1 { "error" } else { "errors" };
    Error::bad_input(format!("{file}: {count} {noun}; nothing was stored"))
        .details(errors.iter().map(place).collect())
        .hint("--keep-going stores the good rows of a file that can be read")
}

pub(super) fn place(error: &RowError) -> Value {
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
