//! `attendance report --format html`: the report as one file for people.

use std::collections::BTreeMap;

use crate::attendance::{ExplainedStay, Place};
use crate::context::Context;
use crate::error::Result;
use crate::jobs::attendance;
use crate::output::attendance_page::{Line, Page, Sheet, Span};
use crate::store::session_attendance::AttendanceExport;
use crate::store::sessions::Session;

use super::super::unwritten;
use super::Which;

pub(super) fn write(context: &Context, which: &Which) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let mut rows: BTreeMap<String, Vec<AttendanceExport>> = BTreeMap::new();
    for row in which.rows(context)? {
        rows.entry(row.session_id.clone()).or_default().push(row);
    }
    let mut sessions = Vec::new();
    for session in which.sessions(context)? {
        let Some(rows) = rows.remove(&session.session_id) else {
            continue;
        };
        let mut stays = attendance::stays_of_people(context, store, &session, now)?;
        let people = rows.into_iter().map(|row| {
            let stays = stays.remove(&row.person_id).unwrap_or_default();
            line(row, &stays)
        });
        sessions.push(sheet(context, &session, people.collect()));
    }
    let page = Page {
        title: which.title(),
        made_at: now,
        sessions,
    };
    context
        .output
        .text(&page.html())
        .map_err(unwritten(context))
}

fn sheet(context: &Context, session: &Session, people: Vec<Line>) -> Sheet {
    let own_zone = || session.timezone.parse().unwrap_or(chrono_tz::UTC);
    Sheet {
        session_id: session.session_id.clone(),
        topic: session.topic.clone(),
        cohort: session.cohort.clone(),
        start: session.start_time,
        end: session.end_time,
        zone: context.output.zone.unwrap_or_else(own_zone),
        people,
    }
}

fn line(row: AttendanceExport, stays: &[ExplainedStay]) -> Line {
    let reason = row.override_reason.zip(row.overridden_by);
    let spans = stays.iter().map(|stay| Span {
        from: stay.join,
        to: stay.leave,
        waiting: stay.place == Place::WaitingRoom,
    });
    Line {
        name: row.name.unwrap_or(row.person_id),
        status: row.status,
        by_hand: reason.map(|(reason, by)| format!("{reason} ({by})")),
        percent: row.attendance_percent,
        duration_seconds: row.duration_seconds,
        stays: spans.collect(),
    }
}
