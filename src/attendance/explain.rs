//! How do you know? The way from a person's stays to the figures of the row.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::compute::{Attendance, Cases, Override, SessionFacts};
use super::identity::PersonKey;
use super::interval::{Interval, total_seconds, union};
use super::roster::{Expected, MatchedBy};
use super::stay::{ClosedBy, Place, Stay};
use super::verdict::{Finality, Rules, Window};

/// The attendance of one person, and everything it was made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The row itself.
    pub attendance: Attendance,
    /// What counts.
    pub window: Window,
    /// The person's stays, oldest first.
    pub stays: Vec<ExplainedStay>,
    /// The time that counts: intervals that lie apart.
    pub attended: Vec<Interval>,
}

/// What became of one stay.
///
/// `seconds` = `counted_seconds` + `merged_seconds` + `clipped_seconds`, and the sum of all
/// `counted_seconds` is the person's `duration_seconds`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainedStay {
    /// Its place among the stays that were given.
    pub index: usize,
    /// The [`PersonKey`] by which its participant is known, as text.
    pub participant: String,
    /// By what that participant was recognised on the roster.
    pub matched_by: Option<MatchedBy>,
    /// Where the device was.
    pub place: Place,
    /// When it began.
    pub join: DateTime<Utc>,
    /// When it ended, or up to when it was counted.
    pub leave: DateTime<Utc>,
    /// What ended it.
    pub closed_by: ClosedBy,
    /// Its whole length; 0 in the waiting room, which is no attendance.
    pub seconds: u64,
    /// What it adds to the attendance.
    pub counted_seconds: u64,
    /// What lies within the window, but was covered by stays before it.
    pub merged_seconds: u64,
    /// What lies outside the window.
    pub clipped_seconds: u64,
}

/// Explains the row of `person_id` that [`compute`](super::compute()) gives for the same arguments;
/// `None` if there is none.
pub fn explain(
    session: &SessionFacts,
    roster: &[Expected],
    stays: &[Stay],
    overrides: &[Override],
    rules: &Rules,
    finality: Finality,
    person_id: &str,
) -> Option<Explanation> {
    let cases = Cases::of(session, roster, stays, overrides);
    let case = cases.by_id.get(person_id)?;
    let mut rows: Vec<(usize, &PersonKey, Option<MatchedBy>)> = Vec::new();
    for (person, by) in &case.participants {
        rows.extend(person.rows.iter().map(|row| (*row, &person.key, *by)));
    }
    rows.sort_by_key(|(row, _, _)| (stays[*row].join, stays[*row].end(session.as_of).0, *row));

    let mut attended = Vec::new();
    let mut explained = Vec::new();
    for (index, key, matched_by) in rows {
        let stay = &stays[index];
        let (leave, closed_by) = stay.end(session.as_of);
        let covers = stay.interval(session.as_of).filter(|_| stay.in_meeting());
        let within = covers.and_then(|covers| covers.clip(session.window.interval()?));
        let before = total_seconds(&attended);
        attended = union(attended.into_iter().chain(within));
        let counted_seconds = total_seconds(&attended) - before;
        let within_seconds = within.map_or(0, Interval::seconds);
        let seconds = covers.map_or(0, Interval::seconds);
        explained.push(ExplainedStay {
            index,
            participant: key.to_string(),
            matched_by,
            place: stay.place,
            join: stay.join,
            leave,
            closed_by,
            seconds,
            counted_seconds,
            merged_seconds: within_seconds - counted_seconds,
            clipped_seconds: seconds - within_seconds,
        });
    }
    let attendance = cases.attendance(person_id, case, rules, finality);
    Some(Explanation {
        attendance,
        window: session.window,
        stays: explained,
        attended,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::attendance::compute;
    use crate::attendance::fixtures::{ROSTER, at, expected, parse, session, some_stay};

    fn explained(roster: &[&str], stays: &[Stay], person_id: &str) -> Option<Explanation> {
        let roster: Vec<_> = roster.iter().map(|text| expected(text)).collect();
        explain(
            &session(),
            &roster,
            stays,
            &[],
            &Rules::default(),
            Finality::Final,
            person_id,
        )
    }

    #[test]
    fn each_stay_tells_what_it_added_and_what_was_merged_or_clipped() {
        let stays = parse(&[
            "10:20:00-10:40:00 Phone e=sara@x.de @break",
            "09:50:00-10:30:00 Sara",
            "09:45:00-09:50:00 Sara @wait",
            "10:00:00-11:00:00 Lina",
            "10:50:00-? Sara end=11:05:00",
        ]);
        let found = explained(&["P1 Sara e=sara@x.de"], &stays, "P1").unwrap();
        let lines: Vec<String> = found
            .stays
            .iter()
            .map(|stay| {
                let by = stay.matched_by.unwrap();
                let parts = [
                    stay.counted_seconds,
                    stay.merged_seconds,
                    stay.clipped_seconds,
                ];
                format!(
                    "{} {} by {by}: {parts:?} of {}",
                    stay.index, stay.participant, stay.seconds
                )
            })
            .collect();
        assert_eq!(
            lines,
            [
                "2 name:sara by name: [0, 0, 0] of 0",
                "1 name:sara by name: [1800, 0, 600] of 2400",
                "0 email:sara@x.de by email: [600, 600, 0] of 1200",
                "4 name:sara by name: [600, 0, 300] of 900",
            ]
        );
        let ends: Vec<_> = found
            .stays
            .iter()
            .map(|stay| (stay.place, stay.closed_by))
            .collect();
        assert_eq!(
            ends,
            [
                (Place::WaitingRoom, ClosedBy::Leave),
                (Place::Meeting, ClosedBy::Leave),
                (Place::Breakout, ClosedBy::Leave),
                (Place::Meeting, ClosedBy::InstanceEnd),
            ]
        );
        let attended: Vec<_> = found
            .attended
            .iter()
            .map(|part| (part.from(), part.to()))
            .collect();
        assert_eq!(
            attended,
            [
                (at("10:00:00"), at("10:40:00")),
                (at("10:50:00"), at("11:00:00"))
            ]
        );
        assert_eq!(found.attendance.duration_seconds, 3000);
    }

    #[test]
    fn one_without_a_stay_is_explained_and_one_without_a_row_is_not() {
        let found = explained(&["P1 Sara"], &[], "P1").unwrap();
        assert!(found.stays.is_empty() && found.attended.is_empty());
        assert_eq!(explained(&["P1 Sara"], &[], "P2"), None);
    }

    proptest! {
        #[test]
        fn an_explanation_adds_up_to_its_row(stays in prop::collection::vec(some_stay(), 0..20)) {
            let roster: Vec<_> = ROSTER.iter().map(|text| expected(text)).collect();
            let rules = Rules::default();
            for row in compute(&session(), &roster, &stays, &[], &rules, Finality::Final) {
                let found = explained(ROSTER, &stays, &row.person_id).unwrap();
                let counted: u64 = found.stays.iter().map(|stay| stay.counted_seconds).sum();
                prop_assert_eq!(counted, row.duration_seconds);
                prop_assert_eq!(found.attended.len(), row.joins);
                for stay in &found.stays {
                    let parts = stay.counted_seconds + stay.merged_seconds + stay.clipped_seconds;
                    prop_assert_eq!(parts, stay.seconds);
                }
                prop_assert_eq!(found.attendance, row);
            }
        }
    }
}
