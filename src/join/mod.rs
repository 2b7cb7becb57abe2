//! The page to join in, as text: tokens that cannot be guessed, and what they show.
//!
//! Pure: no clock, no SQL, no net. What is known comes as plain values and leaves as HTML.

pub mod token;
