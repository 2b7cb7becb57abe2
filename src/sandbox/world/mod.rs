//! The state of the simulated account, and what happens in it as time passes.

pub(crate) mod facts;
mod held;
pub(crate) mod ids;
pub(crate) mod instances;
pub(crate) mod meetings;
pub(crate) mod recurrence;
pub(crate) mod settings;
pub(crate) mod timeline;
pub(crate) mod users;

use std::collections::HashMap;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use self::facts::{Facts, What};
use self::instances::Instances;
use self::meetings::{INSTANT, Meeting, Meetings, SERIES, SERIES_WITHOUT_TIMES};
use self::timeline::{Happening, Timeline};
use self::users::Users;
use super::api::refusal::Language;
use super::draw::Draw;
use super::play;
use super::term::Term;
use super::{AccountPlan, Habits};

/// Names and keys of the account, all invented.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) language: Language,
    pub(crate) plan: AccountPlan,
}

/// Where the listeners are, for links.
#[derive(Clone, Debug, Default)]
pub(crate) struct Addresses {
    /// `http://127.0.0.1:PORT` of the API, which also starts downloads.
    pub(crate) api: String,
    /// The second host, to which downloads are redirected.
    pub(crate) files: String,
}

/// Everything that a request can see or change.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) account: Account,
    pub(crate) habits: Habits,
    pub(crate) addresses: Addresses,
    pub(crate) term: Term,
    pub(crate) users: Users,
    pub(crate) meetings: Meetings,
    pub(crate) instances: Instances,
    pub(crate) pool: settings::Pool,
    pub(crate) facts: Facts,
    /// The instance that each host is in.
    live: HashMap<usize, usize>,
    timeline: Timeline,
}

impl World {
    pub(crate) fn new(
        seed: u64,
        account: Account,
        habits: Habits,
        term: Term,
        now: DateTime<Utc>,
    ) -> Self {
        let users = Users::of_term(seed, &term, now);
        Self {
            seed,
            account,
            habits,
            addresses: Addresses::default(),
            term,
            users,
            meetings: Meetings::default(),
            instances: Instances::default(),
            pool: settings::Pool::default(),
            facts: Facts::default(),
            live: HashMap::new(),
            timeline: Timeline::default(),
        }
    }

    /// Plays everything that is due by `now`, in order.
    pub(crate) fn advance(&mut self, now: DateTime<Utc>) {
        while let Some((at, what)) = self.timeline.pop(now) {
            self.happen(at, what);
        }
    }

    /// When something will happen next by itself.
    pub(crate) fn next_happening(&self) -> Option<DateTime<Utc>> {
        self.timeline.next()
    }

    fn happen(&mut self, at: DateTime<Utc>, what: Happening) {
        match what {
            Happening::Start {
                meeting,
                plan,
                planned,
            } => {
                let current = self.meetings.any(meeting);
                if current.is_some_and(|m| m.plan == plan && !is_cancelled(m, planned)) {
                    self.open(meeting, planned, at);
                }
            }
            Happening::Resume {
                meeting,
                run,
                planned,
                opened,
            } => {
                let current = self.meetings.any(meeting);
                if current.is_some_and(|m| m.run == run && m.deleted_at.is_none()) {
                    self.begin(meeting, planned, opened, 1);
                }
            }
            Happening::End { instance } => self.end(instance, at),
            Happening::Join { instance, stay } => {
                self.facts.tell(at, What::Joined { instance, stay });
            }
            Happening::Leave { instance, stay } => {
                let current = self.instances[instance].stays.get(stay);
                // Somebody whose stay was cut short has been told about already.
                if current.is_some_and(|stay| stay.leave == at) {
                    self.facts.tell(at, What::Left { instance, stay });
                }
            }
            Happening::Recorded { instance } => {
                self.facts.tell(at, What::Recorded { instance });
            }
            Happening::Transcribed { instance } => {
                self.facts.tell(at, What::Transcribed { instance });
            }
        }
    }

    /// A number that no meeting has, drawn from what the meeting is about: the order in which
    /// parallel calls arrive does not change it.
    pub(crate) fn free_meeting_id(&self, words: &[&str]) -> (u64, String) {
        for attempt in 0_u32.. {
            let attempt = attempt.to_string();
            let mut all = vec!["meeting", attempt.as_str()];
            all.extend(words);
            let mut draw = Draw::new(self.seed, &all);
            let id = ids::meeting_number(&mut draw);
            if !self.meetings.contains(id) {
                return (id, ids::instance_uuid(&mut draw));
            }
        }
        unreachable!("there are ten thousand million numbers")
    }

    /// Puts a new meeting into the calendar of its host.
    pub(crate) fn add_meeting(&mut self, meeting: Meeting, now: DateTime<Utc>) {
        let id = meeting.id;
        self.meetings.insert(meeting);
        self.facts.tell(now, What::Created { meeting: id });
        self.plan_starts(id, now);
    }

    /// Puts the starts of a meeting on the timeline; former ones become void.
    pub(crate) fn plan_starts(&mut self, id: u64, now: DateTime<Utc>) {
        let Some(meeting) = self.meetings.any_mut(id) else {
            return;
        };
        meeting.plan += 1;
        let plan = meeting.plan;
        let Some(meeting) = self.meetings.any(id) else {
            return;
        };
        let times: Vec<_> = match meeting.kind {
            INSTANT => vec![(now, Some(now))],
            SERIES_WITHOUT_TIMES => Vec::new(),
            SERIES => meeting
                .occurrences
                .iter()
                .filter(|occurrence| !occurrence.deleted)
                .map(|o| (o.start, play::opening(self, meeting, o.start)))
                .collect(),
            _ => meeting
                .start
                .map(|s| (s, play::opening(self, meeting, s)))
                .into_iter()
                .collect(),
        };
        for (planned, opening) in times {
            let over = planned + TimeDelta::minutes(meeting.duration.into()) < now;
            if let Some(opening) = opening.filter(|_| !over) {
                // A meeting that is made after its host would have come starts in a moment.
                let at = opening.max(now + TimeDelta::seconds(5));
                self.timeline.push(
                    whole(at),
                    Happening::Start {
                        meeting: id,
                        plan,
                        planned,
                    },
                );
            }
        }
    }
}

fn is_cancelled(meeting: &Meeting, planned: DateTime<Utc>) -> bool {
    meeting.deleted_at.is_some()
        || meeting
            .occurrences
            .iter()
            .any(|o| o.start == planned && o.deleted)
}

/// Whole seconds, as in all of Zoom's times (`zoom-api §1 [D]`).
pub(crate) fn whole(time: DateTime<Utc>) -> DateTime<Utc> {
    time.duration_trunc(TimeDelta::seconds(1)).unwrap_or(time)
}
