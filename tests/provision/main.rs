//! One session, one meeting, whatever happens: the built binary against the sandbox, with lost
//! answers, killed processes and people who edit by hand.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../support/mod.rs"]
mod support;

mod days;
mod drift;
mod kills;
mod losses;
mod moves;
mod naive;
mod proxy;
mod resolve;
mod school;
mod unknown;
