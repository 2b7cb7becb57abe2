//! How events are stored once, picked in their order, listed and erased.

use super::*;
use crate::store::erasure::TracedRows;
use crate::store::testing::{assert_columns, at};

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
    use crate::store::testing::store_with;
    use crate::store::words::Source;
    use crate::store::zoom_meetings::SeenMeeting;
    let store = store_with(&["s1"]);
    let batch = [event("a", "08:00", 0), event("b", "08:00", 7)];
    store.save_webhook_events(&batch, at("09:00")).unwrap();
    let picked = |open: OpenEvents<'_>| store.open_webhook_events(&open).unwrap();
    let open = |waiting, limit| {
        picked(OpenEvents {
            waiting,
            limit,
            except: &[],
        })
    };
    assert_eq!(open(false, None), [1, 2]);
    assert_eq!(open(false, Some(1)), [1]);
    let except = OpenEvents {
        limit: Some(1),
        except: &[1, 7],
        ..OpenEvents::default()
    };
    assert_eq!(picked(except), [2]);
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
    let store = crate::store::testing::store_with(&["s1"]);
    let record = crate::store::people::RosterRecord {
        session_id: Some("s1".into()),
        person_id: "zoe".into(),
        email: Some("zoe@example.com".into()),
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
        about("by-mail", "Zoe@Example.com", ""),
        about("by-key", "", "zoe"),
        about("other", "bob@example.com", "bob"),
    ];
    store.save_webhook_events(&batch, at("08:01")).unwrap();
    store
        .erase_person("zoe", TracedRows::default(), "admin", at("09:00"))
        .unwrap();
    let events = store.list_webhook_events(&EventFilter::default()).unwrap();
    for erased in &events[1..] {
        let text = serde_json::to_string(erased).unwrap();
        assert!(
            !text.contains("Name of") && !text.to_lowercase().contains("zoe"),
            "{text}"
        );
        assert_eq!(erased.raw_data["event_ts"], 7);
    }
    assert!(events[0].raw_data.to_string().contains("Name of other"));
    let again = store.save_webhook_events(&batch, at("10:00")).unwrap();
    assert!(again.iter().all(|saved| saved.is_duplicate));
}
