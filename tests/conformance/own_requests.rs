//! What zoomctl itself sends, over a whole day and by hand, against Zoom's specifications.

use serde_json::Value;

use super::specs::Specs;
use super::support::World;

#[test]
fn every_request_of_the_binary_is_one_that_zoom_describes() {
    let Some(specs) = Specs::load() else {
        return;
    };
    let world = World::after_the_day();
    let host = world.term()[0]["host_email"].clone();
    world.json(&["recording", "sync", "--days", "1", "--download"]);
    world.json(&["participant", "fetch"]);
    let created = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Parents",
        "--start",
        "2026-10-20T18:00",
        "--timezone",
        "Asia/Riyadh",
        "--duration",
        "45",
        "--passcode",
        "abc123",
        "--set",
        "mute_upon_entry=false",
    ]);
    let id = created["zoom_meeting_id"].as_str().unwrap();
    world.json(&[
        "meeting",
        "update",
        id,
        "--duration",
        "60",
        "--agenda",
        "Bring a pen",
    ]);
    world.json(&["meeting", "get", id]);
    for kind in ["scheduled", "live", "upcoming", "previous_meetings"] {
        world.json(&["meeting", "list", "--host", &host, "--type", kind]);
    }
    world.json(&["meeting", "delete", id, "--yes"]);
    world.json(&["provision", "--deep"]);
    let cohort = world.term()[0]["cohort"].clone();
    let links = world.json(&["provision", "--cohort", &cohort, "--register"]);
    assert!(links["registered"].as_u64() > Some(0), "{links}");
    let person = world.query::<String>("SELECT person_id FROM registrants ORDER BY 1")[0].clone();
    let remove = [
        "roster", "remove", "--cohort", &cohort, "--person", &person, "--by", "nora",
    ];
    world.json(&remove);
    world.json(&["provision", "--cohort", &cohort]);
    world.json(&["user", "list"]);
    world.json(&["user", "create", "ada@school.example", "--licensed"]);
    world.json(&["user", "update", &host, "--department", "Biology"]);
    world.json(&["user", "license", "revoke", &host, "--yes", "--force"]);
    world.json(&["user", "license", "assign", &host]);
    world.json(&["user", "deactivate", &host, "--yes", "--force"]);
    let journal: Value = serde_json::from_str(&world.control("GET", "/journal", "")).unwrap();
    let requests = journal["requests"].as_array().unwrap();
    let sent = |method: &str| requests.iter().any(|request| request["method"] == method);
    for method in ["GET", "POST", "PATCH", "PUT", "DELETE"] {
        assert!(sent(method), "no {method} was sent");
    }
    let wrong = specs.check_journal(&journal);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
