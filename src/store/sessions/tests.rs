//! How sessions are saved, listed, cancelled and their status derived.

use super::super::{Error, Store};
use super::*;
use crate::store::testing::{assert_columns, at, store_with, wish};

fn status(store: &Store, session_id: &str, now: &str) -> &'static str {
    let derived = store
        .load_session(session_id, at(now))
        .unwrap()
        .unwrap()
        .status;
    store.refresh_status(at(now)).unwrap();
    let sql = "SELECT status FROM sessions WHERE session_id = ?1";
    let stored: SessionStatus = store
        .conn
        .query_row(sql, [session_id], |row| row.get(0))
        .unwrap();
    assert_eq!(stored, derived, "the stored status is the derived one");
    derived.as_str()
}

fn add_instance(store: &Store, uuid: &str, session_id: &str, ended_at: Option<&str>) {
    let sql = "INSERT INTO zoom_instances
        (uuid, zoom_meeting_id, session_id, started_at, ended_at, first_seen_at, updated_at)
        VALUES (?1, '1', ?2, '2026-09-01T08:00:00Z', ?3, '2026-09-01T08:00:00Z',
                '2026-09-01T08:00:00Z')";
    let ended_at = ended_at.map(|time| Time(at(time)));
    store
        .conn
        .execute(sql, (uuid, session_id, ended_at))
        .unwrap();
}

fn ids(sessions: &[Session]) -> Vec<&str> {
    sessions
        .iter()
        .map(|session| session.session_id.as_str())
        .collect()
}

#[test]
fn a_session_has_the_columns_of_its_table() {
    let store = store_with(&["s1"]);
    let session = store.load_session("s1", at("07:00")).unwrap().unwrap();
    assert_columns(&store, "sessions", SELECT_LISTED, &session);
    assert_eq!(session.end_time, at("09:00"));
}

#[test]
fn the_status_follows_from_schedule_and_instances() {
    let store = store_with(&["s1"]);
    assert_eq!(status(&store, "s1", "07:00"), "scheduled");
    assert_eq!(status(&store, "s1", "2026-09-02T08:59:59Z"), "scheduled");
    assert_eq!(status(&store, "s1", "2026-09-02T09:00:00Z"), "completed");
    add_instance(&store, "first", "s1", Some("08:20"));
    assert_eq!(status(&store, "s1", "08:30"), "completed");
    add_instance(&store, "second", "s1", None);
    assert_eq!(status(&store, "s1", "08:30"), "in_progress");
    assert_eq!(status(&store, "s1", "2026-09-03T00:00:00Z"), "in_progress");
    store
        .cancel_session("s1", Source::Manual, at("08:31"))
        .unwrap();
    assert_eq!(status(&store, "s1", "08:32"), "cancelled");
}

#[test]
fn a_status_that_did_not_change_is_not_written() {
    let store = store_with(&["s1", "s2"]);
    assert_eq!(store.refresh_status(at("07:00")).unwrap(), 0);
    assert_eq!(store.refresh_status(at("2026-09-03T00:00:00Z")).unwrap(), 2);
    assert_eq!(store.refresh_status(at("2026-09-03T00:00:00Z")).unwrap(), 0);
}

#[test]
fn every_filter_narrows_the_list() {
    let store = Store::in_memory().unwrap();
    let mut wishes = vec![wish("s1"), wish("s2"), wish("s3")];
    wishes[1].start_time = at("09:00");
    wishes[1].cohort = None;
    wishes[2].start_time = at("10:00");
    wishes[2].host_email = Some("other@example.com".to_owned());
    store
        .save_wishes(&wishes, Source::Manual, at("06:00"))
        .unwrap();
    store
        .cancel_session("s3", Source::Manual, at("06:30"))
        .unwrap();
    let list = |filter: SessionFilter| {
        let found = store.list_sessions(&filter, at("07:00")).unwrap();
        ids(&found).join(" ")
    };
    let all = SessionFilter::default;
    assert_eq!(list(all()), "s1 s2 s3");
    assert_eq!(
        list(SessionFilter {
            from: Some(at("09:00")),
            ..all()
        }),
        "s2 s3"
    );
    assert_eq!(
        list(SessionFilter {
            to: Some(at("09:00")),
            ..all()
        }),
        "s1"
    );
    assert_eq!(
        list(SessionFilter {
            cohort: Some("A1".into()),
            ..all()
        }),
        "s1 s3"
    );
    let host_email = Some("other@example.com".into());
    assert_eq!(
        list(SessionFilter {
            host_email,
            ..all()
        }),
        "s3"
    );
    let status = Some(SessionStatus::Cancelled);
    assert_eq!(list(SessionFilter { status, ..all() }), "s3");
    let status = Some(SessionStatus::Scheduled);
    assert_eq!(list(SessionFilter { status, ..all() }), "s1 s2");
    let ids = Some(vec!["s3".into(), "s1".into(), "none".into()]);
    assert_eq!(list(SessionFilter { ids, ..all() }), "s1 s3");
    assert_eq!(
        list(SessionFilter {
            ids: Some(vec![]),
            ..all()
        }),
        ""
    );
    assert_eq!(
        list(SessionFilter {
            limit: Some(2),
            ..all()
        }),
        "s1 s2"
    );
}

#[test]
fn cancelling_twice_is_told_and_a_missing_session_is_an_error() {
    let store = store_with(&["s1"]);
    assert!(
        store
            .cancel_session("s1", Source::Cron, at("07:00"))
            .unwrap()
    );
    assert!(
        !store
            .cancel_session("s1", Source::Manual, at("07:30"))
            .unwrap()
    );
    let session = store.load_session("s1", at("08:00")).unwrap().unwrap();
    assert_eq!(session.cancelled_at, Some(at("07:00")));
    assert_eq!(session.source, Source::Cron);
    let missing = store.cancel_session("s9", Source::Manual, at("07:00"));
    assert!(matches!(missing, Err(Error::NoRow { .. })));
}

#[test]
fn a_session_with_history_or_a_meeting_is_not_deleted() {
    let store = store_with(&["held", "bare"]);
    add_instance(&store, "first", "held", Some("09:00"));
    assert!(store.session_has_history("held").unwrap());
    assert!(store.delete_session("held").is_err());
    assert!(!store.session_has_history("bare").unwrap());
    store.delete_session("bare").unwrap();
    assert_eq!(store.load_session_ids().unwrap().len(), 1);
}

#[test]
fn participants_are_awaited_until_every_instance_is_final() {
    let store = store_with(&["none", "open", "final", "cancelled", "cancelled-held"]);
    for id in ["open", "final", "cancelled-held"] {
        add_instance(&store, id, id, Some("09:00"));
    }
    store
        .cancel_session("cancelled", Source::Manual, at("07:00"))
        .unwrap();
    store
        .cancel_session("cancelled-held", Source::Manual, at("07:00"))
        .unwrap();
    let sql = "UPDATE zoom_instances SET participants_final = 1 WHERE uuid = 'final'";
    store.conn.execute(sql, []).unwrap();
    let awaited = |since: &str, before: &str| {
        let found = store
            .sessions_awaiting_participants((at(since), at(since)), at(before), at(before))
            .unwrap();
        ids(&found).join(" ")
    };
    assert_eq!(awaited("08:00", "09:00"), "cancelled-held none open");
    assert_eq!(awaited("08:00", "08:59"), "", "not before the planned end");
    assert_eq!(
        awaited("09:00", "10:00"),
        "",
        "not what ended before the window"
    );
}

#[test]
fn an_old_session_is_awaited_until_zoom_was_asked_a_day_after_its_end() {
    let store = store_with(&["asked", "early", "gone", "never", "settled", "unmade"]);
    let numbered = "UPDATE sessions SET zoom_meeting_id = '1' WHERE session_id <> 'unmade'";
    store.conn.execute(numbered, []).unwrap();
    let (eve, day_later) = (at("2026-09-02T08:59:59Z"), at("2026-09-02T09:00:00Z"));
    store.save_participants_asked("early", eve).unwrap();
    store.save_participants_asked("asked", day_later).unwrap();
    store
        .save_participant_count("settled", 0, day_later)
        .unwrap();
    store
        .pseudonymise_session("gone", &[], "nora", eve)
        .unwrap();
    let awaited = |reach: &str| {
        let (since, now) = (at("10:00"), at("2026-09-20T09:00:00Z"));
        let found = store.sessions_awaiting_participants((at(reach), since), now, now);
        ids(&found.unwrap()).join(" ")
    };
    assert_eq!(awaited("08:00"), "early never");
    assert_eq!(awaited("09:00"), "", "not what no report reaches");
}

#[test]
fn the_participant_count_is_shown_with_its_time() {
    let store = store_with(&["s1"]);
    store.save_participant_count("s1", 12, at("09:30")).unwrap();
    let session = store.load_session("s1", at("09:30")).unwrap().unwrap();
    assert_eq!(session.participant_count, Some(12));
    assert_eq!(session.participants_fetched_at, Some(at("09:30")));
    assert!(store.save_participant_count("s9", 1, at("09:30")).is_err());
}
