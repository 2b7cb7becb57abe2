//! How a lesson goes: who comes when, who waits, drops out, comes back, and what gets recorded.
//!
//! Everything is drawn from the seed and the session, not from the meeting: a meeting made again
//! for the same session meets the same people.

mod recording;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

pub(crate) use self::recording::{content, measure, recording};
use super::draw::Draw;
use super::names;
use super::term::{Cohort, Habit, Person, Session};
use super::world::instances::{Attendee, Room, Stay};
use super::world::meetings::Meeting;
use super::world::users::User;
use super::world::{World, settings, whole};

/// Group meetings of Basic hosts stop here (zoom-api §13 #20).
const BASIC_MINUTES: i64 = 40;
/// The first `user_id` of a meeting and the step to the next one, as seen in reports.
const FIRST_USER_ID: u32 = 16_778_240;
const USER_ID_STEP: u32 = 1024;

/// A lesson from first to last minute, over all its instances.
#[derive(Debug)]
pub(crate) struct Script {
    /// One part, or two when the host had to start again.
    pub(crate) parts: Vec<(DateTime<Utc>, DateTime<Utc>)>,
    pub(crate) attendees: Vec<Attendee>,
    pub(crate) stays: Vec<Stay>,
    pub(crate) session: Option<Arc<str>>,
}

/// When the host opens a meeting that is planned for `planned`; `None` when he does not come.
pub(crate) fn opening(
    world: &World,
    meeting: &Meeting,
    planned: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let session = world
        .term
        .session_for(meeting.host, &meeting.topic, planned);
    let mut draw = Draw::new(world.seed, &["opening", &key(meeting, session, planned)]);
    if session.is_some() && draw.chance(world.habits.host_absent_percent) {
        return None;
    }
    Some(planned + TimeDelta::seconds(draw.between(-300, 150)))
}

fn key(meeting: &Meeting, session: Option<&Session>, planned: DateTime<Utc>) -> String {
    session.map_or_else(
        || format!("{}@{}", meeting.id, planned.timestamp()),
        |session| session.session_id.clone(),
    )
}

/// Draws the lesson that the host opened at `opened`.
pub(crate) fn script(
    world: &World,
    meeting: &Meeting,
    planned: DateTime<Utc>,
    opened: DateTime<Utc>,
) -> Script {
    let session = world
        .term
        .session_for(meeting.host, &meeting.topic, planned);
    let key = key(meeting, session, planned);
    let mut draw = Draw::new(world.seed, &["lesson", &key]);
    let host = &world.users[meeting.host];
    let planned_end = planned + TimeDelta::minutes(meeting.duration.into());
    let mut closed = planned_end.max(opened + TimeDelta::minutes(1))
        + TimeDelta::seconds(draw.between(-180, 420));
    if !host.licensed() {
        closed = closed.min(opened + TimeDelta::minutes(BASIC_MINUTES));
    }
    closed = closed.max(opened + TimeDelta::seconds(30));
    let mut cast = Cast {
        world,
        key: &key,
        meeting,
        planned,
        planned_end,
        opened,
        closed,
        breakout: draw.chance(world.habits.breakout_percent),
        attendees: Vec::new(),
        stays: Vec::new(),
    };
    cast.host(meeting.host, host);
    match session {
        Some(session) if !draw.chance(world.habits.nobody_percent) => {
            cast.cohort(&world.term.cohorts[session.cohort]);
            if draw.chance(world.habits.stranger_percent) {
                cast.stranger(&mut draw);
            }
        }
        Some(_) => {}
        None => cast.guests(&mut draw),
    }
    cast.registrants();
    let parts = parts(&mut draw, opened, closed, world.habits.restart_percent);
    let Cast {
        attendees,
        mut stays,
        ..
    } = cast;
    number(&mut stays);
    let session = session.map(|session| session.session_id.as_str().into());
    Script {
        parts,
        attendees,
        stays,
        session,
    }
}

/// Puts stays into the order of joining and numbers them.
pub(crate) fn number(stays: &mut [Stay]) {
    stays.sort_by_key(|stay| (stay.join, stay.attendee));
    for (at, stay) in stays.iter_mut().enumerate() {
        stay.user_id = FIRST_USER_ID + USER_ID_STEP * at as u32;
    }
}

/// One part, or two with a gap when the host lost his connection (zoom-api §13 #12).
fn parts(
    draw: &mut Draw,
    opened: DateTime<Utc>,
    closed: DateTime<Utc>,
    percent: u64,
) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    let length = (closed - opened).num_seconds();
    let breaks = draw.chance(percent);
    let cut = opened + TimeDelta::seconds(length * draw.between(30, 60) / 100);
    let back = cut + TimeDelta::seconds(draw.between(60, 180));
    if breaks && length > 1200 {
        vec![(opened, cut), (back, closed)]
    } else {
        vec![(opened, closed)]
    }
}

/// What Zoom gets to know about a person of the roster (`zoom-api §9.2 [D]`).
fn introduce(
    draw: &mut Draw,
    number: u32,
    person: &Person,
    habit: Habit,
    meeting: &Meeting,
) -> Attendee {
    let mut attendee = Attendee {
        person: Some(number),
        name: person.name.clone(),
        ..Attendee::default()
    };
    match habit {
        // The case of e-mails differs between endpoints (zoom-api §13 #16).
        Habit::Invited if draw.chance(10) => attendee.email = person.email.to_uppercase().into(),
        Habit::Invited => attendee.email = person.email.clone(),
        Habit::SchoolPage => attendee.customer_key = person.person_id.clone(),
        Habit::Guests if draw.chance(12) => {
            attendee.name = names::nickname(draw, &person.name).into();
        }
        Habit::Guests => {}
    }
    let registered = meeting
        .registrants
        .iter()
        .find(|r| r.status == "approved" && r.email.eq_ignore_ascii_case(&person.email));
    if let Some(registrant) = registered {
        attendee.registrant_id = registrant.id.as_str().into();
        attendee.email = person.email.clone();
    }
    attendee
}

/// The people of one lesson while they are being drawn.
struct Cast<'a> {
    world: &'a World,
    key: &'a str,
    meeting: &'a Meeting,
    planned: DateTime<Utc>,
    planned_end: DateTime<Utc>,
    opened: DateTime<Utc>,
    closed: DateTime<Utc>,
    breakout: bool,
    attendees: Vec<Attendee>,
    stays: Vec<Stay>,
}

impl Cast<'_> {
    fn stay(&mut self, attendee: u32, join: DateTime<Utc>, leave: DateTime<Utc>, room: Room) {
        if leave > join {
            self.stays.push(Stay {
                attendee,
                join,
                leave,
                room,
                user_id: 0,
            });
        }
    }

    fn host(&mut self, at: usize, user: &User) {
        self.attendees.push(Attendee {
            name: user.display_name().into(),
            email: user.email.as_str().into(),
            user: Some(at),
            ..Attendee::default()
        });
        self.stay(0, self.opened, self.closed, Room::Main);
    }

    /// Everybody who is expected.
    fn cohort(&mut self, cohort: &Cohort) {
        for number in &cohort.people {
            let person = &self.world.term.people[*number as usize];
            let words = ["person", self.key, &person.person_id];
            let mut own = Draw::new(self.world.seed, &words);
            let attendee = introduce(&mut own, *number, person, cohort.habit, self.meeting);
            self.pupil(attendee, &mut own, self.world.habits.absent_percent);
        }
    }

    /// Those who come to a meeting that is on no schedule.
    fn guests(&mut self, draw: &mut Draw) {
        for _ in 0..draw.between(2, 8) {
            let (first, last) = names::plain(draw);
            let name = format!("{first} {last}").into();
            let attendee = Attendee {
                name,
                ..Attendee::default()
            };
            let mut own = Draw::new(self.world.seed, &["guest", self.key, first, last]);
            self.pupil(attendee, &mut own, 0);
        }
    }

    /// Approved registrants who are not on the roster; one in five stays away.
    fn registrants(&mut self) {
        for registrant in self
            .meeting
            .registrants
            .iter()
            .filter(|r| r.status == "approved")
        {
            if self
                .attendees
                .iter()
                .any(|a| *a.registrant_id == *registrant.id)
            {
                continue;
            }
            let words = ["registrant", self.key, &registrant.email];
            let mut own = Draw::new(self.world.seed, &words);
            let name = format!("{} {}", registrant.first_name, registrant.last_name);
            let attendee = Attendee {
                name: name.trim().into(),
                email: registrant.email.as_str().into(),
                registrant_id: registrant.id.as_str().into(),
                ..Attendee::default()
            };
            self.pupil(attendee, &mut own, 20);
        }
    }

    /// Somebody who means to attend: on time, late, leaving early, dropping out, with a second
    /// device, or not at all.
    fn pupil(&mut self, attendee: Attendee, draw: &mut Draw, absent_percent: u64) {
        if draw.chance(absent_percent) {
            return;
        }
        let seconds = |draw: &mut Draw, low, high| TimeDelta::seconds(draw.between(low, high));
        let mood = draw.below(100);
        let arrival = match mood {
            0..10 => self.planned + seconds(draw, 6 * 60, 25 * 60),
            _ => self.planned + seconds(draw, -480, 100),
        };
        let join = arrival.max(self.opened + seconds(draw, 3, 40));
        let leave = match mood {
            10..17 => self.planned_end - seconds(draw, 12 * 60, 30 * 60),
            _ => self.closed - seconds(draw, 0, 8),
        };
        let leave = leave.min(self.closed);
        if leave - join < TimeDelta::seconds(20) {
            return;
        }
        let number = self.attendees.len() as u32;
        self.attendees.push(attendee);
        if settings::switch(&self.meeting.settings, "waiting_room") {
            let wait = (join - seconds(draw, 10, 90)).min(arrival.max(self.opened));
            self.stay(number, wait, join, Room::Waiting);
        }
        match mood {
            17..30 => {
                let dropped = join + (leave - join) * draw.between(20, 80) as i32 / 100;
                let back = dropped + seconds(draw, 20, 240);
                self.stay(number, join, whole(dropped), Room::Main);
                self.stay(number, whole(back), leave, Room::Main);
            }
            30..36 => {
                let second = join + seconds(draw, 300, 1200);
                let gone = (second + seconds(draw, 300, 1500)).min(leave);
                self.stay(number, join, leave, Room::Main);
                self.stay(number, second, gone, Room::Main);
            }
            _ => self.stay(number, join, leave, Room::Main),
        }
        if self.breakout {
            // A breakout stay doubles the time in the meeting (zoom-api §13 #14).
            let length = self.closed - self.opened;
            let from = whole(self.opened + length * 3 / 10).max(join);
            let to = whole(self.opened + length * 5 / 10).min(leave);
            self.stay(number, from, to, Room::Breakout((number % 3) as u8));
        }
    }

    /// Somebody who is on no roster; one in three is never let in.
    fn stranger(&mut self, draw: &mut Draw) {
        let number = self.attendees.len() as u32;
        let name = names::stranger(draw).into();
        self.attendees.push(Attendee {
            name,
            ..Attendee::default()
        });
        let join = self.opened + TimeDelta::seconds(draw.between(60, 900));
        let leave = (join + TimeDelta::seconds(draw.between(40, 2400))).min(self.closed);
        let waits = settings::switch(&self.meeting.settings, "waiting_room");
        let room = if waits && draw.chance(33) {
            Room::Waiting
        } else {
            Room::Main
        };
        self.stay(number, join, leave, room);
    }
}
