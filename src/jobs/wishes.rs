//! Single wishes: what `session add` and `session edit` make of the schedule.
//!
//! They obey the rules of an import, cell by cell; only where an error stood is told otherwise.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;

use crate::config::Pool;
use crate::error::{Code, Error, Result};
use crate::schedule::{self, MAX_ID, RowError, SessionRow, SessionWish};
use crate::store::sessions::{Wish, WishChanges};
use crate::store::{Source, Store};

use super::import::{Imported, from_row, supported, to_row};
use super::overlaps::{self, booking, overlaps};

/// A series: so many sessions, on these weekdays, else on that of the first.
#[derive(Clone, Debug)]
pub struct Series {
    pub on: Vec<Weekday>,
    pub count: usize,
}

/// Cells by the names of their columns.
pub type Cells<'a> = [(&'a str, &'a str)];

/// What a change by hand obeys.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// Pools of the configuration.
    pub pools: &'a BTreeMap<String, Pool>,
    /// Refuses what overlaps another session of the same host.
    pub strict: bool,
    /// Only tells what would change.
    pub dry_run: bool,
}

/// What came of a change by hand.
#[derive(Debug)]
pub struct Stored {
    pub session_ids: Vec<String>,
    /// What they overlap, in sentences.
    pub overlaps: Vec<String>,
    /// What would be stored; nothing was.
    pub dry_run: Option<Imported>,
}

/// Adds a session, or each of a series as `ID-01`, `ID-02`, ….
///
/// # Errors
/// [`Code::BadInput`] for cells that cannot be taken, [`Code::Conflict`] when an id is in use;
/// nothing is stored then.
pub fn add(
    store: &Store,
    session_id: &str,
    cells: &Cells<'_>,
    rules: Rules<'_>,
    series: Option<&Series>,
    now: DateTime<Utc>,
) -> Result<Stored> {
    let row = SessionRow::from_cells(session_id, cells).map_err(|errors| refused(&errors))?;
    let wish = row.apply(None).map_err(|errors| refused(&errors))?;
    supported(0, &wish, None, rules.pools, false).map_err(|errors| refused(&errors))?;
    let wishes = match series {
        None => vec![wish],
        Some(series) => repeated(&wish, series)?,
    };
    let known = store.load_session_ids()?;
    for wish in &wishes {
        let id = &wish.session_id;
        if known.contains(id) {
            let hint = match store.load_cancelled()?.contains_key(id) {
                true => format!("it is cancelled: zoomctl session edit {id} --revive"),
                false => format!("zoomctl session edit {id} changes it"),
            };
            let message = format!("session {id:?} is there already");
            return Err(Error::new(Code::Conflict, message).hint(hint));
        }
    }
    let dry_run = rules.dry_run.then(|| {
        let mut would = Imported::dry();
        wishes
            .iter()
            .for_each(|wish| would.compare(wish, None, false));
        would
    });
    let rows: Vec<_> = wishes.into_iter().map(to_row).collect();
    let overlaps = overlapping(store, &rows, rules)?;
    if dry_run.is_none() {
        store.save_wishes(&rows, Source::Manual, now)?;
        store.refresh_status(now)?;
    }
    Ok(Stored {
        session_ids: rows.into_iter().map(|wish| wish.session_id).collect(),
        overlaps,
        dry_run,
    })
}

fn overlapping(store: &Store, rows: &[Wish], rules: Rules<'_>) -> Result<Vec<String>> {
    let bookings: Vec<_> = rows.iter().filter_map(booking).collect();
    let found = overlaps(store, &bookings)?;
    if rules.strict {
        overlaps::refused(&found, "nothing was stored")?;
    }
    Ok(found)
}

/// Changes what the cells name, and with `revive` brings a cancelled session back.
///
/// # Errors
/// [`Code::NotFound`] without such a session, [`Code::BadInput`] for cells that cannot be taken.
pub fn edit(
    store: &Store,
    session_id: &str,
    cells: &Cells<'_>,
    rules: Rules<'_>,
    revive: bool,
    now: DateTime<Utc>,
) -> Result<Stored> {
    let session = store
        .load_session(session_id, now)?
        .ok_or_else(|| Error::no_session(session_id))?;
    let meeting = store
        .load_meeting_of(session_id)?
        .and_then(|meeting| meeting.zoom_meeting_id);
    let tied: BTreeMap<_, _> = meeting
        .iter()
        .map(|number| (session_id.to_owned(), number.clone()))
        .collect();
    let before = from_row(&session.wish(), &tied);
    let row = SessionRow::from_cells(session_id, cells).map_err(|errors| refused(&errors))?;
    let wish = row
        .apply(Some(&before))
        .map_err(|errors| refused(&errors))?;
    supported(0, &wish, meeting.as_deref(), rules.pools, false)
        .map_err(|errors| refused(&errors))?;
    let dry_run = rules.dry_run.then(|| {
        let mut would = Imported::dry();
        would.compare(
            &wish,
            Some(&before),
            revive && session.cancelled_at.is_some(),
        );
        would
    });
    let wish = to_row(wish);
    let takes_place = session.cancelled_at.is_none() || revive;
    let rows = std::slice::from_ref(&wish);
    let overlaps = match takes_place && wish.end_time() > now {
        true => overlapping(store, rows, rules)?,
        false => Vec::new(),
    };
    let stored = Stored {
        session_ids: vec![session_id.to_owned()],
        overlaps,
        dry_run,
    };
    if stored.dry_run.is_some() {
        return Ok(stored);
    }
    let same = wish == session.wish();
    let changes = WishChanges {
        wishes: rows.iter().filter(|_| !same).collect(),
        revived: if revive { vec![session_id] } else { Vec::new() },
        ..WishChanges::default()
    };
    store.save_changes(&changes, Source::Manual, now)?;
    store.refresh_status(now)?;
    Ok(stored)
}

fn repeated(first: &SessionWish, series: &Series) -> Result<Vec<SessionWish>> {
    let zone: Tz = first.timezone.parse().unwrap_or(Tz::UTC);
    let wall = first.start_time.with_timezone(&zone).naive_local();
    let starts = schedule::weekly(wall, zone, &series.on, series.count)
        .map_err(|error| Error::bad_input(error.to_string()))?;
    let width = series.count.to_string().len().max(2);
    let longest = format!("{}-{:0width$}", first.session_id, series.count);
    // An import of our own export has to take it back.
    if longest.chars().count() > MAX_ID {
        return Err(Error::bad_input(format!(
            "{longest:?} would be longer than {MAX_ID} characters: a series needs a shorter id"
        )));
    }
    Ok(starts
        .into_iter()
        .enumerate()
        .map(|(place, start_time)| SessionWish {
            session_id: format!("{}-{:0width$}", first.session_id, place + 1),
            start_time,
            ..first.clone()
        })
        .collect())
}

/// One sentence for all cells that are wrong, each by its flag.
fn refused(errors: &[RowError]) -> Error {
    let told: Vec<String> = errors
        .iter()
        .map(|error| {
            let flag = match error.column.as_deref() {
                None | Some("session_id") => String::new(),
                Some(column) => format!("--{} ", column.replace('_', "-")),
            };
            let value = error.value.as_ref().map(|value| format!("{value:?} "));
            format!(
                "{flag}{}: {}",
                value.unwrap_or_default().trim_end(),
                error.message
            )
            .replace(" :", ":")
        })
        .collect();
    Error::bad_input(told.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    static NO_POOLS: BTreeMap<String, Pool> = BTreeMap::new();
    const RULES: Rules<'_> = Rules {
        pools: &NO_POOLS,
        strict: false,
        dry_run: false,
    };

    const CELLS: &Cells<'_> = &[
        ("topic", "Biology"),
        ("start_time", "2026-10-19T09:30"),
        ("timezone", "Europe/Berlin"),
        ("duration_minutes", "60"),
        ("host_email", "Nora@Example.com"),
    ];

    fn now() -> DateTime<Utc> {
        "2026-09-01T06:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_series_is_sessions_of_their_own_at_the_same_time_on_the_wall() {
        let store = Store::in_memory().unwrap();
        let series = Series {
            on: vec![Weekday::Mon, Weekday::Wed],
            count: 3,
        };
        let stored = add(&store, "bio", CELLS, RULES, Some(&series), now()).unwrap();
        assert_eq!(stored.session_ids, ["bio-01", "bio-02", "bio-03"]);
        let start = |id: &str| {
            let session = store.load_session(id, now()).unwrap().unwrap();
            session.start_time.to_rfc3339()
        };
        assert_eq!(start("bio-02"), "2026-10-21T07:30:00+00:00");
        assert_eq!(
            start("bio-03"),
            "2026-10-26T08:30:00+00:00",
            "after the change of the clocks"
        );
        let again = add(&store, "bio", CELLS, RULES, Some(&series), now()).unwrap_err();
        assert_eq!(again.code, Code::Conflict);
    }

    #[test]
    fn every_wrong_cell_is_named_by_its_flag() {
        let store = Store::in_memory().unwrap();
        let cells = [
            ("duration_minutes", "0"),
            ("topic", "x"),
            ("waiting_room", "maybe"),
        ];
        let error = add(&store, "s1", &cells, RULES, None, now()).unwrap_err();
        assert_eq!(
            error.message,
            "--duration-minutes \"0\": must be a whole number of minutes from 1 to 1440; \
             --waiting-room \"maybe\": must be true or false"
        );
        let missing = add(&store, "s1", &[("topic", "x")], RULES, None, now()).unwrap_err();
        assert!(
            missing
                .message
                .contains("--start-time: every session needs one")
        );
        assert!(store.load_session_ids().unwrap().is_empty());
    }

    #[test]
    fn an_edit_changes_what_it_names_and_nothing_else() {
        let store = Store::in_memory().unwrap();
        add(&store, "s1", CELLS, RULES, None, now()).unwrap();
        let moved = [("start_time", "2026-10-20T10:00")];
        edit(&store, "s1", &moved, RULES, false, now()).unwrap();
        let session = store.load_session("s1", now()).unwrap().unwrap();
        assert_eq!(session.start_time.to_rfc3339(), "2026-10-20T08:00:00+00:00");
        assert_eq!(session.host_email.as_deref(), Some("nora@example.com"));
        let later = now() + chrono::TimeDelta::hours(1);
        edit(&store, "s1", &[("topic", "Biology")], RULES, false, later).unwrap();
        let same = store.load_session("s1", later).unwrap().unwrap();
        assert_eq!(same.updated_at, now(), "it was like this before");
        let unknown = edit(&store, "s9", &[("topic", "x")], RULES, false, now()).unwrap_err();
        assert_eq!(unknown.code, Code::NotFound);
    }
}
