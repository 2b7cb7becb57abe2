//! Every request and every answer of the sandbox against Zoom's specifications.
//!
//! Unknown members are refused, so that a misspelt key fails. Without the specifications (in a
//! clone of the project alone) these tests say so and are ignored.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod checked;
mod events;
mod exceptions;
mod own_requests;
#[path = "../sandbox/receiver.rs"]
mod receiver;
mod specs;
#[path = "../support/mod.rs"]
mod support;
#[expect(dead_code, reason = "shared with the other tests of the sandbox")]
#[path = "../sandbox/zoom.rs"]
mod zoom;

use specs::Specs;

#[test]
fn labels_and_scopes_are_those_of_the_specification() {
    let Some(specs) = Specs::load() else { return };
    for (call, label, scopes) in zoomctl::sandbox::calls() {
        let (method, path) = call.split_once(' ').unwrap();
        let spec = specs
            .get(method, path)
            .unwrap_or_else(|| panic!("{call} is in no specification"));
        let (_, rest) = spec.description.split_once("[Rate Limit Label]").unwrap();
        let specified = rest.split('`').nth(1).unwrap();
        assert!(
            specified.eq_ignore_ascii_case(label),
            "{call}: {specified}, not {label}"
        );
        let granular = format!("`{}`", scopes[0]);
        assert!(
            spec.description.contains(&granular),
            "{call}: {granular}\n{}",
            spec.description
        );
    }
}
