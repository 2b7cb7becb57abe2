//! Looking at a long reading from outside, and ending it early.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Shared by those who read files and the one who looks.
#[derive(Debug, Default)]
pub struct Watch {
    bytes: AtomicU64,
    ended: AtomicBool,
}

impl Watch {
    /// Bytes read so far, all files together.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Ends every reading at its next piece.
    pub fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    /// Notes a piece; false when the reading is to end.
    pub(super) fn goes_on(&self, piece: usize) -> bool {
        self.bytes.fetch_add(piece as u64, Ordering::Relaxed);
        !self.ended.load(Ordering::Relaxed)
    }
}
