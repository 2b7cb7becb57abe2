//! Room on the disk, counted over all transfers under way: each alone may fit and all together not.

use std::cell::Cell;

/// Bytes that transfers under way have still to write.
#[derive(Debug, Default)]
pub(super) struct Room {
    promised: Cell<u64>,
}

/// The share of one transfer; what it has not written is given back when it ends.
#[derive(Debug)]
pub(super) struct Share<'a> {
    room: &'a Room,
    left: u64,
}

impl Room {
    /// A share of so many bytes if that, all promises and the reserve fit into what is free.
    pub(super) fn take(&self, bytes: u64, free: Option<u64>, reserve: u64) -> Option<Share<'_>> {
        let promised = self.promised.get();
        let wanted = promised.saturating_add(bytes).saturating_add(reserve);
        if free.is_some_and(|free| free < wanted) {
            return None;
        }
        self.promised.set(promised.saturating_add(bytes));
        Some(Share {
            room: self,
            left: bytes,
        })
    }
}

impl Share<'_> {
    /// So many bytes of it are on the disk.
    pub(super) fn written(&mut self, bytes: u64) {
        let bytes = bytes.min(self.left);
        self.left -= bytes;
        self.room.promised.set(self.room.promised.get() - bytes);
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.written(self.left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_alone_is_refused_beside_what_was_promised() {
        let room = Room::default();
        let mut first = room.take(60, Some(100), 10).unwrap();
        assert!(room.take(60, Some(100), 10).is_none());
        first.written(40);
        // 40 of the first are on the disk: 60 are free, 20 of them promised.
        let second = room.take(30, Some(60), 10).unwrap();
        drop((first, second));
        assert!(room.take(50, Some(60), 10).is_some());
        assert!(room.take(u64::MAX, None, 10).is_some());
    }
}
