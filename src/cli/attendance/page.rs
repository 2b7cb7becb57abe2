//! `attendance report --format html`: the report as one file for people.

use std::collections::BTreeMap;

use crate::attendance::{ExplainedStay, Place, Verdict};
use crate::context::Context;
use crate::error::Result;
use crate::jobs::attendance;
use crate::output::attendance_page::{Chart, Line, Page, Recorded, Sheet, Span};
use crate::store::session_attendance::AttendanceExport;
use crate::store::sessions::Session;

use super::super::unwritten;
use super::{Which, report};

pub(super) fn write(context: &Context, which: &Which) -> Result<()> {
    let store = context.store()?;
    let now = context.clock.now();
    let mut rows: BTreeMap<String, Vec<AttendanceExport>> = BTreeMap::new();
    for row in which.rows(context)? {
        rows.entry(row.session_id.clone()).or_default().push(row);
    }
    let is_one_person = which.person.is_some();
    let mut sessions = Vec::new();
    let mut cohorts: BTreeMap<String, Vec<AttendanceExport>> = BTreeMap::new();
    for session in which.sessions(context)? {
        let Some(rows) = rows.remove(&session.session_id) else {
            continue;
        };
        let cohort = session
            .cohort
            .clone()
            .unwrap_or_else(|| "no cohort".to_owned());
        cohorts
            .entry(cohort)
            .or_default()
            .extend(rows.iter().cloned());
        let recorded = match is_one_person {
            true => report::recordings(context, &rows)?,
            false => BTreeMap::new(),
        };
        let said = report::totals(&rows).sentence();
        let mut stays = attendance::stays_of_people(context, store, &session, now)?;
        let people = rows.into_iter().map(|row| {
            let stays = stays.remove(&row.person_id).unwrap_or_default();
            line(row, &stays)
        });
        let recordings = recorded.into_values().flatten().map(|run| Recorded {
            // Without its page a passcode opens nothing.
            passcode: run
                .password
                .filter(|code| run.share_url.is_some() && !code.is_empty()),
            url: run.share_url,
            files: run.archive_paths,
        });
        sessions.push(Sheet {
            said,
            recordings: recordings.collect(),
            ..sheet(context, &session, people.collect())
        });
    }
    let name = sessions
        .iter()
        .filter(|_| is_one_person)
        .find_map(|sheet| Some(sheet.people.first()?.name.clone()));
    let page = Page {
        title: name.map_or_else(|| which.title(), |name| format!("Attendance of {name}")),
        made_at: now,
        charts: cohorts.into_iter().map(chart).collect(),
        sessions,
        is_one_person,
    };
    context
        .output
        .text(&page.html())
        .map_err(unwritten(context))
}

fn chart((name, rows): (String, Vec<AttendanceExport>)) -> Chart {
    let totals = report::totals(&rows);
    Chart {
        name,
        said: totals.sentence(),
        parts: Verdict::ALL
            .map(|verdict| (verdict.as_str(), totals.count(verdict)))
            .to_vec(),
    }
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
        said: String::new(),
        recordings: Vec::new(),
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
