//! Tests of the table `zoom_meetings`.

use super::super::testing::{assert_columns, at, store_with};
use super::*;
use serde_json::json;

fn intend(store: &Store, session_id: &str) -> Result<i64> {
    let wanted = json!({ "topic": "Grammar" });
    let intent = Intent {
        session_id,
        marker: "zc-1",
        host_email: "host@example.com",
        wanted: &wanted,
        created_by: Source::Cron,
    };
    store.intend_meeting(&intent, at("06:00"))
}

fn shown<'a>(zoom_meeting_id: &'a str, seen: &'a Value) -> SeenMeeting<'a> {
    SeenMeeting {
        zoom_meeting_id,
        host_email: "host@example.com",
        join_url: Some("https://zoom.us/j/1"),
        password: Some("pw"),
        seen,
    }
}

#[test]
fn a_meeting_has_the_columns_of_its_table() {
    let store = store_with(&["s1"]);
    intend(&store, "s1").unwrap();
    let meeting = store.load_meeting_of("s1").unwrap().unwrap();
    assert_columns(
        &store,
        "zoom_meetings",
        sql!("zoom_meetings/select.sql"),
        &meeting,
    );
}

#[test]
fn the_database_allows_one_live_meeting_per_session() {
    let store = store_with(&["s1"]);
    let id = intend(&store, "s1").unwrap();
    assert!(matches!(
        intend(&store, "s1"),
        Err(Error::MeetingTaken { .. })
    ));
    let raw = "INSERT INTO zoom_meetings
        (session_id, marker, state, managed, host_email, created_by, intended_at)
        VALUES ('s1', 'm', 'active', 1, 'h', 'cron', '2026-09-01T06:00:00Z')";
    assert!(store.conn.execute(raw, []).is_err());
    store.mark_meeting_deleted(id, at("06:10")).unwrap();
    intend(&store, "s1").unwrap();
}

#[test]
fn a_number_is_managed_for_one_session_only() {
    let store = store_with(&["s1", "s2", "s3"]);
    let seen = json!({});
    for session_id in ["s1", "s2"] {
        let id = intend(&store, session_id).unwrap();
        store.mark_meeting_sent(id, at("06:01")).unwrap();
        let activated = store.activate_meeting(id, &shown("123", &seen), at("06:02"));
        assert_eq!(activated.is_ok(), session_id == "s1");
    }
    store
        .link_meeting("s3", &shown("123", &seen), Source::Manual, at("06:03"))
        .unwrap();
}

#[test]
fn the_session_repeats_the_facts_of_its_active_meeting() {
    let store = store_with(&["s1"]);
    let session = || store.load_session("s1", at("07:00")).unwrap().unwrap();
    let seen = json!({ "id": 123 });
    let id = intend(&store, "s1").unwrap();
    store.mark_meeting_sent(id, at("06:01")).unwrap();
    assert_eq!(session().zoom_meeting_id, None, "not before it is there");
    store
        .activate_meeting(id, &shown("123", &seen), at("06:02"))
        .unwrap();
    let active = session();
    assert_eq!(active.zoom_meeting_id.as_deref(), Some("123"));
    assert_eq!(active.zoom_join_url.as_deref(), Some("https://zoom.us/j/1"));
    assert_eq!(active.zoom_password.as_deref(), Some("pw"));
    assert_eq!(active.zoom_host_email.as_deref(), Some("host@example.com"));
    assert_eq!(active.zoom_created_at, Some(at("06:02")));
    assert_eq!(active.zoom_created_by, Some(Source::Cron));
    assert_eq!(active.zoom_metadata, Some(seen));
    let newer = json!({ "id": 123, "status": "waiting" });
    let shown_again = SeenMeeting {
        password: None,
        ..shown("123", &newer)
    };
    store
        .mark_meeting_seen(id, &shown_again, at("06:03"))
        .unwrap();
    assert_eq!(session().zoom_metadata, Some(newer));
    assert_eq!(
        session().zoom_password.as_deref(),
        Some("pw"),
        "not shown is not gone"
    );
    store.mark_meeting_deleted(id, at("06:04")).unwrap();
    assert_eq!(session().zoom_meeting_id, None);
    assert_eq!(session().zoom_created_by, None);
}

#[test]
fn a_state_allows_only_its_own_moves() {
    let store = store_with(&["s1"]);
    let seen = json!({});
    let id = intend(&store, "s1").unwrap();
    let state = || store.load_meeting_of("s1").unwrap().unwrap().state;
    assert!(
        store.mark_meeting_unknown(id, "timeout").is_err(),
        "nothing was sent"
    );
    store.mark_meeting_sent(id, at("06:01")).unwrap();
    store.mark_meeting_unknown(id, "timeout").unwrap();
    assert_eq!(state(), MeetingState::Unknown);
    store.mark_meeting_sent(id, at("06:03")).unwrap();
    store.mark_meeting_intended(id, "refused").unwrap();
    assert_eq!(state(), MeetingState::Intended);
    store.mark_meeting_held(id, "two copies").unwrap();
    assert_eq!(state(), MeetingState::Held);
    assert!(
        store
            .save_meeting_change(id, &seen, &shown("1", &seen), at("06:04"))
            .is_err()
    );
    store
        .activate_meeting(id, &shown("1", &seen), at("06:04"))
        .unwrap();
    assert!(
        store.mark_meeting_sent(id, at("06:05")).is_err(),
        "it is already there"
    );
    assert!(
        store
            .activate_meeting(id, &shown("2", &seen), at("06:05"))
            .is_err()
    );
    assert!(store.unlink_meeting(id, at("06:05")).is_err(), "it is ours");
    let wanted = json!({ "topic": "Moved" });
    store
        .save_meeting_change(id, &wanted, &shown("1", &seen), at("06:06"))
        .unwrap();
    store.save_meeting_error(id, "rate limit").unwrap();
    let meeting = store.load_meeting_of("s1").unwrap().unwrap();
    assert_eq!(meeting.wanted, Some(wanted));
    assert_eq!(meeting.last_error.as_deref(), Some("rate limit"));
    store.mark_meeting_deleted(id, at("06:07")).unwrap();
    assert!(store.mark_meeting_deleted(id, at("06:08")).is_err());
    assert!(store.mark_meeting_sent(99, at("06:08")).is_err());
}

#[test]
fn a_linked_meeting_is_read_but_not_changed() {
    let store = store_with(&["s1"]);
    let seen = json!({});
    let meeting = shown("77", &seen);
    let id = store
        .link_meeting("s1", &meeting, Source::Manual, at("06:00"))
        .unwrap();
    assert!(
        store
            .save_meeting_change(id, &seen, &meeting, at("06:01"))
            .is_err()
    );
    store.mark_meeting_seen(id, &meeting, at("06:01")).unwrap();
    assert!(!store.load_meeting_of("s1").unwrap().unwrap().managed);
    store.unlink_meeting(id, at("06:02")).unwrap();
    assert_eq!(store.load_meeting_of("s1").unwrap(), None);
}

#[test]
fn meetings_are_found_by_session_and_by_number() {
    let store = store_with(&["s1", "s2"]);
    let seen = json!({});
    let first = intend(&store, "s1").unwrap();
    store.mark_meeting_deleted(first, at("06:01")).unwrap();
    store
        .link_meeting("s2", &shown("77", &seen), Source::Manual, at("06:00"))
        .unwrap();
    let count = |filter: MeetingFilter| store.load_meetings(&filter).unwrap().len();
    assert_eq!(count(MeetingFilter::default()), 1);
    assert_eq!(
        count(MeetingFilter {
            with_deleted: true,
            ..Default::default()
        }),
        2
    );
    let zoom_meeting_id = Some("77".to_owned());
    assert_eq!(
        count(MeetingFilter {
            zoom_meeting_id,
            ..Default::default()
        }),
        1
    );
    let session_ids = Some(vec!["s1".to_owned()]);
    assert_eq!(
        count(MeetingFilter {
            session_ids,
            ..Default::default()
        }),
        0
    );
}

#[test]
fn a_create_is_stored_as_sent_before_it_goes_out_and_again_under_the_same_row() {
    let store = store_with(&["s1"]);
    let intent = |wanted| Intent {
        session_id: "s1",
        marker: "zc-1",
        host_email: "host@example.com",
        wanted,
        created_by: Source::Cron,
    };
    let (first, second) = (json!({"topic": "Grammar"}), json!({"topic": "Verbs"}));
    let id = store
        .send_meeting(None, &intent(&first), at("06:00"))
        .unwrap();
    let again = store
        .send_meeting(Some(id), &intent(&second), at("06:05"))
        .unwrap();
    assert_eq!(again, id);
    let meeting = store.load_meeting_of("s1").unwrap().unwrap();
    assert_eq!(meeting.state, MeetingState::Sent);
    assert_eq!(meeting.sent_at, Some(at("06:05")));
    assert_eq!(meeting.wanted.as_ref(), Some(&second));
    assert!(matches!(
        store.send_meeting(None, &intent(&first), at("06:06")),
        Err(Error::MeetingTaken { .. })
    ));
}

#[test]
fn an_older_copy_takes_the_place_of_the_number_and_keeps_what_was_asked_for() {
    let store = store_with(&["s1"]);
    let id = intend(&store, "s1").unwrap();
    let seen = json!({});
    let wanted = json!({"topic": "Verbs"});
    store
        .stand_meeting(id, Some(&wanted), &shown("123", &seen), at("06:02"))
        .unwrap();
    store
        .stand_meeting(id, None, &shown("122", &seen), at("07:00"))
        .unwrap();
    let meeting = store.load_meeting_of("s1").unwrap().unwrap();
    assert_eq!(meeting.zoom_meeting_id.as_deref(), Some("122"));
    assert_eq!(meeting.wanted, Some(wanted));
    assert_eq!(meeting.settled_at, Some(at("06:02")), "when it came to be");
    store.mark_meeting_deleted(id, at("08:00")).unwrap();
    assert!(
        store
            .stand_meeting(id, None, &shown("123", &seen), at("08:01"))
            .is_err()
    );
}

#[test]
fn a_meeting_keeps_its_number_until_another_takes_its_place_and_its_facts_after_that() {
    let store = store_with(&["s1"]);
    let id = intend(&store, "s1").unwrap();
    let (old, new) = (json!({"host_email": "Host@example.com"}), json!({}));
    store
        .stand_meeting(id, None, &shown("123", &old), at("06:02"))
        .unwrap();
    let wanted = json!({"topic": "Verbs"});
    let intent = Intent {
        session_id: "s1",
        marker: "zc-1",
        host_email: "other@example.com",
        wanted: &wanted,
        created_by: Source::Cron,
    };
    let number = || {
        let session = store.load_session("s1", at("07:00")).unwrap().unwrap();
        session.zoom_meeting_id
    };
    store.replace_meeting(id, &intent, at("07:00")).unwrap();
    assert_eq!(number().as_deref(), Some("123"), "its link works");
    store
        .keep_meeting(id, "host@example.com", None, "no")
        .unwrap();
    let meeting = store.load_meeting_of("s1").unwrap().unwrap();
    assert_eq!(meeting.state, MeetingState::Active);
    assert_eq!(meeting.settled_at, Some(at("06:02")));
    store.replace_meeting(id, &intent, at("07:01")).unwrap();
    let shown = SeenMeeting {
        host_email: "other@example.com",
        ..shown("124", &new)
    };
    store.stand_meeting(id, None, &shown, at("07:02")).unwrap();
    assert_eq!(number().as_deref(), Some("124"));
    let filter = MeetingFilter {
        with_deleted: true,
        zoom_meeting_id: Some("123".to_owned()),
        ..MeetingFilter::default()
    };
    let [gone] = store.load_meetings(&filter).unwrap().try_into().unwrap();
    assert_eq!(gone.state, MeetingState::Deleted);
    assert_eq!(gone.host_email, "host@example.com");
}
