//! Attendance of a session, computed from the stored stays and the roster, and stored beside them.
//!
//! Nothing here is a source: the rows can be thrown away and computed again.

use chrono::{DateTime, TimeDelta, Utc};

use crate::attendance::{
    Attendance, Expected, Finality, Place, Rules, SessionFacts, Stay, Window, compute, unique_count,
};
use crate::config::AttendanceFigures;
use crate::context::Context;
use crate::error::Result;
use crate::store::Store;
use crate::store::people::Person;
use crate::store::session_attendance::AttendanceRow;
use crate::store::sessions::{Session, SessionFilter};
use crate::store::zoom_instances::Instance;
use crate::store::zoom_participants::Participant;

/// What Zoom says so long after the planned end is final, and so is its silence (design §6).
pub(super) const FINAL_AFTER: TimeDelta = TimeDelta::hours(24);

/// Computes a session's attendance again and stores it, with the count of its participants.
pub fn refresh_session(
    context: &Context,
    store: &Store,
    session: &Session,
    now: DateTime<Utc>,
) -> Result<()> {
    if session.cancelled_at.is_some() {
        return Ok(store.replace_attendance(&session.session_id, &[], now)?);
    }
    let instances = store.instances_of_session(&session.session_id)?;
    let participants = store.participants_of_session(&session.session_id)?;
    let stays: Vec<Stay> = participants
        .iter()
        .filter_map(|row| stay(row, &instances))
        .collect();
    let roster: Vec<Expected> = store
        .expected_of(&session.session_id)?
        .into_iter()
        .map(expected)
        .collect();
    let rows: Vec<AttendanceRow> = compute(
        &facts(session, now),
        &roster,
        &stays,
        &[],
        &rules(&context.config.attendance),
        finality(session, &instances, now),
    )
    .into_iter()
    .map(row)
    .collect();
    store.replace_attendance(&session.session_id, &rows, now)?;
    if let Some(fetched_at) = instances
        .iter()
        .filter_map(|one| one.participants_fetched_at)
        .max()
    {
        let count = u32::try_from(unique_count(&stays)).unwrap_or(u32::MAX);
        store.save_participant_count(&session.session_id, count, fetched_at)?;
    }
    Ok(())
}

/// The same for every session whose participants were fetched: a new roster changes them all.
pub fn refresh_fetched(context: &Context, store: &Store, now: DateTime<Utc>) -> Result<()> {
    let ended = SessionFilter {
        to: Some(now),
        ..SessionFilter::default()
    };
    for session in store.list_sessions(&ended, now)? {
        if session.participants_fetched_at.is_some() {
            refresh_session(context, store, &session, now)?;
        }
    }
    Ok(())
}

fn rules(figures: &AttendanceFigures) -> Rules {
    Rules {
        absent_below_percent: figures.absent_below_percent,
        late_after: TimeDelta::minutes(i64::from(figures.late_after_minutes)),
        present_from_percent: figures.left_early_below_percent,
        early_before: TimeDelta::minutes(i64::from(figures.early_before_minutes)),
    }
}

fn facts(session: &Session, now: DateTime<Utc>) -> SessionFacts {
    let hosts = [&session.host_email, &session.zoom_host_email];
    let host_id = session
        .zoom_metadata
        .as_ref()
        .and_then(|meeting| meeting.get("host_id")?.as_str().map(str::to_owned));
    SessionFacts {
        window: Window {
            start: session.start_time,
            end: session.end_time,
        },
        host_emails: hosts
            .into_iter()
            .flatten()
            .cloned()
            .chain(session.alternative_hosts.split(';').map(str::to_owned))
            .filter(|email| !email.is_empty())
            .collect(),
        host_user_ids: host_id.into_iter().collect(),
        as_of: now,
    }
}

/// Whether somebody without a stay is absent, or may still turn up in Zoom's data.
///
/// Time alone decides nothing where there is a meeting: somebody must have asked Zoom since, or a
/// cron that stood still for two days would turn everybody absent.
fn finality(session: &Session, instances: &[Instance], now: DateTime<Utc>) -> Finality {
    let final_at = session.end_time + FINAL_AFTER;
    let all_final = !instances.is_empty() && instances.iter().all(|one| one.participants_final);
    let asked = session
        .participants_fetched_at
        .is_some_and(|at| at >= final_at);
    let nothing_to_ask = session.zoom_meeting_id.is_none() && now >= final_at;
    if all_final || asked || nothing_to_ask {
        Finality::Final
    } else {
        Finality::Open
    }
}

/// A row without a join time says nothing about presence.
fn stay(row: &Participant, instances: &[Instance]) -> Option<Stay> {
    let text = |value: &Option<String>| value.clone().filter(|text| !text.is_empty());
    Some(Stay {
        customer_key: text(&row.customer_key),
        registrant_id: text(&row.registrant_id),
        email: text(&row.user_email),
        user_id: text(&row.participant_user_id).or_else(|| text(&row.id_at_zoom)),
        name: row.name.clone().unwrap_or_default(),
        join: row.join_time?,
        leave: row.leave_time,
        instance_end: instances
            .iter()
            .find(|one| one.uuid == row.uuid)
            .and_then(|one| one.ended_at),
        place: match row.status.as_deref() {
            Some("in_waiting_room") => Place::WaitingRoom,
            _ if text(&row.bo_mtg_id).is_some() => Place::Breakout,
            _ => Place::Meeting,
        },
    })
}

fn expected(person: Person) -> Expected {
    Expected {
        person_id: person.person_id,
        email: person.email,
        name: person.name,
        ..Expected::default()
    }
}

fn row(attendance: Attendance) -> AttendanceRow {
    AttendanceRow {
        attendance_percent: attendance.attendance_percent(),
        status: attendance.status.to_string(),
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
