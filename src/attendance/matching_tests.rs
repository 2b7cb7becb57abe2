//! Who of the roster a participant is.

use std::collections::BTreeSet;

use super::*;
use crate::attendance::PersonKey;

/// A participant with keys like `email:sara@x.de name:Sara`; `_` stands for a blank in a value.
fn participant(keys: &str) -> Person {
    let keys: BTreeSet<_> = keys
        .split(' ')
        .map(|key| {
            let (kind, value) = key.split_once(':').unwrap();
            let kind = KeyKind::ALL
                .into_iter()
                .find(|one| one.as_str() == kind)
                .unwrap();
            let value = value.replace('_', " ");
            PersonKey {
                kind,
                value: if kind == KeyKind::Name {
                    fold_name(&value)
                } else {
                    value
                },
            }
        })
        .collect();
    Person {
        key: keys.first().unwrap().clone(),
        keys,
        rows: vec![],
        was_in: true,
    }
}

fn expected(person_id: &str, name: &str) -> Expected {
    Expected {
        person_id: person_id.into(),
        name: Some(name.into()),
        ..Expected::default()
    }
}

/// What each participant is found to be: `P1 by email`, or `perhaps P1 P2`, or `perhaps`.
fn found(participants: &[&str], roster: &[Expected]) -> Vec<String> {
    let people: Vec<_> = participants.iter().map(|keys| participant(keys)).collect();
    let (people, roster): (Vec<_>, Vec<_>) = (people.iter().collect(), roster.iter().collect());
    let text = |found: Match| match found {
        Match::Is(at, by) => format!("{} by {by}", roster[at].person_id),
        Match::Perhaps(several) => {
            let ids = several
                .iter()
                .map(|at| format!(" {}", roster[*at].person_id));
            format!("perhaps{}", ids.collect::<String>())
        }
    };
    match_people(&people, &roster)
        .into_iter()
        .map(text)
        .collect()
}

fn full() -> Expected {
    Expected {
        email: Some("Sara@X.de".into()),
        customer_keys: vec!["ck".into()],
        registrant_ids: vec!["rg".into()],
        user_ids: vec!["us".into()],
        aliases: vec!["iPad".into()],
        confirmed: vec!["name:kitchen".into()],
        ..expected("P1", "Sara Ali")
    }
}

#[test]
fn each_key_of_the_roster_recognises_its_person() {
    for (keys, by) in [
        ("customer_key:P1 name:x", "P1 by customer_key"),
        ("customer_key:ck name:x", "P1 by customer_key"),
        ("registrant:rg name:x", "P1 by registrant"),
        ("email:sara@x.de name:x", "P1 by email"),
        ("user:us name:x", "P1 by user"),
        ("name:IPAD", "P1 by alias"),
        ("name:sara_ali", "P1 by name"),
        ("name:kitchen", "P1 by confirmed"),
        ("name:x", "perhaps"),
    ] {
        assert_eq!(found(&[keys], &[full()]), [by], "{keys}");
    }
}

#[test]
fn the_strongest_key_decides() {
    let roster = [
        full(),
        Expected {
            email: Some("lina@x.de".into()),
            ..expected("P2", "Lina")
        },
    ];
    assert_eq!(
        found(&["registrant:rg email:lina@x.de name:Lina"], &roster),
        ["P1 by registrant"]
    );
    assert_eq!(
        found(&["email:lina@x.de name:Sara_Ali"], &roster),
        ["P2 by email"]
    );
    assert_eq!(found(&["user:unknown name:Lina"], &roster), ["P2 by name"]);
}

#[test]
fn a_person_id_that_is_an_e_mail_is_recognised_as_one() {
    assert_eq!(
        found(
            &["email:sara@x.de name:x"],
            &[expected("sara@x.de", "Sara")]
        ),
        ["sara@x.de by email"]
    );
}

#[test]
fn a_mailbox_that_two_share_leaves_it_to_the_name() {
    let shared = |id, name| Expected {
        email: Some("mum@x.de".into()),
        ..expected(id, name)
    };
    let roster = [shared("P1", "Sara"), shared("P2", "Lina")];
    assert_eq!(
        found(&["email:mum@x.de name:Lina"], &roster),
        ["P2 by name"]
    );
    assert_eq!(
        found(&["email:mum@x.de name:Kids"], &roster),
        ["perhaps P1 P2"]
    );
}

#[test]
fn keys_that_contradict_each_other_settle_nothing() {
    let with = |id, email: &str| Expected {
        email: Some(email.into()),
        ..expected(id, "Sara")
    };
    let roster = [
        with("P1", "a@x.de"),
        with("P2", "b@x.de"),
        expected("P3", "Kim"),
    ];
    assert_eq!(
        found(&["email:a@x.de email:b@x.de name:Kim"], &roster),
        ["perhaps P1 P2"]
    );
}

#[test]
fn a_name_that_two_of_the_roster_have_is_a_suggestion() {
    let roster = [expected("P1", "Sara Ali"), expected("P2", "sara  ali")];
    assert_eq!(found(&["name:Sara_Ali"], &roster), ["perhaps P1 P2"]);
}

#[test]
fn two_accounts_with_one_name_stay_two() {
    let roster = [expected("P1", "Sara Ali")];
    assert_eq!(
        found(
            &["email:a@x.de name:Sara_Ali", "email:b@x.de name:Sara_Ali"],
            &roster
        ),
        ["perhaps P1", "perhaps P1"]
    );
    let roster = [Expected {
        email: Some("a@x.de".into()),
        ..expected("P1", "Sara Ali")
    }];
    assert_eq!(
        found(
            &["email:a@x.de name:Sara_Ali", "email:b@x.de name:Sara_Ali"],
            &roster
        ),
        ["P1 by email", "perhaps P1"]
    );
}

#[test]
fn a_guest_with_the_name_is_the_second_device() {
    let roster = [Expected {
        email: Some("a@x.de".into()),
        ..expected("P1", "Sara Ali")
    }];
    assert_eq!(
        found(&["email:a@x.de name:Sara", "name:Sara_Ali"], &roster),
        ["P1 by email", "P1 by name"]
    );
    assert_eq!(
        found(
            &["email:other@x.de name:Sara_Ali", "name:Sara_Ali"],
            &roster
        ),
        ["P1 by name", "P1 by name"]
    );
    assert_eq!(
        found(
            &[
                "email:b@x.de name:Sara_Ali",
                "email:c@x.de name:Sara_Ali",
                "name:Sara_Ali"
            ],
            &roster
        ),
        ["perhaps P1", "perhaps P1", "perhaps P1"],
        "who of three is she?"
    );
}

#[test]
fn an_alias_recognises_only_while_one_person_has_it() {
    let aka = |id| Expected {
        aliases: vec!["iPad".into()],
        ..expected(id, "x")
    };
    assert_eq!(found(&["name:ipad"], &[aka("P1")]), ["P1 by alias"]);
    assert_eq!(
        found(&["name:ipad"], &[aka("P1"), aka("P2")]),
        ["perhaps P1 P2"]
    );
}

#[test]
fn a_yes_outranks_the_name_and_holds_for_that_participant_only() {
    let confirmed = Expected {
        confirmed: vec!["email:b@x.de".into()],
        ..expected("P1", "Sara Ali")
    };
    let roster = [confirmed, expected("P2", "Sara")];
    assert_eq!(
        found(
            &["email:b@x.de name:Sara", "email:c@x.de name:Sara"],
            &roster
        ),
        ["P1 by confirmed", "P2 by name"]
    );
}

#[test]
fn near_names_are_suggested_for_those_who_are_missing() {
    let roster = [
        expected("P1", "Sara Ali"),
        expected("P2", "Sara Hassan"),
        expected("P3", "Omar Farid"),
        Expected {
            email: Some("here@x.de".into()),
            ..expected("P4", "Sara")
        },
        Expected {
            name: None,
            ..expected("P5", "")
        },
    ];
    assert_eq!(
        found(
            &[
                "name:Sara_A",
                "name:Hassan_Sara",
                "name:iPad",
                "email:here@x.de name:x"
            ],
            &roster
        ),
        ["perhaps P1", "perhaps P2", "perhaps", "P4 by email"]
    );
    assert_eq!(found(&["name:Sara_"], &roster[..3]), ["perhaps P1 P2"]);
}

#[test]
fn the_likeliest_come_first_and_there_are_few() {
    let mut roster: Vec<_> = (0..9)
        .map(|n| expected(&format!("P{n}"), &format!("Sara N{n}x")))
        .collect();
    roster.push(expected("P9", "Sara Ali Hassan"));
    assert_eq!(
        found(&["name:Sara_Ali"], &roster),
        ["perhaps P9"],
        "the others are called otherwise"
    );
    assert_eq!(found(&["name:Sara"], &roster), ["perhaps P0 P1 P2 P3 P4"]);
    assert_eq!(found(&["name:Sara_Ali_N0x"], &roster), ["perhaps P0"]);
}

#[test]
fn an_empty_name_recognises_nobody() {
    assert_eq!(
        found(
            &["name:"],
            &[Expected {
                name: Some(" ".into()),
                ..expected("P1", "")
            }]
        ),
        ["perhaps"]
    );
}
