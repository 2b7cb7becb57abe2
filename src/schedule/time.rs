//! Times, zones and lengths as people write them, read strictly: nothing is guessed.

use std::fmt;

use chrono::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    SecondsFormat, TimeDelta, TimeZone, Utc,
};
use chrono_tz::{GapInfo, TZ_VARIANTS, Tz};
use thiserror::Error;

use super::suggest;

/// The years a start may lie in; anything else is a slip of the pen.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// The longest length that [`parse_duration`] reads, in days.
pub const LONGEST_DURATION_DAYS: i64 = 3660;

/// A start as it was written: an instant, or digits on the wall of a zone still to be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartText {
    /// Written with an offset, so it needs no zone.
    Instant(DateTime<Utc>),
    /// Written without one.
    Local(NaiveDateTime),
}

/// Why a start cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StartTimeError {
    /// The text has another form.
    #[error(
        "not a time: RFC 3339 like 2026-09-01T07:30:00Z or 2026-09-01T10:30:00+03:00, or local \
         like 2026-09-01T10:30 with a time zone"
    )]
    Unreadable,
    /// The year lies outside [`YEARS`].
    #[error("the year {year} is not between {} and {}", YEARS.start(), YEARS.end())]
    Year {
        /// The year that was written.
        year: i32,
    },
    /// A local time, and nobody said where.
    #[error(
        "a local time needs a time zone like Europe/Berlin, or an offset like +02:00 behind it"
    )]
    NoZone,
    /// The clocks of the zone jump over this time.
    #[error(
        "{} does not exist in {zone}, the clocks go forward: {}",
        Local(local),
        Choice(readings)
    )]
    Missing {
        /// The time that was written.
        local: NaiveDateTime,
        /// Where it does not exist.
        zone: Tz,
        /// With the offset before the jump, and with the one after it.
        readings: Vec<Reading>,
    },
    /// The clocks of the zone show this time twice.
    #[error(
        "{} exists twice in {zone}, the clocks go back: {}",
        Local(local),
        Choice(readings)
    )]
    Twice {
        /// The time that was written.
        local: NaiveDateTime,
        /// Where it exists twice.
        zone: Tz,
        /// The earlier and the later one.
        readings: Vec<Reading>,
    },
}

/// One thing a doubtful local time may mean: an instant, seen with an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The instant.
    pub utc: DateTime<Utc>,
    /// The offset under which the written digits mean it.
    pub offset: FixedOffset,
}

impl Reading {
    fn new(local: NaiveDateTime, offset: FixedOffset) -> Self {
        Self {
            utc: (local - offset).and_utc(),
            offset,
        }
    }
}

/// Shows a reading in the form that is free of doubt, and what it is in UTC.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.utc.with_timezone(&self.offset);
        let utc = self.utc.to_rfc3339_opts(SecondsFormat::Secs, true);
        write!(
            f,
            "{} ({utc})",
            local.to_rfc3339_opts(SecondsFormat::Secs, false)
        )
    }
}

struct Local<'a>(&'a NaiveDateTime);

impl fmt::Display for Local<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S"))
    }
}

struct Choice<'a>(&'a [Reading]);

impl fmt::Display for Choice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, reading) in self.0.iter().enumerate() {
            let before = if index == 0 { "" } else { " or " };
            write!(f, "{before}{reading}")?;
        }
        Ok(())
    }
}

impl StartText {
    /// Reads the text without asking for a zone; fractions of a second are dropped.
    pub fn parse(text: &str) -> Result<Self, StartTimeError> {
        let (local, offset) = split_offset(text.trim()).ok_or(StartTimeError::Unreadable)?;
        let local = parse_local(local).ok_or(StartTimeError::Unreadable)?;
        if !YEARS.contains(&local.year()) {
            return Err(StartTimeError::Year { year: local.year() });
        }
        Ok(match offset {
            Some(offset) => Self::Instant((local - offset).and_utc()),
            None => Self::Local(local),
        })
    }

    /// The instant, if `zone` is not needed or has this time exactly once.
    pub fn resolve(self, zone: Option<Tz>) -> Result<DateTime<Utc>, StartTimeError> {
        let local = match self {
            Self::Instant(instant) => return Ok(instant),
            Self::Local(local) => local,
        };
        let zone = zone.ok_or(StartTimeError::NoZone)?;
        match zone.offset_from_local_datetime(&local) {
            MappedLocalTime::Single(offset) => Ok(Reading::new(local, offset.fix()).utc),
            MappedLocalTime::Ambiguous(earlier, later) => {
                let readings = [earlier, later].map(|offset| Reading::new(local, offset.fix()));
                Err(StartTimeError::Twice {
                    local,
                    zone,
                    readings: readings.into(),
                })
            }
            MappedLocalTime::None => {
                let gap = GapInfo::new(&local, &zone);
                let (begin, end) = gap.map_or((None, None), |gap| (gap.begin, gap.end));
                let before = begin.map(|(_, offset)| offset.fix());
                let after = end.map(|first| first.offset().fix());
                let readings = [before, after].into_iter().flatten();
                let readings = readings.map(|offset| Reading::new(local, offset)).collect();
                Err(StartTimeError::Missing {
                    local,
                    zone,
                    readings,
                })
            }
        }
    }
}

/// Shows the start as it was written, in RFC 3339.
impl fmt::Display for StartText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instant(at) => f.write_str(&at.to_rfc3339_opts(SecondsFormat::Secs, true)),
            Self::Local(local) => Local(local).fmt(f),
        }
    }
}

/// Reads a start: RFC 3339 with any offset, or local time `YYYY-MM-DDTHH:MM[:SS]` in `timezone`.
///
/// A blank may stand for the `T`. A local time that the zone skips or shows twice is refused, and
/// the error names both readings.
pub fn parse_start(text: &str, timezone: Option<Tz>) -> Result<DateTime<Utc>, StartTimeError> {
    StartText::parse(text)?.resolve(timezone)
}

/// The local part and the offset, if the text ends in one.
fn split_offset(text: &str) -> Option<(&str, Option<FixedOffset>)> {
    if let Some(local) = text.strip_suffix(['Z', 'z']) {
        return Some((local, Some(Utc.fix())));
    }
    // The date itself holds dashes: ten characters long.
    let Some(at) = text.rfind(['+', '-']).filter(|at| *at > 10) else {
        return Some((text, None));
    };
    let (local, offset) = text.split_at(at);
    let (hours, minutes) = offset[1..].split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    let east = if offset.starts_with('-') {
        -seconds
    } else {
        seconds
    };
    Some((local, Some(FixedOffset::east_opt(east)?)))
}

fn parse_local(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let mut date = date.splitn(3, '-');
    let year = i32::try_from(digits(date.next()?, 4)?).ok()?;
    let (month, day) = (digits(date.next()?, 2)?, digits(date.next()?, 2)?);
    let mut time = time.splitn(3, ':');
    let (hour, minute) = (digits(time.next()?, 2)?, digits(time.next()?, 2)?);
    let second = match time.next() {
        Some(seconds) => {
            let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
            digits(fraction, fraction.len().clamp(1, 9))?;
            digits(whole, 2)?
        }
        None => 0,
    };
    Some(
        NaiveDate::from_ymd_opt(year, month, day)?
            .and_time(NaiveTime::from_hms_opt(hour, minute, second)?),
    )
}

/// A number of exactly `length` ASCII digits.
fn digits(text: &str, length: usize) -> Option<u32> {
    let all_digits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

/// A zone that the IANA database does not know.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not an IANA time zone like Europe/Berlin{}", Meant(*.nearest))]
pub struct UnknownZone {
    /// The zone that was probably meant.
    pub nearest: Option<&'static str>,
}

struct Meant(Option<&'static str>);

impl fmt::Display for Meant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .map_or(Ok(()), |name| write!(f, "; did you mean {name}?"))
    }
}

/// Reads the name of an IANA zone, to the letter.
pub fn parse_zone(text: &str) -> Result<Tz, UnknownZone> {
    let text = text.trim();
    text.parse().map_err(|_| UnknownZone {
        nearest: nearest_zone(text),
    })
}

/// `berlin` and `europe/berln` both mean `Europe/Berlin`.
fn nearest_zone(text: &str) -> Option<&'static str> {
    let text = text.replace(' ', "_");
    let names = || TZ_VARIANTS.iter().map(|zone| zone.name());
    let city = |name: &'static str| name.rsplit('/').next().unwrap_or(name);
    names()
        .find(|name| name.eq_ignore_ascii_case(&text))
        .or_else(|| names().find(|name| city(name).eq_ignore_ascii_case(&text)))
        .or_else(|| suggest::nearest(&text, names()))
        .or_else(|| {
            let nearest_city = suggest::nearest(&text, names().map(city))?;
            names().find(|name| city(name) == nearest_city)
        })
}

/// The unit of a bare number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// `s`
    Seconds,
    /// `m`
    Minutes,
    /// `h`
    Hours,
    /// `d`
    Days,
}

impl Unit {
    const ALL: [(char, Self); 4] = [
        ('s', Self::Seconds),
        ('m', Self::Minutes),
        ('h', Self::Hours),
        ('d', Self::Days),
    ];

    fn times(self, count: i64) -> Option<TimeDelta> {
        match self {
            Self::Seconds => TimeDelta::try_seconds(count),
            Self::Minutes => TimeDelta::try_minutes(count),
            Self::Hours => TimeDelta::try_hours(count),
            Self::Days => TimeDelta::try_days(count),
        }
    }
}

/// Why a length of time cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DurationError {
    /// The text has another form.
    #[error("not a length of time like 90m, 2h or 30d")]
    Unreadable,
    /// More than [`LONGEST_DURATION_DAYS`].
    #[error("longer than {LONGEST_DURATION_DAYS}d")]
    TooLong,
}

/// Reads a length like `90m`, `2h`, `30d` or `45s`; a bare number counts in the unit `bare`.
pub fn parse_duration(text: &str, bare: Unit) -> Result<TimeDelta, DurationError> {
    let text = text.trim();
    let (count, unit) = Unit::ALL
        .into_iter()
        .find_map(|(letter, unit)| Some((text.strip_suffix(letter)?, unit)))
        .unwrap_or((text, bare));
    if count.is_empty() || !count.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DurationError::Unreadable);
    }
    // Only digits are left: what does not fit the integer is too long.
    let length = count.parse().ok().and_then(|count| unit.times(count));
    length
        .filter(|length| *length <= TimeDelta::days(LONGEST_DURATION_DAYS))
        .ok_or(DurationError::TooLong)
}

#[cfg(test)]
#[path = "time_tests.rs"]
mod tests;
