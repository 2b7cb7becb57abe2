//! A lesson every week: the starts of a series whose sessions are each their own.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc, Weekday};
use chrono_tz::Tz;
use thiserror::Error;

use super::time::{StartText, StartTimeError};

/// The most sessions of one series.
pub const MAX_REPEATS: usize = 500;

/// Why a series cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RepeatError {
    /// None, or more than [`MAX_REPEATS`].
    #[error("a series has 1 to {MAX_REPEATS} sessions, not {count}")]
    Count {
        /// What was asked for.
        count: usize,
    },
    /// One of them does not exist on the clocks of the zone, or exists twice.
    #[error(transparent)]
    Start(#[from] StartTimeError),
}

/// The starts of `count` sessions at the same time on the wall of `zone`, earliest first.
///
/// They fall on the weekdays `on`, else on that of `first`, from the date of `first` on. Summer
/// time moves none of them; one that it makes doubtful is refused with both readings.
pub fn weekly(
    first: NaiveDateTime,
    zone: Tz,
    on: &[Weekday],
    count: usize,
) -> Result<Vec<DateTime<Utc>>, RepeatError> {
    if !(1..=MAX_REPEATS).contains(&count) {
        return Err(RepeatError::Count { count });
    }
    let own_day = [first.weekday()];
    let on = if on.is_empty() { &own_day } else { on };
    let falls_on = |date: &NaiveDate| on.contains(&date.weekday());
    let dates = first.date().iter_days().filter(falls_on).take(count);
    let starts =
        dates.map(|date| StartText::Local(date.and_time(first.time())).resolve(Some(zone)));
    Ok(starts.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starts(first: &str, on: &[Weekday], count: usize) -> Result<Vec<String>, RepeatError> {
        let starts = weekly(first.parse().unwrap(), Tz::Europe__Berlin, on, count)?;
        Ok(starts
            .iter()
            .map(|at| at.format("%a %m-%d %H:%M").to_string())
            .collect())
    }

    #[test]
    fn a_series_goes_on_on_the_weekday_of_its_first_session() {
        let expected = ["Tue 09-01 07:30", "Tue 09-08 07:30", "Tue 09-15 07:30"];
        assert_eq!(starts("2026-09-01T09:30:00", &[], 3).unwrap(), expected);
    }

    #[test]
    fn it_falls_on_the_given_weekdays_from_its_first_date_on() {
        let on = [Weekday::Wed, Weekday::Mon];
        let expected = ["Wed 09-02 07:30", "Mon 09-07 07:30", "Wed 09-09 07:30"];
        assert_eq!(starts("2026-09-01T09:30:00", &on, 3).unwrap(), expected);
    }

    #[test]
    fn the_time_on_the_wall_stays_over_the_change_of_the_clocks() {
        let expected = ["Tue 10-20 07:30", "Tue 10-27 08:30"];
        assert_eq!(starts("2026-10-20T09:30:00", &[], 2).unwrap(), expected);
    }

    #[test]
    fn one_session_that_the_clocks_skip_refuses_the_series() {
        let error = starts("2026-03-22T02:30:00", &[], 2).unwrap_err();
        assert!(
            matches!(error, RepeatError::Start(StartTimeError::Missing { .. })),
            "{error}"
        );
    }

    #[test]
    fn a_series_is_neither_empty_nor_endless() {
        for count in [0, MAX_REPEATS + 1] {
            assert_eq!(
                starts("2026-09-01T09:30:00", &[], count),
                Err(RepeatError::Count { count })
            );
        }
        assert_eq!(
            starts("2026-09-01T09:30:00", &[], MAX_REPEATS).map(|all| all.len()),
            Ok(MAX_REPEATS)
        );
    }
}
