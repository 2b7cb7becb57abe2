//! Calls by hand: the same token, limits and errors as every command.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::Value;
use support::World;

fn answer(world: &World, arguments: &[&str]) -> Value {
    let ended = world.run(&[&["api"], arguments].concat());
    assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.stderr);
    serde_json::from_str(&ended.stdout).unwrap()
}

/// E-mail of a user who may host.
fn host(world: &World) -> String {
    let users = answer(world, &["GET", "/users", "-f", "page_size=300"]);
    let users = users["users"].as_array().unwrap();
    let licensed = users.iter().find(|user| user["type"] == 2).unwrap();
    licensed["email"].as_str().unwrap().to_owned()
}

#[test]
fn a_meeting_is_made_changed_and_deleted_by_hand() {
    let world = World::new();
    let meetings = format!("/users/{}/meetings", host(&world));
    let fields = [
        "-f",
        "topic=Biology 7B",
        "-F",
        "type=2",
        "-F",
        "duration=40",
    ];
    let start = ["-f", "start_time=2026-09-08T08:00:00Z"];
    let made = answer(
        &world,
        &[&["POST", &meetings], &fields[..], &start].concat(),
    );
    assert_eq!(
        (&made["topic"], &made["duration"]),
        (&"Biology 7B".into(), &40.into())
    );
    assert_eq!(made["start_url"], "***", "bearer secrets are not printed");

    let meeting = format!("meetings/{}", made["id"]);
    let input = world.write(
        "change.json",
        r#"{"settings": {"waiting_room": true}, "agenda": "cells"}"#,
    );
    let changed = world.run(&["api", "PATCH", &meeting, "--input", input.to_str().unwrap()]);
    assert_eq!(
        (changed.code, changed.stdout.as_str()),
        (0, ""),
        "{}",
        changed.stderr
    );
    let read = answer(&world, &["get", &meeting]);
    assert_eq!(
        (&read["agenda"], &read["settings"]["waiting_room"]),
        (&"cells".into(), &true.into())
    );

    assert_eq!(world.run(&["api", "DELETE", &meeting]).code, 0);
    let gone = world.run(&["api", "GET", &meeting, "-o", "json"]);
    assert_eq!(gone.code, 5);
    let error = gone.error();
    assert_eq!(
        (&error["code"], &error["zoom_code"]),
        (&"not_found".into(), &3001.into())
    );
}

#[test]
fn pages_are_followed_to_the_end() {
    let world = World::new();
    let whole = answer(&world, &["GET", "/users", "-f", "page_size=300"]);
    let total = whole["users"].as_array().unwrap().len();
    let pages = answer(
        &world,
        &[
            "GET",
            "/users?status=active",
            "-f",
            "page_size=2",
            "--paginate",
        ],
    );
    let pages = pages.as_array().unwrap();
    assert!(pages.len() > 1);
    let rows: usize = pages
        .iter()
        .map(|page| page["users"].as_array().unwrap().len())
        .sum();
    assert_eq!(rows, total);
}

#[test]
fn what_cannot_be_sent_is_refused_before_anything_is_sent() {
    let world = World::new();
    let broken = world.write("broken.json", "{");
    let broken = broken.to_str().unwrap();
    for arguments in [
        &["HEAD", "/users"][..],
        &["GET", "/users", "-f", "page_size"],
        &["GET", "/users", "--input", broken],
        &["POST", "/users", "--paginate"],
        &["POST", "/users", "--input", broken],
        &["POST", "/users", "--input", "nowhere.json"],
    ] {
        let ended = world.run(&[&["api"], arguments].concat());
        assert_eq!(ended.code, 2, "{arguments:?}: {}", ended.stderr);
    }
    let outside = world.run(&["api", "GET", "/../../oauth/token"]);
    assert_eq!(outside.code, 3, "{}", outside.stderr);
}
