//! `--limit-rate`: so many bytes a second, all transfers together.

use std::cell::Cell;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Hands out turns: each piece takes its own time on one common line.
pub(super) struct Rate {
    bytes_a_second: u64,
    free_at: Cell<Option<Instant>>,
}

impl Rate {
    pub(super) fn new(bytes_a_second: u64) -> Self {
        Self {
            bytes_a_second: bytes_a_second.max(1),
            free_at: Cell::new(None),
        }
    }

    /// Waits until this piece and all before it are paid for.
    pub(super) async fn pay(&self, bytes: usize) {
        let now = Instant::now();
        let begin = self.free_at.get().map_or(now, |free| free.max(now));
        let end = begin + Duration::from_secs_f64(bytes as f64 / self.bytes_a_second as f64);
        self.free_at.set(Some(end));
        sleep_until(end).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn two_transfers_share_one_rate() {
        let rate = Rate::new(1000);
        let begin = Instant::now();
        tokio::join!(
            async {
                rate.pay(500).await;
                rate.pay(500).await;
            },
            rate.pay(1000)
        );
        assert_eq!(begin.elapsed().as_millis() / 10, 200);
    }
}
