//! `provision --ensure-hosts`: hosts of the schedule who lack an account or a licence.

use serde_json::{Value, json};

use crate::support::World;
use crate::users::{FORMER, at_zoom, edit, host, import};

#[test]
fn provisioning_invites_and_licenses_hosts_only_when_told_to() {
    let world = World::new();
    let basic = host(&world);
    edit(&world, &basic, &json!({"type": 1}));
    let row = |id: &str, host: &str| format!("{id},Biology,2026-09-08T08:00:00Z,60,{host}\n");
    let text = format!(
        "session_id,topic,start_time,duration_minutes,host_email\n{}{}{}",
        row("s1", &basic),
        row("s2", "ada@x.example"),
        row("s3", FORMER)
    );
    let file = world.write("term.csv", text);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let provision = |more: &[&str]| {
        let ended = world.run(&[&["provision", "-o", "json"], more].concat());
        (ended.code, ended.json(), ended.stderr)
    };
    let before = world.last_request();
    let (code, dry, told) = provision(&["--ensure-hosts", "--dry-run"]);
    assert_eq!((code, &dry["failed"]), (6, &json!(2)), "{told}");
    assert!(
        told.contains(&format!("host {basic} would get a licence")),
        "{told}"
    );
    assert!(
        told.contains("host ada@x.example would be invited"),
        "{told}"
    );
    assert_eq!(world.writes(before), Vec::<Value>::new());
    provision(&["--session", "s2"]);
    assert_eq!(
        at_zoom(&world, "ada@x.example"),
        Value::Null,
        "off by default"
    );
    let (code, done, told) = provision(&["--ensure-hosts"]);
    assert_eq!(
        (code, &done["created"], &done["failed"]),
        (6, &json!(1), &json!(2)),
        "{done}"
    );
    assert!(
        told.contains(&format!("host {basic} got a licence")),
        "{told}"
    );
    assert_eq!(at_zoom(&world, &basic)["type"], 2);
    assert_eq!(at_zoom(&world, "ada@x.example")["type"], 2);
    let messages = done["errors"].to_string();
    assert!(messages.contains("accept Zoom's invitation"), "{messages}");
    assert!(messages.contains("deactivated at Zoom"), "{messages}");
    let items = world.query::<String>(
        "SELECT action || ' ' || key FROM run_items WHERE kind = 'user' ORDER BY 1",
    );
    assert_eq!(
        items,
        [
            "invited ada@x.example".to_owned(),
            format!("licensed {basic}")
        ]
    );
    edit(&world, "ada@x.example", &json!({"status": "active"}));
    let before = world.last_request();
    let (_, done, _) = provision(&["--ensure-hosts"]);
    assert_eq!((&done["created"], &done["failed"]), (&json!(1), &json!(1)));
    assert_eq!(
        world.writes(before).len(),
        1,
        "one meeting, no second invitation"
    );
}

#[test]
fn a_host_whose_meetings_stand_gets_a_licence_too_and_a_dry_run_counts_the_free_ones() {
    let world = World::new();
    let basic = host(&world);
    edit(&world, &basic, &json!({"type": 1}));
    let mut text = "session_id,topic,start_time,duration_minutes,host_email\n".to_owned();
    let row = |id: &str, host: &str| format!("{id},Biology,2026-09-08T08:00:00Z,60,{host}\n");
    text.push_str(&row("s1", &basic));
    let file = world.write("term.csv", &text);
    world.json(&["session", "import", file.to_str().unwrap()]);
    world.json(&["provision"]);
    assert_eq!(at_zoom(&world, &basic)["type"], 1);
    // Three are free.
    for (id, host) in [("s2", "a"), ("s3", "b"), ("s4", "c")] {
        text.push_str(&row(id, &format!("{host}@a.example")));
    }
    let file = world.write("term.csv", &text);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let dry = world.run(&["provision", "--ensure-hosts", "--dry-run", "-o", "json"]);
    let told = &dry.stderr;
    assert_eq!(told.matches("would be invited").count(), 3, "{told}");
    assert!(!told.contains("would get a licence"), "{told}");
    assert!(
        told.contains(&format!("host {basic}: no free licence")),
        "{told}"
    );
    let before = world.last_request();
    world.run(&["provision", "--ensure-hosts", "--session", "s1"]);
    assert_eq!(at_zoom(&world, &basic)["type"], 2);
    assert_eq!(world.writes(before).len(), 1, "the meeting stands");
}

#[test]
fn without_a_free_licence_a_lesson_is_made_all_the_same_and_nobody_is_invited() {
    let world = World::new();
    let basic = host(&world);
    edit(&world, &basic, &json!({"type": 1}));
    let fill = "email,license\na@x.example,licensed\nb@x.example,licensed\nc@x.example,licensed\n";
    assert_eq!(import(&world, fill, &[]).json()["created"], 3);
    let text = format!(
        "session_id,topic,start_time,duration_minutes,host_email\n\
         s1,Biology,2026-09-08T08:00:00Z,30,{basic}\ns2,Biology,2026-09-08T08:00:00Z,30,new@x.example\n"
    );
    let file = world.write("term.csv", text);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let ended = world.run(&["provision", "--ensure-hosts", "-o", "json"]);
    assert_eq!(ended.code, 4, "{ended:?}");
    let summary = ended.json();
    assert_eq!(
        (&summary["created"], &summary["failed"]),
        (&json!(1), &json!(1)),
        "{summary}"
    );
    assert!(ended.stderr.contains("no free licence"), "{ended:?}");
    assert_eq!(at_zoom(&world, "new@x.example"), Value::Null);
}
