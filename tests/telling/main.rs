//! Who is told what: hooks that get each thing once, and monitors that hear how a job ended.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hooks;
mod monitors;
#[path = "../support/mod.rs"]
mod support;

use support::World;

/// The configuration of a world, with these lines at its end.
fn configure(world: &World, lines: &str) {
    let text = format!("plan = \"business\"\n[limits]\nshare = 1.0\n{lines}");
    world.write("config.toml", text);
}
