//! The decision table: from what somebody was there for to one word.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::interval::{Interval, total_seconds, union};
use super::stay::{ClosedBy, Stay};

/// The word for one person and session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// There, from the start to the end.
    Present,
    /// There, but came late.
    Late,
    /// There, but for too little of it, or not at its end.
    LeftEarly,
    /// Not there, or for so little of it that it does not count.
    Absent,
    /// Excused by hand; nothing else says so.
    Excused,
    /// Not settled: more facts may come, or a person's yes is awaited.
    Pending,
    /// There, and not on the roster.
    Unexpected,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 7] = [
        Self::Present,
        Self::Late,
        Self::LeftEarly,
        Self::Absent,
        Self::Excused,
        Self::Pending,
        Self::Unexpected,
    ];

    /// The name in files, tables and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::LeftEarly => "left_early",
            Self::Absent => "absent",
            Self::Excused => "excused",
            Self::Pending => "pending",
            Self::Unexpected => "unexpected",
        }
    }

    /// The verdict of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == name)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The figures of the decision table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// Attended less than this many percent: absent.
    pub absent_below_percent: u32,
    /// First join later than this after the start: late.
    pub late_after: TimeDelta,
    /// Attended less than this many percent: left early.
    pub present_from_percent: u32,
    /// Last leave sooner than this before the end: left early.
    pub early_before: TimeDelta,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            absent_below_percent: 25,
            late_after: TimeDelta::minutes(10),
            present_from_percent: 75,
            early_before: TimeDelta::minutes(10),
        }
    }
}

/// Whether more facts about a session may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finality {
    /// They may: nobody is absent yet for want of a stay.
    Open,
    /// They will, since only events told so far: nobody is absent yet, for want of time neither.
    Live,
    /// The facts are complete.
    Final,
}

/// The planned time of a session, or the window that was configured in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first instant.
    pub start: DateTime<Utc>,
    /// The first instant that is no longer part of it.
    pub end: DateTime<Utc>,
}

impl Window {
    /// Its length; 0 for one that ends before it begins.
    pub fn seconds(self) -> u64 {
        self.interval().map_or(0, Interval::seconds)
    }

    pub(super) fn interval(self) -> Option<Interval> {
        Interval::between(self.start, self.end)
    }
}

/// What somebody was there for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Presence {
    /// The first join, wherever it lies.
    pub(super) first_join: DateTime<Utc>,
    /// The last leave, wherever it lies; `None` while a stay goes on.
    pub(super) last_leave: Option<DateTime<Utc>>,
    /// The time within the window, as intervals that lie apart.
    pub(super) attended: Vec<Interval>,
}

impl Presence {
    /// The presence of one person, or `None` without a stay in the meeting.
    ///
    /// A stay without length proves a join and a leave, and covers no time.
    pub(super) fn of<'s>(
        stays: impl IntoIterator<Item = &'s Stay>,
        window: Window,
        as_of: DateTime<Utc>,
    ) -> Option<Self> {
        let stays: Vec<_> = stays.into_iter().filter(|stay| stay.in_meeting()).collect();
        let first_join = stays.iter().map(|stay| stay.join).min()?;
        let ends = stays.iter().map(|stay| stay.end(as_of));
        let last_leave = ends.clone().map(|(end, _)| end).max();
        let goes_on = ends
            .into_iter()
            .any(|(_, closed_by)| closed_by == ClosedBy::Nothing);
        let covered = stays.iter().filter_map(|stay| stay.interval(as_of));
        let attended = match window.interval() {
            Some(window) => union(covered.filter_map(|interval| interval.clip(window))),
            None => Vec::new(),
        };
        Some(Self {
            first_join,
            last_leave: last_leave.filter(|_| !goes_on),
            attended,
        })
    }

    pub(super) fn seconds(&self) -> u64 {
        total_seconds(&self.attended)
    }

    /// Tenths of a percent of the window, rounded down.
    pub(super) fn tenths(&self, window: Window) -> u32 {
        let tenths = (self.seconds() * 1000)
            .checked_div(window.seconds())
            .unwrap_or(0);
        u32::try_from(tenths).expect("the union within a window is no longer than the window")
    }
}

/// The first row of the table that holds; an override, which comes before all, is not asked here.
///
/// `suggested`: somebody may be this person and a yes is awaited.
pub(super) fn decide(
    expected: bool,
    presence: Option<&Presence>,
    suggested: bool,
    finality: Finality,
    window: Window,
    rules: &Rules,
) -> Verdict {
    if !expected {
        return Verdict::Unexpected;
    }
    let Some(presence) = presence else {
        let open = suggested || finality != Finality::Final;
        return if open {
            Verdict::Pending
        } else {
            Verdict::Absent
        };
    };
    let below = |percent: u32| presence.seconds() * 100 < u64::from(percent) * window.seconds();
    let left = |leave: DateTime<Utc>| leave < window.end - rules.early_before;
    if below(rules.absent_below_percent) {
        match finality {
            Finality::Live => Verdict::Pending,
            Finality::Open | Finality::Final => Verdict::Absent,
        }
    } else if presence.first_join > window.start + rules.late_after {
        Verdict::Late
    } else if below(rules.present_from_percent) || presence.last_leave.is_some_and(left) {
        Verdict::LeftEarly
    } else {
        Verdict::Present
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<Utc> {
        format!("2026-09-01T{time}Z").parse().unwrap()
    }

    const RULES: Rules = Rules {
        absent_below_percent: 25,
        late_after: TimeDelta::minutes(10),
        present_from_percent: 75,
        early_before: TimeDelta::minutes(10),
    };

    fn hour() -> Window {
        Window {
            start: at("10:00:00"),
            end: at("11:00:00"),
        }
    }

    /// Somebody who was there all the time between two instants.
    fn there(from: &str, to: &str) -> Presence {
        let (first_join, last_leave) = (at(from), at(to));
        let attended = Interval::between(first_join.max(hour().start), last_leave.min(hour().end));
        Presence {
            first_join,
            last_leave: Some(last_leave),
            attended: attended.into_iter().collect(),
        }
    }

    fn word(presence: Option<&Presence>, suggested: bool, finality: Finality) -> Verdict {
        decide(true, presence, suggested, finality, hour(), &RULES)
    }

    #[test]
    fn the_figures_are_those_of_the_contract() {
        assert_eq!(Rules::default(), RULES);
    }

    #[test]
    fn one_who_is_not_on_the_roster_is_unexpected_whatever_else_holds() {
        for presence in [
            Some(there("10:00:00", "11:00:00")),
            Some(there("10:50:00", "10:51:00")),
            None,
        ] {
            let word = decide(
                false,
                presence.as_ref(),
                true,
                Finality::Open,
                hour(),
                &RULES,
            );
            assert_eq!(word, Verdict::Unexpected);
        }
    }

    #[test]
    fn without_a_stay_one_is_pending_until_the_facts_are_complete_and_then_absent() {
        assert_eq!(word(None, false, Finality::Open), Verdict::Pending);
        assert_eq!(word(None, false, Finality::Final), Verdict::Absent);
    }

    #[test]
    fn while_only_events_told_nobody_is_absent_and_who_came_has_the_usual_word() {
        let some = there("10:00:00", "10:14:59");
        assert_eq!(word(None, false, Finality::Live), Verdict::Pending);
        assert_eq!(word(Some(&some), false, Finality::Live), Verdict::Pending);
        for (from, to, expected) in [
            ("10:00:00", "11:00:00", Verdict::Present),
            ("10:20:00", "11:00:00", Verdict::Late),
            ("10:00:00", "10:40:00", Verdict::LeftEarly),
        ] {
            let there = there(from, to);
            assert_eq!(word(Some(&there), false, Finality::Live), expected);
        }
    }

    #[test]
    fn a_suggestion_keeps_one_without_a_stay_pending() {
        assert_eq!(word(None, true, Finality::Final), Verdict::Pending);
        let there = there("10:00:00", "11:00:00");
        assert_eq!(word(Some(&there), true, Finality::Final), Verdict::Present);
    }

    #[test]
    fn each_figure_of_the_table_decides_to_the_second() {
        for (from, to, expected) in [
            ("10:00:00", "10:14:59", Verdict::Absent),
            ("10:00:00", "10:15:00", Verdict::LeftEarly),
            ("10:45:01", "11:00:00", Verdict::Absent),
            ("10:45:00", "11:00:00", Verdict::Late),
            ("10:10:00", "11:00:00", Verdict::Present),
            ("10:10:01", "11:00:00", Verdict::Late),
            ("10:00:00", "10:44:59", Verdict::LeftEarly),
            ("10:00:00", "10:49:59", Verdict::LeftEarly),
            ("10:00:00", "10:50:00", Verdict::Present),
            ("10:05:00", "10:50:00", Verdict::Present),
            ("10:05:01", "10:50:00", Verdict::LeftEarly),
            ("10:00:00", "11:00:00", Verdict::Present),
        ] {
            for finality in [Finality::Open, Finality::Final] {
                assert_eq!(
                    word(Some(&there(from, to)), false, finality),
                    expected,
                    "{from}–{to}"
                );
            }
        }
    }

    #[test]
    fn one_whose_stay_goes_on_has_not_left() {
        let mut there = there("10:00:00", "10:46:00");
        assert_eq!(
            word(Some(&there), false, Finality::Open),
            Verdict::LeftEarly
        );
        there.last_leave = None;
        assert_eq!(word(Some(&there), false, Finality::Open), Verdict::Present);
    }

    #[test]
    fn other_figures_decide_otherwise() {
        let rules = Rules {
            absent_below_percent: 50,
            late_after: TimeDelta::minutes(1),
            present_from_percent: 90,
            early_before: TimeDelta::minutes(2),
        };
        let word = |from, to| {
            decide(
                true,
                Some(&there(from, to)),
                false,
                Finality::Final,
                hour(),
                &rules,
            )
        };
        assert_eq!(word("10:00:00", "10:29:59"), Verdict::Absent);
        assert_eq!(word("10:01:01", "11:00:00"), Verdict::Late);
        assert_eq!(word("10:00:00", "10:57:59"), Verdict::LeftEarly);
        assert_eq!(word("10:00:00", "10:58:00"), Verdict::Present);
    }

    #[test]
    fn the_percentage_is_rounded_down_to_a_tenth() {
        for (to, tenths) in [
            ("10:00:03", 0),
            ("10:00:04", 1),
            ("10:20:00", 333),
            ("10:40:00", 666),
            ("10:59:59", 999),
            ("11:00:00", 1000),
            ("11:30:00", 1000),
        ] {
            assert_eq!(there("10:00:00", to).tenths(hour()), tenths, "{to}");
        }
    }

    #[test]
    fn a_window_without_length_divides_nothing() {
        let none = Window {
            start: at("10:00:00"),
            end: at("10:00:00"),
        };
        assert_eq!(there("10:00:00", "10:00:00").tenths(none), 0);
    }

    #[test]
    fn a_name_is_the_same_in_json_and_is_read_back() {
        for verdict in Verdict::ALL {
            assert_eq!(serde_json::to_value(verdict).unwrap(), verdict.as_str());
            assert_eq!(Verdict::from_name(verdict.as_str()), Some(verdict));
        }
    }
}
