//! The table `zoom_webhook_events`: what Zoom told by itself, once for each body.
//!
//! The receiver stores events as they come ([`Store::save_webhook_events`]); whoever applies them
//! goes through [`Store::webhook_event_ids`], loads each one, and says what became of it with
//! [`Store::mark_webhook_event`].

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::{Columns, Json};
use super::time::Time;
use super::words::EventState;
use super::{Result, RowName, Store, change};

/// One event, with exactly the columns of the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct WebhookEvent {
    pub event_id: i64,
    pub event_type: String,
    pub zoom_meeting_id: Option<String>,
    pub zoom_meeting_uuid: Option<String>,
    pub session_id: Option<String>,
    pub participant_name: Option<String>,
    pub participant_email: Option<String>,
    pub participant_user_id: Option<String>,
    pub occurred_at: DateTime<Utc>,
    pub received_at: DateTime<Utc>,
    pub body_sha256: String,
    pub state: EventState,
    pub raw_data: Value,
}

/// An event as it came in, bearer secrets replaced already.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the schema explains each column")]
pub struct NewEvent {
    pub event_type: String,
    pub zoom_meeting_id: Option<String>,
    pub zoom_meeting_uuid: Option<String>,
    pub participant_name: Option<String>,
    pub participant_email: Option<String>,
    pub participant_user_id: Option<String>,
    pub occurred_at: DateTime<Utc>,
    pub body_sha256: String,
    /// JSON text.
    pub raw_data: String,
}

/// What storing an event came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedEvent {
    /// Its number; that of the first delivery when this is another one.
    pub event_id: i64,
    /// The same body was stored before.
    pub is_duplicate: bool,
    /// Where it stands now.
    pub state: EventState,
}

/// Which events to list; the default is all.
#[derive(Clone, Debug, Default)]
pub struct EventFilter {
    /// Of this type; `*` stands for anything.
    pub event_type: Option<String>,
    /// Of this meeting.
    pub zoom_meeting_id: Option<String>,
    /// Of this instance.
    pub zoom_meeting_uuid: Option<String>,
    /// Applied to this session.
    pub session_id: Option<String>,
    /// In this state.
    pub state: Option<EventState>,
    /// Happened at or after this time.
    pub from: Option<DateTime<Utc>>,
    /// Happened before this time.
    pub to: Option<DateTime<Utc>>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// Which events to apply; the default is all.
#[derive(Clone, Copy, Debug, Default)]
pub struct EventScope<'a> {
    /// In this state.
    pub state: Option<EventState>,
    /// Of this meeting.
    pub zoom_meeting_id: Option<&'a str>,
    /// Happened at or after this time.
    pub since: Option<DateTime<Utc>>,
}

/// Which open events to apply; the default is all that are new.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenEvents<'a> {
    /// Also those that waited for a meeting which became known since.
    pub waiting: bool,
    /// At most so many.
    pub limit: Option<u32>,
    /// Not these.
    pub except: &'a [i64],
}

fn row_to_event(row: &Row<'_>) -> rusqlite::Result<WebhookEvent> {
    let mut columns = Columns::of(row);
    Ok(WebhookEvent {
        event_id: columns.get()?,
        event_type: columns.get()?,
        zoom_meeting_id: columns.get()?,
        zoom_meeting_uuid: columns.get()?,
        session_id: columns.get()?,
        participant_name: columns.get()?,
        participant_email: columns.get()?,
        participant_user_id: columns.get()?,
        occurred_at: columns.time()?,
        received_at: columns.time()?,
        body_sha256: columns.get()?,
        state: columns.get()?,
        raw_data: columns.json()?,
    })
}

impl Store {
    /// Stores events in one transaction, all or none; the answers are in the order of the events.
    ///
    /// When this returns they are on the disk. The caller bounds the batch.
    pub fn save_webhook_events(
        &self,
        events: &[NewEvent],
        now: DateTime<Utc>,
    ) -> Result<Vec<SavedEvent>> {
        self.write(|conn| {
            let mut insert = conn.prepare_cached(sql!("zoom_webhook_events/insert.sql"))?;
            let mut find = conn.prepare_cached(sql!("zoom_webhook_events/by_body.sql"))?;
            let mut saved = Vec::with_capacity(events.len());
            for event in events {
                let params = named_params! {
                    ":event_type": event.event_type,
                    ":zoom_meeting_id": event.zoom_meeting_id,
                    ":zoom_meeting_uuid": event.zoom_meeting_uuid,
                    ":participant_name": event.participant_name,
                    ":participant_email": event.participant_email,
                    ":participant_user_id": event.participant_user_id,
                    ":occurred_at": Time(event.occurred_at),
                    ":received_at": Time(now),
                    ":body_sha256": event.body_sha256,
                    ":raw_data": event.raw_data,
                };
                let new = insert.query_row(params, |row| row.get(0)).optional()?;
                saved.push(match new {
                    Some(event_id) => SavedEvent {
                        event_id,
                        is_duplicate: false,
                        state: EventState::New,
                    },
                    None => {
                        let params = named_params! { ":body_sha256": event.body_sha256 };
                        find.query_row(params, |row| {
                            let mut columns = Columns::of(row);
                            Ok(SavedEvent {
                                event_id: columns.get()?,
                                is_duplicate: true,
                                state: columns.get()?,
                            })
                        })?
                    }
                });
            }
            Ok(saved)
        })
    }

    /// Numbers of events in the order in which they happened, by Zoom's milliseconds.
    pub fn webhook_event_ids(&self, scope: &EventScope<'_>) -> Result<Vec<i64>> {
        let params = named_params! {
            ":state": scope.state,
            ":zoom_meeting_id": scope.zoom_meeting_id,
            ":since": scope.since.map(Time),
        };
        self.rows(
            sql!("zoom_webhook_events/ids_in_order.sql"),
            params,
            |row| row.get(0),
        )
    }

    /// Numbers of open events in the order in which they happened.
    pub fn open_webhook_events(&self, open: &OpenEvents<'_>) -> Result<Vec<i64>> {
        let params = named_params! {
            ":waiting": open.waiting,
            ":limit": open.limit,
            ":except": Json(&serde_json::json!(open.except)),
        };
        let sql = sql!("zoom_webhook_events/open.sql");
        self.rows(sql, params, |row| row.get(0))
    }

    /// Numbers of the events that are still new though they came before this time.
    pub fn overdue_webhook_events(&self, before: DateTime<Utc>) -> Result<Vec<i64>> {
        let params = named_params! { ":before": Time(before) };
        let sql = sql!("zoom_webhook_events/overdue.sql");
        self.rows(sql, params, |row| row.get(0))
    }

    /// Loads one event.
    pub fn load_webhook_event(&self, event_id: i64) -> Result<Option<WebhookEvent>> {
        let sql = sql!(
            "zoom_webhook_events/select.sql",
            "zoom_webhook_events/where_id.sql"
        );
        self.row(sql, named_params! { ":event_id": event_id }, row_to_event)
    }

    /// Lists events, the last to arrive first.
    pub fn list_webhook_events(&self, filter: &EventFilter) -> Result<Vec<WebhookEvent>> {
        let params = named_params! {
            ":event_type": filter.event_type,
            ":zoom_meeting_id": filter.zoom_meeting_id,
            ":zoom_meeting_uuid": filter.zoom_meeting_uuid,
            ":session_id": filter.session_id,
            ":state": filter.state,
            ":from": filter.from.map(Time),
            ":to": filter.to.map(Time),
            ":limit": filter.limit,
        };
        let sql = sql!(
            "zoom_webhook_events/select.sql",
            "zoom_webhook_events/where_listed.sql"
        );
        self.rows(sql, params, row_to_event)
    }

    /// Says what became of an event, and which session it is about, where that is known.
    ///
    /// # Errors
    /// [`super::Error::NoRow`] when there is no such event.
    pub fn mark_webhook_event(
        &self,
        event_id: i64,
        state: EventState,
        session_id: Option<&str>,
    ) -> Result<()> {
        let params = named_params! {
            ":event_id": event_id,
            ":state": state,
            ":session_id": session_id,
        };
        let name = RowName {
            deed: "mark",
            table: "zoom_webhook_events",
            key: &event_id,
        };
        self.write(|conn| change(conn, name, sql!("zoom_webhook_events/mark.sql"), params))
    }
}

#[cfg(test)]
mod tests;
