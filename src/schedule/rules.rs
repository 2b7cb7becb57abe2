//! What follows from the times of a session: its status, whether one can join, and which runs of
//! a meeting belong to it. `now` is an argument.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

/// How long after the planned end a session without a trace counts as over.
pub const COMPLETED_AFTER: TimeDelta = TimeDelta::hours(24);

/// A time from one instant to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first instant.
    pub start: DateTime<Utc>,
    /// The first instant that is no longer part of it.
    pub end: DateTime<Utc>,
}

/// One run of a meeting; which of event and answer is newer was settled before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InstanceTimes {
    /// When it started.
    pub started_at: DateTime<Utc>,
    /// When it ended, once it has.
    pub ended_at: Option<DateTime<Utc>>,
}

impl InstanceTimes {
    /// The time it has taken so far.
    pub fn until(self, now: DateTime<Utc>) -> Span {
        Span {
            start: self.started_at,
            end: self.ended_at.unwrap_or(now.max(self.started_at)),
        }
    }
}

/// Where a session stands; derived, never moved by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Still to come, or nothing is known of it yet.
    Scheduled,
    /// A run of its meeting has started and not ended.
    InProgress,
    /// A run has ended, or the planned end is a day past.
    Completed,
    /// The schedule says so.
    Cancelled,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [
        Self::Scheduled,
        Self::InProgress,
        Self::Completed,
        Self::Cancelled,
    ];

    /// The name in files, tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == name)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The status of a session, from its own runs (see [`belongs`]) and its planned end.
pub fn status(
    cancelled: bool,
    instances: &[InstanceTimes],
    planned_end: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Status {
    if cancelled {
        Status::Cancelled
    } else if instances.iter().any(|instance| instance.ended_at.is_none()) {
        Status::InProgress
    } else if !instances.is_empty() || now >= planned_end + COMPLETED_AFTER {
        Status::Completed
    } else {
        Status::Scheduled
    }
}

/// How far around the plan a run still belongs to its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Margin {
    /// Before the planned start.
    pub before: TimeDelta,
    /// After the planned end.
    pub after: TimeDelta,
}

impl Default for Margin {
    fn default() -> Self {
        Self {
            before: TimeDelta::minutes(60),
            after: TimeDelta::minutes(120),
        }
    }
}

/// Whether a run of the meeting belongs to the session: it overlaps the plan and its margin.
///
/// Both are half-open, so that touching is not overlapping; a run without length counts as its
/// first second.
pub fn belongs(instance: Span, session: Span, margin: Margin) -> bool {
    let end = instance.end.max(instance.start + TimeDelta::seconds(1));
    instance.start < session.end + margin.after && end > session.start - margin.before
}

/// When people may join and hosts may start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JoinWindow {
    /// `soon` begins this long before the start.
    pub soon: TimeDelta,
    /// `joinable` begins this long before the start.
    pub opens: TimeDelta,
    /// `joinable` ends this long after the start, or at the planned end if that is later.
    pub closes: TimeDelta,
    /// The host may start this long before the start.
    pub start_opens: TimeDelta,
}

impl Default for JoinWindow {
    fn default() -> Self {
        Self {
            soon: TimeDelta::minutes(30),
            opens: TimeDelta::minutes(10),
            closes: TimeDelta::minutes(90),
            start_opens: TimeDelta::minutes(15),
        }
    }
}

/// Whether one can join a session now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinState {
    /// There is nothing to join.
    NoLink,
    /// There is time yet.
    Later,
    /// It can be joined before long.
    Soon,
    /// Now.
    Joinable,
    /// No longer.
    Ended,
}

impl JoinState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::NoLink,
        Self::Later,
        Self::Soon,
        Self::Joinable,
        Self::Ended,
    ];

    /// The name in files, tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoLink => "no_link",
            Self::Later => "later",
            Self::Soon => "soon",
            Self::Joinable => "joinable",
            Self::Ended => "ended",
        }
    }
}

impl fmt::Display for JoinState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl JoinWindow {
    /// Whether one can join `session` at `now`.
    ///
    /// A session without a link is `no_link` at any time, a cancelled one has none.
    pub fn state(&self, has_link: bool, session: Span, now: DateTime<Utc>) -> JoinState {
        if !has_link {
            JoinState::NoLink
        } else if now >= self.closes_at(session) {
            JoinState::Ended
        } else if now >= session.start - self.opens {
            JoinState::Joinable
        } else if now >= session.start - self.soon {
            JoinState::Soon
        } else {
            JoinState::Later
        }
    }

    /// Whether the host may start `session` at `now`.
    pub fn may_start(&self, session: Span, now: DateTime<Utc>) -> bool {
        (session.start - self.start_opens..self.closes_at(session)).contains(&now)
    }

    fn closes_at(&self, session: Span) -> DateTime<Utc> {
        (session.start + self.closes).max(session.end)
    }
}

/// The seconds until the start; negative once it has passed.
pub fn starts_in_seconds(start: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    (start - now).num_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A time on 1 September 2026; `1 07:30` is on the day after, `-1 07:30` on the day before.
    fn at(text: &str) -> DateTime<Utc> {
        let (days, time) = text.split_once(' ').unwrap_or(("0", text));
        let day: DateTime<Utc> = format!("2026-09-01T{time}:00Z").parse().unwrap();
        day + TimeDelta::days(days.parse().unwrap())
    }

    fn span(start: &str, end: &str) -> Span {
        Span {
            start: at(start),
            end: at(end),
        }
    }

    fn run(started: &str, ended: Option<&str>) -> InstanceTimes {
        InstanceTimes {
            started_at: at(started),
            ended_at: ended.map(at),
        }
    }

    #[test]
    fn the_status_is_the_first_rule_that_holds() {
        let (running, ended) = (run("10:00", None), run("10:00", Some("11:00")));
        let end = at("11:00");
        for (cancelled, instances, now, expected) in [
            (true, &[running][..], "10:30", Status::Cancelled),
            (false, &[running], "10:30", Status::InProgress),
            (false, &[ended, running], "10:30", Status::InProgress),
            (false, &[ended], "10:30", Status::Completed),
            (false, &[], "09:00", Status::Scheduled),
            (false, &[], "10:30", Status::Scheduled),
            (false, &[], "1 10:59", Status::Scheduled),
            (false, &[], "1 11:00", Status::Completed),
            (false, &[running], "3 11:00", Status::InProgress),
        ] {
            assert_eq!(
                status(cancelled, instances, end, at(now)),
                expected,
                "{instances:?} at {now}"
            );
        }
    }

    #[test]
    fn a_run_belongs_when_it_overlaps_an_hour_before_to_two_hours_after() {
        let session = span("10:00", "11:00");
        for (start, end, expected) in [
            ("10:00", "11:00", true),
            ("08:00", "09:00", false),
            ("08:00", "09:01", true),
            ("09:00", "09:00", true),
            ("08:59", "08:59", false),
            ("12:59", "13:30", true),
            ("13:00", "13:30", false),
            ("13:00", "13:00", false),
            ("-1 10:00", "1 10:00", true),
        ] {
            let found = belongs(span(start, end), session, Margin::default());
            assert_eq!(found, expected, "{start}..{end}");
        }
    }

    #[test]
    fn a_run_that_goes_on_reaches_to_now_and_never_ends_before_it_starts() {
        assert_eq!(
            run("10:00", None).until(at("10:30")),
            span("10:00", "10:30")
        );
        assert_eq!(
            run("10:00", None).until(at("09:30")),
            span("10:00", "10:00")
        );
        assert_eq!(
            run("10:00", Some("10:20")).until(at("10:30")),
            span("10:00", "10:20")
        );
    }

    #[test]
    fn one_can_join_from_ten_minutes_before_to_ninety_after_or_the_planned_end() {
        let window = JoinWindow::default();
        let state = |end, now| window.state(true, span("10:00", end), at(now));
        for (now, expected) in [
            ("-1 10:00", JoinState::Later),
            ("09:29", JoinState::Later),
            ("09:30", JoinState::Soon),
            ("09:49", JoinState::Soon),
            ("09:50", JoinState::Joinable),
            ("11:29", JoinState::Joinable),
            ("11:30", JoinState::Ended),
        ] {
            assert_eq!(state("11:00", now), expected, "{now}");
        }
        assert_eq!(
            state("13:00", "12:59"),
            JoinState::Joinable,
            "a long session stays open"
        );
        assert_eq!(state("13:00", "13:00"), JoinState::Ended);
        assert_eq!(
            window.state(false, span("10:00", "11:00"), at("10:00")),
            JoinState::NoLink
        );
    }

    #[test]
    fn a_host_may_start_from_fifteen_minutes_before() {
        let may_start = |now| JoinWindow::default().may_start(span("10:00", "11:00"), at(now));
        let seen = ["09:44", "09:45", "11:29", "11:30"].map(may_start);
        assert_eq!(seen, [false, true, true, false]);
    }

    #[test]
    fn the_countdown_goes_below_zero() {
        assert_eq!(starts_in_seconds(at("10:00"), at("09:58")), 120);
        assert_eq!(starts_in_seconds(at("10:00"), at("10:01")), -60);
    }

    #[test]
    fn a_name_is_the_same_in_json() {
        for status in Status::ALL {
            assert_eq!(serde_json::to_value(status).unwrap(), status.as_str());
            assert_eq!(Status::from_name(status.as_str()), Some(status));
        }
        for state in JoinState::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
    }
}
