//! The table `zoom_webhook_events`: what Zoom told by itself, once for each body.
//!
//! The receiver stores events as they come ([`Store::save_webhook_events`]); whoever applies them
//! goes through [`Store::webhook_event_ids`], loads each one, and says what became of it with
//! [`Store::mark_webhook_event`].

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;
use serde_json::Value;

use super::columns::Columns;
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

    /// Numbers of the new events in the order in which they happened; with `waiting` also of those
    /// whose meeting became known since they were applied.
    pub fn open_webhook_events(&self, waiting: bool, limit: Option<u32>) -> Result<Vec<i64>> {
        let params = named_params! { ":waiting": waiting, ":limit": limit };
        let sql = sql!("zoom_webhook_events/open.sql");
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
mod tests {
    use super::super::erasure::TracedRows;
    use super::super::testing::{assert_columns, at};
    use super::*;

    /// An event of meeting 123 at this millisecond of a second.
    fn event(event_type: &str, occurred_at: &str, millisecond: i64) -> NewEvent {
        let occurred_at = at(occurred_at);
        let event_ts = occurred_at.timestamp_millis() + millisecond;
        NewEvent {
            event_type: event_type.to_owned(),
            zoom_meeting_id: Some("123".to_owned()),
            zoom_meeting_uuid: Some("u1==".to_owned()),
            participant_name: None,
            participant_email: None,
            participant_user_id: None,
            occurred_at,
            body_sha256: format!("{event_type} {event_ts}"),
            raw_data: format!(r#"{{"event":"{event_type}","event_ts":{event_ts}}}"#),
        }
    }

    fn listed(store: &Store, filter: &EventFilter) -> Vec<i64> {
        let events = store.list_webhook_events(filter).unwrap();
        events.iter().map(|event| event.event_id).collect()
    }

    #[test]
    fn an_event_has_the_columns_of_its_table() {
        let store = Store::in_memory().unwrap();
        let new = event("meeting.started", "08:00", 0);
        store.save_webhook_events(&[new], at("08:01")).unwrap();
        let event = store.load_webhook_event(1).unwrap().unwrap();
        let select = sql!("zoom_webhook_events/select.sql");
        assert_columns(&store, "zoom_webhook_events", select, &event);
        assert_eq!(event.received_at, at("08:01"));
        assert_eq!(event.raw_data["event"], "meeting.started");
        assert_eq!(store.load_webhook_event(2).unwrap(), None);
    }

    #[test]
    fn a_second_delivery_of_a_body_is_the_first_one_again() {
        let store = Store::in_memory().unwrap();
        let start = event("meeting.started", "08:00", 0);
        let end = event("meeting.ended", "09:00", 0);
        let batch = [start.clone(), end, start.clone()];
        let saved = store.save_webhook_events(&batch, at("09:01")).unwrap();
        let duplicates: Vec<_> = saved.iter().map(|saved| saved.is_duplicate).collect();
        assert_eq!(duplicates, [false, false, true]);
        assert_eq!(saved[2].event_id, saved[0].event_id);
        store
            .mark_webhook_event(saved[0].event_id, EventState::Applied, Some("s1"))
            .unwrap();
        let again = store.save_webhook_events(&[start], at("10:00")).unwrap();
        assert_eq!(again[0].state, EventState::Applied);
        let kept = store
            .load_webhook_event(again[0].event_id)
            .unwrap()
            .unwrap();
        assert_eq!(kept.received_at, at("09:01"));
        assert_eq!(listed(&store, &EventFilter::default()).len(), 2);
    }

    #[test]
    fn events_are_applied_as_they_happened_and_not_as_they_came() {
        let store = Store::in_memory().unwrap();
        let batch = [
            event("c", "08:00", 900),
            event("d", "08:01", 0),
            event("a", "07:59", 5),
            event("b", "08:00", 99),
        ];
        store.save_webhook_events(&batch, at("09:00")).unwrap();
        let ids = |scope: EventScope<'_>| store.webhook_event_ids(&scope).unwrap();
        assert_eq!(ids(EventScope::default()), [3, 4, 1, 2]);
        let since = EventScope {
            since: Some(at("08:00")),
            ..EventScope::default()
        };
        assert_eq!(ids(since), [4, 1, 2]);
        store
            .mark_webhook_event(4, EventState::Waiting, None)
            .unwrap();
        let waiting = EventScope {
            state: Some(EventState::Waiting),
            zoom_meeting_id: Some("123"),
            ..EventScope::default()
        };
        assert_eq!(ids(waiting), [4]);
        let other = EventScope {
            zoom_meeting_id: Some("456"),
            ..waiting
        };
        assert_eq!(ids(other), [0_i64; 0]);
    }

    #[test]
    fn what_waits_is_open_once_its_meeting_is_known() {
        use super::super::testing::store_with;
        use super::super::words::Source;
        use super::super::zoom_meetings::SeenMeeting;
        let store = store_with(&["s1"]);
        let batch = [event("a", "08:00", 0), event("b", "08:00", 7)];
        store.save_webhook_events(&batch, at("09:00")).unwrap();
        let open = |waiting, limit| store.open_webhook_events(waiting, limit).unwrap();
        assert_eq!(open(false, None), [1, 2]);
        assert_eq!(open(false, Some(1)), [1]);
        store
            .mark_webhook_event(1, EventState::Waiting, None)
            .unwrap();
        assert_eq!(open(true, None), [2]);
        let seen = SeenMeeting {
            zoom_meeting_id: "123",
            host_email: "host@example.com",
            join_url: None,
            password: None,
            seen: &serde_json::json!({}),
        };
        store
            .link_meeting("s1", &seen, Source::Manual, at("09:01"))
            .unwrap();
        assert_eq!(open(true, None), [1, 2]);
        assert_eq!(open(false, None), [2]);
    }

    #[test]
    fn a_session_that_was_found_once_stays_with_its_event() {
        let store = Store::in_memory().unwrap();
        let new = event("meeting.started", "08:00", 0);
        store.save_webhook_events(&[new], at("08:01")).unwrap();
        let mark = |session| store.mark_webhook_event(1, EventState::Applied, session);
        mark(Some("s1")).unwrap();
        mark(None).unwrap();
        let event = store.load_webhook_event(1).unwrap().unwrap();
        assert_eq!(event.session_id.as_deref(), Some("s1"));
        assert!(
            store
                .mark_webhook_event(9, EventState::Applied, None)
                .is_err()
        );
    }

    #[test]
    fn events_are_listed_latest_first_and_filtered() {
        let store = Store::in_memory().unwrap();
        let batch = [
            event("meeting.started", "08:00", 0),
            event("recording.completed", "09:00", 0),
            event("meeting.ended", "08:59", 0),
        ];
        store.save_webhook_events(&batch, at("09:00")).unwrap();
        store
            .mark_webhook_event(3, EventState::Applied, Some("s1"))
            .unwrap();
        let all = EventFilter::default;
        assert_eq!(listed(&store, &all()), [3, 2, 1]);
        let filters = [
            (
                EventFilter {
                    event_type: Some("meeting.*".into()),
                    ..all()
                },
                vec![3, 1],
            ),
            (
                EventFilter {
                    zoom_meeting_id: Some("456".into()),
                    ..all()
                },
                vec![],
            ),
            (
                EventFilter {
                    session_id: Some("s1".into()),
                    ..all()
                },
                vec![3],
            ),
            (
                EventFilter {
                    state: Some(EventState::New),
                    ..all()
                },
                vec![2, 1],
            ),
            (
                EventFilter {
                    from: Some(at("08:59")),
                    ..all()
                },
                vec![3, 2],
            ),
            (
                EventFilter {
                    to: Some(at("08:59")),
                    ..all()
                },
                vec![1],
            ),
            (
                EventFilter {
                    limit: Some(1),
                    ..all()
                },
                vec![3],
            ),
        ];
        for (filter, wanted) in filters {
            assert_eq!(listed(&store, &filter), wanted, "{filter:?}");
        }
    }

    #[test]
    fn an_event_about_an_erased_person_says_nothing_of_them_and_is_known_again() {
        let store = super::super::testing::store_with(&["s1"]);
        let record = super::super::people::RosterRecord {
            session_id: Some("s1".into()),
            person_id: "ada".into(),
            email: Some("ada@example.com".into()),
            ..Default::default()
        };
        store.save_roster(&[record], at("06:00")).unwrap();
        let about = |key: &str, email: &str, customer_key: &str| NewEvent {
            participant_name: Some(format!("Name of {key}")),
            participant_email: Some(email.to_owned()),
            body_sha256: key.to_owned(),
            raw_data: format!(
                r#"{{"event":"x","event_ts":7,"payload":{{"object":{{"participant":
                {{"user_name":"Name of {key}","customer_key":"{customer_key}"}}}}}}}}"#
            ),
            ..event("meeting.participant_joined", "08:00", 0)
        };
        let batch = [
            about("by-mail", "Ada@Example.com", ""),
            about("by-key", "", "ada"),
            about("other", "bob@example.com", "bob"),
        ];
        store.save_webhook_events(&batch, at("08:01")).unwrap();
        store
            .erase_person("ada", TracedRows::default(), "admin", at("09:00"))
            .unwrap();
        let events = store.list_webhook_events(&EventFilter::default()).unwrap();
        for erased in &events[1..] {
            let text = serde_json::to_string(erased).unwrap();
            assert!(
                !text.contains("Name of") && !text.to_lowercase().contains("ada"),
                "{text}"
            );
            assert_eq!(erased.raw_data["event_ts"], 7);
        }
        assert!(events[0].raw_data.to_string().contains("Name of other"));
        let again = store.save_webhook_events(&batch, at("10:00")).unwrap();
        assert!(again.iter().all(|saved| saved.is_duplicate));
    }
}
