//! The schedule: what an organisation wants, read from files, and the rules about its times.
//!
//! Pure: no clock, no SQL, no net. `now` is an argument.

pub mod suggest;
pub mod time;
