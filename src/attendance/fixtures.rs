//! Stays and people for the tests, written as in `cases.txt`.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::{Expected, Place, SessionFacts, Stay, Window};

pub(super) fn at(time: &str) -> DateTime<Utc> {
    format!("2026-09-01T{time}Z").parse().unwrap()
}

pub(super) fn session() -> SessionFacts {
    SessionFacts {
        window: Window {
            start: at("10:00:00"),
            end: at("11:00:00"),
        },
        host_emails: vec!["nora@x.de".into(), "Omar@X.de".into()],
        host_user_ids: vec!["host1".into()],
        as_of: at("10:30:00"),
    }
}

fn options(words: std::str::Split<'_, char>) -> impl Iterator<Item = (&str, String)> {
    words.map(|word| {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        (key, value.replace('_', " "))
    })
}

pub(super) fn stay(text: &str) -> Stay {
    let mut words = text.split(' ');
    let (join, leave) = words.next().unwrap().split_once('-').unwrap();
    let mut stay = Stay {
        customer_key: None,
        registrant_id: None,
        email: None,
        user_id: None,
        name: words.next().unwrap().replace('_', " "),
        join: at(join),
        leave: (leave != "?").then(|| at(leave)),
        instance_end: None,
        place: Place::Meeting,
    };
    for (key, value) in options(words) {
        match key {
            "c" => stay.customer_key = Some(value),
            "r" => stay.registrant_id = Some(value),
            "e" => stay.email = Some(value),
            "u" => stay.user_id = Some(value),
            "end" => stay.instance_end = Some(at(&value)),
            "@wait" => stay.place = Place::WaitingRoom,
            "@break" => stay.place = Place::Breakout,
            other => panic!("{other}"),
        }
    }
    stay
}

pub(super) fn expected(text: &str) -> Expected {
    let mut words = text.split(' ');
    let person_id = words.next().unwrap().to_owned();
    let name = words.next().map(|name| name.replace('_', " "));
    let mut expected = Expected {
        person_id,
        name,
        ..Expected::default()
    };
    for (key, value) in options(words) {
        match key {
            "e" => expected.email = Some(value),
            "r" => expected.registrant_ids.push(value),
            "u" => expected.user_ids.push(value),
            "a" => expected.aliases.push(value),
            "ok" => expected.confirmed.push(value),
            other => panic!("{other}"),
        }
    }
    expected
}

pub(super) fn parse(stays: &[&str]) -> Vec<Stay> {
    stays.iter().map(|text| stay(text)).collect()
}

pub(super) fn some_stay() -> impl Strategy<Value = Stay> {
    let who = prop::sample::select(vec![
        "Sara",
        "sara_ali",
        "Lina",
        "Eve e=eve@x.de",
        "Nora e=nora@x.de",
        "x c=P2",
    ]);
    let place = prop::sample::select(vec!["", " @wait", " @break"]);
    (who, place, 0_i64..7200, 0_i64..4000).prop_map(|(who, place, from, length)| {
        let join = at("09:30:00") + TimeDelta::seconds(from);
        Stay {
            join,
            leave: Some(join + TimeDelta::seconds(length)),
            ..stay(&format!("10:00:00-10:00:00 {who}{place}"))
        }
    })
}

/// A roster for any stays.
pub(super) const ROSTER: &[&str] = &["P1 Sara", "P2 Lina e=lina@x.de", "P3 Omar_Farid"];
