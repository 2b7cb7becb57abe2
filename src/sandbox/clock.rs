//! The time of the simulated world: it stands, runs at a speed, or is moved by hand.

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that is `speed` times as fast as the wall; with speed 0 it stands until it is moved.
#[derive(Debug)]
pub(crate) struct Clock {
    shown: DateTime<Utc>,
    since: Instant,
    speed: f64,
}

impl Clock {
    pub(crate) fn new(start: DateTime<Utc>, speed: f64, wall: Instant) -> Self {
        Self {
            shown: start,
            since: wall,
            speed: speed.max(0.0),
        }
    }

    /// The simulated time at an instant of the wall clock.
    pub(crate) fn at(&self, wall: Instant) -> DateTime<Utc> {
        let elapsed = wall.saturating_duration_since(self.since).as_secs_f64() * self.speed;
        let elapsed = TimeDelta::milliseconds((elapsed * 1000.0) as i64);
        self.shown
            .checked_add_signed(elapsed)
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.at(Instant::now())
    }

    /// Moves the clock, forwards or backwards; it goes on from there at its speed.
    ///
    /// It stays within this century, so that no sum of times can leave what a date can hold.
    pub(crate) fn set(&mut self, to: DateTime<Utc>, wall: Instant) {
        let century = [946_684_800, 4_102_444_800].map(|s| DateTime::from_timestamp(s, 0));
        let [Some(first), Some(last)] = century else {
            return;
        };
        self.shown = to.clamp(first, last);
        self.since = wall;
    }

    /// Moves the clock by a step.
    pub(crate) fn step(&mut self, step: TimeDelta, wall: Instant) {
        let now = self.at(wall);
        let end = if step < TimeDelta::zero() {
            DateTime::<Utc>::MIN_UTC
        } else {
            DateTime::<Utc>::MAX_UTC
        };
        self.set(now.checked_add_signed(step).unwrap_or(end), wall);
    }

    pub(crate) fn speed(&self) -> f64 {
        self.speed
    }

    pub(crate) fn set_speed(&mut self, speed: f64, wall: Instant) {
        let now = self.at(wall);
        self.set(now, wall);
        self.speed = speed.max(0.0);
    }

    /// How long the wall has to wait for a simulated time; `None` when the clock stands.
    pub(crate) fn wait_for(&self, time: DateTime<Utc>, wall: Instant) -> Option<Duration> {
        if self.speed <= 0.0 {
            return None;
        }
        let ahead = (time - self.at(wall)).to_std().unwrap_or_default();
        Some(ahead.div_f64(self.speed))
    }
}

/// Reads a length of time such as `90m`, `2h`, `30d`, `45s`, `250ms`, or a sum such as `1h30m`.
pub(crate) fn parse_length(text: &str) -> Option<TimeDelta> {
    let mut total = TimeDelta::zero();
    let mut rest = text.trim();
    let (sign, unsigned) = match rest.strip_prefix('-') {
        Some(after) => (-1, after),
        None => (1, rest.strip_prefix('+').unwrap_or(rest)),
    };
    rest = unsigned;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .filter(|end| *end > 0)?;
        let count: i64 = rest[..digits].parse().ok()?;
        let after = &rest[digits..];
        let unit_end = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        let part = match &after[..unit_end] {
            "ms" => TimeDelta::try_milliseconds(count),
            "s" => TimeDelta::try_seconds(count),
            "m" => TimeDelta::try_minutes(count),
            "h" => TimeDelta::try_hours(count),
            "d" => TimeDelta::try_days(count),
            _ => None,
        }?;
        total = total.checked_add(&part)?;
        rest = &after[unit_end..];
    }
    Some(total * sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> DateTime<Utc> {
        "2026-09-07T05:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_clock_without_speed_stands_until_it_is_moved() {
        let wall = Instant::now();
        let mut clock = Clock::new(start(), 0.0, wall);
        assert_eq!(clock.at(wall + Duration::from_secs(3600)), start());
        assert_eq!(clock.wait_for(start() + TimeDelta::hours(1), wall), None);
        clock.set(start() + TimeDelta::hours(2), wall);
        assert_eq!(clock.at(wall), start() + TimeDelta::hours(2));
    }

    #[test]
    fn no_step_leaves_the_century() {
        let wall = Instant::now();
        let mut clock = Clock::new(start(), 0.0, wall);
        clock.step(TimeDelta::days(90_000_000), wall);
        assert_eq!(clock.at(wall).to_rfc3339(), "2100-01-01T00:00:00+00:00");
        clock.step(TimeDelta::days(-900_000_000), wall);
        assert_eq!(clock.at(wall).to_rfc3339(), "2000-01-01T00:00:00+00:00");
    }

    #[test]
    fn a_clock_of_speed_600_plays_ten_minutes_in_a_second() {
        let wall = Instant::now();
        let clock = Clock::new(start(), 600.0, wall);
        assert_eq!(
            clock.at(wall + Duration::from_secs(1)),
            start() + TimeDelta::minutes(10)
        );
        let wait = clock
            .wait_for(start() + TimeDelta::minutes(10), wall)
            .unwrap();
        assert_eq!(wait, Duration::from_secs(1));
    }

    #[test]
    fn lengths_carry_their_unit() {
        assert_eq!(parse_length("90m"), Some(TimeDelta::minutes(90)));
        assert_eq!(parse_length("1h30m"), Some(TimeDelta::minutes(90)));
        assert_eq!(parse_length("-2d"), Some(TimeDelta::days(-2)));
        assert_eq!(parse_length("250ms"), Some(TimeDelta::milliseconds(250)));
        for bad in ["", "90", "m", "1x", "9999999999999999999d", "1h 2"] {
            assert_eq!(parse_length(bad), None, "{bad}");
        }
    }
}
