//! Zoom's rate limits: by second and by day for each label, and 100 writes a host and day.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use super::AccountPlan;
use super::api::Refusal;
use super::api::operations::Label;

/// Creates and updates of meetings a host may have in a UTC day (`zoom-api §4 [D]`).
pub(crate) const WRITES_PER_HOST: u32 = 100;
const SECOND: Duration = Duration::from_secs(1);

/// Requests a second and a day that a plan allows (`zoom-api §4 [D]`); the day of heavy calls.
pub(crate) fn allowed(plan: AccountPlan, label: Label) -> (usize, Option<u64>) {
    match (plan, label) {
        (AccountPlan::Free, Label::Light) => (4, Some(6_000)),
        (AccountPlan::Free, Label::Medium) => (2, Some(2_000)),
        (AccountPlan::Free, Label::Heavy) => (1, Some(1_000)),
        (AccountPlan::Pro, Label::Light) => (30, None),
        (AccountPlan::Pro, Label::Medium) => (20, None),
        (AccountPlan::Pro, Label::Heavy) => (10, Some(30_000)),
        (AccountPlan::Business, Label::Light) => (80, None),
        (AccountPlan::Business, Label::Medium) => (60, None),
        (AccountPlan::Business, Label::Heavy) => (40, Some(60_000)),
    }
}

/// Counts what was asked in the last second (real time) and on this day (simulated time).
#[derive(Debug, Default)]
pub(crate) struct Limits {
    last_second: HashMap<Label, VecDeque<Instant>>,
    day: Option<NaiveDate>,
    today: HashMap<Label, u64>,
    host_writes: HashMap<usize, u32>,
    /// The most requests of a label within any one second so far.
    pub(crate) peaks: HashMap<Label, usize>,
    /// Nothing is refused, for measurements and bulk tests; counting goes on.
    pub(crate) lenient: bool,
    /// The limits by second are not enforced, those by day are.
    pub(crate) hasty: bool,
}

impl Limits {
    /// Counts a request and refuses it when it is one too many.
    ///
    /// `host` is the user whose meetings it would create or change.
    pub(crate) fn admit(
        &mut self,
        plan: AccountPlan,
        label: Label,
        host: Option<usize>,
        now: DateTime<Utc>,
        wall: Instant,
    ) -> Result<(), Refusal> {
        self.begin_day(now);
        let recent = self.last_second.entry(label).or_default();
        while recent
            .front()
            .is_some_and(|first| wall.saturating_duration_since(*first) >= SECOND)
        {
            recent.pop_front();
        }
        recent.push_back(wall);
        let in_second = recent.len();
        let peak = self.peaks.entry(label).or_default();
        *peak = in_second.max(*peak);
        let (per_second, per_day) = allowed(plan, label);
        if in_second > per_second && !self.lenient && !self.hasty {
            // A refused request does not use up the allowance of the next ones.
            recent.pop_back();
            return Err(self.over_second(label, per_day));
        }
        let today = self.today.entry(label).or_default();
        *today += 1;
        if per_day.is_some_and(|most| *today > most) && !self.lenient {
            return Err(self.over_day(label, per_day, now));
        }
        if let Some(host) = host {
            let writes = self.host_writes.entry(host).or_default();
            *writes += 1;
            if *writes > WRITES_PER_HOST && !self.lenient {
                return Err(self.over_host(label, per_day));
            }
        }
        Ok(())
    }

    fn begin_day(&mut self, now: DateTime<Utc>) {
        let day = now.date_naive();
        if self.day != Some(day) {
            self.day = Some(day);
            self.today.clear();
            self.host_writes.clear();
        }
    }

    fn with_counts(&self, refusal: Refusal, label: Label, per_day: Option<u64>) -> Refusal {
        let most = per_day.unwrap_or(6_000);
        let left = most.saturating_sub(self.today.get(&label).copied().unwrap_or(0));
        refusal
            .with_header("x-ratelimit-category", &label.word())
            .with_header("x-ratelimit-limit", &most)
            .with_header("x-ratelimit-remaining", &left)
    }

    /// `zoom-api §4 [D]`: `QPS`, without `Retry-After`.
    fn over_second(&self, label: Label, per_day: Option<u64>) -> Refusal {
        let text =
            "You have reached the maximum per-second rate limit for this API. Try again later.";
        let refusal = Refusal::other(429, 429, text).with_header("x-ratelimit-type", &"QPS");
        self.with_counts(refusal, label, per_day)
    }

    /// `zoom-api §4 [D]`: `Daily-limit`, with `Retry-After` as an ISO timestamp.
    fn over_day(&self, label: Label, per_day: Option<u64>, now: DateTime<Utc>) -> Refusal {
        let midnight = (now.date_naive() + Days::new(1))
            .and_time(NaiveTime::MIN)
            .and_utc();
        let retry = midnight.format("%Y-%m-%dT%H:%M:%SZ").to_string();
        let text = format!(
            "You have reached the maximum daily rate limit for this API. Refer to the response header \
             for details on when you can make another request. {retry}"
        );
        let refusal = Refusal::other(429, 429, text)
            .with_header("x-ratelimit-type", &"Daily-limit")
            .with_header("retry-after", &retry);
        self.with_counts(refusal, label, per_day)
    }

    /// `zoom-api §4 [C]`: headers of the account's bucket, no type, no `Retry-After` (§16 #6).
    fn over_host(&self, label: Label, per_day: Option<u64>) -> Refusal {
        let text = "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests \
                    permitted for this particular user. You may resume these requests at GMT 00:00:00.";
        self.with_counts(Refusal::other(429, 429, text), label, per_day)
    }
}

/// Another write on the same user or meeting is still under way (`zoom-api §4 [D]`).
pub(crate) fn concurrent_write() -> Refusal {
    Refusal::other(
        429,
        429,
        "Too many concurrent requests. A request to disassociate/update is in progress.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::api::refusal::Language;

    fn noon() -> DateTime<Utc> {
        "2026-09-07T12:00:00Z".parse().unwrap()
    }

    fn headers(refusal: &Refusal) -> HashMap<&'static str, String> {
        refusal
            .answer(Language::English, true)
            .headers
            .into_iter()
            .collect()
    }

    #[test]
    fn the_eleventh_heavy_call_within_a_second_is_refused_and_the_next_second_is_free() {
        let mut limits = Limits::default();
        let wall = Instant::now();
        let mut ask = |millis| {
            let wall = wall + Duration::from_millis(millis);
            limits.admit(AccountPlan::Pro, Label::Heavy, None, noon(), wall)
        };
        assert!((0..10).all(|n| ask(n * 10).is_ok()));
        let refusal = ask(950).unwrap_err();
        assert_eq!(headers(&refusal)["x-ratelimit-type"], "QPS");
        assert!(ask(1000).is_ok());
        assert!(ask(1005).is_err());
        assert_eq!(limits.peaks[&Label::Heavy], 11);
    }

    #[test]
    fn the_daily_limit_names_midnight_and_a_new_day_begins_anew() {
        let mut limits = Limits::default();
        let wall = Instant::now();
        let mut ask = |n: u64, now| {
            let wall = wall + Duration::from_secs(n);
            limits.admit(AccountPlan::Free, Label::Heavy, None, now, wall)
        };
        assert!((0..1000).all(|n| ask(n, noon()).is_ok()));
        let refusal = ask(1000, noon()).unwrap_err();
        assert_eq!(headers(&refusal)["retry-after"], "2026-09-08T00:00:00Z");
        assert!(ask(1001, noon() + Days::new(1)).is_ok());
    }

    #[test]
    fn a_host_has_a_hundred_writes_a_day_and_the_refusal_has_no_retry_after() {
        let mut limits = Limits::default();
        let wall = Instant::now();
        let mut ask = |n: u64, host| {
            let wall = wall + Duration::from_secs(n);
            limits.admit(AccountPlan::Pro, Label::Light, Some(host), noon(), wall)
        };
        assert!((0..100).all(|n| ask(n, 1).is_ok()));
        let headers = headers(&ask(100, 1).unwrap_err());
        assert!(!headers.contains_key("retry-after") && !headers.contains_key("x-ratelimit-type"));
        assert_eq!(headers["x-ratelimit-category"], "Light");
        assert!(ask(101, 2).is_ok(), "another host has his own hundred");
    }
}
