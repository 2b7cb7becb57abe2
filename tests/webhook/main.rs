//! Zoom's events against the built binary: what is believed, what is stored, and what a stranger,
//! a full disk or a kill can do about it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

mod commands;
mod hostile;
mod lifetime;
mod proxies;
mod receiving;
mod sandbox;
mod serving;
#[path = "../support/mod.rs"]
mod support;
