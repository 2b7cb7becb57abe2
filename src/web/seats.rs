//! Who is connected, and who goes first when there is no room.
//!
//! A stranger who opens connections and says nothing must not keep Zoom out. So a full house does
//! not stop accepting: the connection that has waited longest for its next request leaves, those
//! that never brought a good one before the others. Whoever waits for an answer of ours stays.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

/// One connection. Handlers find it among the extensions of their request.
#[derive(Debug)]
pub struct Seat {
    number: u64,
    opened: Instant,
    /// Milliseconds from `opened` to the end of the last answer.
    since: AtomicU64,
    working: AtomicBool,
    proven: AtomicBool,
    unread: AtomicBool,
    leave: Notify,
}

impl Seat {
    /// The request is here whole: from now on the wait is ours.
    pub fn work(&self) {
        self.working.store(true, Ordering::Relaxed);
    }

    /// The request was a good one.
    pub fn prove(&self) {
        self.proven.store(true, Ordering::Relaxed);
    }

    /// The answer goes out though the body was not read to its end.
    pub fn leave_unread(&self) {
        self.unread.store(true, Ordering::Relaxed);
    }

    /// Whether the client may still be sending.
    pub(super) fn has_unread(&self) -> bool {
        self.unread.load(Ordering::Relaxed)
    }

    /// The answer is ready.
    pub(super) fn rest(&self) {
        let gone = u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.since.store(gone, Ordering::Relaxed);
        self.working.store(false, Ordering::Relaxed);
    }

    /// Waits until the seat is needed for somebody else.
    pub(super) async fn asked_to_leave(&self) {
        self.leave.notified().await;
    }

    /// How long the client has kept us waiting, in milliseconds.
    fn idle(&self, now: Instant) -> u64 {
        let open = u64::try_from(now.duration_since(self.opened).as_millis()).unwrap_or(u64::MAX);
        open.saturating_sub(self.since.load(Ordering::Relaxed))
    }
}

/// All connections.
#[derive(Debug, Default)]
pub(super) struct Seats {
    taken: Mutex<HashMap<u64, Arc<Seat>>>,
    number: AtomicU64,
}

impl Seats {
    /// A seat for a new connection; the second is true when somebody else had to leave for it.
    pub(super) fn take(&self, most: usize) -> (Arc<Seat>, bool) {
        let seat = Arc::new(Seat {
            number: self.number.fetch_add(1, Ordering::Relaxed),
            opened: Instant::now(),
            since: AtomicU64::new(0),
            working: AtomicBool::new(false),
            proven: AtomicBool::new(false),
            unread: AtomicBool::new(false),
            leave: Notify::new(),
        });
        let mut taken = self.lock();
        let evicted = taken.len() >= most && evict(&mut taken);
        taken.insert(seat.number, Arc::clone(&seat));
        (seat, evicted)
    }

    /// Sends the one away who goes first.
    pub(super) fn make_room(&self) -> bool {
        evict(&mut self.lock())
    }

    pub(super) fn give_back(&self, seat: &Seat) {
        self.lock().remove(&seat.number);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Arc<Seat>>> {
        // No code between lock and unlock leaves the map half changed.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn evict(taken: &mut HashMap<u64, Arc<Seat>>) -> bool {
    let now = Instant::now();
    let first = taken
        .values()
        .filter(|seat| !seat.working.load(Ordering::Relaxed))
        .max_by_key(|seat| {
            (
                !seat.proven.load(Ordering::Relaxed),
                seat.idle(now),
                u64::MAX - seat.number,
            )
        })
        .map(|seat| seat.number);
    let Some(seat) = first.and_then(|number| taken.remove(&number)) else {
        return false;
    };
    seat.leave.notify_one();
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_seated(seats: &Seats, seat: &Seat) -> bool {
        seats.lock().contains_key(&seat.number)
    }

    #[test]
    fn the_silent_stranger_leaves_first_and_who_is_being_answered_stays() {
        let seats = Seats::default();
        let (working, _) = seats.take(4);
        working.work();
        let (proven, _) = seats.take(4);
        proven.work();
        proven.prove();
        proven.rest();
        let (old, _) = seats.take(4);
        let (young, evicted) = seats.take(4);
        assert!(!evicted);
        assert!(seats.take(4).1);
        assert!(!is_seated(&seats, &old));
        assert!(seats.take(4).1);
        assert!(!is_seated(&seats, &young));
        for seat in [&working, &proven] {
            assert!(is_seated(&seats, seat));
        }
    }

    #[test]
    fn a_house_full_of_work_takes_one_more_rather_than_break_an_answer() {
        let seats = Seats::default();
        let (seat, _) = seats.take(1);
        seat.work();
        assert!(!seats.take(1).1);
        assert!(is_seated(&seats, &seat));
        seats.give_back(&seat);
        assert!(!is_seated(&seats, &seat));
    }
}
