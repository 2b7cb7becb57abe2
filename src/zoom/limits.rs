//! Zoom's rate limits as arithmetic: by plan and category, and per host and day.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::endpoint::Category;
use super::retry::next_midnight;

/// The account's plan, as far as rate limits go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    /// Basic accounts.
    Free,
    /// Pro; the careful guess when nothing is configured.
    #[default]
    Pro,
    /// Business, Education, Enterprise and partners.
    Business,
}

/// A word that is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of the plans free, pro, business")]
pub struct UnknownPlan(String);

impl FromStr for Plan {
    type Err = UnknownPlan;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "free" => Ok(Self::Free),
            "pro" => Ok(Self::Pro),
            "business" => Ok(Self::Business),
            _ => Err(UnknownPlan(text.to_owned())),
        }
    }
}

/// Creates, updates and deletes of meetings that one host may have per UTC day.
pub const HOST_WRITES_PER_DAY: u32 = 100;

/// We aim this little below the limit, so that a late packet does not fall into the next second's
/// count: requests stay at least 39 ms clear of the limit's window at any rate.
const AIM: f64 = 0.94;
/// How far behind its slot a request may be without losing it. Part of those 39 ms.
const CATCH_UP: Duration = Duration::from_millis(25);
/// A slot further away than this means that the computer's clock was set back.
const FARTHEST_SLOT: Duration = Duration::from_secs(300);

/// The limits of one account, or the share of them that is ours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Limits {
    plan: Plan,
    share: f64,
}

impl Limits {
    /// `share` is the part of the account's limits that this machine may use: above 0, at most 1.
    pub(crate) fn new(plan: Plan, share: f64) -> Option<Self> {
        (share > 0.0 && share <= 1.0).then_some(Self { plan, share })
    }

    /// Time between two requests; `None` where Zoom has no limit.
    fn interval(self, category: Category) -> Option<Duration> {
        let per_minute = match (self.plan, category) {
            (_, Category::Unmetered) => return None,
            (Plan::Free, Category::Light) => 4 * 60,
            (Plan::Free, Category::Medium) => 2 * 60,
            (Plan::Free, Category::Heavy) => 60,
            (Plan::Free | Plan::Pro, Category::ResourceIntensive) => 10,
            (Plan::Pro, Category::Light) => 30 * 60,
            (Plan::Pro, Category::Medium) => 20 * 60,
            (Plan::Pro, Category::Heavy) => 10 * 60,
            (Plan::Business, Category::Light) => 80 * 60,
            (Plan::Business, Category::Medium) => 60 * 60,
            (Plan::Business, Category::Heavy) => 40 * 60,
            (Plan::Business, Category::ResourceIntensive) => 20,
        };
        Some(Duration::from_secs_f64(
            60.0 / (f64::from(per_minute) * self.share * AIM),
        ))
    }

    /// The daily pool of a category and our share of it; `None` where the plan has none.
    fn daily(self, category: Category) -> (Category, Option<u32>) {
        let heavy = matches!(category, Category::Heavy | Category::ResourceIntensive);
        let (pool, limit) = match (self.plan, category) {
            (Plan::Free, Category::Light) => (category, 6_000),
            (Plan::Free, Category::Medium) => (category, 2_000),
            (Plan::Free, Category::Heavy) => (category, 1_000),
            (Plan::Free, Category::ResourceIntensive) => (category, 30_000),
            // On paid plans the two heavy categories draw on one pool.
            (Plan::Pro, _) if heavy => (Category::Heavy, 30_000),
            (Plan::Business, _) if heavy => (Category::Heavy, 60_000),
            _ => return (category, None),
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share of at most 1 of a u32"
        )]
        let ours = (f64::from(limit) * self.share) as u32;
        (pool, Some(ours.max(1)))
    }
}

/// What the processes of this machine have used: the content of `limits.json`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Usage {
    /// Earliest time of the next request per category: microseconds since 1970, by the computer's
    /// clock.
    next_us: BTreeMap<Category, u64>,
    /// The UTC day that `used` counts.
    day: Option<NaiveDate>,
    used: BTreeMap<Category, u32>,
    /// Pools that Zoom closed, and until when.
    stops: BTreeMap<Category, DateTime<Utc>>,
}

impl Usage {
    /// Takes the next free slot and says how long it is away, or when to come again.
    ///
    /// `now` decides over days, `tick_us` (the computer's clock) over slots.
    pub(crate) fn reserve(
        &mut self,
        limits: Limits,
        category: Category,
        now: DateTime<Utc>,
        tick_us: u64,
        longest_wait: Duration,
    ) -> Result<Duration, DateTime<Utc>> {
        let Some(interval) = limits.interval(category) else {
            return Ok(Duration::ZERO);
        };
        self.roll(now);
        let (pool, budget) = limits.daily(category);
        if let Some(until) = self.stops.get(&pool) {
            return Err(*until);
        }
        let used = self.used.entry(pool).or_default();
        if budget.is_some_and(|budget| *used >= budget) {
            return Err(next_midnight(now));
        }
        let next = self.next_us.entry(category).or_default();
        if *next > tick_us.saturating_add(micros(FARTHEST_SLOT)) {
            *next = 0;
        }
        let slot = (*next).max(tick_us.saturating_sub(micros(CATCH_UP)));
        let wait = Duration::from_micros(slot.saturating_sub(tick_us));
        if wait > longest_wait {
            return Err(now + wait);
        }
        *next = slot + micros(interval);
        *used += 1;
        Ok(wait)
    }

    /// Keeps everybody off a category for a while, after Zoom said that it was too much.
    pub(crate) fn hold(&mut self, category: Category, tick_us: u64, wait: Duration) {
        let next = self.next_us.entry(category).or_default();
        *next = (*next).max(tick_us.saturating_add(micros(wait.min(FARTHEST_SLOT))));
    }

    /// Remembers that Zoom closed the category until then.
    pub(crate) fn stop(&mut self, limits: Limits, category: Category, until: DateTime<Utc>) {
        self.stops.insert(limits.daily(category).0, until);
    }

    /// What is used and left, per category.
    pub(crate) fn report(&self, limits: Limits, now: DateTime<Utc>) -> Vec<CategoryUse> {
        let today = self.day == Some(now.date_naive());
        [
            Category::Light,
            Category::Medium,
            Category::Heavy,
            Category::ResourceIntensive,
        ]
        .into_iter()
        .map(|category| {
            let (pool, daily_budget) = limits.daily(category);
            let used = self.used.get(&pool).filter(|_| today);
            CategoryUse {
                category,
                used_today: used.copied().unwrap_or(0),
                daily_budget,
                stopped_until: self.stops.get(&pool).copied().filter(|until| *until > now),
            }
        })
        .collect()
    }

    fn roll(&mut self, now: DateTime<Utc>) {
        self.stops.retain(|_, until| *until > now);
        if self.day != Some(now.date_naive()) {
            self.day = Some(now.date_naive());
            self.used.clear();
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Writes of each host today: the content of `hosts.json`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct HostWrites {
    day: Option<NaiveDate>,
    hosts: BTreeMap<String, HostCount>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct HostCount {
    writes: u32,
    parked_until: Option<DateTime<Utc>>,
}

impl HostWrites {
    /// Whether the host may write, or when it may again.
    pub(crate) fn admit(&mut self, host: &str, now: DateTime<Utc>) -> Result<(), DateTime<Utc>> {
        self.roll(now);
        match self.hosts.get(host) {
            Some(HostCount {
                parked_until: Some(until),
                ..
            }) => Err(*until),
            Some(count) if count.writes >= HOST_WRITES_PER_DAY => Err(next_midnight(now)),
            _ => Ok(()),
        }
    }

    /// Counts one write that reached Zoom, or may have.
    pub(crate) fn count(&mut self, host: &str, now: DateTime<Utc>) {
        self.roll(now);
        self.hosts.entry(host.to_owned()).or_default().writes += 1;
    }

    /// Remembers that Zoom refused this host's writes until then.
    pub(crate) fn park(&mut self, host: &str, now: DateTime<Utc>, until: DateTime<Utc>) {
        self.roll(now);
        self.hosts.entry(host.to_owned()).or_default().parked_until = Some(until);
    }

    /// The hosts that wrote today, the busiest first.
    pub(crate) fn report(&self, now: DateTime<Utc>) -> Vec<HostUse> {
        let mut hosts: Vec<_> = self
            .hosts
            .iter()
            .filter(|_| self.day == Some(now.date_naive()))
            .map(|(host, count)| HostUse {
                host: host.clone(),
                writes_today: count.writes,
                parked_until: count.parked_until,
            })
            .collect();
        hosts.sort_by_key(|host| std::cmp::Reverse(host.writes_today));
        hosts
    }

    fn roll(&mut self, now: DateTime<Utc>) {
        if self.day != Some(now.date_naive()) {
            self.day = Some(now.date_naive());
            self.hosts.clear();
        }
    }
}

/// One category in [`super::Client::limits`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryUse {
    /// The category.
    pub category: Category,
    /// Requests of this machine today (UTC); Heavy and Resource-intensive share a count on paid plans.
    pub used_today: u32,
    /// Our share of the plan's daily limit, if it has one.
    pub daily_budget: Option<u32>,
    /// Set while Zoom refuses the category.
    pub stopped_until: Option<DateTime<Utc>>,
}

/// One host in [`super::Client::limits`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostUse {
    /// Lower-cased e-mail or user id, as the caller named it.
    pub host: String,
    /// Creates, updates and deletes of meetings today (UTC), of [`HOST_WRITES_PER_DAY`].
    pub writes_today: u32,
    /// Set while Zoom refuses this host's writes.
    pub parked_until: Option<DateTime<Utc>>,
}

#[cfg(test)]
#[path = "limits_tests.rs"]
mod tests;
