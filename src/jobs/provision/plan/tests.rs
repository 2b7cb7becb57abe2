//! The table of the plan: what is stored × what Zoom shows × what is wanted.

mod brakes_and_drift;

use serde_json::json;

use super::*;
use crate::config::MeetingDefaults;
use crate::store::sessions::Wish;
use crate::store::{MeetingState, Source};

const HOST: &str = "host@example.com";
const MARKER: &str = "Ref. 7F3K-9QHM";

fn at(time: &str) -> DateTime<Utc> {
    format!("2026-09-01T{time}:00Z").parse().unwrap()
}

fn wanted() -> Wanted {
    let wish = Wish {
        session_id: "s1".into(),
        topic: "Biology".into(),
        start_time: at("10:00"),
        duration_minutes: 60,
        timezone: "UTC".into(),
        provider: "zoom".into(),
        host_email: Some(HOST.into()),
        ..empty_wish()
    };
    Wanted::new(&wish, MARKER, &MeetingDefaults::default())
}

fn empty_wish() -> Wish {
    Wish {
        session_id: String::new(),
        topic: String::new(),
        start_time: at("00:00"),
        duration_minutes: 1,
        timezone: String::new(),
        cohort: None,
        provider: String::new(),
        host_email: None,
        host_pool: None,
        meeting_url: None,
        auto_recording: None,
        waiting_room: None,
        join_before_host: None,
        passcode: None,
        alternative_hosts: String::new(),
        agenda: None,
    }
}

/// A stored row: its state, and its number where it has one.
fn row(state: MeetingState, number: Option<&str>) -> Meeting {
    Meeting {
        id: 1,
        session_id: "s1".into(),
        marker: MARKER.into(),
        state,
        managed: true,
        host_email: HOST.into(),
        zoom_meeting_id: number.map(str::to_owned),
        join_url: None,
        password: None,
        wanted: Some(serde_json::to_value(wanted()).unwrap()),
        seen: None,
        created_by: Source::Cron,
        intended_at: at("08:00"),
        sent_at: Some(at("08:00")),
        settled_at: None,
        seen_at: None,
        last_error: None,
    }
}

/// A meeting in a list, as wanted.
fn seen(number: &str) -> Seen {
    Seen {
        zoom_meeting_id: number.into(),
        host_email: HOST.into(),
        topic: "Biology".into(),
        start_time: Some(at("10:00")),
        duration_minutes: Some(60),
        timezone: Some("UTC".into()),
        agenda: MARKER.into(),
        created_at: Some(at("08:00")),
        ..Seen::default()
    }
}

struct Case {
    candidate: Candidate,
    actual: Actual,
    settled: bool,
    on_drift: OnDrift,
}

impl Case {
    fn new(meeting: Option<Meeting>, list: Vec<Seen>) -> Self {
        let mut actual = Actual::new(BTreeSet::new());
        actual.taken.extend(
            meeting
                .iter()
                .filter_map(|meeting| meeting.zoom_meeting_id.clone()),
        );
        actual.add_list(HOST, list);
        let candidate = Candidate {
            asked: false,
            session_id: "s1".into(),
            wants_meeting: true,
            host_email: Some(HOST.into()),
            pool: None,
            no_host: None,
            no_links: None,
            marker: MARKER.into(),
            wanted: wanted(),
            meeting,
        };
        Self {
            candidate,
            actual,
            settled: true,
            on_drift: OnDrift::Schedule,
        }
    }

    fn unwanted(mut self) -> Self {
        self.candidate.wants_meeting = false;
        self
    }

    fn unsettled(mut self) -> Self {
        self.settled = false;
        self
    }

    fn asked(mut self, number: &str, answer: Option<Seen>) -> Self {
        self.actual.asked.insert(number.into(), answer);
        self
    }

    fn never_started(mut self, numbers: &[&str]) -> Self {
        self.actual
            .never_started
            .extend(numbers.iter().map(|number| (*number).to_owned()));
        self
    }

    fn action(&self) -> Action {
        let candidates = std::slice::from_ref(&self.candidate);
        plan(candidates, &self.actual, at("09:00"), self.on_drift, |_| {
            self.settled
        })
        .remove(0)
    }

    fn deed(&self) -> String {
        let action = self.action();
        match &action.deed {
            Deed::Adopt(seen) => format!("adopt {}", seen.zoom_meeting_id),
            Deed::Delete(number) => format!("delete {number}"),
            Deed::Hold(_) => "hold".into(),
            Deed::Fail(_) => "fail".into(),
            other => format!("{other:?}").to_lowercase(),
        }
    }
}

#[test]
fn every_state_meets_every_list_and_wish() {
    use MeetingState::{Active, Held, Intended, Sent, Unknown};
    let ours = || vec![seen("1")];
    let table: Vec<(&str, Case, &str)> = vec![
        (
            "nothing stored, nothing there",
            Case::new(None, vec![]),
            "create",
        ),
        (
            "nothing stored, ours there: a lost database",
            Case::new(None, ours()),
            "adopt 1",
        ),
        (
            "nothing stored, not wanted",
            Case::new(None, ours()).unwanted(),
            "skip",
        ),
        (
            "intended, nothing there",
            Case::new(Some(row(Intended, None)), vec![]),
            "create",
        ),
        (
            "intended, ours there",
            Case::new(Some(row(Intended, None)), ours()),
            "adopt 1",
        ),
        (
            "intended, not wanted",
            Case::new(Some(row(Intended, None)), vec![]).unwanted(),
            "forget",
        ),
        (
            "sent, nothing there, too early",
            Case::new(Some(row(Sent, None)), vec![]).unsettled(),
            "wait",
        ),
        (
            "sent, nothing there",
            Case::new(Some(row(Sent, None)), vec![]),
            "create",
        ),
        (
            "sent, ours there",
            Case::new(Some(row(Sent, None)), ours()).unsettled(),
            "adopt 1",
        ),
        (
            "unknown, too early",
            Case::new(Some(row(Unknown, None)), vec![]).unsettled(),
            "wait",
        ),
        (
            "unknown, nothing there",
            Case::new(Some(row(Unknown, None)), vec![]),
            "create",
        ),
        (
            "unknown, ours there",
            Case::new(Some(row(Unknown, None)), ours()),
            "adopt 1",
        ),
        (
            "unknown, not wanted, too early",
            Case::new(Some(row(Unknown, None)), vec![])
                .unwanted()
                .unsettled(),
            "wait",
        ),
        (
            "unknown, not wanted",
            Case::new(Some(row(Unknown, None)), vec![]).unwanted(),
            "forget",
        ),
        (
            "unknown, not wanted, ours there",
            Case::new(Some(row(Unknown, None)), ours()).unwanted(),
            "delete 1",
        ),
        (
            "held, nothing there",
            Case::new(Some(row(Held, None)), vec![]),
            "hold",
        ),
        (
            "held, ours turns up",
            Case::new(Some(row(Held, None)), ours()),
            "adopt 1",
        ),
        (
            "held, not wanted",
            Case::new(Some(row(Held, None)), vec![]).unwanted(),
            "forget",
        ),
        (
            "active, as it should be",
            Case::new(Some(row(Active, Some("1"))), ours()),
            "unchanged",
        ),
        (
            "active, not wanted",
            Case::new(Some(row(Active, Some("1"))), ours()).unwanted(),
            "delete 1",
        ),
        (
            "active, in no list, not asked",
            Case::new(Some(row(Active, Some("1"))), vec![]),
            "fail",
        ),
        (
            "active, in no list, gone",
            Case::new(Some(row(Active, Some("1"))), vec![]).asked("1", None),
            "recreate",
        ),
        (
            "active, in no list, there",
            Case::new(Some(row(Active, Some("1"))), vec![]).asked("1", Some(seen("1"))),
            "unchanged",
        ),
        (
            "active, gone, not wanted",
            Case::new(Some(row(Active, Some("1"))), vec![])
                .asked("1", None)
                .unwanted(),
            "forget",
        ),
        (
            "active, gone, a copy there",
            Case::new(Some(row(Active, Some("1"))), vec![seen("2")]).asked("1", None),
            "adopt 2",
        ),
    ];
    for (name, case, deed) in table {
        assert_eq!(case.deed(), deed, "{name}");
    }
}

#[test]
fn a_linked_meeting_is_never_touched() {
    for unwanted in [false, true] {
        let mut linked = row(MeetingState::Active, Some("1"));
        linked.managed = false;
        let case = Case::new(Some(linked), vec![]);
        let case = if unwanted { case.unwanted() } else { case };
        assert_eq!(case.deed(), "skip");
    }
}

#[test]
fn topic_and_start_only_ever_hold() {
    let like = |number| Seen {
        agenda: "Bring a pen".into(),
        ..seen(number)
    };
    let unknown = || Some(row(MeetingState::Unknown, None));
    assert_eq!(Case::new(unknown(), vec![like("5")]).deed(), "hold");
    assert_eq!(
        Case::new(unknown(), vec![like("5")]).unsettled().deed(),
        "wait"
    );
    let older = Seen {
        created_at: Some(at("07:00")),
        ..like("5")
    };
    assert_eq!(
        Case::new(unknown(), vec![older]).deed(),
        "create",
        "it was there before"
    );
    let other = Seen {
        agenda: "Ref. 0000-0000".into(),
        ..like("5")
    };
    assert_eq!(
        Case::new(unknown(), vec![other]).deed(),
        "create",
        "another session's"
    );
    let mut taken = Case::new(unknown(), vec![like("5")]);
    taken.actual.taken.insert("5".into());
    assert_eq!(taken.deed(), "create", "another session's by number");
    let keys = json!({"settings": {"custom_keys": [{"key": "zoomctl_session", "value": "s1"}]}});
    let witness = Seen {
        raw: keys,
        ..like("5")
    };
    assert_eq!(
        Case::new(unknown(), vec![like("5")])
            .asked("5", Some(witness))
            .deed(),
        "adopt 5"
    );
}

#[test]
fn of_two_copies_the_older_stays_and_the_other_goes_if_it_never_started() {
    let later = Seen {
        created_at: Some(at("08:30")),
        ..seen("2")
    };
    let case = |known: &str| {
        Case::new(
            Some(row(MeetingState::Active, Some(known))),
            vec![later.clone(), seen("1")],
        )
        .asked("1", Some(seen("1")))
        .asked("2", Some(later.clone()))
    };
    let stays = case("1").never_started(&["1", "2"]);
    assert_eq!(stays.deed(), "unchanged");
    assert_eq!(stays.action().copies, [("2".to_owned(), HOST.to_owned())]);
    let moves = case("2").never_started(&["1", "2"]);
    assert_eq!(moves.deed(), "adopt 1");
    assert_eq!(moves.action().copies, [("2".to_owned(), HOST.to_owned())]);
    assert_eq!(case("1").never_started(&["1"]).deed(), "hold");
    let raw = json!({"creation_source": "web_portal"});
    let by_hand = case("1").never_started(&["1", "2"]).asked(
        "2",
        Some(Seen {
            raw,
            ..later.clone()
        }),
    );
    assert_eq!(by_hand.deed(), "unchanged");
    assert!(by_hand.action().copies.is_empty());
    assert!(by_hand.action().notes[0].contains("meeting 2"));
}

#[test]
fn each_field_that_a_list_shows_is_compared() {
    let active = || Some(row(MeetingState::Active, Some("1")));
    type Edit = (&'static str, fn(&mut Seen));
    let edits: [Edit; 5] = [
        ("topic", |seen| seen.topic = "Chemistry".into()),
        ("start_time", |seen| seen.start_time = Some(at("11:00"))),
        ("duration_minutes", |seen| seen.duration_minutes = Some(30)),
        ("timezone", |seen| {
            seen.timezone = Some("Asia/Riyadh".into());
        }),
        ("agenda", |seen| seen.agenda.push_str("\nBring a pen")),
    ];
    for (field, edit) in edits {
        let mut edited = seen("1");
        edit(&mut edited);
        let action = Case::new(active(), vec![edited]).action();
        assert!(matches!(action.deed, Deed::Update), "{field}");
        assert_eq!(action.changes.len(), 1, "{field}");
        assert_eq!(action.changes[0].field, field);
    }
}
