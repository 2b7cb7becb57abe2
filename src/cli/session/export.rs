//! `zoomctl session export`: the schedule for people and for `session import`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::cli::unwritten;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Column, Kind, Record, shown};
use crate::output::stream::Csv;
use crate::output::{Format, calendar, page};
use crate::store::SessionStatus;
use crate::store::session_changes::Revision;
use crate::store::sessions::Session;

use super::list::Which;
use super::record::Joinable;

#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    #[command(flatten)]
    which: Which,
    /// Make a document instead of data.
    #[arg(long, value_enum)]
    format: Option<Document>,
    /// Leave cells that a spreadsheet would run as they are.
    #[arg(long)]
    raw: bool,
}

/// Documents.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Document {
    /// A calendar by RFC 5545.
    Ics,
    /// One page to print.
    Html,
}

/// The columns of an import in their order, then what is derived.
#[derive(Serialize)]
struct Exported {
    session_id: String,
    topic: String,
    start_time: DateTime<Utc>,
    duration_minutes: u32,
    timezone: String,
    cohort: Option<String>,
    provider: String,
    host_email: Option<String>,
    host_pool: Option<String>,
    meeting_url: Option<String>,
    zoom_meeting_id: Option<String>,
    auto_recording: Option<String>,
    waiting_room: Option<bool>,
    join_before_host: Option<bool>,
    passcode: Option<String>,
    alternative_hosts: String,
    agenda: Option<String>,
    status: SessionStatus,
    zoom_join_url: Option<String>,
    zoom_password: Option<String>,
}

impl Record for Exported {
    const COLUMNS: &'static [Column] = &[
        shown("session_id", "session", Kind::Id),
        shown("topic", "topic", Kind::Text),
        shown("start_time", "start", Kind::Time),
        shown("duration_minutes", "min", Kind::Number),
        shown("timezone", "zone", Kind::Id),
        shown("cohort", "cohort", Kind::Text),
        shown("provider", "provider", Kind::Id),
        shown("host_email", "host", Kind::Mail),
        shown("host_pool", "pool", Kind::Id),
        shown("meeting_url", "link", Kind::Id),
        shown("zoom_meeting_id", "meeting", Kind::Id),
        shown("auto_recording", "recording", Kind::Id),
        shown("waiting_room", "waiting", Kind::Flag),
        shown("join_before_host", "early", Kind::Flag),
        shown("passcode", "passcode", Kind::Id),
        shown("alternative_hosts", "others", Kind::Id),
        shown("agenda", "agenda", Kind::Text),
        shown("status", "status", Kind::Id),
        shown("zoom_join_url", "join", Kind::Id),
        shown("zoom_password", "code", Kind::Id),
    ];
}

impl From<Session> for Exported {
    fn from(session: Session) -> Self {
        Self {
            session_id: session.session_id,
            topic: session.topic,
            start_time: session.start_time,
            duration_minutes: session.duration_minutes,
            timezone: session.timezone,
            cohort: session.cohort,
            provider: session.provider,
            host_email: session.host_email,
            host_pool: session.host_pool,
            meeting_url: session.meeting_url,
            zoom_meeting_id: session.zoom_meeting_id,
            auto_recording: session.auto_recording,
            waiting_room: session.waiting_room,
            join_before_host: session.join_before_host,
            passcode: session.passcode,
            alternative_hosts: session.alternative_hosts,
            agenda: session.agenda,
            status: session.status,
            zoom_join_url: session.zoom_join_url,
            zoom_password: session.zoom_password,
        }
    }
}

impl Export {
    pub(super) fn run(self, context: &Context) -> Result<()> {
        let now = context.clock.now();
        let mut filter = self.which.filter();
        if self.format.is_none() {
            filter.limit = context.output.limit_of_query(filter.limit);
        }
        let output = &context.output.at_most(self.which.filter().limit);
        let mut sessions = context.store()?.list_sessions(&filter, now)?;
        if let Some(person) = &filter.person {
            // Whose schedule it is, is in it by their own link.
            let mut own = context.store()?.links_of_person(person)?;
            for session in &mut sessions {
                let link = own.remove(&session.session_id);
                session.zoom_join_url = link.or(session.zoom_join_url.take());
            }
        }
        let how = Csv {
            raw: self.raw,
            ..Csv::default()
        };
        let written = match (self.format, output.format) {
            (Some(Document::Ics), _) => {
                let events = events(context, sessions, filter.person.as_deref())?;
                output.text(&calendar::calendar(&events, now))
            }
            (Some(Document::Html), _) => {
                let lessons: Vec<_> = sessions
                    .into_iter()
                    .map(|session| lesson(session, output.zone, now))
                    .collect();
                output.text(&page::page(&lessons))
            }
            (None, Format::Table | Format::Csv) => output.csv(&rows(sessions), how),
            (None, Format::Json | Format::Ndjson) => output.many(&rows(sessions)),
        };
        written.map_err(unwritten(context))
    }
}

fn rows(sessions: Vec<Session>) -> Vec<Exported> {
    sessions.into_iter().map(Into::into).collect()
}

/// The sessions as events; of a person, as they changed for that person.
fn events(
    context: &Context,
    sessions: Vec<Session>,
    person: Option<&str>,
) -> Result<Vec<calendar::Event>> {
    let (store, now) = (context.store()?, context.clock.now());
    let revisions = store.load_revisions()?;
    let own = match person {
        Some(person) => store.link_changes_of_person(person)?,
        None => BTreeMap::new(),
    };
    let events = sessions.into_iter().map(|session| {
        let id = &session.session_id;
        let mut revision = revisions.get(id).copied().unwrap_or_default();
        revision.linked_at = revision.linked_at.max(own.get(id).copied());
        event(session, revision, now)
    });
    Ok(events.collect())
}

fn event(session: Session, revision: Revision, now: DateTime<Utc>) -> calendar::Event {
    let cancelled = session.cancelled_at.is_some();
    // What people have to know changes with the wish and with a new link.
    let linked_at = revision.linked_at.unwrap_or(session.updated_at);
    let modified = linked_at.max(session.updated_at);
    // Several changes of one second count each.
    let age = (modified - session.created_at).num_seconds();
    let sequence = age.max(0) + i64::from(revision.changes);
    let Joinable {
        session, join_url, ..
    } = Joinable::new(session, now);
    let mut lines: Vec<String> = session.agenda.into_iter().collect();
    if let Some(url) = &join_url {
        lines.push(format!("Join: {url}"));
        let code = session.zoom_password.filter(|code| !code.is_empty());
        lines.extend(code.map(|code| format!("Passcode: {code}")));
    }
    calendar::Event {
        uid: format!("{}@zoomctl", session.session_id),
        sequence: u32::try_from(sequence).unwrap_or(0),
        modified,
        cancelled,
        start: session.start_time,
        end: session.end_time,
        summary: session.topic,
        description: lines.join("\n"),
        url: join_url,
    }
}

fn lesson(session: Session, zone: Option<Tz>, now: DateTime<Utc>) -> page::Lesson {
    let Joinable {
        session, join_url, ..
    } = Joinable::new(session, now);
    let host = session.held_by().unwrap_or_default().to_owned();
    page::Lesson {
        start: session.start_time,
        end: session.end_time,
        zone: zone
            .or_else(|| session.timezone.parse().ok())
            .unwrap_or(Tz::UTC),
        cancelled: session.cancelled_at.is_some(),
        topic: session.topic,
        cohort: session.cohort.unwrap_or_default(),
        host,
        number: join_url.as_ref().and(session.zoom_meeting_id),
        passcode: join_url
            .as_ref()
            .and(session.zoom_password)
            .unwrap_or_default(),
        link: join_url,
    }
}
