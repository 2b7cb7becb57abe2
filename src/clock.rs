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
