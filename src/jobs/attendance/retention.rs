//! People of old sessions become pseudonyms (`retention.participants`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::store::Store;
use crate::store::erasure::{Pseudonymised, Traces};

use super::facts::Word;
use super::{StayId, attendance, compute_again, facts, figures};

/// What a retention did, or would do.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Retired {
    /// Sessions whose people became pseudonyms.
    pub sessions: usize,
    #[serde(flatten)]
    pub people: Pseudonymised,
}

/// Makes the people of every session that ended before a moment pseudonyms, session by session,
/// until `go_on` wants no more. Attendance stays, and follows from what is left.
pub fn retire(
    context: &Context,
    store: &Store,
    before: DateTime<Utc>,
    by: &str,
    mut go_on: impl FnMut() -> Result<()>,
) -> Result<Retired> {
    let now = context.clock.now();
    let mut retired = Retired::default();
    for session_id in store.sessions_with_names(before)? {
        go_on()?;
        let traces = traces(context, store, &session_id, now)?;
        let done = store.pseudonymise_session(&session_id, &traces, by, now)?;
        compute_again(store, std::iter::once(session_id), &figures(context), now)?;
        retired.sessions += 1;
        retired.people.people += done.people;
        retired.people.participant_rows += done.participant_rows;
        retired.people.audit_entries += done.audit_entries;
    }
    if retired.sessions > 0 {
        store.empty_log()?;
    }
    Ok(retired)
}

/// How much a retention would do.
pub fn would_retire(context: &Context, store: &Store, before: DateTime<Utc>) -> Result<Retired> {
    let now = context.clock.now();
    let mut retired = Retired::default();
    for session_id in store.sessions_with_names(before)? {
        let traces = traces(context, store, &session_id, now)?;
        retired.sessions += 1;
        retired.people.people += traces.len();
        let rows = traces
            .iter()
            .map(|one| one.participant_ids.len() + one.live_stay_ids.len());
        retired.people.participant_rows += rows.sum::<usize>();
    }
    Ok(retired)
}

/// Everybody who has a row or is expected, with what is theirs. Hosts are named by the schedule.
fn traces(
    context: &Context,
    store: &Store,
    session_id: &str,
    now: DateTime<Utc>,
) -> Result<Vec<Traces>> {
    let session = store.load_session(session_id, now)?;
    let session = session.ok_or_else(|| Error::no_session(session_id))?;
    let figures = figures(context);
    let mut traces: BTreeMap<String, Traces> = BTreeMap::new();
    // What events told stays beside the report, and is about the same people.
    for word in [Word::Reported, Word::Live] {
        let facts = facts::load_by(store, &session, &figures, word, now)?;
        let expected: BTreeSet<&str> = facts
            .roster
            .iter()
            .map(|person| person.person_id.as_str())
            .collect();
        let came = attendance(&facts, &figures.rules);
        let came = came.iter().map(|row| row.person_id.as_str());
        for person_id in came
            .chain(expected.iter().copied())
            .collect::<BTreeSet<_>>()
        {
            let person = traces
                .entry(person_id.to_owned())
                .or_insert_with(|| Traces::of(person_id, expected.contains(person_id)));
            let explained = facts.explain(&figures.rules, person_id);
            for stay in explained.iter().flat_map(|found| &found.stays) {
                match facts.stay_ids[stay.index] {
                    StayId::Reported(id) => person.participant_ids.push(id),
                    StayId::Live(id) => person.live_stay_ids.push(id),
                }
            }
        }
    }
    Ok(traces.into_values().collect())
}
