//! Cases of live stays, and the property that order does not matter.

use proptest::prelude::*;

use super::*;

fn at(time: &str) -> DateTime<Utc> {
    format!("2026-09-01T{time}:00Z").parse().unwrap()
}

fn came(time: &str) -> Sign<u8> {
    Sign {
        at: at(time),
        came: true,
        told: 1,
    }
}

fn left(time: &str) -> Sign<u8> {
    Sign {
        came: false,
        ..came(time)
    }
}

/// `10:00-10:20`, with a blank where nothing was told.
fn shown(pairs: &[Pair<u8>]) -> Vec<String> {
    let time = |end: &Option<At<u8>>| {
        end.as_ref()
            .map_or(String::new(), |(at, _)| at.format("%H:%M").to_string())
    };
    pairs
        .iter()
        .map(|pair| format!("{}-{}", time(&pair.join), time(&pair.leave)))
        .collect()
}

#[test]
fn joins_and_leaves_become_stays() {
    for (signs, stays) in [
        (vec![came("10:00"), left("10:20")], vec!["10:00-10:20"]),
        (vec![left("10:20"), came("10:00")], vec!["10:00-10:20"]),
        (vec![came("10:00")], vec!["10:00-"]),
        (vec![left("10:20")], vec!["-10:20"]),
        // The leave of the first was lost.
        (
            vec![came("10:00"), came("10:30"), left("10:40")],
            vec!["10:00-", "10:30-10:40"],
        ),
        // The join of the second was lost.
        (
            vec![came("10:00"), left("10:30"), left("10:40")],
            vec!["10:00-10:30", "-10:40"],
        ),
        // Out and in again within one second.
        (
            vec![came("10:00"), left("10:30"), came("10:30"), left("10:40")],
            vec!["10:00-10:30", "10:30-10:40"],
        ),
        (vec![came("10:00"), left("10:00")], vec!["10:00-10:00"]),
    ] {
        assert_eq!(shown(&pair(signs.clone())), stays, "{signs:?}");
    }
}

#[test]
fn of_two_tellings_of_one_sign_the_same_stays_in_either_order() {
    let tellings = [2, 1].map(|told| Sign {
        told,
        ..came("10:00")
    });
    let reversed = [tellings[1].clone(), tellings[0].clone()];
    assert_eq!(pair(tellings)[0].join, Some((at("10:00"), 1)));
    assert_eq!(pair(reversed)[0].join, Some((at("10:00"), 1)));
}

fn sign((minute, came, told): (i64, bool, u8)) -> Sign<u8> {
    Sign {
        at: at("10:00") + chrono::TimeDelta::minutes(minute),
        came,
        told,
    }
}

proptest! {
    #[test]
    fn order_doubles_and_arrival_one_by_one_do_not_matter(
        (signs, doubled) in prop::collection::vec((0_i64..12, any::<bool>(), 0_u8..3), 0..10)
            .prop_flat_map(|signs| {
                let doubled = [signs.clone(), signs.clone()].concat();
                (Just(signs), Just(doubled).prop_shuffle())
            }),
    ) {
        let at_once = pair(signs.into_iter().map(sign));
        let one_by_one = doubled.into_iter().map(sign).fold(Vec::new(), |pairs, sign| {
            pair(pairs.into_iter().flat_map(Pair::into_signs).chain([sign]))
        });
        prop_assert_eq!(at_once, one_by_one);
    }
}

fn stay(place: Place, user_id: &str, from: &str, to: &str) -> LiveStay {
    let time = |time: &str| (!time.is_empty()).then(|| at(time));
    LiveStay {
        place,
        user_id: user_id.to_owned(),
        parent_user_id: None,
        participant_uuid: Some("device".to_owned()),
        join: time(from),
        leave: time(to),
    }
}

fn ends(stays: &[LiveStay]) -> Vec<Option<DateTime<Utc>>> {
    let spans = spans(stays);
    spans.into_iter().map(|span| span.unwrap().1).collect()
}

#[test]
fn a_stay_without_a_leave_goes_on_until_the_meeting_ends() {
    let stays = [stay(Place::Meeting, "1", "10:00", "")];
    assert_eq!(spans(&stays), [Some((at("10:00"), None))]);
}

#[test]
fn a_leave_without_a_join_is_a_stay_of_no_length() {
    let stays = [stay(Place::Meeting, "1", "", "10:40")];
    assert_eq!(spans(&stays), [Some((at("10:40"), Some(at("10:40"))))]);
}

#[test]
fn a_later_sign_of_the_device_elsewhere_ends_a_stay_without_a_leave() {
    use Place::{Breakout, Meeting, WaitingRoom};
    for (open, later, end) in [
        ((Meeting, "10:00"), (Meeting, "10:30", ""), Some("10:30")),
        (
            (Meeting, "10:00"),
            (WaitingRoom, "10:30", ""),
            Some("10:30"),
        ),
        (
            (WaitingRoom, "10:00"),
            (Meeting, "10:05", ""),
            Some("10:05"),
        ),
        ((Breakout, "10:00"), (Breakout, "10:30", ""), Some("10:30")),
        (
            (Breakout, "10:10"),
            (Meeting, "10:00", "10:50"),
            Some("10:50"),
        ),
        // The meeting goes on around its breakout rooms.
        ((Meeting, "10:00"), (Breakout, "10:30", "10:40"), None),
        ((Breakout, "10:10"), (Meeting, "10:00", ""), None),
        // What was before says nothing.
        ((Meeting, "10:00"), (WaitingRoom, "09:58", "10:00"), None),
    ] {
        let open = stay(open.0, "1", open.1, "");
        let later = stay(later.0, "2", later.1, later.2);
        let found = ends(&[open.clone(), later.clone()])[0];
        assert_eq!(found, end.map(at), "{open:?} {later:?}");
    }
}

#[test]
fn another_device_ends_nothing() {
    let other = LiveStay {
        participant_uuid: Some("other".to_owned()),
        ..stay(Place::Meeting, "2", "10:30", "")
    };
    let stays = [stay(Place::Meeting, "1", "10:00", ""), other];
    assert_eq!(ends(&stays), [None, None]);
}

#[test]
fn a_device_in_a_breakout_room_is_known_by_its_parent_where_the_uuid_is_missing() {
    let room = LiveStay {
        parent_user_id: Some("1".to_owned()),
        participant_uuid: None,
        ..stay(Place::Breakout, "2", "10:10", "")
    };
    let stays = [stay(Place::Meeting, "1", "10:00", "10:50"), room];
    assert_eq!(ends(&stays)[1], Some(at("10:50")));
}
