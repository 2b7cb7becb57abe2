//! The built binary against a sandbox over loopback, into real SQLite files: what users and scripts
//! may count on. One binary for all themes, so that their worlds run side by side.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attendance;
mod bad_input;
mod evening;
mod files;
mod generated;
mod help;
mod jobs;
mod linking;
mod main_job;
mod person;
mod recording_care;
mod recordings;
mod schedule;
mod session_verbs;
mod setup;
mod shapes;
mod streams;
#[path = "../support/mod.rs"]
mod support;
mod users;
