//! Between the words of files and the columns of tables, both ways.

use std::collections::BTreeMap;

use crate::schedule::{AutoRecording, Cell, Provider, RosterRow, SessionWish};
use crate::store::people::RosterRecord;
use crate::store::sessions::Wish;

/// A stored wish as files know it, with the number of its meeting.
pub(in crate::jobs) fn from_row(row: &Wish, tied: &BTreeMap<String, String>) -> SessionWish {
    SessionWish {
        session_id: row.session_id.clone(),
        topic: row.topic.clone(),
        start_time: row.start_time,
        duration_minutes: row.duration_minutes,
        timezone: row.timezone.clone(),
        cohort: row.cohort.clone(),
        provider: Provider::from_name(&row.provider).unwrap_or_default(),
        host_email: row.host_email.clone(),
        host_pool: row.host_pool.clone(),
        meeting_url: row.meeting_url.clone(),
        zoom_meeting_id: tied.get(&row.session_id).cloned(),
        auto_recording: row
            .auto_recording
            .as_deref()
            .and_then(AutoRecording::from_name),
        waiting_room: row.waiting_room,
        join_before_host: row.join_before_host,
        passcode: row.passcode.clone(),
        alternative_hosts: row
            .alternative_hosts
            .split(';')
            .filter(|host| !host.is_empty())
            .map(str::to_owned)
            .collect(),
        agenda: row.agenda.clone(),
    }
}

/// A wish of a file as the table holds it.
pub(in crate::jobs) fn to_row(wish: SessionWish) -> Wish {
    Wish {
        session_id: wish.session_id,
        topic: wish.topic,
        start_time: wish.start_time,
        duration_minutes: wish.duration_minutes,
        timezone: wish.timezone,
        cohort: wish.cohort,
        provider: wish.provider.as_str().to_owned(),
        host_email: wish.host_email,
        host_pool: wish.host_pool,
        meeting_url: wish.meeting_url,
        auto_recording: wish.auto_recording.map(|kind| kind.as_str().to_owned()),
        waiting_room: wish.waiting_room,
        join_before_host: wish.join_before_host,
        passcode: wish.passcode,
        alternative_hosts: wish.alternative_hosts.join(";"),
        agenda: wish.agenda,
    }
}

/// A line of a roster as the tables hold it.
pub(super) fn record(row: RosterRow) -> RosterRecord {
    let text = |cell: Cell<String>| match cell {
        Cell::Set(text) => Some(text),
        Cell::Keep | Cell::Default => None,
    };
    RosterRecord {
        session_id: row.session_id,
        cohort: row.cohort,
        person_id: row.person_id,
        email: text(row.email),
        name: text(row.name),
    }
}
