//! Personal links: who of a roster gets one, and whose is cancelled.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::store::people::Person;
use crate::store::registrants::Registrant;

use super::{Candidate, Deed};

/// Longest e-mail and name that Zoom registers (zoom-api §7.8).
const EMAIL_CHARACTERS: usize = 128;
const NAME_CHARACTERS: usize = 64;

/// What is to be done about the personal links of one meeting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    pub(crate) register: Vec<Invitee>,
    /// They left the roster, or have another address now.
    pub(crate) cancel: Vec<Registrant>,
    /// Their links end without a word to Zoom: the meeting takes no registrants any more, or
    /// somebody who stays holds the same one.
    pub(crate) forget: Vec<Registrant>,
    /// Who cannot be registered, for want of an address that Zoom takes.
    pub(crate) unreachable: Vec<String>,
    /// Who get one link together with somebody else, since they have one address.
    pub(crate) sharing: Vec<Vec<String>>,
}

/// Somebody to register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invitee {
    pub(crate) person_id: String,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
}

impl Links {
    pub(crate) fn is_empty(&self) -> bool {
        self.register.is_empty() && self.cancel.is_empty() && self.forget.is_empty()
    }
}

/// Compares a roster with the links that are known of the session.
pub(crate) fn links(
    candidate: &Candidate,
    deed: &Deed,
    roster: &[Person],
    known: &[Registrant],
    now: DateTime<Utc>,
) -> Links {
    let mut links = Links::default();
    let wanted = &candidate.wanted;
    let length = TimeDelta::minutes(i64::from(wanted.duration_minutes));
    let stands = candidate.meeting.as_ref();
    let is_linked = stands.is_some_and(|meeting| !meeting.managed);
    if !candidate.wants_meeting || is_linked || wanted.start_time + length <= now {
        return links;
    }
    // A meeting that is made anew has nobody yet.
    let number = match deed {
        Deed::Create | Deed::Recreate | Deed::Replace => None,
        _ => stands.and_then(|meeting| meeting.zoom_meeting_id.as_deref()),
    };
    let valid: Vec<&Registrant> = known.iter().filter(|one| one.opens(number)).collect();
    if !wanted.registration {
        links.forget = valid.into_iter().cloned().collect();
        return links;
    }
    if candidate.no_links.is_some() {
        return links;
    }
    // Zoom does not register those who hold the meeting.
    let alternative = wanted.alternative_hosts.split(';').map(str::trim);
    let hosts: BTreeSet<&str> = candidate
        .host_email
        .iter()
        .map(String::as_str)
        .chain(alternative)
        .collect();
    let mut kept = BTreeSet::new();
    let mut by_email: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for person in roster {
        let own = || person.person_id.contains('@').then_some(&person.person_id);
        let email = person
            .email
            .as_ref()
            .or_else(own)
            .map(|email| email.to_lowercase());
        let Some(email) = email.filter(|email| takes(email)) else {
            links.unreachable.push(person.person_id.clone());
            continue;
        };
        if hosts.contains(email.as_str()) {
            continue;
        }
        let holders = by_email.entry(email.clone()).or_default();
        holders.push(person.person_id.clone());
        let has = valid.iter().any(|one| {
            one.person_id == person.person_id && one.email.as_deref() == Some(email.as_str())
        });
        if has {
            kept.insert(person.person_id.as_str());
        } else {
            links.register.push(invitee(person, email));
        }
    }
    let (stay, gone): (Vec<&Registrant>, Vec<_>) = valid
        .into_iter()
        .partition(|one| kept.contains(one.person_id.as_str()));
    // Zoom registers an address once: who shares one holds one registrant with the others.
    let held: BTreeSet<&str> = stay.iter().map(|one| one.registrant_id.as_str()).collect();
    for one in gone {
        match held.contains(one.registrant_id.as_str()) {
            true => links.forget.push(one.clone()),
            false => links.cancel.push(one.clone()),
        }
    }
    let is_new = |id: &String| links.register.iter().any(|one| one.person_id == *id);
    by_email.retain(|_, holders| holders.len() > 1 && holders.iter().any(is_new));
    links.sharing = by_email.into_values().collect();
    links
}

fn takes(email: &str) -> bool {
    email.contains('@') && email.chars().count() <= EMAIL_CHARACTERS
}

/// Zoom wants a first name: the first word, else what stands before the `@`.
fn invitee(person: &Person, email: String) -> Invitee {
    let cut = |text: &str| text.chars().take(NAME_CHARACTERS).collect::<String>();
    let name = person.name.as_deref().unwrap_or_default().trim();
    let (first, last) = name.split_once(char::is_whitespace).unwrap_or((name, ""));
    let mailbox = email.split('@').next().unwrap_or_default();
    Invitee {
        person_id: person.person_id.clone(),
        first_name: cut(if first.is_empty() { mailbox } else { first }),
        last_name: cut(last.trim()),
        email,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::MeetingDefaults;
    use crate::jobs::provision::wanted::Wanted;
    use crate::store::registrants::Registration;
    use crate::store::sessions::Wish;
    use crate::store::zoom_meetings::Meeting;
    use crate::store::{MeetingState, Source};

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-09-01T{time}:00Z").parse().unwrap()
    }

    fn candidate(wanted: bool) -> Candidate {
        let wish = Wish {
            session_id: "s1".into(),
            topic: "Grammar".into(),
            start_time: at("08:00"),
            duration_minutes: 60,
            timezone: "UTC".into(),
            cohort: None,
            provider: "zoom".into(),
            host_email: Some("nora@x.de".into()),
            host_pool: None,
            meeting_url: None,
            auto_recording: None,
            waiting_room: None,
            join_before_host: None,
            passcode: None,
            alternative_hosts: "omar@x.de".into(),
            agenda: None,
        };
        let registration = Registration {
            wanted,
            mail: false,
        };
        Candidate {
            session_id: "s1".into(),
            asked: false,
            wants_meeting: true,
            host_email: Some("nora@x.de".into()),
            pool: None,
            no_host: None,
            no_links: None,
            marker: String::new(),
            wanted: Wanted::new(&wish, "", &MeetingDefaults::default())
                .with_registration(registration),
            meeting: Some(Meeting {
                id: 1,
                session_id: "s1".into(),
                marker: String::new(),
                state: MeetingState::Active,
                managed: true,
                host_email: "nora@x.de".into(),
                zoom_meeting_id: Some("123".into()),
                join_url: None,
                password: None,
                wanted: None,
                seen: None,
                created_by: Source::Manual,
                intended_at: at("06:00"),
                sent_at: None,
                settled_at: None,
                seen_at: None,
                last_error: None,
            }),
        }
    }

    fn person(person_id: &str, name: &str, email: Option<&str>) -> Person {
        Person {
            person_id: person_id.into(),
            name: Some(name.into()),
            email: email.map(str::to_owned),
            created_at: at("06:00"),
            updated_at: at("06:00"),
        }
    }

    fn registrant(person_id: &str, email: &str, number: &str) -> Registrant {
        Registrant {
            zoom_meeting_id: number.into(),
            person_id: person_id.into(),
            session_id: "s1".into(),
            email: Some(email.into()),
            registrant_id: format!("r-{person_id}"),
            join_url: Some("https://zoom.us/w/123?tk=x".into()),
            registered_at: at("06:30"),
            cancelled_at: None,
        }
    }

    fn roster() -> Vec<Person> {
        vec![
            person("p1", "Sara Ali Hassan", Some("Sara@x.de")),
            person("p2", "", Some("lina@x.de")),
            person("p3", "Eve", None),
            person("nora@x.de", "Nora", None),
            person("p5", "Omar", Some("omar@x.de")),
        ]
    }

    fn told(links: &Links) -> [Vec<&str>; 4] {
        [
            links
                .register
                .iter()
                .map(|one| one.person_id.as_str())
                .collect(),
            links
                .cancel
                .iter()
                .map(|one| one.person_id.as_str())
                .collect(),
            links
                .forget
                .iter()
                .map(|one| one.person_id.as_str())
                .collect(),
            links.unreachable.iter().map(String::as_str).collect(),
        ]
    }

    #[test]
    fn everybody_with_an_address_is_registered_once_and_hosts_never() {
        let first = links(&candidate(true), &Deed::Create, &roster(), &[], at("07:00"));
        assert_eq!(told(&first), [vec!["p1", "p2"], vec![], vec![], vec!["p3"]]);
        let names: Vec<_> = first
            .register
            .iter()
            .map(|one| (one.first_name.as_str(), one.last_name.as_str()))
            .collect();
        assert_eq!(names, [("Sara", "Ali Hassan"), ("lina", "")]);
        let known = [
            registrant("p1", "sara@x.de", "123"),
            registrant("p2", "lina@x.de", "123"),
        ];
        let again = links(
            &candidate(true),
            &Deed::Unchanged,
            &roster(),
            &known,
            at("07:00"),
        );
        assert!(again.is_empty());
    }

    #[test]
    fn who_leaves_or_changes_the_address_is_cancelled() {
        let known = [
            registrant("p1", "old@x.de", "123"),
            registrant("p2", "lina@x.de", "123"),
            registrant("p9", "gone@x.de", "123"),
        ];
        let found = links(
            &candidate(true),
            &Deed::Unchanged,
            &roster(),
            &known,
            at("07:00"),
        );
        assert_eq!(
            told(&found),
            [vec!["p1"], vec!["p1", "p9"], vec![], vec!["p3"]]
        );
    }

    #[test]
    fn a_link_that_somebody_who_stays_holds_too_is_not_cancelled_at_zoom() {
        let shared = |person_id: &str| Registrant {
            registrant_id: "r-family".into(),
            ..registrant(person_id, "family@x.de", "123")
        };
        let family = |ids: &[&str]| -> Vec<Person> {
            let one = |id: &&str| person(id, id, Some("family@x.de"));
            ids.iter().map(one).collect()
        };
        let find = |people: &[Person], known: &[Registrant]| {
            links(
                &candidate(true),
                &Deed::Unchanged,
                people,
                known,
                at("07:00"),
            )
        };
        let both = [shared("f1"), shared("f2")];
        let found = find(&family(&["f2"]), &both);
        assert_eq!(told(&found), [vec![], vec![], vec!["f1"], vec![]]);
        let found = find(&[], &both);
        assert_eq!(told(&found), [vec![], vec!["f1", "f2"], vec![], vec![]]);
        let found = find(&family(&["f1", "f2", "f3"]), &both);
        assert_eq!(told(&found), [vec!["f3"], vec![], vec![], vec![]]);
        assert_eq!(
            found.sharing,
            [["f1", "f2", "f3"]],
            "said when a link is made"
        );
        let found = find(&family(&["f1", "f2"]), &both);
        assert_eq!(found.sharing, [[""; 0]; 0], "and not in every run");
    }

    #[test]
    fn a_new_meeting_registers_all_and_old_links_are_nobodys_business() {
        let known = [
            registrant("p1", "sara@x.de", "99"),
            registrant("p2", "lina@x.de", "123"),
        ];
        let found = links(
            &candidate(true),
            &Deed::Replace,
            &roster(),
            &known,
            at("07:00"),
        );
        assert_eq!(told(&found)[0], ["p1", "p2"]);
        assert!(found.cancel.is_empty());
    }

    #[test]
    fn where_links_are_not_wanted_or_not_possible_nobody_is_registered() {
        let known = [registrant("p1", "sara@x.de", "123")];
        let off = links(
            &candidate(false),
            &Deed::Update,
            &roster(),
            &known,
            at("07:00"),
        );
        assert_eq!(told(&off), [vec![], vec![], vec!["p1"], vec![]]);
        let refused = Candidate {
            no_links: Some(crate::error::Error::usage("no licence")),
            ..candidate(true)
        };
        assert!(links(&refused, &Deed::Update, &roster(), &known, at("07:00")).is_empty());
        let over = links(
            &candidate(true),
            &Deed::Unchanged,
            &roster(),
            &[],
            at("09:00"),
        );
        assert!(over.is_empty(), "the session is over");
        let mut linked = candidate(true);
        linked.meeting.as_mut().unwrap().managed = false;
        assert!(links(&linked, &Deed::Skip, &roster(), &[], at("07:00")).is_empty());
    }
}
