//! The simulated Zoom's own events, over the socket, as they come: twice, late, out of order.

use serde_json::{Value, json};

use crate::serving::Serving;
use crate::support::World;

#[test]
fn a_lesson_of_the_sandbox_arrives_whole_and_each_event_once() {
    let world = World::with_term();
    // A rehearsal moves the sandbox's clock by hours; the receiver's goes on by itself.
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    world.write(
        "config.toml",
        format!("{config}[webhook]\ntolerance_seconds = 604800\n"),
    );
    let serving = Serving::of(world.command(&["webhook", "serve", "--listen", "127.0.0.1:0"]));
    let url = format!("http://{}/webhooks/zoom", serving.address);
    let report = world.control("POST", "/webhooks", &json!({"url": url}).to_string());
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["validation"], "good");
    world.json(&["provision", "--days", "1"]);
    world.advance("12h");
    let report: Value = serde_json::from_str(&world.control("GET", "/webhooks", "")).unwrap();
    let sent = report["events"].as_array().unwrap();
    assert!(sent.len() > 100, "{}", sent.len());
    let delivered = sent
        .iter()
        .filter(|event| event["delivered"] == true)
        .count();
    let stored: Vec<String> = world.query("SELECT event_type FROM zoom_webhook_events");
    assert_eq!(stored.len(), delivered);
    assert_eq!(serving.requests("stored"), delivered as u64);
    assert!(serving.requests("duplicate") > 0);
    assert_eq!(serving.requests("validated"), 1);
    for name in [
        "meeting.started",
        "meeting.participant_left",
        "recording.completed",
    ] {
        assert!(stored.iter().any(|stored| stored == name), "no {name}");
    }
    assert!(
        !world
            .text(&["webhook", "list", "-o", "json"])
            .contains("eyJ")
    );
}
