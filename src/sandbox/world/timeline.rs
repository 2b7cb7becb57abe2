//! What will happen by itself when the clock passes.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::{DateTime, Utc};

/// Something that is due at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Happening {
    /// The host opens a planned meeting; void when the plan has changed since.
    Start {
        meeting: u64,
        plan: u32,
        planned: DateTime<Utc>,
    },
    /// The host comes back after a broken connection: a new instance of the same lesson.
    Resume {
        meeting: u64,
        run: u32,
        planned: DateTime<Utc>,
        opened: DateTime<Utc>,
    },
    /// An instance ends; void when it was ended before.
    End {
        instance: usize,
    },
    /// Only when somebody listens: the number is that of a stay.
    Join {
        instance: usize,
        stay: usize,
    },
    Leave {
        instance: usize,
        stay: usize,
    },
    Recorded {
        instance: usize,
    },
    Transcribed {
        instance: usize,
    },
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Due {
    at: DateTime<Utc>,
    /// Keeps the order of entries of the same second.
    number: u64,
    what: Happening,
}

/// A queue ordered by time.
#[derive(Debug, Default)]
pub(crate) struct Timeline {
    queue: BinaryHeap<Reverse<Due>>,
    number: u64,
}

impl Timeline {
    pub(crate) fn push(&mut self, at: DateTime<Utc>, what: Happening) {
        self.number += 1;
        self.queue.push(Reverse(Due {
            at,
            number: self.number,
            what,
        }));
    }

    /// The earliest happening that is due by `now`.
    pub(crate) fn pop(&mut self, now: DateTime<Utc>) -> Option<(DateTime<Utc>, Happening)> {
        if self.next()? > now {
            return None;
        }
        self.queue.pop().map(|Reverse(due)| (due.at, due.what))
    }

    pub(crate) fn next(&self) -> Option<DateTime<Utc>> {
        self.queue.peek().map(|Reverse(due)| due.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn happenings_come_in_order_of_time_and_not_before_they_are_due() {
        let at = |minute: i64| DateTime::from_timestamp(minute * 60, 0).unwrap();
        let mut timeline = Timeline::default();
        timeline.push(at(3), Happening::End { instance: 3 });
        timeline.push(at(1), Happening::End { instance: 1 });
        timeline.push(at(1), Happening::End { instance: 2 });
        assert_eq!(timeline.pop(at(0)), None);
        let first: Vec<_> = std::iter::from_fn(|| timeline.pop(at(2)))
            .map(|(_, what)| what)
            .collect();
        assert_eq!(
            first,
            [
                Happening::End { instance: 1 },
                Happening::End { instance: 2 }
            ]
        );
        assert_eq!(timeline.next(), Some(at(3)));
    }
}
