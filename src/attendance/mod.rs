//! Who attended: arithmetic on plain values, no clock, no SQL, no net.

mod compute;
mod explain;
#[cfg(test)]
mod fixtures;
mod identity;
mod interval;
pub mod live;
mod matching;
mod names;
mod roster;
mod stay;
mod totals;
mod verdict;

pub use compute::{Attendance, Override, SessionFacts, Suggestion, compute};
pub use explain::{ExplainedStay, Explanation, explain};
pub use identity::{KeyKind, Person, PersonKey, SharedKeys, people, unique_count};
pub use interval::{Interval, total_seconds, union};
pub use matching::MAX_SUGGESTIONS;
pub use names::fold_name;
pub use roster::{Expected, MatchedBy};
pub use stay::{ClosedBy, Place, Stay};
pub use totals::{Totals, spoken};
pub use verdict::{Finality, Rules, Verdict, Window};
