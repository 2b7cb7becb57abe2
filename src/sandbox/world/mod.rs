//! The state of the simulated account, and what happens in it as time passes.

pub(crate) mod facts;
pub(crate) mod ids;
pub(crate) mod instances;
pub(crate) mod meetings;
pub(crate) mod recurrence;
pub(crate) mod settings;
pub(crate) mod timeline;
pub(crate) mod users;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use self::facts::{Facts, What};
use self::instances::{FileKind, Instance, Instances};
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

    /// The host opens the meeting now, whatever the plan says.
    pub(crate) fn open(&mut self, id: u64, planned: DateTime<Utc>, at: DateTime<Utc>) {
        let Some(meeting) = self.meetings.any_mut(id) else {
            return;
        };
        let void = meeting.deleted_at.is_some() || meeting.live.is_some();
        if void || !self.users[meeting.host].may_host() {
            return;
        }
        meeting.run += 1;
        self.begin(id, planned, at, 0);
    }

    /// Begins one part of a lesson as an instance of its own.
    fn begin(&mut self, id: u64, planned: DateTime<Utc>, opened: DateTime<Utc>, part: usize) {
        let Some(meeting) = self.meetings.any(id) else {
            return;
        };
        let script = play::script(self, meeting, planned, whole(opened));
        let Some((start, end)) = script.parts.get(part).copied() else {
            return;
        };
        let number = self.instances.of_meeting(id).len().to_string();
        let uuid = ids::instance_uuid(&mut Draw::new(
            self.seed,
            &["instance", &id.to_string(), &number],
        ));
        let cloud = settings::word(&meeting.settings, "auto_recording") == "cloud";
        let records = cloud && self.users[meeting.host].licensed();
        let recording = if records {
            play::recording(self, meeting.host, &uuid, start, end)
        } else {
            None
        };
        let mut stays = script.stays;
        stays.retain(|stay| stay.join < end && stay.leave > start);
        for stay in &mut stays {
            stay.join = stay.join.max(start);
            stay.leave = stay.leave.min(end);
        }
        let mut draw = Draw::new(self.seed, &["report", &uuid]);
        let wait = TimeDelta::seconds(draw.between(180, 720));
        let instance = Instance {
            uuid,
            meeting: id,
            host: meeting.host,
            topic: meeting.topic.as_str().into(),
            kind: meeting.kind,
            start,
            end,
            ended: false,
            session: script.session,
            attendees: script.attendees,
            stays,
            recording,
            report_begins: end + wait / 2,
            report_ready: end + wait,
        };
        let run = meeting.run;
        let at = self.add_instance(instance);
        self.timeline.push(end, Happening::End { instance: at });
        if let Some((back, _)) = script.parts.get(part + 1) {
            self.timeline.push(
                *back,
                Happening::Resume {
                    meeting: id,
                    run,
                    planned,
                    opened,
                },
            );
        }
    }

    /// Takes in an instance and makes it the live one of its meeting and host.
    pub(crate) fn add_instance(&mut self, instance: Instance) -> usize {
        // Starting another meeting ends the one that is running (zoom-api §7.6).
        for other in self.meetings.ids_of_host(instance.host) {
            if let Some(live) = self.meetings.any(other).and_then(|meeting| meeting.live) {
                self.end(live, instance.start);
            }
        }
        let (id, start) = (instance.meeting, instance.start);
        let at = self.instances.insert(instance);
        if self.facts.wanted {
            self.facts.tell(start, What::Started { instance: at });
            for (number, stay) in self.instances[at].stays.iter().enumerate() {
                self.timeline.push(
                    stay.join,
                    Happening::Join {
                        instance: at,
                        stay: number,
                    },
                );
                self.timeline.push(
                    stay.leave,
                    Happening::Leave {
                        instance: at,
                        stay: number,
                    },
                );
            }
        }
        if let Some(meeting) = self.meetings.any_mut(id) {
            meeting.live = Some(at);
            meeting.last_used = Some(start);
        }
        at
    }

    /// Ends an instance; one that is over stays as it is.
    pub(crate) fn end(&mut self, at: usize, now: DateTime<Utc>) {
        let instance = &mut self.instances[at];
        if instance.ended {
            return;
        }
        instance.ended = true;
        let now = whole(now);
        if now < instance.end {
            let earlier = instance.end - now;
            for (number, stay) in instance.stays.iter().enumerate() {
                if stay.join < now && stay.leave > now {
                    self.facts.tell(
                        now,
                        What::Left {
                            instance: at,
                            stay: number,
                        },
                    );
                }
            }
            instance.cut(now);
            instance.report_begins -= earlier;
            instance.report_ready -= earlier;
            let recorded = instance.recording.is_some();
            let instance = &self.instances[at];
            let recording =
                play::recording(self, instance.host, &instance.uuid, instance.start, now);
            self.instances[at].recording = recording.filter(|_| recorded);
        }
        let instance = &self.instances[at];
        let (id, end) = (instance.meeting, instance.end);
        self.facts.tell(end, What::Ended { instance: at });
        if let Some(recording) = instance.recording.as_ref().filter(|_| self.facts.wanted) {
            let ready = |transcript: bool| {
                let files = recording.files.iter();
                let files = files.filter(|f| (f.kind == FileKind::Transcript) == transcript);
                files.map(|file| file.ready).max()
            };
            let recorded = ready(false).map(|time| (time, Happening::Recorded { instance: at }));
            let transcribed =
                ready(true).map(|time| (time, Happening::Transcribed { instance: at }));
            for (time, what) in recorded.into_iter().chain(transcribed) {
                self.timeline.push(time, what);
            }
        }
        if let Some(meeting) = self.meetings.any_mut(id) {
            meeting.live = None;
            meeting.last_used = Some(end);
        }
    }

    /// Ends a running meeting for good: the host does not come back.
    pub(crate) fn end_meeting(&mut self, id: u64, now: DateTime<Utc>) {
        let Some(meeting) = self.meetings.any_mut(id) else {
            return;
        };
        meeting.run += 1;
        if let Some(live) = meeting.live {
            self.end(live, now);
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

/// Whole seconds, as in all of Zoom's times (zoom-api §1 [D]).
pub(crate) fn whole(time: DateTime<Utc>) -> DateTime<Utc> {
    time.duration_trunc(TimeDelta::seconds(1)).unwrap_or(time)
}
