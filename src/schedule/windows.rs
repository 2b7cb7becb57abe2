//! Date windows for lists that Zoom gives for at most a month at a time.

use chrono::{Days, Months, NaiveDate};
use thiserror::Error;

/// The dates of one window, both ends included.
pub const WINDOW_DAYS: u64 = 30;

/// The most windows that one question is cut into: about thirty years.
pub const MAX_WINDOWS: usize = 400;

/// Dates in UTC, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateWindow {
    /// The first date.
    pub from: NaiveDate,
    /// The last date.
    pub to: NaiveDate,
}

/// Why a span of dates cannot be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum WindowError {
    /// It ends before it begins.
    #[error("{from} is after {to}")]
    Backwards {
        /// The first date asked for.
        from: NaiveDate,
        /// The last date asked for.
        to: NaiveDate,
    },
    /// It needs more than [`MAX_WINDOWS`].
    #[error("from {from} to {to} are more than {MAX_WINDOWS} windows of {WINDOW_DAYS} days")]
    TooLong {
        /// The first date asked for.
        from: NaiveDate,
        /// The last date asked for.
        to: NaiveDate,
    },
}

/// Cuts a span of dates into windows of at most [`WINDOW_DAYS`] and at most a month, oldest first.
///
/// Each begins on the date where the one before ended: Zoom filters by the start of the meeting,
/// and one that starts around midnight must not fall between two windows.
pub fn date_windows(from: NaiveDate, to: NaiveDate) -> Result<Vec<DateWindow>, WindowError> {
    if from > to {
        return Err(WindowError::Backwards { from, to });
    }
    let mut windows = Vec::new();
    let mut begin = from;
    loop {
        if windows.len() == MAX_WINDOWS {
            return Err(WindowError::TooLong { from, to });
        }
        // After the end of January thirty days are more than a month.
        let month = begin.checked_add_months(Months::new(1)).unwrap_or(to);
        let end = begin
            .checked_add_days(Days::new(WINDOW_DAYS - 1))
            .map_or(to, |end| end.min(month).min(to));
        windows.push(DateWindow {
            from: begin,
            to: end,
        });
        if end == to {
            return Ok(windows);
        }
        begin = end;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn windows(from: &str, to: &str) -> Vec<String> {
        let windows = date_windows(date(from), date(to)).unwrap();
        windows
            .iter()
            .map(|window| format!("{}..{}", window.from, window.to))
            .collect()
    }

    #[test]
    fn a_short_span_is_one_window() {
        assert_eq!(
            windows("2026-09-01", "2026-09-01"),
            ["2026-09-01..2026-09-01"]
        );
        assert_eq!(
            windows("2026-09-01", "2026-09-30"),
            ["2026-09-01..2026-09-30"]
        );
    }

    #[test]
    fn a_longer_span_is_cut_and_the_windows_share_a_date() {
        assert_eq!(
            windows("2026-09-01", "2026-10-01"),
            ["2026-09-01..2026-09-30", "2026-09-30..2026-10-01"]
        );
        assert_eq!(
            windows("2028-01-31", "2028-04-01"),
            [
                "2028-01-31..2028-02-29",
                "2028-02-29..2028-03-29",
                "2028-03-29..2028-04-01"
            ]
        );
    }

    #[test]
    fn a_window_over_the_end_of_february_is_no_more_than_a_month() {
        assert_eq!(
            windows("2025-01-31", "2025-03-31"),
            [
                "2025-01-31..2025-02-28",
                "2025-02-28..2025-03-28",
                "2025-03-28..2025-03-31"
            ]
        );
    }

    #[test]
    fn dates_in_the_wrong_order_and_endless_spans_are_refused() {
        let (early, late) = (date("2026-09-01"), date("2026-09-02"));
        assert_eq!(
            date_windows(late, early),
            Err(WindowError::Backwards {
                from: late,
                to: early
            })
        );
        let (from, to) = (date("1900-01-01"), late);
        assert_eq!(
            date_windows(from, to),
            Err(WindowError::TooLong { from, to })
        );
        assert_eq!(
            date_windows(NaiveDate::MAX, NaiveDate::MAX).map(|windows| windows.len()),
            Ok(1)
        );
    }

    proptest! {
        #[test]
        fn windows_cover_the_span_are_short_and_overlap_by_one_day(days in 0_u64..2000) {
            let from = date("2024-01-01");
            let to = from + Days::new(days);
            let windows = date_windows(from, to).unwrap();
            prop_assert_eq!(windows[0].from, from);
            prop_assert_eq!(windows[windows.len() - 1].to, to);
            for window in &windows {
                prop_assert!((0..30).contains(&(window.to - window.from).num_days()));
                prop_assert!(window.to - Months::new(1) <= window.from);
            }
            for pair in windows.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from);
            }
        }
    }
}
