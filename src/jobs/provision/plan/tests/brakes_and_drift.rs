//! Brakes, and what a difference means.

use super::*;

#[test]
fn a_brake_holds_all_of_its_kind_and_only_that() {
    let gone = Case::new(Some(row(MeetingState::Active, Some("1"))), vec![]).asked("1", None);
    let brakes = |max_recreate| Brakes {
        max_delete: 20,
        max_recreate,
    };
    let mut actions: Vec<Action> = (0..6).map(|_| gone.action()).collect();
    assert!(brake(&mut actions, &gone.actual, brakes(Some(6))).is_none());
    let stopped = brake(&mut actions, &gone.actual, brakes(None)).unwrap();
    assert_eq!(stopped.exit().code(), 8);
    assert!(
        actions
            .iter()
            .all(|action| matches!(action.deed, Deed::Brake(_)))
    );
}

#[test]
fn an_empty_list_that_hides_a_meeting_proves_nothing() {
    let mut case =
        Case::new(Some(row(MeetingState::Active, Some("1"))), vec![]).asked("1", Some(seen("1")));
    let mut actions = vec![case.action()];
    case.candidate.meeting = None;
    case.candidate.session_id = "s2".into();
    case.candidate.marker = "Ref. 0000-0000".into();
    actions.push(case.action());
    assert!(matches!(actions[1].deed, Deed::Create));
    let witness = (HOST.to_owned(), vec!["1".to_owned()]);
    case.actual.witnesses.extend([witness]);
    let brakes = Brakes {
        max_delete: 20,
        max_recreate: None,
    };
    let stopped = brake(&mut actions, &case.actual, brakes).unwrap();
    assert!(stopped.message.contains("empty"), "{}", stopped.message);
    assert!(matches!(actions[0].deed, Deed::Unchanged));
    assert!(matches!(actions[1].deed, Deed::Brake(_)));
}

#[test]
fn who_moved_decides_what_a_difference_means() {
    let active = || Some(row(MeetingState::Active, Some("1")));
    let edited = Seen {
        topic: "Chemistry".into(),
        ..seen("1")
    };
    let mut case = Case::new(active(), vec![edited]);
    for (on_drift, deed, from) in [
        (OnDrift::Schedule, "update", "Chemistry"),
        (OnDrift::Report, "drift", "Chemistry"),
        (OnDrift::Zoom, "update", "Biology"),
    ] {
        case.on_drift = on_drift;
        let action = case.action();
        assert_eq!(
            (action.name(), action.changes[0].from.as_str()),
            (deed, from),
            "{on_drift:?}"
        );
    }
    let mut wish = Case::new(active(), vec![seen("1")]);
    wish.candidate.wanted.topic = "Physics".into();
    for on_drift in [OnDrift::Schedule, OnDrift::Report, OnDrift::Zoom] {
        wish.on_drift = on_drift;
        assert!(
            matches!(wish.action().deed, Deed::Update),
            "a new wish is no drift"
        );
    }
}

#[test]
fn settings_are_compared_with_what_zoom_made_of_our_own_write() {
    let shown = |mute: bool| Seen {
        raw: json!({"settings": {"mute_upon_entry": mute, "waiting_room": true}}),
        ..seen("1")
    };
    let mut stored = row(MeetingState::Active, Some("1"));
    let case = |stored: &Meeting| {
        Case::new(Some(stored.clone()), vec![seen("1")]).asked("1", Some(shown(false)))
    };
    assert_eq!(case(&stored).action().changes[0].field, "mute_upon_entry");
    stored.seen = Some(shown(false).raw);
    assert_eq!(
        case(&stored).deed(),
        "unchanged",
        "Zoom never took it; asking again would never end"
    );
}
