//! A session as its commands show it.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::output::columns::{Column, Kind, Record, hidden, shown};
use crate::schedule::{JoinState, JoinWindow, Span, starts_in_seconds};
use crate::store::sessions::Session;

const COLUMNS: &[Column] = &[
    shown("session_id", "session", Kind::Id),
    shown("topic", "topic", Kind::Text),
    shown("start_time", "start", Kind::Time),
    hidden("duration_minutes", Kind::Number),
    hidden("end_time", Kind::Time),
    hidden("timezone", Kind::Id),
    shown("cohort", "cohort", Kind::Text),
    hidden("provider", Kind::Id),
    shown("host_email", "host", Kind::Mail),
    hidden("host_pool", Kind::Id),
    hidden("meeting_url", Kind::Id),
    hidden("auto_recording", Kind::Id),
    hidden("waiting_room", Kind::Flag),
    hidden("join_before_host", Kind::Flag),
    hidden("passcode", Kind::Id),
    hidden("alternative_hosts", Kind::Id),
    hidden("agenda", Kind::Text),
    hidden("cancelled_at", Kind::Time),
    hidden("source", Kind::Id),
    hidden("created_at", Kind::Time),
    hidden("updated_at", Kind::Time),
    shown("status", "status", Kind::Id),
    hidden("participant_count", Kind::Number),
    hidden("participants_fetched_at", Kind::Time),
    hidden("zoom_host_email", Kind::Mail),
    shown("zoom_meeting_id", "meeting", Kind::Id),
    hidden("zoom_join_url", Kind::Id),
    hidden("zoom_password", Kind::Id),
    hidden("zoom_created_at", Kind::Time),
    hidden("zoom_created_by", Kind::Id),
    hidden("zoom_metadata", Kind::Json),
];

impl Record for Session {
    const COLUMNS: &'static [Column] = COLUMNS;
}

/// A session with how to join it now.
#[derive(Serialize)]
pub(in crate::cli) struct Joinable {
    #[serde(flatten)]
    pub(in crate::cli) session: Session,
    pub(in crate::cli) join_state: JoinState,
    pub(super) starts_in_seconds: i64,
    pub(super) join_url: Option<String>,
}

pub(super) const JOINABLE: &[Column; COLUMNS.len() + 3] = &{
    let mut columns = [hidden("join_url", Kind::Id); COLUMNS.len() + 3];
    let mut place = 0;
    while place < COLUMNS.len() {
        columns[place] = COLUMNS[place];
        place += 1;
    }
    columns[place] = hidden("join_state", Kind::Id);
    columns[place + 1] = hidden("starts_in_seconds", Kind::Seconds);
    columns
};

impl Record for Joinable {
    const COLUMNS: &'static [Column] = JOINABLE;
}

impl Joinable {
    /// The same with a person's own link in place of everybody's.
    pub(in crate::cli) fn with_own_link(mut self, link: Option<&String>) -> Self {
        if self.join_url.is_some() && link.is_some() {
            self.join_url = link.cloned();
        }
        self
    }

    pub(in crate::cli) fn new(session: Session, now: DateTime<Utc>) -> Self {
        // Cancelled and not yet gone at Zoom: there is nothing to join all the same.
        let join_url = match session.cancelled_at {
            None => session
                .zoom_join_url
                .clone()
                .or_else(|| session.meeting_url.clone()),
            Some(_) => None,
        };
        let span = span_of(&session);
        Self {
            join_state: JoinWindow::default().state(join_url.is_some(), span, now),
            starts_in_seconds: starts_in_seconds(session.start_time, now),
            join_url,
            session,
        }
    }
}

/// The planned time.
pub(super) fn span_of(session: &Session) -> Span {
    Span {
        start: session.start_time,
        end: session.end_time,
    }
}
