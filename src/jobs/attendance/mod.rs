//! Attendance of sessions, computed from the stored stays and the roster, and stored beside them.
//!
//! Nothing here is a source: the rows can be thrown away and computed again. What a person said by
//! hand stands in tables of its own and goes into every computation.

mod compare;
mod facts;
mod live;
mod retention;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::attendance::{
    Attendance, ExplainedStay, Explanation, Finality, Rules, Suggestion, compute, unique_count,
};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::belonging;
use crate::store::Store;
use crate::store::session_attendance::{AttendanceFilter, AttendanceRow, ComputedAttendance};
use crate::store::sessions::{Session, SessionFilter};
use facts::{Facts, Figures, Word};

pub use compare::{Compared, compare};
pub use facts::StayId;
pub use retention::{Retired, retire, would_retire};

/// What Zoom says so long after the planned end is final, and so is its silence (design §6).
pub(super) const FINAL_AFTER: TimeDelta = TimeDelta::hours(24);

/// Rows after which computed sessions are written, to stay far below half a second.
const ROWS_PER_TRANSACTION: usize = 1000;

/// What a rebuild did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rebuilt {
    /// Sessions computed again.
    pub sessions: usize,
    /// Rows that they have now.
    pub rows: usize,
}

/// The row of one person with everything it was made from.
pub struct Explained {
    /// How it was computed.
    pub explanation: Explanation,
    /// The row of each stay, in the order of `explanation.stays`.
    pub stay_ids: Vec<StayId>,
    /// Whether more facts may come.
    pub finality: Finality,
}

/// Computes a session's attendance again and stores it, with the count of its participants.
pub fn refresh_session(
    context: &Context,
    store: &Store,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<()> {
    let computed = computed(store, session, &figures(context), now)?;
    Ok(store.save_attendance(&[computed], now)?)
}

/// The same for every session whose participants were fetched: a new roster changes them all.
pub fn refresh_fetched(context: &Context, store: &Store, now: DateTime<Utc>) -> Result<()> {
    let ended = SessionFilter {
        to: Some(now),
        ..SessionFilter::default()
    };
    let sessions = store.list_sessions(&ended, now)?.into_iter();
    let fetched = sessions.filter(|session| session.participants_fetched_at.is_some());
    compute_again(
        store,
        fetched.map(|session| session.session_id),
        &figures(context),
        now,
    )?;
    Ok(())
}

/// Computes again what a choice of sessions needs to be told as of now.
pub fn refresh_stale(
    context: &Context,
    store: &Store,
    choice: &AttendanceFilter,
    now: DateTime<Utc>,
) -> Result<Rebuilt> {
    let figures = figures(context);
    let stale = store.stale_attendance(choice, &figures.words(), now)?;
    compute_again(store, stale.into_iter(), &figures, now)
}

/// How many sessions of a choice [`refresh_stale`] would compute again.
pub fn count_stale(
    context: &Context,
    store: &Store,
    choice: &AttendanceFilter,
    now: DateTime<Utc>,
) -> Result<usize> {
    let words = figures(context).words();
    Ok(store.stale_attendance(choice, &words, now)?.len())
}

/// Computes all attendance again, from the raw rows alone; which run belongs to which session too.
pub fn rebuild(
    context: &Context,
    store: &Store,
    choice: &AttendanceFilter,
    now: DateTime<Utc>,
) -> Result<Rebuilt> {
    let all = all_of(store, choice, now)?;
    let numbers = store.run_numbers_of(&all)?;
    belonging::place_all(store, &context.config.attendance, &numbers, now)?;
    compute_again(store, all.into_iter(), &figures(context), now)
}

/// The ended sessions of a choice: no figures are called so, and all are stale.
fn all_of(store: &Store, choice: &AttendanceFilter, now: DateTime<Utc>) -> Result<Vec<String>> {
    Ok(store.stale_attendance(choice, "", now)?)
}

/// Explains the row of a person; `None` if the session has none.
pub fn explain_person(
    context: &Context,
    store: &Store,
    session: &Session,
    person_id: &str,
    now: DateTime<Utc>,
) -> Result<Option<Explained>> {
    let figures = figures(context);
    let facts = facts::load(store, session, &figures, now)?;
    Ok(explained(&facts, &figures.rules, person_id))
}

fn explained(facts: &Facts, rules: &Rules, person_id: &str) -> Option<Explained> {
    let explanation = facts.explain(rules, person_id)?;
    Some(Explained {
        stay_ids: explanation
            .stays
            .iter()
            .map(|stay| facts.stay_ids[stay.index])
            .collect(),
        explanation,
        finality: facts.finality,
    })
}

/// Where a person left traces.
#[derive(Debug, Default)]
pub struct Traces {
    /// Sessions that have a row of the person, or expect them.
    pub sessions: Vec<String>,
    /// Rows of `zoom_participants` that count as theirs.
    pub participant_ids: Vec<i64>,
    /// Rows of `zoom_live_stays` that count as theirs, or would without the report.
    pub live_stay_ids: Vec<i64>,
}

/// Finds everything that counts as a person's, by the same rules as attendance.
pub fn traces_of_person(
    context: &Context,
    store: &Store,
    person_id: &str,
    now: DateTime<Utc>,
) -> Result<Traces> {
    refresh_stale(context, store, &AttendanceFilter::default(), now)?;
    let mut traces = Traces {
        sessions: store.sessions_of_person(person_id)?,
        ..Traces::default()
    };
    let figures = figures(context);
    for session_id in &traces.sessions {
        let session = store.load_session(session_id, now)?;
        let session = session.ok_or_else(|| Error::no_session(session_id))?;
        for word in [Word::Reported, Word::Live] {
            let facts = facts::load_by(store, &session, &figures, word, now)?;
            let found = explained(&facts, &figures.rules, person_id);
            for id in found.into_iter().flat_map(|found| found.stay_ids) {
                match id {
                    StayId::Reported(id) => traces.participant_ids.push(id),
                    StayId::Live(id) => traces.live_stay_ids.push(id),
                }
            }
        }
    }
    Ok(traces)
}

/// Computes these sessions again.
pub fn refresh_sessions(
    context: &Context,
    store: &Store,
    session_ids: &[String],
    now: DateTime<Utc>,
) -> Result<Rebuilt> {
    let choice = AttendanceFilter {
        session_ids: Some(session_ids.to_vec()),
        ..AttendanceFilter::default()
    };
    let all = all_of(store, &choice, now)?;
    compute_again(store, all.into_iter(), &figures(context), now)
}

/// The stays of everybody who has a row, by person, the oldest first.
pub fn stays_of_people(
    context: &Context,
    store: &Store,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<BTreeMap<String, Vec<ExplainedStay>>> {
    let figures = figures(context);
    let facts = facts::load(store, session, &figures, now)?;
    Ok(attendance(&facts, &figures.rules)
        .into_iter()
        .filter_map(|one| {
            Some((
                facts.explain(&figures.rules, &one.person_id)?.stays,
                one.person_id,
            ))
        })
        .map(|(stays, person_id)| (person_id, stays))
        .collect())
}

/// Who of the meeting may be whom of the roster, and waits for a yes.
pub fn suggestions(
    context: &Context,
    store: &Store,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<Vec<Suggestion>> {
    let figures = figures(context);
    let facts = facts::load(store, session, &figures, now)?;
    let people = attendance(&facts, &figures.rules);
    let mut found: Vec<Suggestion> = people.into_iter().flat_map(|one| one.suggestions).collect();
    // Each stands at both whom it is about.
    found.sort();
    found.dedup();
    Ok(found)
}

fn figures(context: &Context) -> Figures {
    Figures::of(&context.config.attendance)
}

fn compute_again(
    store: &Store,
    session_ids: impl Iterator<Item = String>,
    figures: &Figures,
    now: DateTime<Utc>,
) -> Result<Rebuilt> {
    let mut done = Rebuilt::default();
    let mut waiting: Vec<ComputedAttendance> = Vec::new();
    let mut waiting_rows = 0;
    for session_id in session_ids {
        let session = store.load_session(&session_id, now)?;
        let session = session.ok_or_else(|| Error::no_session(&session_id))?;
        let computed = computed(store, &session, figures, now)?;
        done.sessions += 1;
        done.rows += computed.rows.len();
        waiting_rows += computed.rows.len() + 1;
        waiting.push(computed);
        if waiting_rows >= ROWS_PER_TRANSACTION {
            store.save_attendance(&waiting, now)?;
            waiting.clear();
            waiting_rows = 0;
        }
    }
    if !waiting.is_empty() {
        store.save_attendance(&waiting, now)?;
    }
    Ok(done)
}

fn computed(
    store: &Store,
    session: &Session,
    figures: &Figures,
    now: DateTime<Utc>,
) -> Result<ComputedAttendance> {
    let mut computed = ComputedAttendance {
        session_id: session.session_id.clone(),
        rows: Vec::new(),
        counted: None,
        is_final: true,
        rules: figures.words(),
    };
    let facts = facts::load(store, session, figures, now)?;
    let mut people = attendance(&facts, &figures.rules);
    // A cancelled session expects nobody, unless it took place; what was said by hand holds all the same.
    let took_place = people.iter().any(|one| one.join_time.is_some());
    let counts = session.cancelled_at.is_none() || took_place;
    if !counts {
        people.retain(|one| one.override_by_hand.is_some());
    }
    // Neither expected nor seen, and marked by hand: another roster may know the name.
    let marked = people.iter_mut();
    for one in marked.filter(|one| one.override_by_hand.is_some() && one.name.is_none()) {
        if let Some(known) = store.load_person(&one.person_id)? {
            (one.name, one.email) = (known.name, known.email);
        }
    }
    computed.rows = people.into_iter().map(row).collect();
    computed.is_final = !counts || facts.finality == Finality::Final;
    computed.counted = facts.fetched_at.map(|fetched_at| {
        let count = u32::try_from(unique_count(&facts.stays)).unwrap_or(u32::MAX);
        (count, fetched_at)
    });
    Ok(computed)
}

fn attendance(facts: &Facts, rules: &Rules) -> Vec<Attendance> {
    compute(
        &facts.session,
        &facts.roster,
        &facts.stays,
        &facts.overrides,
        rules,
        facts.finality,
    )
}

fn row(attendance: Attendance) -> AttendanceRow {
    AttendanceRow {
        attendance_percent: attendance.attendance_percent(),
        status: attendance.status.to_string(),
        computed_status: attendance.computed.to_string(),
        duration_seconds: i64::try_from(attendance.duration_seconds).unwrap_or(i64::MAX),
        joins: u32::try_from(attendance.joins).unwrap_or(u32::MAX),
        matched_by: attendance.matched_by.map(|way| way.to_string()),
        person_id: attendance.person_id,
        name: attendance.name,
        email: attendance.email,
        join_time: attendance.join_time,
        leave_time: attendance.leave_time,
    }
}
