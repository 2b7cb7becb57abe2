//! Counters of the server as a whole.

use std::sync::atomic::{AtomicU64, Ordering};

/// What came and went since the start.
#[derive(Debug, Default)]
pub struct Traffic {
    open: AtomicU64,
    accepted: AtomicU64,
    evicted: AtomicU64,
    slow_heads: AtomicU64,
}

impl Traffic {
    pub(super) fn opened(&self) {
        self.open.fetch_add(1, Ordering::Relaxed);
        self.accepted.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn closed(&self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }

    pub(super) fn evicted(&self) {
        self.evicted.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn slow_head(&self) {
        self.slow_heads.fetch_add(1, Ordering::Relaxed);
    }

    /// Connections that are open now.
    pub fn connections_open(&self) -> u64 {
        self.open.load(Ordering::Relaxed)
    }

    /// Connections that were accepted.
    pub fn connections_accepted(&self) -> u64 {
        self.accepted.load(Ordering::Relaxed)
    }

    /// Connections that had to make room for newer ones.
    pub fn connections_evicted(&self) -> u64 {
        self.evicted.load(Ordering::Relaxed)
    }

    /// Connections whose head did not come in time.
    pub fn heads_timed_out(&self) -> u64 {
        self.slow_heads.load(Ordering::Relaxed)
    }
}
