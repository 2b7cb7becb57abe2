//! What time it is, wherever a date is compared or stored.
//!
//! `ZOOMCTL_NOW` sets it, so that a night can be rehearsed. It does not touch elapsed time
//! (timeouts, backoff, pacing), the token cache or the check of the machine's own clock.

use std::time::Instant;

use chrono::{DateTime, SecondsFormat, SubsecRound, TimeDelta, Utc};

/// The source of `now`, in whole seconds.
#[derive(Clone, Debug)]
pub struct Clock {
    fixed: Option<DateTime<Utc>>,
    /// Set in commands that run until stopped: the fixed time goes on from here.
    running_since: Option<Instant>,
}

impl Clock {
    /// The time that `ZOOMCTL_NOW` says, else the machine's.
    pub fn new(fixed: Option<DateTime<Utc>>) -> Self {
        Self {
            fixed,
            running_since: None,
        }
    }

    /// The same clock for a command that runs until stopped.
    #[must_use]
    pub fn running(self) -> Self {
        Self {
            running_since: Some(Instant::now()),
            ..self
        }
    }

    /// Now, in whole seconds.
    pub fn now(&self) -> DateTime<Utc> {
        let Some(fixed) = self.fixed else {
            return Utc::now().trunc_subsecs(0);
        };
        let gone = self.running_since.map_or(TimeDelta::zero(), |since| {
            TimeDelta::from_std(since.elapsed()).unwrap_or(TimeDelta::zero())
        });
        (fixed + gone).trunc_subsecs(0)
    }

    /// Whether the time was set from outside.
    pub fn is_set(&self) -> bool {
        self.fixed.is_some()
    }
}

/// `2026-09-01T07:30:00Z`: the one form of times in data.
pub fn rfc3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// `90s`, `90m`, `2h` or `30d`, a hundred years at most; a bare number is in `unit`.
pub fn length(text: &str, unit: char) -> Option<TimeDelta> {
    const LONGEST: TimeDelta = TimeDelta::days(36_500);
    let (number, unit) = match text.strip_suffix(['s', 'm', 'h', 'd']) {
        Some(number) => (number, text.chars().last()?),
        None => (text, unit),
    };
    let number = i64::from(number.parse::<u32>().ok()?);
    let length = match unit {
        's' => TimeDelta::try_seconds(number),
        'm' => TimeDelta::try_minutes(number),
        'h' => TimeDelta::try_hours(number),
        _ => TimeDelta::try_days(number),
    };
    length.filter(|length| *length <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_carries_its_unit_or_has_the_one_that_the_help_names() {
        let seconds = |text, unit| length(text, unit).map(|length| length.num_seconds());
        assert_eq!(seconds("90s", 'd'), Some(90));
        assert_eq!(seconds("90m", 'd'), Some(5400));
        assert_eq!(seconds("2h", 'd'), Some(7200));
        assert_eq!(seconds("30d", 's'), Some(2_592_000));
        assert_eq!(seconds("7", 's'), Some(7));
        assert_eq!(seconds("7", 'd'), Some(604_800));
        for text in [
            "",
            "d",
            "-1d",
            "1.5h",
            "1w",
            "1 d",
            "99999999999",
            "4000000d",
        ] {
            assert_eq!(length(text, 'd'), None, "{text}");
        }
    }
}
