//! Which rows are the same person.

use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::attendance::Place;

/// A row from `customer_key registrant email user name`, where `-` stands for nothing.
fn row(keys: &str) -> Stay {
    let parts: Vec<_> = keys
        .splitn(5, ' ')
        .map(|part| (part != "-").then(|| part.to_owned()))
        .collect();
    let [customer_key, registrant_id, email, user_id, name] = parts.try_into().unwrap();
    Stay {
        customer_key,
        registrant_id,
        email,
        user_id,
        name: name.unwrap_or_default(),
        join: DateTime::UNIX_EPOCH,
        leave: Some(DateTime::UNIX_EPOCH),
        instance_end: None,
        place: Place::Meeting,
    }
}

/// The people as `key: rows`.
fn found(rows: &[&str]) -> Vec<String> {
    let rows: Vec<_> = rows.iter().map(|keys| row(keys)).collect();
    let people = people(&rows, &SharedKeys::default());
    people
        .iter()
        .map(|person| format!("{} {:?}", person.key, person.rows))
        .collect()
}

#[test]
fn the_strongest_key_names_the_person() {
    assert_eq!(
        found(&[
            "c1 r1 a@x.de u1 Sara",
            "- r1 a@x.de u1 Sara",
            "- - a@x.de u1 Sara",
            "- - - u1 Sara"
        ]),
        ["customer_key:c1 [0, 1, 2, 3]"],
        "each row joins by a key that stands on the first"
    );
}

#[test]
fn a_name_joins_nobody() {
    assert_eq!(
        found(&["- - sara@x.de - Sara", "- - - - Sara", "- - - - SARA "]),
        ["email:sara@x.de [0]", "name:sara [1, 2]"]
    );
}

#[test]
fn different_customer_keys_are_different_people_whatever_they_share() {
    assert_eq!(
        found(&["c1 - mum@x.de u1 Kids", "c2 - mum@x.de u1 Kids"]),
        ["customer_key:c1 [0]", "customer_key:c2 [1]"]
    );
}

#[test]
fn a_key_that_two_people_share_joins_neither() {
    assert_eq!(
        found(&[
            "c1 - mum@x.de - Sara",
            "c2 - mum@x.de - Lina",
            "- - mum@x.de - Kids"
        ]),
        [
            "customer_key:c1 [0]",
            "customer_key:c2 [1]",
            "email:mum@x.de [2]"
        ]
    );
}

#[test]
fn with_a_key_that_several_of_the_roster_have_goes_the_name() {
    let sibling = |id: &str| Expected {
        person_id: id.to_owned(),
        email: Some("Mum@x.de".to_owned()),
        user_ids: vec!["u1".to_owned()],
        ..Expected::default()
    };
    let roster = [sibling("P1"), sibling("P2")];
    let rows = [
        "- - mum@x.de u1 Mia",
        "- - mum@x.de u1 Leo",
        "- - - u1 mia",
        "- - - u1 Sol",
        "- r1 mum@x.de u1 Ann",
        "- - mum@x.de - Ann",
        "- - dad@x.de - Ben",
    ];
    let rows = rows.map(row);
    let told = |shared: &SharedKeys| -> Vec<String> {
        let people = people(&rows, shared).into_iter();
        people
            .map(|person| format!("{} {:?}", person.key, person.rows))
            .collect()
    };
    assert_eq!(
        told(&SharedKeys::of(&[&roster[0], &roster[1]])),
        [
            "registrant:r1 [4, 5]",
            "email:dad@x.de [6]",
            "email:mum@x.de leo [1]",
            "email:mum@x.de mia [0, 2]",
            "user:u1 sol [3]",
        ]
    );
    let alone = told(&SharedKeys::of(&[&roster[0]]));
    assert_eq!(
        alone,
        ["registrant:r1 [4, 0, 1, 5, 2, 3]", "email:dad@x.de [6]"]
    );
}

#[test]
fn rows_of_one_level_do_not_join_each_other() {
    assert_eq!(
        found(&["- - a@x.de u1 Sara", "- - b@x.de u1 Sara", "- - - u1 Sara"]),
        ["email:a@x.de [0]", "email:b@x.de [1]", "user:u1 [2]"]
    );
}

#[test]
fn e_mails_are_compared_without_case_and_keys_with_it() {
    assert_eq!(
        found(&["- - A@X.de - -", "- - a@x.DE - -"]),
        ["email:a@x.de [0, 1]"]
    );
    assert_eq!(
        found(&["- - - U1 -", "- - - u1 -"]),
        ["user:U1 [0]", "user:u1 [1]"]
    );
}

#[test]
fn rows_without_anything_are_together_one_unknown_person() {
    assert_eq!(found(&["- - - - -", "- - - - \u{200F}"]), ["name: [0, 1]"]);
}

#[test]
fn those_who_were_never_let_in_are_not_counted() {
    let mut waiting = row("- - - - Lina");
    waiting.place = Place::WaitingRoom;
    let mut then_in = waiting.clone();
    then_in.place = Place::Breakout;
    assert_eq!(unique_count(&[row("- - - - Sara"), waiting.clone()]), 1);
    assert_eq!(unique_count(&[row("- - - - Sara"), waiting, then_in]), 2);
    assert_eq!(unique_count(&[]), 0);
}

fn some_row() -> impl Strategy<Value = Stay> {
    let key = |name: &'static str| {
        prop_oneof![
            Just("-".to_owned()),
            (0..3).prop_map(move |n| format!("{name}{n}"))
        ]
    };
    let name = prop::sample::select(vec!["Sara", "SARA", "Lina", "-"]);
    (key("c"), key("r"), key("m@x.de"), key("u"), name)
        .prop_map(|(c, r, e, u, name)| row(&format!("{c} {r} {e} {u} {name}")))
}

proptest! {
    #[test]
    fn every_row_is_of_one_person_and_the_order_of_the_rows_does_not_matter(
        rows in prop::collection::vec(some_row(), 0..12),
        seed in prop::collection::vec(any::<u32>(), 12),
    ) {
        let grouped = |order: &[usize]| {
            let shuffled: Vec<_> = order.iter().map(|index| rows[*index].clone()).collect();
            let back = |person: Person| {
                let rows: BTreeSet<_> = person.rows.iter().map(|row| order[*row]).collect();
                (person.key, person.keys, rows)
            };
            people(&shuffled, &SharedKeys::default()).into_iter().map(back).collect::<Vec<_>>()
        };
        let straight: Vec<_> = (0..rows.len()).collect();
        let mut shuffled = straight.clone();
        shuffled.sort_by_key(|index| seed[*index]);
        let people = grouped(&straight);
        prop_assert_eq!(&people, &grouped(&shuffled));
        let mut all: Vec<_> = people.iter().flat_map(|(_, _, rows)| rows.iter().copied()).collect();
        all.sort_unstable();
        prop_assert_eq!(all, straight);
    }
}
