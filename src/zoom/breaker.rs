//! Ends the work when Zoom is dead, instead of spending every call's patience on it.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Failures in a row after which no more is tried; more than one call can collect alone.
const FAILURES: u32 = 8;
/// A row of failures that lasts this long is enough, however few they are. With a last attempt of
/// at most 40 s (connecting and waiting) a dead Zoom is given up within two minutes.
const LONGEST_ROW: Duration = Duration::from_secs(60);
/// After this long, one call may try whether Zoom is back.
const COOL_DOWN: Duration = Duration::from_secs(15);

/// Counts failures in a row over all calls of a process.
#[derive(Debug, Default)]
pub(crate) struct Breaker(Mutex<Row>);

#[derive(Debug, Default)]
struct Row {
    failures: u32,
    begun: Option<Instant>,
    open_until: Option<Instant>,
}

impl Breaker {
    /// Whether an attempt may be made.
    pub(crate) fn admits(&self) -> bool {
        let mut row = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match row.open_until {
            None => true,
            Some(until) if Instant::now() < until => false,
            Some(_) => {
                row.open_until = Some(Instant::now() + COOL_DOWN);
                true
            }
        }
    }

    /// Zoom answered.
    pub(crate) fn success(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Row::default();
    }

    /// No answer, or a server error, to an attempt begun at that time.
    pub(crate) fn failure(&self, begun: Instant) {
        let mut row = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        row.failures += 1;
        let since = row.begun.get_or_insert(begun).elapsed();
        if row.failures >= FAILURES || (row.failures >= 2 && since >= LONGEST_ROW) {
            row.open_until = Some(Instant::now() + COOL_DOWN);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn many_failures_in_a_row_open_it_and_one_success_closes_it() {
        let breaker = Breaker::default();
        for _ in 0..FAILURES {
            assert!(breaker.admits());
            breaker.failure(Instant::now());
        }
        assert!(!breaker.admits());
        tokio::time::advance(COOL_DOWN).await;
        assert!(breaker.admits(), "one may try");
        assert!(!breaker.admits(), "and only one");
        breaker.success();
        assert!(breaker.admits());
    }

    #[tokio::test(start_paused = true)]
    async fn failures_between_successes_never_open_it() {
        let breaker = Breaker::default();
        for _ in 0..100 {
            breaker.failure(Instant::now());
            assert!(breaker.admits());
            breaker.success();
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_zoom_that_only_times_out_is_given_up_within_two_minutes() {
        let breaker = Breaker::default();
        let begun = Instant::now();
        while breaker.admits() {
            let attempt = Instant::now();
            tokio::time::advance(Duration::from_secs(40)).await;
            breaker.failure(attempt);
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert!(
            begun.elapsed() < Duration::from_secs(120),
            "{:?}",
            begun.elapsed()
        );
    }
}
