//! From stays to people: which rows are the same person.
//!
//! The rule, in the order of the keys customer key, registrant, e-mail, signed-in id, name:
//!
//! 1. A row is known by the strongest key that it carries. Rows with the same strongest key are
//!    one person; rows with different customer keys are never one person, whatever else they
//!    share.
//! 2. A row whose strongest key is weaker joins a person of a stronger key, if that very key
//!    stands on rows of exactly one such person. If it stands on rows of two (a mailbox that
//!    sisters share), the row is a person of its own: nobody can tell whose it is.
//! 3. Names never join: a row that carries nothing but a name is known by that name, and a guest
//!    "Sara" is not the signed-in Sara. Whether both are the Sara of the roster, is for the roster
//!    to say. Rows without even a name are together one unknown person.
//!
//! An address, link or account that several of the roster have (a family's) tells nobody apart by
//! itself: with it goes the name, so that siblings stay two people.
//!
//! The keys are gone through from strong to weak, and rows join only what was settled before, so
//! the order of the rows does not matter.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;

use super::roster::Expected;
use super::stay::Stay;

/// What a person can be known by, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// What our own join page gave.
    CustomerKey,
    /// The personal link.
    Registrant,
    /// The e-mail in lower case.
    Email,
    /// The id of a signed-in user.
    User,
    /// The folded name.
    Name,
}

impl KeyKind {
    /// Every kind, the strongest first.
    pub const ALL: [Self; 5] = [
        Self::CustomerKey,
        Self::Registrant,
        Self::Email,
        Self::User,
        Self::Name,
    ];

    /// The name in keys like `email:sara@example.org`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CustomerKey => "customer_key",
            Self::Registrant => "registrant",
            Self::Email => "email",
            Self::User => "user",
            Self::Name => "name",
        }
    }
}

/// What a person is known by; shown as `email:sara@example.org`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey {
    /// What it is.
    pub kind: KeyKind,
    /// In the form in which it is compared: e-mails in lower case, names folded.
    pub value: String,
}

impl fmt::Display for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.value)
    }
}

/// The stays of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What the person is known by: the strongest key.
    pub key: PersonKey,
    /// Every key on the person's rows, as they carry it, the strongest first.
    pub keys: BTreeSet<PersonKey>,
    /// The rows, as indices into the stays that were given; waiting room included.
    pub rows: Vec<usize>,
    /// Whether any row is in the meeting; one who was never let in was not there.
    pub was_in: bool,
}

/// The keys that several of a roster have.
#[derive(Debug, Clone, Default)]
pub struct SharedKeys(HashSet<(KeyKind, String)>);

impl SharedKeys {
    /// Those of these people.
    pub fn of(roster: &[&Expected]) -> Self {
        let mut seen: HashMap<(KeyKind, String), usize> = HashMap::new();
        let mut shared = HashSet::new();
        for (at, person) in roster.iter().enumerate() {
            let own_mail = Some(&person.person_id).filter(|id| id.contains('@'));
            let emails = person.email.iter().chain(own_mail);
            let emails = emails.map(|email| (KeyKind::Email, email.trim().to_lowercase()));
            let plain = |kind| move |id: &String| (kind, id.trim().to_owned());
            let links = person.registrant_ids.iter().map(plain(KeyKind::Registrant));
            let users = person.user_ids.iter().map(plain(KeyKind::User));
            for key in emails.chain(links).chain(users) {
                if *seen.entry(key.clone()).or_insert(at) != at {
                    shared.insert(key);
                }
            }
        }
        Self(shared)
    }

    fn contain(&self, kind: KeyKind, value: &str) -> bool {
        // Most rosters share nothing.
        !self.0.is_empty() && self.0.contains(&(kind, value.to_owned()))
    }
}

/// Whose rows carry a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    One(usize),
    Several,
}

/// The people of some stays, in the order of their keys.
pub fn people(stays: &[Stay], shared: &SharedKeys) -> Vec<Person> {
    let rows: Vec<RowKeys<'_>> = stays.iter().map(|stay| RowKeys::of(stay, shared)).collect();
    let mut levels: [BTreeMap<&str, Vec<usize>>; KeyKind::ALL.len()] = Default::default();
    for (index, row) in rows.iter().enumerate() {
        let (kind, value) = row.strongest();
        levels[kind as usize].entry(value).or_default().push(index);
    }

    let mut people: Vec<Person> = Vec::new();
    let mut owners: HashMap<(KeyKind, &str), Owner> = HashMap::new();
    for (kind, level) in KeyKind::ALL.into_iter().zip(levels) {
        let mut settled = Vec::new();
        for (value, members) in level {
            let person = match owners.get(&(kind, value)) {
                Some(Owner::One(person)) => *person,
                Some(Owner::Several) | None => {
                    people.push(Person::new(kind, value));
                    people.len() - 1
                }
            };
            for row in members {
                people[person].add(row, &rows[row], &stays[row]);
                settled.push((row, person));
            }
        }
        // Only now, so that rows of one level do not join each other.
        for (row, person) in settled {
            for key in rows[row].joining() {
                let owner = owners.entry(key).or_insert(Owner::One(person));
                if *owner != Owner::One(person) {
                    *owner = Owner::Several;
                }
            }
        }
    }
    people
}

/// How many people were in the meeting, hosts included: Zoom's rows, counted as people.
pub fn unique_count(stays: &[Stay]) -> usize {
    let people = people(stays, &SharedKeys::default());
    people.iter().filter(|person| person.was_in).count()
}

impl Person {
    fn new(kind: KeyKind, value: &str) -> Self {
        let key = PersonKey {
            kind,
            value: value.to_owned(),
        };
        Self {
            keys: BTreeSet::new(),
            key,
            rows: Vec::new(),
            was_in: false,
        }
    }

    fn add(&mut self, row: usize, keys: &RowKeys<'_>, stay: &Stay) {
        for (kind, value) in in_order(&keys.carried).filter(|(_, value)| !value.is_empty()) {
            self.keys.insert(PersonKey {
                kind,
                value: value.to_owned(),
            });
        }
        self.rows.push(row);
        self.was_in |= stay.in_meeting();
    }
}

/// A key of each kind, where there is one.
type Keys<'a> = [Option<Cow<'a, str>>; KeyKind::ALL.len()];

fn in_order<'k>(keys: &'k Keys<'_>) -> impl Iterator<Item = (KeyKind, &'k str)> {
    let kinds = KeyKind::ALL.into_iter().zip(keys);
    kinds.filter_map(|(kind, key)| Some((kind, key.as_deref()?)))
}

/// The keys of one row, in the form in which they are compared.
struct RowKeys<'a> {
    /// As the row carries them.
    carried: Keys<'a>,
    /// By which it is known: with a key that is shared goes the name.
    known_by: Keys<'a>,
}

impl<'a> RowKeys<'a> {
    fn of(stay: &'a Stay, shared: &SharedKeys) -> Self {
        let carried = KeyKind::ALL.map(|kind| stay.key(kind));
        let name = carried[KeyKind::Name as usize]
            .as_deref()
            .unwrap_or_default();
        let known_by = KeyKind::ALL.map(|kind| {
            let key = carried[kind as usize].clone()?;
            Some(match shared.contain(kind, &key) {
                true => format!("{key} {name}").trim_end().to_owned().into(),
                false => key,
            })
        });
        Self { carried, known_by }
    }

    fn strongest(&self) -> (KeyKind, &str) {
        in_order(&self.known_by)
            .next()
            .unwrap_or((KeyKind::Name, ""))
    }

    /// The keys by which a weaker row may join: all but the name.
    fn joining(&self) -> impl Iterator<Item = (KeyKind, &str)> {
        in_order(&self.known_by).filter(|(kind, _)| *kind != KeyKind::Name)
    }
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
