//! `session import`: what the rows of a schedule make of the sessions that are stored.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{DateTime, Utc};

use crate::config::Pool;
use crate::error::Result;
use crate::ids::{MeetingId, extract_meeting_id};
use crate::jobs::link::Found;
use crate::jobs::overlaps::{self, booking, overlaps};
use crate::schedule::{Cell, FieldChange, RowError, SessionRow, SessionWish, read_sessions};
use crate::store::sessions::{SessionFilter, WishChanges};
use crate::store::zoom_meetings::MeetingFilter;
use crate::store::{CancelReason, SessionStatus, Source, Store};

use super::rows::{from_row, to_row};
use super::{Difference, Imported, Options, check, refused};

/// What the rows of a schedule may name.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Pools of the configuration.
    pub pools: &'a BTreeMap<String, Pool>,
    /// Existing meetings, as Zoom shows them, by the session that names them.
    pub meetings: &'a BTreeMap<String, Found>,
}

/// How an import of a schedule goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct SessionOptions {
    pub import: Options,
    /// Brings back what somebody cancelled by hand, too.
    pub revive: bool,
    /// Refuses a schedule in which sessions of one host overlap.
    pub strict: bool,
}

/// Brings a schedule into the database.
///
/// A row that had left the schedule and is back brings its session back. What somebody cancelled by
/// hand stays cancelled, whatever the file says: it may be an unchanged one that comes every night.
pub fn sessions(
    store: &Store,
    file: &str,
    bytes: &[u8],
    options: SessionOptions,
    named: &Named<'_>,
    source: Source,
    now: DateTime<Utc>,
) -> Result<Imported> {
    let read = read_sessions(bytes).map_err(|errors| refused(file, &errors))?;
    let empty = read.rows.is_empty() && read.errors.is_empty();
    let stored = store.load_wishes()?;
    let cancelled = store.load_cancelled()?;
    let tied = store.load_numbers()?;
    let mut errors = read.errors;
    let mut imported = Imported {
        dry_run: options.import.dry_run,
        ..Imported::default()
    };
    let mut wishes = Vec::with_capacity(read.rows.len());
    let mut revived = Vec::new();
    for row in &read.rows {
        let before = stored
            .get(&row.session_id)
            .map(|wish| from_row(wish, &tied));
        let number = tied.get(&row.session_id).map(String::as_str);
        let wish = match checked(row, before.as_ref(), number, named) {
            Ok(wish) => wish,
            Err(mut bad) => {
                errors.append(&mut bad);
                continue;
            }
        };
        let back = match cancelled.get(&row.session_id) {
            Some(_) if row.says_cancelled || wish.end_time() <= now => false,
            Some(CancelReason::LeftFile) => true,
            Some(CancelReason::Asked) if options.revive => true,
            Some(CancelReason::Asked) => {
                imported.still_cancelled.push(row.session_id.clone());
                false
            }
            None => false,
        };
        if back {
            revived.push(row.session_id.as_str());
        }
        if options.import.dry_run {
            imported.compare(&wish, before.as_ref(), back);
        }
        wishes.push(to_row(wish));
    }
    check(file, empty, &errors, options.import)?;
    let back: HashSet<&str> = revived.iter().copied().collect();
    let takes_place = |id: &str| !cancelled.contains_key(id) || back.contains(id);
    let coming: Vec<_> = wishes
        .iter()
        .filter(|wish| wish.end_time() > now && takes_place(&wish.session_id))
        .filter_map(booking)
        .collect();
    imported.overlaps = overlaps(store, &coming)?;
    if options.strict {
        overlaps::refused(&imported.overlaps, "nothing was stored")?;
    }
    imported.reject(&errors);
    if options.import.dry_run {
        return Ok(imported);
    }
    let mut changes = WishChanges {
        revived,
        ..WishChanges::default()
    };
    for wish in &wishes {
        let tie = named.meetings.get(&wish.session_id);
        if let Some(found) = tie {
            changes.ties.insert(&wish.session_id, found.seen());
        }
        match stored.get(&wish.session_id) {
            None => imported.added += 1,
            Some(before) if before != wish => imported.changed += 1,
            // A session whose wish is as it was may change all the same.
            Some(_) => {
                let changed = tie.is_some() || back.contains(wish.session_id.as_str());
                *if changed {
                    &mut imported.changed
                } else {
                    &mut imported.unchanged
                } += 1;
                continue;
            }
        }
        changes.wishes.push(wish);
    }
    store.save_changes(&changes, source, now)?;
    store.refresh_status(now)?;
    Ok(imported)
}

/// What a row makes of its session; all that is wrong with it otherwise.
fn checked(
    row: &SessionRow,
    before: Option<&SessionWish>,
    number: Option<&str>,
    named: &Named<'_>,
) -> std::result::Result<SessionWish, Vec<RowError>> {
    let mut wish = row.apply(before)?;
    wish.zoom_meeting_id = match &wish.zoom_meeting_id {
        Some(text) => Some(digits(text)),
        // An empty cell unties nothing: a meeting is not forgotten by accident.
        None => number.map(str::to_owned),
    };
    let known = named.meetings.contains_key(&wish.session_id);
    supported(row.line, &wish, number, named.pools, known)?;
    Ok(wish)
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
/// `bad_input` when a row of the file cannot be read: its session would seem to be missing.
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

/// What the schedule may ask for and this version does not do yet is refused, not ignored.
pub(in crate::jobs) fn supported(
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

impl Imported {
    /// Of what would be stored.
    pub(in crate::jobs) fn dry() -> Self {
        Self {
            dry_run: true,
            ..Self::default()
        }
    }

    /// What the cancellation of one session would be.
    pub fn cancellation(session_id: &str) -> Self {
        let mut would = Self::dry();
        would.cancel(&[session_id.to_owned()]);
        would
    }

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

    pub(in crate::jobs) fn compare(
        &mut self,
        wish: &SessionWish,
        before: Option<&SessionWish>,
        back: bool,
    ) {
        let (action, mut changes) = match before {
            None => ("add", Vec::new()),
            Some(before) => ("change", wish.changes_since(before)),
        };
        if back {
            changes.push(FieldChange {
                field: "status",
                from: SessionStatus::Cancelled.to_string(),
                to: SessionStatus::Scheduled.to_string(),
            });
        }
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
}
