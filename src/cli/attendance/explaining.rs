//! `attendance explain`: how do you know?

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use crate::attendance::{ClosedBy, Finality, MatchedBy, Place};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::jobs::attendance::{Explained, StayId, explain_person};
use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::store::session_attendance::AttendanceExport;

use super::super::unwritten;
use super::marking::Whom;

/// The row and what decided it.
#[derive(Serialize)]
struct Verdict {
    #[serde(flatten)]
    row: AttendanceExport,
    computed_status: String,
    /// More facts may come.
    is_final: bool,
    window_start: DateTime<Utc>,
    window_end: DateTime<Utc>,
}

impl Record for Verdict {
    const COLUMNS: &'static [Column] = &[
        hidden("session_id", Kind::Id),
        hidden("topic", Kind::Text),
        hidden("person_id", Kind::Person),
        hidden("name", Kind::Text),
        hidden("email", Kind::Mail),
        hidden("window_start", Kind::Time),
        hidden("window_end", Kind::Time),
        hidden("status", Kind::Id),
        hidden("computed_status", Kind::Id),
        hidden("is_final", Kind::Flag),
        hidden("matched_by", Kind::Id),
        hidden("join_time", Kind::Time),
        hidden("leave_time", Kind::Time),
        hidden("duration_seconds", Kind::Seconds),
        hidden("attendance_percent", Kind::Percent),
        hidden("joins", Kind::Number),
        hidden("override", Kind::Id),
        hidden("override_reason", Kind::Text),
        hidden("overridden_by", Kind::Text),
        hidden("overridden_at", Kind::Time),
    ];

    fn zone(&self) -> Option<Tz> {
        self.row.zone()
    }
}

/// What became of one stay.
#[derive(Serialize)]
struct StayLine {
    participant_row: Option<i64>,
    live_row: Option<i64>,
    participant: String,
    matched_by: Option<MatchedBy>,
    place: Place,
    join_time: DateTime<Utc>,
    leave_time: DateTime<Utc>,
    closed_by: ClosedBy,
    seconds: u64,
    counted_seconds: u64,
    merged_seconds: u64,
    clipped_seconds: u64,
    #[serde(skip)]
    zone: Option<Tz>,
}

impl Record for StayLine {
    const COLUMNS: &'static [Column] = &[
        hidden("participant_row", Kind::Number),
        hidden("live_row", Kind::Number),
        shown("participant", "known as", Kind::Text),
        shown("matched_by", "by", Kind::Id),
        shown("place", "place", Kind::Id),
        shown("join_time", "joined", Kind::Clock),
        shown("leave_time", "left", Kind::Clock),
        shown("closed_by", "ended by", Kind::Id),
        shown("seconds", "stay", Kind::Seconds),
        shown("counted_seconds", "counted", Kind::Seconds),
        shown("merged_seconds", "merged", Kind::Seconds),
        shown("clipped_seconds", "clipped", Kind::Seconds),
    ];

    fn zone(&self) -> Option<Tz> {
        self.zone
    }
}

/// A stretch of time that counts.
#[derive(Serialize)]
struct Stretch {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    verdict: &'a Verdict,
    stays: &'a [StayLine],
    attended: Vec<Stretch>,
}

/// Shows the stays, what was merged and clipped, how the person was matched, any override.
pub(super) fn explain(context: &Context, whom: &Whom) -> Result<()> {
    let row = whom.row(context)?;
    let store = context.store()?;
    let now = context.clock.now();
    let session = store
        .load_session(&whom.session, now)?
        .ok_or_else(|| Error::no_session(&whom.session))?;
    let Explained {
        explanation,
        stay_ids,
        finality,
    } = explain_person(context, store, &session, &row.person_id, now)?.ok_or_else(|| {
        Error::not_found(format!(
            "session {:?} has no row of {:?}",
            whom.session, row.person_id
        ))
    })?;
    let zone = row.zone();
    let verdict = Verdict {
        computed_status: explanation.attendance.computed.to_string(),
        is_final: finality == Finality::Final,
        window_start: explanation.window.start,
        window_end: explanation.window.end,
        row,
    };
    let stays: Vec<StayLine> = explanation
        .stays
        .into_iter()
        .zip(stay_ids)
        .map(|(stay, id)| StayLine {
            participant_row: match id {
                StayId::Reported(id) => Some(id),
                StayId::Live(_) => None,
            },
            live_row: match id {
                StayId::Reported(_) => None,
                StayId::Live(id) => Some(id),
            },
            participant: stay.participant,
            matched_by: stay.matched_by,
            place: stay.place,
            join_time: stay.join,
            leave_time: stay.leave,
            closed_by: stay.closed_by,
            seconds: stay.seconds,
            counted_seconds: stay.counted_seconds,
            merged_seconds: stay.merged_seconds,
            clipped_seconds: stay.clipped_seconds,
            zone,
        })
        .collect();
    let stretches = explanation.attended.iter().map(|stretch| Stretch {
        start: stretch.from(),
        end: stretch.to(),
    });
    let whole = Whole {
        verdict: &verdict,
        stays: &stays,
        attended: stretches.collect(),
    };
    context
        .output
        .with_parts(&verdict, ("stays", &stays), &whole)
        .map_err(unwritten(context))
}
