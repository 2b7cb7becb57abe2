//! What is still done once the process was told to stop: what is under way gets a little time, and
//! nothing is tried again.

use std::future::{Future, pending};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// Time for what is under way: less than the ten seconds after which supervisors commonly kill.
const GRACE: Duration = Duration::from_secs(8);

/// Whether there is haste, and until when.
#[derive(Debug)]
pub(crate) struct Haste(watch::Sender<Option<Instant>>);

impl Default for Haste {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Haste {
    /// From now on there is.
    pub(crate) fn begin(&self) {
        self.0
            .send_modify(|until| _ = until.get_or_insert_with(|| Instant::now() + GRACE));
    }

    /// What the work answers; `None` where time is over before.
    pub(crate) async fn within<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let over = async { sleep_until(self.begun().await).await };
        tokio::select! {
            biased;
            done = work => Some(done),
            () = over => None,
        }
    }

    /// Waits before something is tried again; `false` where it must not be.
    pub(crate) async fn allows_after(&self, wait: impl Future<Output = ()>) -> bool {
        tokio::select! {
            biased;
            _ = self.begun() => false,
            () = wait => true,
        }
    }

    /// The end of the time, once there is haste; never returns before.
    async fn begun(&self) -> Instant {
        let mut told = self.0.subscribe();
        let until = told.wait_for(Option::is_some).await.map(|until| *until);
        match until {
            Ok(Some(until)) => until,
            _ => pending().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::sleep;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_is_under_way_gets_a_little_time_and_nothing_is_tried_again() {
        let haste = Haste::default();
        let seconds = |count| sleep(Duration::from_secs(count));
        assert_eq!(haste.within(seconds(60)).await, Some(()));
        assert!(haste.allows_after(seconds(60)).await);
        let begun = Instant::now();
        let (done, ()) = tokio::join!(haste.within(seconds(60)), async {
            seconds(5).await;
            haste.begin();
        });
        assert_eq!(
            (done, begun.elapsed()),
            (None, Duration::from_secs(5) + GRACE)
        );
        assert!(!haste.allows_after(seconds(1)).await);
        let haste = Haste::default();
        haste.begin();
        assert_eq!(haste.within(seconds(5)).await, Some(()));
    }
}
