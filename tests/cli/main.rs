//! The built binary against a sandbox over loopback, into real SQLite files: what users and scripts
//! may count on. One binary for all themes, so that their worlds run side by side.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attendance;
mod bad_input;
mod belonging;
mod coverage;
mod cron;
mod decisions;
mod erasure;
mod evening;
mod files;
mod fixtures;
mod generated;
mod habits;
mod help;
mod hosts;
mod init;
mod jobs;
mod ledger;
mod lesson;
mod linking;
mod links;
mod locks;
mod main_job;
mod migrations;
mod notices;
mod participants;
mod person;
mod recording_care;
mod recording_copies;
mod recording_disk;
mod recording_lists;
mod recording_nights;
mod recording_trash;
mod recordings;
mod reports;
mod schedule;
mod session_verbs;
mod setup;
mod shapes;
mod streams;
#[path = "../support/mod.rs"]
mod support;
mod upkeep;
mod upkeep_kills;
mod users;
