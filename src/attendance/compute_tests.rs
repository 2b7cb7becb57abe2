//! The cases computed by hand of `cases.txt`, overrides, clocks that jump, and what must hold for
//! any stays. People and stays are written as in that file.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::attendance::fixtures::{ROSTER, at, expected, parse, session, some_stay, stay};
use crate::attendance::unique_count;
use crate::schedule::parse_start;

fn row(attendance: &Attendance) -> String {
    let clock =
        |at: Option<DateTime<Utc>>| at.map_or("?".into(), |at| at.format("%H:%M:%S").to_string());
    let times = match (attendance.join_time, attendance.leave_time) {
        (None, None) => "-".into(),
        (join, leave) => format!("{}-{}", clock(join), clock(leave)),
    };
    format!(
        "{} {} {} {:.1} {} {} {}",
        attendance.person_id.replace(' ', "_"),
        attendance.status,
        attendance.duration_seconds,
        attendance.attendance_percent(),
        attendance.joins,
        times,
        attendance.matched_by.map_or("-", MatchedBy::as_str),
    )
}

fn computed(
    roster: &[&str],
    stays: &[Stay],
    overrides: &[Override],
    finality: Finality,
) -> Vec<Attendance> {
    let roster: Vec<_> = roster.iter().map(|text| expected(text)).collect();
    compute(
        &session(),
        &roster,
        stays,
        overrides,
        &Rules::default(),
        finality,
    )
}

#[test]
fn what_was_computed_by_hand_is_what_is_computed() {
    let (_, cases) = include_str!("cases.txt").split_once("\ncase ").unwrap();
    let cases: Vec<_> = cases.split("\ncase ").collect();
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    for case in cases {
        let (why, lines) = case.split_once('\n').unwrap_or((case, ""));
        let of = |kind: &str| -> Vec<&str> {
            lines
                .lines()
                .filter_map(|line| line.trim().strip_prefix(kind)?.strip_prefix(' '))
                .collect()
        };
        let open = lines.lines().any(|line| line.trim() == "open");
        let finality = if open {
            Finality::Open
        } else {
            Finality::Final
        };
        let rows = computed(&of("person"), &parse(&of("stay")), &[], finality);
        let rows: Vec<_> = rows.iter().map(row).collect();
        assert_eq!(rows, of("row"), "{why}");
    }
}

/// The only row of a session from `start`, local time in Berlin, with one stay.
fn in_berlin(start: &str, minutes: i64, join: &str, leave: &str) -> String {
    let zone = Some(chrono_tz::Tz::Europe__Berlin);
    let [start, join, leave] = [start, join, leave].map(|text| parse_start(text, zone).unwrap());
    let window = Window {
        start,
        end: start + TimeDelta::minutes(minutes),
    };
    let session = SessionFacts {
        window,
        as_of: leave,
        ..session()
    };
    let stays = [Stay {
        join,
        leave: Some(leave),
        ..stay("10:00:00-11:00:00 Sara")
    }];
    let rows = compute(
        &session,
        &[],
        &stays,
        &[],
        &Rules::default(),
        Finality::Final,
    );
    row(&rows[0])
}

#[test]
fn a_session_over_midnight_is_one() {
    assert_eq!(
        in_berlin(
            "2026-09-01T23:30",
            60,
            "2026-09-01T23:40:00",
            "2026-09-02T00:30:00"
        ),
        "name:sara present 3000 83.3 1 21:40:00-22:30:00 -"
    );
}

#[test]
fn a_night_that_is_an_hour_shorter_or_longer_is_counted_by_the_clock_that_does_not_jump() {
    // Planned for 120 minutes from 01:30: until 04:30 on the wall in spring, 02:30 (the second) in autumn.
    assert_eq!(
        in_berlin(
            "2026-03-29T01:30",
            120,
            "2026-03-29T01:30:00",
            "2026-03-29T04:30:00"
        ),
        "name:sara present 7200 100.0 1 00:30:00-02:30:00 -"
    );
    assert_eq!(
        in_berlin(
            "2026-10-25T01:30",
            120,
            "2026-10-25T01:30:00",
            "2026-10-25T02:30:00+01:00"
        ),
        "name:sara present 7200 100.0 1 23:30:00-01:30:00 -"
    );
    assert_eq!(
        in_berlin(
            "2026-10-25T01:30",
            120,
            "2026-10-25T02:30:00+02:00",
            "2026-10-25T02:30:00+01:00"
        ),
        "name:sara late 3600 50.0 1 00:30:00-01:30:00 -",
        "between 2:30 and 2:30 lies an hour"
    );
}

/// Each row of the table with everything after it true as well, so that only the order decides.
#[test]
fn the_table_row_by_row_the_first_that_holds() {
    let word = |stays: &[&str], overrides: &[Override], finality| {
        let rows = computed(&["P1 Sara"], &parse(stays), overrides, finality);
        rows.last().unwrap().status
    };
    let (open, is_final) = (Finality::Open, Finality::Final);
    // Late, gone early, and there for 10 of 60 minutes.
    let little = ["10:20:00-10:30:00 Sara"];
    let excused = [by_hand("P1", Verdict::Excused)];
    assert_eq!(word(&little, &excused, open), Verdict::Excused, "override");
    let stranger = ["10:20:00-10:30:00 Eve"];
    assert_eq!(word(&stranger, &[], open), Verdict::Unexpected, "roster");
    assert_eq!(word(&[], &[], open), Verdict::Pending, "data may come");
    assert_eq!(word(&[], &[], is_final), Verdict::Absent, "no stay");
    assert_eq!(word(&little, &[], is_final), Verdict::Absent, "a quarter");
    let late = ["10:20:00-10:45:00 Sara"];
    assert_eq!(word(&late, &[], is_final), Verdict::Late);
    let short = ["10:00:00-10:44:59 Sara"];
    assert_eq!(word(&short, &[], is_final), Verdict::LeftEarly, "too short");
    let early = ["10:00:00-10:49:59 Sara"];
    assert_eq!(word(&early, &[], is_final), Verdict::LeftEarly, "too early");
    let there = ["10:10:00-10:55:00 Sara"];
    assert_eq!(word(&there, &[], is_final), Verdict::Present, "else");
    // Without a roster whoever comes is expected.
    let guest = parse(&["10:00:00-11:00:00 Eve"]);
    assert_eq!(
        computed(&[], &guest, &[], is_final)[0].status,
        Verdict::Present
    );
}

fn by_hand(person_id: &str, verdict: Verdict) -> Override {
    Override {
        person_id: person_id.into(),
        verdict,
        reason: "saw her".into(),
        by: "admin".into(),
        at: at("12:00:00"),
    }
}

#[test]
fn an_override_wins_over_every_computed_word_and_that_stays_beside_it() {
    for (stays, finality, word) in [
        (
            &["10:00:00-11:00:00 Sara"][..],
            Finality::Final,
            Verdict::Present,
        ),
        (&["10:20:00-11:00:00 Sara"], Finality::Final, Verdict::Late),
        (
            &["10:00:00-10:30:00 Sara"],
            Finality::Final,
            Verdict::LeftEarly,
        ),
        (&[], Finality::Final, Verdict::Absent),
        (&[], Finality::Open, Verdict::Pending),
    ] {
        let stays = parse(stays);
        let plain = &computed(&["P1 Sara"], &stays, &[], finality)[0];
        let row = &computed(
            &["P1 Sara"],
            &stays,
            &[by_hand("P1", Verdict::Excused)],
            finality,
        )[0];
        assert_eq!((row.status, row.computed), (Verdict::Excused, word));
        assert_eq!(row.override_by_hand, Some(by_hand("P1", Verdict::Excused)));
        assert_eq!(
            (row.duration_seconds, row.joins),
            (plain.duration_seconds, plain.joins)
        );
    }
}

#[test]
fn an_override_of_a_stranger_or_of_nobody_has_its_row() {
    let stays = parse(&["10:00:00-11:00:00 iPad"]);
    let overrides = [
        by_hand("name:ipad", Verdict::Present),
        by_hand("P7", Verdict::Excused),
    ];
    let rows = computed(&["P1 Sara"], &stays, &overrides, Finality::Final);
    let words: Vec<_> = rows
        .iter()
        .map(|row| (row.person_id.as_str(), row.status, row.computed))
        .collect();
    assert_eq!(
        words,
        [
            ("P1", Verdict::Absent, Verdict::Absent),
            ("P7", Verdict::Excused, Verdict::Unexpected),
            ("name:ipad", Verdict::Present, Verdict::Unexpected),
        ]
    );
}

#[test]
fn names_and_addresses_are_those_of_the_roster_else_those_of_the_first_stay() {
    let stays = parse(&[
        "10:30:00-11:00:00 Eve_B. e=Eve@X.de",
        "10:00:00-10:20:00 Eve_A. e=Eve@X.de",
        "10:00:00-11:00:00 sara",
    ]);
    let rows = computed(&["P1 Sara", "P2 _"], &stays, &[], Finality::Final);
    let names: Vec<_> = rows
        .iter()
        .map(|row| (row.name.as_deref(), row.email.as_deref()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("Sara"), None),
            (Some(" "), None),
            (Some("Eve A."), Some("eve@x.de"))
        ]
    );
}

#[test]
fn a_suggestion_stands_at_both_of_whom_it_speaks() {
    let rows = computed(
        &["P1 Sara_Ali"],
        &parse(&["10:00:00-11:00:00 Sara_A."]),
        &[],
        Finality::Final,
    );
    let suggestion = Suggestion {
        participant: "name:sara a.".into(),
        participant_name: "Sara A.".into(),
        person_id: "P1".into(),
    };
    assert_eq!(rows[0].suggestions, [suggestion]);
    assert_eq!(rows[0].suggestions, rows[1].suggestions);
}

#[test]
fn no_two_rows_have_one_id() {
    let roster = ["mum@x.de Mum", "P1 Sara e=mum@x.de"];
    let stays = [
        "10:00:00-11:00:00 Kids e=mum@x.de",
        "10:00:00-11:00:00 X c=k1",
        "10:00:00-11:00:00 Y r=2 e=k1",
    ];
    let rows = computed(&roster, &parse(&stays), &[], Finality::Final);
    let ids: Vec<_> = rows.iter().map(|row| row.person_id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "P1",
            "email:mum@x.de kids",
            "k1",
            "mum@x.de",
            "registrant:2"
        ]
    );
}

proptest! {
    #[test]
    fn nobody_attends_longer_than_the_window(stays in prop::collection::vec(some_stay(), 0..20)) {
        for row in computed(ROSTER, &stays, &[], Finality::Final) {
            prop_assert!(row.duration_seconds <= 3600 && row.attendance_tenths <= 1000);
            prop_assert_eq!(u64::from(row.attendance_tenths), row.duration_seconds * 1000 / 3600);
        }
    }

    #[test]
    fn the_order_of_the_stays_does_not_matter(
        stays in prop::collection::vec(some_stay(), 0..20),
        seed in prop::collection::vec(any::<u32>(), 20),
    ) {
        let mut order: Vec<_> = (0..stays.len()).collect();
        order.sort_by_key(|index| seed[*index]);
        let shuffled: Vec<_> = order.into_iter().map(|index| stays[index].clone()).collect();
        prop_assert_eq!(
            computed(ROSTER, &stays, &[], Finality::Final),
            computed(ROSTER, &shuffled, &[], Finality::Final)
        );
    }

    #[test]
    fn splitting_a_stay_changes_nothing(
        stays in prop::collection::vec(some_stay(), 1..20),
        which in any::<prop::sample::Index>(),
        at in 0_i64..4000,
    ) {
        let which = which.index(stays.len());
        let whole = &stays[which];
        let middle = (whole.join + TimeDelta::seconds(at)).min(whole.leave.unwrap());
        let mut split = stays.clone();
        split[which].leave = Some(middle);
        split.push(Stay { join: middle, ..whole.clone() });
        prop_assert_eq!(
            computed(ROSTER, &stays, &[], Finality::Final),
            computed(ROSTER, &split, &[], Finality::Final)
        );
        prop_assert_eq!(unique_count(&stays), unique_count(&split));
    }
}
