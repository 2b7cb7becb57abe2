//! Zoom's events against the built binary: what is believed, what is stored, and what a stranger,
//! a full disk or a kill can do about it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod commands;
mod hostile;
mod lifetime;
mod receiving;
mod sandbox;
mod serving;
#[path = "../support/mod.rs"]
mod support;
