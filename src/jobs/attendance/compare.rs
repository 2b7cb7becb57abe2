//! What events told beside what Zoom reported, person by person.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::facts::{Facts, Word, load_by};
use super::{attendance, figures};
use crate::attendance::Attendance;
use crate::context::Context;
use crate::error::Result;
use crate::store::Store;
use crate::store::sessions::Session;

/// One person by both words; the times are those that attendance counts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Compared {
    pub person_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub live_join_time: Option<DateTime<Utc>>,
    pub live_leave_time: Option<DateTime<Utc>>,
    /// `None`: no event told of anybody.
    pub live_seconds: Option<u64>,
    pub report_join_time: Option<DateTime<Utc>>,
    pub report_leave_time: Option<DateTime<Utc>>,
    /// `None`: Zoom did not report yet.
    pub report_seconds: Option<u64>,
    /// Report less live; `None` while one of both is missing.
    pub difference_seconds: Option<i64>,
    /// Zone of the session, for people.
    #[serde(skip)]
    pub timezone: String,
}

/// Compares everybody of whom events or the report tell, by person. Hosts do not attend.
pub fn compare(
    context: &Context,
    store: &Store,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<Vec<Compared>> {
    let figures = figures(context);
    let live = load_by(store, session, &figures, Word::Live, now)?;
    let reported = load_by(store, session, &figures, Word::Reported, now)?;
    let blank = Compared {
        live_seconds: (!live.stays.is_empty()).then_some(0),
        report_seconds: reported.fetched_at.map(|_| 0),
        timezone: session.timezone.clone(),
        ..Compared::default()
    };
    let who_came = |facts: &Facts| {
        let everybody = attendance(facts, &figures.rules).into_iter();
        everybody.filter(|one| one.join_time.is_some())
    };
    let mut people: BTreeMap<String, Compared> = BTreeMap::new();
    let mut row = |one: &Attendance, fill: &dyn Fn(&mut Compared)| {
        let row = people
            .entry(one.person_id.clone())
            .or_insert_with(|| Compared {
                person_id: one.person_id.clone(),
                name: one.name.clone(),
                email: one.email.clone(),
                ..blank.clone()
            });
        fill(row);
    };
    for one in who_came(&live) {
        row(&one, &|row| {
            (row.live_join_time, row.live_leave_time) = (one.join_time, one.leave_time);
            row.live_seconds = Some(one.duration_seconds);
        });
    }
    for one in who_came(&reported) {
        row(&one, &|row| {
            (row.report_join_time, row.report_leave_time) = (one.join_time, one.leave_time);
            row.report_seconds = Some(one.duration_seconds);
        });
    }
    let mut people: Vec<Compared> = people.into_values().collect();
    for row in &mut people {
        let both = row.report_seconds.zip(row.live_seconds);
        row.difference_seconds = both.map(|(report, live)| signed(report) - signed(live));
    }
    Ok(people)
}

fn signed(seconds: u64) -> i64 {
    i64::try_from(seconds).unwrap_or(i64::MAX)
}
