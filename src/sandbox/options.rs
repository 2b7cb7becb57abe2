//! What kind of Zoom is wanted.

use std::net::SocketAddr;

use chrono::{DateTime, Utc};

use super::{Delivery, Language, Plan};

/// What the account pays for: decides limits and which calls are open (`zoom-api §4 [D]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountPlan {
    /// 4 light, 2 medium, 1 heavy call a second; no reports, no recordings.
    Free,
    /// 30, 20, 10.
    Pro,
    /// 80, 60, 40.
    Business,
}

/// How people and hosts behave; percentages of sessions or people.
#[derive(Clone, Debug)]
pub struct Habits {
    /// Sessions whose host never comes.
    pub host_absent_percent: u64,
    /// Sessions to which only the host comes.
    pub nobody_percent: u64,
    /// Sessions that break off and go on as a second instance.
    pub restart_percent: u64,
    /// Sessions with breakout rooms.
    pub breakout_percent: u64,
    /// Sessions with somebody who is on no roster.
    pub stranger_percent: u64,
    /// People who do not come.
    pub absent_percent: u64,
    /// Size of a video, by the minute.
    pub bytes_per_minute: u64,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            host_absent_percent: 4,
            nobody_percent: 3,
            restart_percent: 8,
            breakout_percent: 15,
            stranger_percent: 15,
            absent_percent: 8,
            bytes_per_minute: 40_000,
        }
    }
}

/// What kind of Zoom is wanted. [`Options::default`] is a small school on a Monday morning, with
/// a clock that stands until it is moved.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the API listens; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Where the control endpoint listens; port 0 takes a free one.
    pub control: SocketAddr,
    /// Decides everything that is drawn.
    pub seed: u64,
    /// Teachers; every eighth, beginning with the fourth, has no licence.
    pub hosts: u32,
    /// People in each of as many cohorts as there are hosts.
    pub people_per_cohort: u32,
    /// Lessons of a host on a working day, at most 9; 0 = one, sometimes two.
    pub lessons_per_day: u32,
    /// Days of the schedule before the start of the clock.
    pub days_before: u32,
    /// Days of the schedule after the start of the clock.
    pub days_after: u32,
    /// Whether every session of the schedule has its meeting already, the past ones held; made by
    /// hand in the portal before the schedule begins.
    pub prefilled: bool,
    /// What the clock shows first.
    pub start: DateTime<Utc>,
    /// Simulated seconds in a real one; 0 = the clock stands until it is moved.
    pub speed: f64,
    /// Which limits are enforced.
    pub plan: AccountPlan,
    /// In which language messages come.
    pub language: Language,
    /// What the app is allowed; `None` = everything that the sandbox has.
    pub scopes: Option<Vec<String>>,
    /// Whether a new token ends the one before; reports differ, so a client must bear both.
    pub single_token: bool,
    /// How people behave.
    pub habits: Habits,
    /// Misbehaviour from the start.
    pub faults: Plan,
    /// Where events are sent; `None` = nowhere.
    pub webhook_url: Option<String>,
    /// How badly events are delivered.
    pub delivery: Delivery,
}

/// Monday, 7 September 2026, 8 o'clock in Riyadh.
const START: i64 = 1_788_757_200;

impl Default for Options {
    fn default() -> Self {
        let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
        Self {
            listen: loopback,
            control: loopback,
            seed: 7,
            hosts: 6,
            people_per_cohort: 9,
            lessons_per_day: 0,
            days_before: 2,
            days_after: 9,
            prefilled: false,
            start: DateTime::from_timestamp(START, 0).unwrap_or_default(),
            speed: 0.0,
            plan: AccountPlan::Pro,
            language: Language::default(),
            scopes: None,
            single_token: false,
            habits: Habits::default(),
            faults: Plan::default(),
            webhook_url: None,
            delivery: Delivery::default(),
        }
    }
}
