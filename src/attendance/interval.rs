//! Half-open intervals of whole seconds: union, clip, total.
//!
//! An interval is never empty: a stay of no length covers no time, and one that ends before it
//! begins is a stay of no length. Intervals that touch are one: splitting a stay changes nothing.

use chrono::{DateTime, Utc};

/// The seconds from `from` up to, not including, `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    from: i64,
    to: i64,
}

impl Interval {
    /// The seconds between two instants, or `None` if there are none. Fractions are dropped.
    pub fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        Self::new(from.timestamp(), to.timestamp())
    }

    fn new(from: i64, to: i64) -> Option<Self> {
        (from < to).then_some(Self { from, to })
    }

    /// The first second.
    pub fn from(self) -> DateTime<Utc> {
        instant(self.from)
    }

    /// The first second that is no longer part of it.
    pub fn to(self) -> DateTime<Utc> {
        instant(self.to)
    }

    /// Its length, at least 1.
    pub fn seconds(self) -> u64 {
        self.from.abs_diff(self.to)
    }

    /// The part that lies within `window`, if any does.
    pub fn clip(self, window: Self) -> Option<Self> {
        Self::new(self.from.max(window.from), self.to.min(window.to))
    }
}

fn instant(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).expect("every interval was made from instants")
}

/// The time covered by any of the intervals: in order, apart from each other.
pub fn union(intervals: impl IntoIterator<Item = Interval>) -> Vec<Interval> {
    let mut sorted: Vec<_> = intervals.into_iter().collect();
    sorted.sort_unstable();
    let mut union: Vec<Interval> = Vec::new();
    for next in sorted {
        match union.last_mut() {
            Some(last) if next.from <= last.to => last.to = last.to.max(next.to),
            _ => union.push(next),
        }
    }
    union
}

/// The length of intervals that lie apart.
pub fn total_seconds(union: &[Interval]) -> u64 {
    union.iter().map(|interval| interval.seconds()).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn interval(from: i64, to: i64) -> Interval {
        Interval::new(from, to).unwrap()
    }

    #[test]
    fn an_interval_has_a_length() {
        assert_eq!(Interval::new(5, 5), None);
        assert_eq!(Interval::new(6, 5), None);
        assert_eq!(interval(5, 6).seconds(), 1);
    }

    #[test]
    fn overlapping_and_touching_intervals_become_one() {
        let parts = [
            interval(30, 40),
            interval(0, 10),
            interval(5, 12),
            interval(12, 20),
        ];
        assert_eq!(union(parts), [interval(0, 20), interval(30, 40)]);
        assert_eq!(union([interval(0, 10), interval(2, 3)]), [interval(0, 10)]);
        assert_eq!(union([]), []);
    }

    #[test]
    fn only_what_lies_within_the_window_is_left() {
        let window = interval(10, 20);
        assert_eq!(interval(0, 15).clip(window), Some(interval(10, 15)));
        assert_eq!(interval(0, 30).clip(window), Some(window));
        assert_eq!(interval(0, 10).clip(window), None);
        assert_eq!(interval(20, 30).clip(window), None);
    }

    fn some_intervals() -> impl Strategy<Value = Vec<Interval>> {
        prop::collection::vec((0_i64..200, 1_i64..60), 0..25).prop_map(|spans| {
            spans
                .into_iter()
                .map(|(from, length)| interval(from, from + length))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn a_second_is_in_the_union_exactly_when_it_is_in_a_part(parts in some_intervals()) {
            let union = union(parts.clone());
            let within = |set: &[Interval], at: i64| set.iter().any(|one| one.from <= at && at < one.to);
            let covered = (0..300).filter(|at| within(&parts, *at)).count();
            prop_assert!((0..300).all(|at| within(&parts, at) == within(&union, at)));
            prop_assert_eq!(total_seconds(&union), u64::try_from(covered).unwrap());
            prop_assert!(union.windows(2).all(|pair| pair[0].to < pair[1].from));
        }

        #[test]
        fn the_union_within_a_window_is_never_longer_than_the_window(
            parts in some_intervals(), from in 0_i64..200, length in 1_i64..100,
        ) {
            let window = interval(from, from + length);
            let inside = union(parts.iter().filter_map(|part| part.clip(window)));
            prop_assert!(total_seconds(&inside) <= window.seconds());
        }

        #[test]
        fn clipping_before_or_after_the_union_is_the_same(
            parts in some_intervals(), from in 0_i64..200, length in 1_i64..100,
        ) {
            let window = interval(from, from + length);
            let before = union(parts.iter().filter_map(|part| part.clip(window)));
            let after: Vec<_> = union(parts).into_iter().filter_map(|part| part.clip(window)).collect();
            prop_assert_eq!(before, after);
        }

        #[test]
        fn order_does_not_matter(parts in some_intervals().prop_shuffle(), other in Just(())) {
            let () = other;
            let mut sorted = parts.clone();
            sorted.sort();
            prop_assert_eq!(union(parts), union(sorted));
        }

        #[test]
        fn splitting_a_part_or_doubling_it_changes_nothing(
            parts in some_intervals(), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(),
        ) {
            prop_assume!(!parts.is_empty());
            let whole = parts[which.index(parts.len())];
            let middle = whole.from + i64::try_from(at.index(usize::try_from(whole.seconds()).unwrap())).unwrap();
            let mut more = parts.clone();
            more.extend([Interval::new(whole.from, middle), Interval::new(middle, whole.to)].into_iter().flatten());
            let mut split = more.clone();
            split.remove(which.index(parts.len()));
            prop_assert_eq!(union(parts.clone()), union(more));
            prop_assert_eq!(union(parts), union(split));
        }
    }
}
