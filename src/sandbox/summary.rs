//! What came of it: the counters, and the truth that reports are measured against.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};

use super::api::operations::Label;
use super::faults::RuleCount;
use super::journal::Counters;
use super::routes::stamp;
use super::service::State;
use super::world::World;
use super::world::instances::{Fate, Instance, Room};
use super::world::meetings::{Meeting, Source};

/// The state of a run, as `GET /summary` and the end of `sandbox serve` show it.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Totals of the journal.
    #[serde(flatten)]
    pub counters: Counters,
    /// The most requests within any one second, by label.
    pub peak_per_second: BTreeMap<&'static str, usize>,
    /// Tokens given out.
    pub tokens_issued: u64,
    /// Meetings that exist now.
    pub meetings: usize,
    /// Meetings too many: same host, topic and start as another one that exists.
    pub meetings_doubled: usize,
    /// Instances that took place or run.
    pub instances: usize,
    /// Rows that reports show of them.
    pub participant_rows: usize,
    /// Rules with their counts.
    pub fault_rules: Vec<RuleCount>,
    /// Rules that hit nothing.
    pub unmatched_rules: Vec<String>,
}

pub(crate) fn summary(state: &State) -> Summary {
    let now = state.clock.now();
    let mut seen: HashMap<_, usize> = HashMap::new();
    for meeting in state
        .world
        .meetings
        .iter()
        .filter(|meeting| meeting.exists(now))
    {
        *seen
            .entry((meeting.host, &meeting.topic, meeting.start))
            .or_default() += 1;
    }
    let fault_rules = state.faults.counts();
    let unmatched = fault_rules.iter().filter(|rule| rule.played == 0);
    Summary {
        counters: state.journal.counters.clone(),
        peak_per_second: Label::ALL
            .into_iter()
            .map(|label| {
                (
                    label.word(),
                    state.limits.peaks.get(&label).copied().unwrap_or(0),
                )
            })
            .collect(),
        tokens_issued: state.tokens.issued(),
        meetings: seen.values().sum(),
        meetings_doubled: seen.values().map(|count| count - 1).sum(),
        instances: state.world.instances.len(),
        participant_rows: state
            .world
            .instances
            .iter()
            .map(|(_, i)| i.stays.len())
            .sum(),
        unmatched_rules: unmatched.map(|rule| rule.name.clone()).collect(),
        fault_rules,
    }
}

/// Everything as it really is, secrets and Zoom's blind spots set aside.
/// `only` picks one meeting: in a large world all of them are more than anybody wants to read.
pub(crate) fn truth(world: &World, now: DateTime<Utc>, only: Option<u64>) -> Value {
    let fits = |id: u64| only.is_none_or(|only| only == id);
    let mut meetings: Vec<_> = world.meetings.iter().filter(|m| fits(m.id)).collect();
    meetings.sort_by_key(|meeting| (meeting.start, meeting.id));
    let meetings: Vec<_> = meetings
        .into_iter()
        .map(|m| meeting(world, m, now))
        .collect();
    let instances: Vec<_> = world
        .instances
        .iter()
        .filter(|(_, instance)| fits(instance.meeting))
        .map(|(_, i)| instance(world, i, now))
        .collect();
    let users: Vec<_> = world
        .users
        .iter()
        .map(|(_, user)| {
            json!({
                "id": user.id,
                "email": user.email,
                "type": user.kind,
                "status": user.status.word(),
            })
        })
        .collect();
    json!({"now": stamp(now), "users": users, "meetings": meetings, "instances": instances})
}

fn meeting(world: &World, meeting: &Meeting, now: DateTime<Utc>) -> Value {
    json!({
        "id": meeting.id,
        "host_email": world.users[meeting.host].email,
        "topic": meeting.topic,
        "type": meeting.kind,
        "start_time": meeting.start.map(stamp),
        "duration": meeting.duration,
        "timezone": meeting.timezone.name(),
        "agenda": meeting.agenda,
        "password": meeting.password,
        "settings": &*meeting.settings,
        "created_at": stamp(meeting.created_at),
        "source": match meeting.source {
            Source::Api => "api",
            Source::Portal => "portal",
        },
        "exists": meeting.exists(now),
        "status": if meeting.live.is_some() { "started" } else { "waiting" },
        "registrants": meeting.registrants.len(),
    })
}

fn instance(world: &World, instance: &Instance, now: DateTime<Utc>) -> Value {
    let people: Vec<_> = (0..instance.attendees.len())
        .map(|at| person(world, instance, at))
        .collect();
    let recording = instance.recording.as_ref().map(|recording| {
        let files: Vec<_> = recording
            .files
            .iter()
            .enumerate()
            .map(|(number, file)| {
                let (file_type, _, recording_type) = file.kind.words();
                json!({
                    "id": instance.file_id(world.seed, number),
                    "file_type": file_type,
                    "recording_type": recording_type,
                    "size": file.size,
                    "start": stamp(file.start),
                    "end": stamp(file.end),
                    "ready_at": stamp(file.ready),
                    "ready": file.ready <= now,
                    "state": match file.fate {
                        Fate::Kept => "kept",
                        Fate::Trashed(_) => "trashed",
                        Fate::Deleted => "deleted",
                    },
                })
            })
            .collect();
        json!({"files": files})
    });
    json!({
        "uuid": instance.uuid,
        "meeting_id": instance.meeting,
        "session_id": instance.session.as_deref(),
        "host_email": world.users[instance.host].email,
        "topic": &*instance.topic,
        "start": stamp(instance.start),
        "end": stamp(instance.end),
        "ended": instance.ended,
        "participants_ready_at": stamp(instance.report_ready),
        "rows": instance.stays.len(),
        "people": people,
        "recording": recording,
    })
}

/// One attendee: who it really was, and when he really was in the meeting (not the waiting room).
fn person(world: &World, instance: &Instance, at: usize) -> Value {
    let attendee = &instance.attendees[at];
    let person = attendee
        .person
        .map(|number| &world.term.people[number as usize]);
    let stays = instance
        .stays
        .iter()
        .filter(|stay| stay.attendee as usize == at);
    let inside = stays.filter(|stay| stay.room != Room::Waiting);
    let intervals = union(inside.map(|stay| (stay.join, stay.leave)).collect());
    let seconds: i64 = intervals
        .iter()
        .map(|(from, to)| (*to - *from).num_seconds())
        .sum();
    let intervals: Vec<_> = intervals
        .iter()
        .map(|(from, to)| json!([stamp(*from), stamp(*to)]))
        .collect();
    json!({
        "person_id": person.map(|person| &*person.person_id),
        "roster_name": person.map(|person| &*person.name),
        "roster_email": person.map(|person| &*person.email),
        "is_host": attendee.user.is_some(),
        "name": &*attendee.name,
        "email": &*attendee.email,
        "customer_key": &*attendee.customer_key,
        "registrant_id": &*attendee.registrant_id,
        "present": intervals,
        "present_seconds": seconds,
    })
}

/// Overlapping spans joined; in order of time.
fn union(mut spans: Vec<(DateTime<Utc>, DateTime<Utc>)>) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    spans.sort();
    let mut joined: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
    for (from, to) in spans {
        match joined.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => joined.push((from, to)),
        }
    }
    joined
}
