//! What events do: the sandbox's own, in any order, doubled, and with gaps.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod draw;
mod effects;
mod listener;
mod live;
mod odd;
mod orders;
mod serving;
mod tables;
