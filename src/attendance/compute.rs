//! From the stays of a session to one row per person.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::identity::{KeyKind, Person, PersonKey, SharedKeys, people};
use super::matching::{Match, match_people};
use super::roster::{Expected, MatchedBy};
use super::stay::Stay;
use super::verdict::{Finality, Presence, Rules, Verdict, Window, decide};

/// What must be known of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFacts {
    /// What counts: the planned start to end, unless configured otherwise.
    pub window: Window,
    /// The e-mails of the host and the alternative hosts: they take part, but do not attend.
    pub host_emails: Vec<String>,
    /// Their Zoom user ids.
    pub host_user_ids: Vec<String>,
    /// When the facts were gathered; a stay that nothing has closed reaches to here.
    pub as_of: DateTime<Utc>,
}

/// A word by hand. It wins, and what was computed stays beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Override {
    /// Whom it is about.
    pub person_id: String,
    /// The word: `present`, `absent`, `late` or `excused`.
    #[serde(rename = "override")]
    pub verdict: Verdict,
    /// Why.
    #[serde(rename = "override_reason")]
    pub reason: String,
    /// Who said so.
    #[serde(rename = "overridden_by")]
    pub by: String,
    /// When.
    #[serde(rename = "overridden_at")]
    pub at: DateTime<Utc>,
}

/// Somebody in the meeting who may be somebody of the roster, and waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Suggestion {
    /// The participant's [`PersonKey`] as text; it goes to [`Expected::confirmed`] after the yes.
    pub participant: String,
    /// The name that was typed.
    pub participant_name: String,
    /// Who it may be.
    pub person_id: String,
}

/// The attendance of one person at one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// Who: the roster's id. For others the customer key, else the e-mail in lower case, else a
    /// [`PersonKey`] like `name:ipad`.
    pub person_id: String,
    /// As on the roster, else as typed first.
    pub name: Option<String>,
    /// As on the roster, else as Zoom shows it.
    pub email: Option<String>,
    /// The word that counts.
    pub status: Verdict,
    /// The word that the stays alone lead to.
    pub computed: Verdict,
    /// The first join, wherever it lies.
    pub join_time: Option<DateTime<Utc>>,
    /// The last leave, wherever it lies; `None` while a stay goes on.
    pub leave_time: Option<DateTime<Utc>>,
    /// The time within the window that any device was in the meeting.
    pub duration_seconds: u64,
    /// The same in tenths of a percent of the window, rounded down: 0 to 1000.
    pub attendance_tenths: u32,
    /// How many times the person came, within the window; overlapping devices count once.
    pub joins: usize,
    /// By what the person was recognised on the roster; the strongest of several.
    pub matched_by: Option<MatchedBy>,
    /// The word by hand, if there is one.
    pub override_by_hand: Option<Override>,
    /// Who may be this person, or whom of the roster this person may be.
    pub suggestions: Vec<Suggestion>,
}

impl Attendance {
    /// The percentage with its one decimal, like `97.3`.
    pub fn attendance_percent(&self) -> f64 {
        f64::from(self.attendance_tenths) / 10.0
    }
}

/// Computes who attended a session, ordered by `person_id`.
///
/// An empty roster expects whoever comes. A person comes once on the roster and has at most one
/// override; further ones are passed over. Hosts have no row, unless an override gives them one.
pub fn compute(
    session: &SessionFacts,
    roster: &[Expected],
    stays: &[Stay],
    overrides: &[Override],
    rules: &Rules,
    finality: Finality,
) -> Vec<Attendance> {
    let cases = Cases::of(session, roster, stays, overrides);
    cases
        .by_id
        .iter()
        .map(|(id, case)| cases.attendance(id, case, rules, finality))
        .collect()
}

/// Everything about everybody who gets a row.
pub(super) struct Cases<'a> {
    session: &'a SessionFacts,
    stays: &'a [Stay],
    pub(super) by_id: BTreeMap<String, Case<'a>>,
}

/// What is known about one of them.
#[derive(Default)]
pub(super) struct Case<'a> {
    expected: bool,
    on_roster: Option<&'a Expected>,
    pub(super) participants: Vec<(Person, Option<MatchedBy>)>,
    suggestions: Vec<Suggestion>,
    override_by_hand: Option<&'a Override>,
}

impl Case<'_> {
    /// By what those were recognised who were let in; the strongest of several.
    fn matched_by(&self) -> Option<MatchedBy> {
        let were_in = self.participants.iter().filter(|(person, _)| person.was_in);
        were_in.filter_map(|(_, by)| *by).min()
    }
}

impl<'a> Cases<'a> {
    pub(super) fn of(
        session: &'a SessionFacts,
        roster: &'a [Expected],
        stays: &'a [Stay],
        overrides: &'a [Override],
    ) -> Self {
        let hosts = Hosts::of(session);
        let expects_whoever_comes = roster.is_empty();
        let mut seen = HashSet::new();
        let roster: Vec<&Expected> = roster
            .iter()
            .filter(|expected| {
                !hosts.contain_expected(expected) && seen.insert(&expected.person_id)
            })
            .collect();
        let mut cases = Self {
            session,
            stays,
            by_id: BTreeMap::new(),
        };
        for expected in &roster {
            let case = Case {
                expected: true,
                on_roster: Some(expected),
                ..Case::default()
            };
            cases.by_id.insert(expected.person_id.clone(), case);
        }
        let people: Vec<Person> = people(stays, &SharedKeys::of(&roster))
            .into_iter()
            .filter(|person| !hosts.contain(person))
            .collect();
        let matches = match_people(&people.iter().collect::<Vec<_>>(), &roster);
        for (person, found) in people.into_iter().zip(matches) {
            match found {
                Match::Is(at, by) => {
                    let case = cases.by_id.entry(roster[at].person_id.clone()).or_default();
                    case.participants.push((person, Some(by)));
                }
                // One who was never let in was not there, so it matters to nobody who it was.
                Match::Perhaps(_) if !person.was_in => {}
                Match::Perhaps(several) => {
                    let suggested = several.iter().map(|at| roster[*at].person_id.as_str());
                    cases.add_stranger(person, expects_whoever_comes, suggested);
                }
            }
        }
        for by_hand in overrides {
            let case = cases
                .by_id
                .entry(by_hand.person_id.clone())
                .or_insert_with(|| Case {
                    expected: expects_whoever_comes,
                    ..Case::default()
                });
            case.override_by_hand.get_or_insert(by_hand);
        }
        cases
    }

    fn add_stranger<'r>(
        &mut self,
        person: Person,
        expected: bool,
        suggested: impl Iterator<Item = &'r str>,
    ) {
        let participant_name = self
            .first_text(&person, |stay| Some(&stay.name))
            .unwrap_or_default();
        let suggestions: Vec<Suggestion> = suggested
            .map(|person_id| Suggestion {
                participant: person.key.to_string(),
                participant_name: participant_name.clone(),
                person_id: person_id.to_owned(),
            })
            .collect();
        for suggestion in &suggestions {
            if let Some(case) = self.by_id.get_mut(&suggestion.person_id) {
                case.suggestions.push(suggestion.clone());
            }
        }
        let mut id = stranger_id(&person);
        if self.by_id.contains_key(&id) {
            id = person.key.to_string();
        }
        let case = self.by_id.entry(id).or_insert_with(|| Case {
            expected,
            ..Case::default()
        });
        case.suggestions.extend(suggestions);
        case.participants.push((person, None));
    }

    /// The text that the earliest of the person's rows carries.
    fn first_text(
        &self,
        person: &Person,
        text: impl Fn(&'a Stay) -> Option<&'a String>,
    ) -> Option<String> {
        let stays = person.rows.iter().map(|row| &self.stays[*row]);
        let texts = stays.filter_map(|stay| Some((stay.join, text(stay)?.trim())));
        let first = texts.filter(|(_, text)| !text.is_empty()).min();
        first.map(|(_, text)| text.to_owned())
    }

    pub(super) fn attendance(
        &self,
        id: &str,
        case: &Case<'a>,
        rules: &Rules,
        finality: Finality,
    ) -> Attendance {
        let window = self.session.window;
        let rows = case
            .participants
            .iter()
            .flat_map(|(person, _)| &person.rows);
        let stays = rows.map(|row| &self.stays[*row]);
        let presence = Presence::of(stays, window, self.session.as_of);
        let presence = presence.as_ref();
        let suggested = !case.suggestions.is_empty();
        let computed = decide(case.expected, presence, suggested, finality, window, rules);
        let first_of_any = |text: fn(&'a Stay) -> Option<&'a String>| {
            case.participants
                .iter()
                .find_map(|(person, _)| self.first_text(person, text))
        };
        let (name, email) = match case.on_roster {
            Some(expected) => (expected.name.clone(), expected.email.clone()),
            None => (None, None),
        };
        Attendance {
            person_id: id.to_owned(),
            name: name.or_else(|| first_of_any(|stay| Some(&stay.name))),
            email: email.or_else(|| {
                first_of_any(|stay| stay.email.as_ref()).map(|email| email.to_lowercase())
            }),
            status: case
                .override_by_hand
                .map_or(computed, |by_hand| by_hand.verdict),
            computed,
            join_time: presence.map(|presence| presence.first_join),
            leave_time: presence.and_then(|presence| presence.last_leave),
            duration_seconds: presence.map_or(0, Presence::seconds),
            attendance_tenths: presence.map_or(0, |presence| presence.tenths(window)),
            joins: presence.map_or(0, |presence| presence.attended.len()),
            matched_by: case.matched_by(),
            override_by_hand: case.override_by_hand.cloned(),
            suggestions: case.suggestions.clone(),
        }
    }
}

/// How one is called whom the roster does not know.
fn stranger_id(person: &Person) -> String {
    let email = person.keys.iter().find(|key| key.kind == KeyKind::Email);
    match (person.key.kind, email) {
        (KeyKind::CustomerKey, _) => person.key.value.clone(),
        // An address that others have too names nobody.
        (KeyKind::Email, Some(email)) if *email != person.key => person.key.to_string(),
        (_, Some(email)) => email.value.clone(),
        _ => person.key.to_string(),
    }
}

/// Those who hold the session.
struct Hosts(HashSet<PersonKey>);

impl Hosts {
    fn of(session: &SessionFacts) -> Self {
        let emails = session
            .host_emails
            .iter()
            .map(|email| host_key(KeyKind::Email, email));
        let users = session
            .host_user_ids
            .iter()
            .map(|id| host_key(KeyKind::User, id));
        Self(
            emails
                .chain(users)
                .filter(|key| !key.value.is_empty())
                .collect(),
        )
    }

    fn contain(&self, person: &Person) -> bool {
        person.keys.iter().any(|key| self.0.contains(key))
    }

    fn contain_expected(&self, expected: &Expected) -> bool {
        let emails = expected.email.iter().chain([&expected.person_id]);
        let emails = emails.map(|email| host_key(KeyKind::Email, email));
        let users = expected
            .user_ids
            .iter()
            .map(|id| host_key(KeyKind::User, id));
        emails.chain(users).any(|key| self.0.contains(&key))
    }
}

fn host_key(kind: KeyKind, text: &str) -> PersonKey {
    let text = text.trim();
    let value = if kind == KeyKind::Email {
        text.to_lowercase()
    } else {
        text.to_owned()
    };
    PersonKey { kind, value }
}

#[cfg(test)]
#[path = "compute_tests.rs"]
mod tests;
