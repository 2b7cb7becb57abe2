//! Who attended: arithmetic on plain values, no clock, no SQL, no net.

mod identity;
mod interval;
mod stay;

pub use identity::{KeyKind, Person, PersonKey, people, unique_count};
pub use interval::{Interval, total_seconds, union};
pub use stay::{ClosedBy, Place, Stay, fold_name};
