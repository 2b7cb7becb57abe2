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
//! The keys are gone through from strong to weak, and rows join only what was settled before, so
//! the order of the rows does not matter.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

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
    /// Every key on the person's rows, the strongest first.
    pub keys: BTreeSet<PersonKey>,
    /// The rows, as indices into the stays that were given; waiting room included.
    pub rows: Vec<usize>,
    /// Whether any row is in the meeting; one who was never let in was not there.
    pub was_in: bool,
}

/// Whose rows carry a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    One(usize),
    Several,
}

/// The people of some stays, in the order of their keys.
pub fn people(stays: &[Stay]) -> Vec<Person> {
    let rows: Vec<RowKeys<'_>> = stays.iter().map(RowKeys::of).collect();
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
    people(stays).iter().filter(|person| person.was_in).count()
}

impl Person {
    fn new(kind: KeyKind, value: &str) -> Self {
        let key = PersonKey {
            kind,
            value: value.to_owned(),
        };
        Self {
            keys: BTreeSet::from([key.clone()]),
            key,
            rows: Vec::new(),
            was_in: false,
        }
    }

    fn add(&mut self, row: usize, keys: &RowKeys<'_>, stay: &Stay) {
        for (kind, value) in keys.all().filter(|(_, value)| !value.is_empty()) {
            self.keys.insert(PersonKey {
                kind,
                value: value.to_owned(),
            });
        }
        self.rows.push(row);
        self.was_in |= stay.in_meeting();
    }
}

/// The keys of one row, in the form in which they are compared.
struct RowKeys<'a>([Option<Cow<'a, str>>; KeyKind::ALL.len()]);

impl<'a> RowKeys<'a> {
    fn of(stay: &'a Stay) -> Self {
        Self(KeyKind::ALL.map(|kind| stay.key(kind)))
    }

    fn all(&self) -> impl Iterator<Item = (KeyKind, &str)> {
        let kinds = KeyKind::ALL.into_iter().zip(&self.0);
        kinds.filter_map(|(kind, key)| Some((kind, key.as_deref()?)))
    }

    fn strongest(&self) -> (KeyKind, &str) {
        self.all().next().unwrap_or((KeyKind::Name, ""))
    }

    /// The keys by which a weaker row may join: all but the name.
    fn joining(&self) -> impl Iterator<Item = (KeyKind, &str)> {
        self.all().filter(|(kind, _)| *kind != KeyKind::Name)
    }
}

#[cfg(test)]
#[path = "identity_tests.rs"]
mod tests;
