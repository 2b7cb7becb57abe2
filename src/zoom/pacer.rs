//! Keeps the requests of all processes of this machine within the limits.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use tokio::time::sleep;

use super::endpoint::Category;
use super::error::{Error, Kind};
use super::limits::{CategoryUse, HostUse, HostWrites, Limits, Usage};
use super::state::{Lock, StateFile};

/// The pacer: slots and counts in `limits.json`, writes per host in `hosts.json`, and one lock per
/// group of hosts.
#[derive(Debug)]
pub(crate) struct Pacer {
    limits: Limits,
    longest_wait: Duration,
    usage: StateFile,
    hosts: StateFile,
    dir: PathBuf,
}

impl Pacer {
    pub(crate) fn new(dir: &Path, limits: Limits, longest_wait: Duration) -> Self {
        Self {
            limits,
            longest_wait,
            usage: StateFile::new(dir, "limits"),
            hosts: StateFile::new(dir, "hosts"),
            dir: dir.to_owned(),
        }
    }

    /// Waits for the next free slot of the category.
    pub(crate) async fn admit(&self, category: Category, now: DateTime<Utc>) -> Result<(), Error> {
        if category == Category::Unmetered {
            return Ok(());
        }
        let wait = self
            .usage
            .update(|usage: &mut Usage| {
                usage.reserve(self.limits, category, now, tick_us(), self.longest_wait)
            })
            .await?
            .map_err(|retry_at| Error::new(Kind::RateLimited { retry_at }))?;
        if !wait.is_zero() {
            sleep(wait).await;
        }
        Ok(())
    }

    /// Keeps all processes off the category for a while.
    pub(crate) async fn hold(&self, category: Category, wait: Duration) -> Result<(), Error> {
        if category == Category::Unmetered {
            return Ok(());
        }
        self.usage
            .update(|usage: &mut Usage| usage.hold(category, tick_us(), wait))
            .await
    }

    /// Closes the category for all processes and later runs until then.
    pub(crate) async fn stop(&self, category: Category, until: DateTime<Utc>) -> Result<(), Error> {
        if category == Category::Unmetered {
            return Ok(());
        }
        self.usage
            .update(|usage: &mut Usage| usage.stop(self.limits, category, until))
            .await
    }

    /// The right to write to one user, meeting or recording: Zoom answers overlapping writes on one
    /// of them with 429. Names share 256 locks, so the number of files is bounded.
    pub(crate) async fn turn(&self, name: &str) -> Result<Lock, Error> {
        let group = Sha256::digest(name.as_bytes())[0];
        Lock::acquire(&self.dir.join(format!("write-{group:02x}.lock"))).await
    }

    /// Refuses a host whose writes of the day are used up.
    pub(crate) async fn admit_host(&self, host: &str, now: DateTime<Utc>) -> Result<(), Error> {
        self.hosts
            .update(|writes: &mut HostWrites| writes.admit(host, now))
            .await?
            .map_err(|retry_at| {
                Error::new(Kind::HostLimit {
                    host: host.to_owned(),
                    retry_at,
                })
            })
    }

    pub(crate) async fn count_host(&self, host: &str, now: DateTime<Utc>) -> Result<(), Error> {
        self.hosts
            .update(|writes: &mut HostWrites| writes.count(host, now))
            .await
    }

    pub(crate) async fn park_host(
        &self,
        host: &str,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.hosts
            .update(|writes: &mut HostWrites| writes.park(host, now, until))
            .await
    }

    pub(crate) fn report(&self, now: DateTime<Utc>) -> (Vec<CategoryUse>, Vec<HostUse>) {
        let usage: Usage = self.usage.peek().unwrap_or_default();
        let writes: HostWrites = self.hosts.peek().unwrap_or_default();
        (usage.report(self.limits, now), writes.report(now))
    }
}

/// The computer's clock, because processes share no monotonic one; a jump is caught in
/// [`Usage::reserve`].
fn tick_us() -> u64 {
    let since_1970 = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    u64::try_from(since_1970.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::zoom::limits::Plan;

    fn pacer(dir: &Path, plan: Plan) -> Pacer {
        let limits = Limits::new(plan, 1.0).unwrap();
        Pacer::new(dir, limits, Duration::from_secs(60))
    }

    fn now() -> DateTime<Utc> {
        "2026-09-01T10:00:00Z".parse().unwrap()
    }

    #[tokio::test]
    async fn two_processes_share_one_rate() {
        let dir = tempfile::tempdir().unwrap();
        let begun = std::time::Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..2 {
            let pacer = Arc::new(pacer(dir.path(), Plan::Business));
            tasks.spawn(async move {
                for _ in 0..4 {
                    pacer.admit(Category::Light, now()).await.unwrap();
                }
            });
        }
        tasks.join_all().await;
        // Eight slots at 80 a second: seven intervals, less what may be caught up.
        assert!(
            begun.elapsed() >= Duration::from_millis(7 * 13 - 25),
            "{:?}",
            begun.elapsed()
        );
    }

    #[tokio::test]
    async fn a_stop_holds_for_the_next_run_too() {
        let dir = tempfile::tempdir().unwrap();
        let until = "2026-09-02T00:00:00Z".parse().unwrap();
        pacer(dir.path(), Plan::Pro)
            .stop(Category::Heavy, until)
            .await
            .unwrap();
        let refused = pacer(dir.path(), Plan::Pro)
            .admit(Category::Heavy, now())
            .await;
        assert_eq!(
            *refused.unwrap_err().kind(),
            Kind::RateLimited { retry_at: until }
        );
        assert_eq!(
            pacer(dir.path(), Plan::Pro)
                .admit(Category::Heavy, until)
                .await,
            Ok(())
        );
    }

    #[tokio::test]
    async fn a_parked_host_is_refused_by_name_and_others_are_not() {
        let dir = tempfile::tempdir().unwrap();
        let pacer = pacer(dir.path(), Plan::Pro);
        let until = "2026-09-02T00:00:00Z".parse().unwrap();
        pacer
            .park_host("a@example.com", now(), until)
            .await
            .unwrap();
        assert_eq!(
            *pacer
                .admit_host("a@example.com", now())
                .await
                .unwrap_err()
                .kind(),
            Kind::HostLimit {
                host: "a@example.com".into(),
                retry_at: until
            }
        );
        assert_eq!(pacer.admit_host("b@example.com", now()).await, Ok(()));
    }
}
