//! From people in the meeting to people of the roster.
//!
//! A participant is the roster's person whom the first of these names: customer key, registrant,
//! e-mail, signed-in id, alias, a person's yes (`confirmed`), exact name. A key that several of
//! the roster share (a family's mailbox) names nobody, and the next one is asked.
//!
//! A name is weak evidence, so it counts only when it is exact and unique on the roster, and:
//!
//! * A guest with nothing but the name is taken, also as the second device of one who was
//!   recognised otherwise.
//! * One who carries a key of their own that the roster does not know is taken only while nobody
//!   else with a key is that person. Two accounts called "Sara Ali" stay two.
//!
//! What is less becomes a suggestion, which waits for a yes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::identity::{KeyKind, Person, PersonKey};
use super::names::{Words, fold_name};
use super::roster::{Expected, MatchedBy};

/// The most people of the roster that are suggested for one participant.
pub const MAX_SUGGESTIONS: usize = 5;

/// What the roster says of one participant; numbers are places on the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match {
    /// This person.
    Is(usize, MatchedBy),
    /// Perhaps one of these, the likeliest first; nobody if it is empty.
    Perhaps(Vec<usize>),
}

/// Recognises each of `people`, hosts left out, on the roster.
pub(super) fn match_people(people: &[&Person], roster: &[&Expected]) -> Vec<Match> {
    let index = Index::of(roster);
    let mut matches: Vec<Match> = Vec::new();
    let mut claims: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, person) in people.iter().enumerate() {
        let recognised = index.recognise(person);
        if let Recognised::ByName(expected) = recognised {
            claims.entry(expected).or_default().push(at);
        }
        matches.push(match recognised {
            Recognised::Is(expected, by) => Match::Is(expected, by),
            Recognised::ByName(expected) => Match::Perhaps(vec![expected]),
            Recognised::Unclear(several) => Match::Perhaps(several),
        });
    }
    for (expected, claimants) in claims {
        settle_names(expected, &claimants, people, &mut matches);
    }
    suggest_near(people, roster, &mut matches);
    matches
}

/// Decides which of those with the name of one person of the roster are that person.
fn settle_names(expected: usize, claimants: &[usize], people: &[&Person], matches: &mut [Match]) {
    let recognised = matches
        .iter()
        .any(|found| matches!(found, Match::Is(is, _) if *is == expected));
    let is_guest = |at: &usize| people[*at].key.kind == KeyKind::Name;
    let with_key = claimants.iter().filter(|at| !is_guest(at)).count();
    for at in claimants {
        let taken = if recognised {
            is_guest(at)
        } else {
            with_key <= 1
        };
        if taken {
            matches[*at] = Match::Is(expected, MatchedBy::Name);
        }
    }
}

enum Recognised {
    Is(usize, MatchedBy),
    ByName(usize),
    Unclear(Vec<usize>),
}

/// Who of the roster can be recognised by what.
struct Index(HashMap<(MatchedBy, String), Vec<usize>>);

impl Index {
    fn of(roster: &[&Expected]) -> Self {
        let mut index = Self(HashMap::new());
        for (at, person) in roster.iter().enumerate() {
            for key in keys_on_roster(person)
                .into_iter()
                .filter(|(_, key)| !key.is_empty())
            {
                let holders = index.0.entry(key).or_default();
                if holders.last() != Some(&at) {
                    holders.push(at);
                }
            }
        }
        index
    }

    fn recognise(&self, person: &Person) -> Recognised {
        let mut unclear = BTreeSet::new();
        for by in [
            MatchedBy::CustomerKey,
            MatchedBy::Registrant,
            MatchedBy::Email,
            MatchedBy::User,
            MatchedBy::Alias,
            // Before the name: whoever said yes has looked.
            MatchedBy::Confirmed,
            MatchedBy::Name,
        ] {
            let mut sole = BTreeSet::new();
            for key in keys_of_participant(by, person) {
                match self.0.get(&(by, key)).map(Vec::as_slice) {
                    Some([one]) => _ = sole.insert(*one),
                    Some(several) => unclear.extend(several),
                    None => {}
                }
            }
            match (sole.len(), sole.first()) {
                (1, Some(one)) if by == MatchedBy::Name => return Recognised::ByName(*one),
                (1, Some(one)) => return Recognised::Is(*one, by),
                (0, _) => {}
                // The keys contradict each other: a weaker one cannot settle that.
                _ => return Recognised::Unclear(sole.into_iter().collect()),
            }
        }
        Recognised::Unclear(unclear.into_iter().collect())
    }
}

fn keys_on_roster(person: &Expected) -> Vec<(MatchedBy, String)> {
    let mut keys = Vec::new();
    let mut add = |by, key: &str| {
        keys.push(match by {
            MatchedBy::Email => (by, key.trim().to_lowercase()),
            MatchedBy::Alias | MatchedBy::Name => (by, fold_name(key)),
            _ => (by, key.trim().to_owned()),
        });
    };
    let own_id = &person.person_id;
    add(MatchedBy::CustomerKey, own_id);
    if own_id.contains('@') {
        add(MatchedBy::Email, own_id);
    }
    person
        .customer_keys
        .iter()
        .for_each(|key| add(MatchedBy::CustomerKey, key));
    person
        .registrant_ids
        .iter()
        .for_each(|id| add(MatchedBy::Registrant, id));
    person
        .email
        .iter()
        .for_each(|email| add(MatchedBy::Email, email));
    person
        .user_ids
        .iter()
        .for_each(|id| add(MatchedBy::User, id));
    person
        .aliases
        .iter()
        .for_each(|name| add(MatchedBy::Alias, name));
    person
        .name
        .iter()
        .for_each(|name| add(MatchedBy::Name, name));
    person
        .confirmed
        .iter()
        .for_each(|key| add(MatchedBy::Confirmed, key));
    keys
}

fn keys_of_participant(by: MatchedBy, person: &Person) -> Vec<String> {
    let kind = match by {
        MatchedBy::CustomerKey => KeyKind::CustomerKey,
        MatchedBy::Registrant => KeyKind::Registrant,
        MatchedBy::Email => KeyKind::Email,
        MatchedBy::User => KeyKind::User,
        MatchedBy::Alias | MatchedBy::Name => KeyKind::Name,
        MatchedBy::Confirmed => return confirmable(person),
    };
    person
        .keys
        .iter()
        .filter(|key| key.kind == kind)
        .map(|key| key.value.clone())
        .collect()
}

/// The texts that a yes to this participant is kept under: the key they are known by, and as the
/// rows carry it, which differs where several of the roster have it.
fn confirmable(person: &Person) -> Vec<String> {
    let of_kind = |key: &&PersonKey| key.kind == person.key.kind;
    let carried = person.keys.iter().filter(of_kind);
    let mut texts: Vec<String> = carried.map(ToString::to_string).collect();
    texts.push(person.key.to_string());
    texts
}

/// Suggests those of the roster whom nobody is yet, where the names are alike.
fn suggest_near(people: &[&Person], roster: &[&Expected], matches: &mut [Match]) {
    let there: BTreeSet<usize> = matches
        .iter()
        .filter_map(|found| match found {
            Match::Is(expected, _) => Some(*expected),
            Match::Perhaps(_) => None,
        })
        .collect();
    let missing = roster
        .iter()
        .enumerate()
        .filter(|(at, _)| !there.contains(at));
    let missing: Vec<(usize, Words)> = missing
        .filter_map(|(at, one)| Some((at, Words::of(one.name.as_deref()?))))
        .collect();
    for (person, found) in people.iter().zip(matches) {
        let Match::Perhaps(suggested) = found else {
            continue;
        };
        if suggested.is_empty() {
            *suggested = nearest(person, &missing);
        }
        suggested.truncate(MAX_SUGGESTIONS);
    }
}

fn nearest(person: &Person, missing: &[(usize, Words)]) -> Vec<usize> {
    let names = person.keys.iter().filter(|key| key.kind == KeyKind::Name);
    let names: Vec<Words> = names.map(|key| Words::of(&key.value)).collect();
    let likeness = |words: &Words| names.iter().filter_map(|name| name.likeness(words)).max();
    let mut near: Vec<(usize, usize)> = missing
        .iter()
        .filter_map(|(at, words)| Some((likeness(words)?, *at)))
        .collect();
    near.sort_by_key(|(equal_words, at)| (std::cmp::Reverse(*equal_words), *at));
    near.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
#[path = "matching_tests.rs"]
mod tests;
