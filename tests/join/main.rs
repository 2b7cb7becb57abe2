//! The page to join in: signatures, links for people, the page itself, in a browser where there is one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../support/mod.rs"]
mod support;

mod browser;
mod chrome;
mod desk;
mod host;
mod page;
mod sdk;
mod tokens;
