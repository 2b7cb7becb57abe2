//! Personal links: who gets one, where it is shown, and that it tells who came.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::World;

/// A session tomorrow, under the first licensed host, for these people.
fn lesson(world: &World, people: &[(&str, &str, &str)]) {
    let host = world.term()[0]["host_email"].clone();
    let session = format!(
        "session_id,topic,start_time,duration_minutes,host_email,cohort\nx1,Coaching,2026-09-08T11:00:00Z,60,{host},C1\n"
    );
    let file = world.write("own.csv", session);
    world.json(&["session", "import", file.to_str().unwrap()]);
    let mut roster = "cohort,person_id,name,email\n".to_owned();
    for (id, name, email) in people {
        roster.push_str(&format!("C1,{id},{name},{email}\n"));
    }
    let file = world.write("roster.csv", roster);
    world.json(&["roster", "import", file.to_str().unwrap()]);
}

const PEOPLE: &[(&str, &str, &str)] = &[
    ("p1", "Sara Ali", "sara@x.example"),
    ("p2", "Lina", "lina@x.example"),
    ("p3", "Omar", ""),
];

fn calls(world: &World, since: u64, end: &str) -> Vec<Value> {
    let requests = world.journal(since).into_iter();
    let own = requests.filter(|request| request["path"].as_str().unwrap().ends_with(end));
    own.collect()
}

fn body(request: &Value) -> Value {
    serde_json::from_str(request["body"].as_str().unwrap()).unwrap()
}

#[test]
fn a_roster_is_registered_in_batches_of_thirty_without_a_mail_and_only_once() {
    let world = World::new();
    let names: Vec<(String, String, String)> = (0..64)
        .map(|at| {
            (
                format!("q{at}"),
                format!("Name{at} Last"),
                format!("q{at}@x.example"),
            )
        })
        .collect();
    let people: Vec<_> = names
        .iter()
        .map(|(id, name, email)| (id.as_str(), name.as_str(), email.as_str()))
        .collect();
    lesson(&world, &people);
    let dry = world.json(&["provision", "--session", "x1", "--register", "--dry-run"]);
    assert_eq!(dry["plan"][0]["register"], 64, "{dry}");
    assert_eq!(world.writes(0), Vec::<Value>::new());
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM registration_wishes"),
        [0]
    );
    let summary = world.json(&["provision", "--session", "x1", "--register"]);
    assert_eq!(
        (&summary["created"], &summary["registered"]),
        (&json!(1), &json!(64))
    );
    let batches = calls(&world, 0, "/batch_registrants");
    let sizes: Vec<_> = batches
        .iter()
        .map(|call| body(call)["registrants"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [30, 30, 4]);
    for call in &batches {
        assert_eq!(body(call)["registrants_confirmation_email"], false);
    }
    let created = calls(&world, 0, "/meetings");
    let settings = body(
        created
            .iter()
            .find(|call| call["method"] == "POST")
            .unwrap(),
    )["settings"]
        .clone();
    assert_eq!(settings["approval_type"], 0);
    assert_eq!(settings["registrants_email_notification"], false);
    let links: BTreeSet<String> = world
        .query::<String>("SELECT join_url FROM registrants")
        .into_iter()
        .collect();
    assert_eq!(links.len(), 64, "each has a link of their own");
    // The wish is kept: the next run, without the flag, changes nothing.
    let before = world.last_request();
    let again = world.json(&["provision", "--session", "x1"]);
    assert_eq!(again["unchanged"], 1, "{again}");
    assert_eq!(world.writes(before), Vec::<Value>::new());
    let deep = world.json(&[
        "provision",
        "--session",
        "x1",
        "--deep",
        "--on-drift",
        "report",
    ]);
    assert_eq!(deep["unchanged"], 1, "{deep}");
}

#[test]
fn a_link_of_ones_own_is_shown_exported_told_and_used() {
    let world = World::new();
    lesson(&world, PEOPLE);
    let ended = world.run(&["provision", "--session", "x1", "-o", "json"]);
    assert_eq!(ended.code, 0);
    let run = ended.json()["run_id"].to_string();
    world.advance("1m");
    let ended = world.run(&["provision", "--cohort", "C1", "--register", "-o", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert_eq!(ended.json()["updated"], 1);
    assert!(
        ended
            .stderr
            .contains("without an e-mail nobody is registered: p3"),
        "{}",
        ended.stderr
    );
    let own = |person: &str| {
        let shown = world.json(&["session", "show", "x1", "--person", person]);
        (
            shown["personal_link"].clone(),
            shown["join_url"].as_str().unwrap().to_owned(),
        )
    };
    let (is_own, sara) = own("p1");
    assert_eq!(is_own, true);
    assert!(sara.contains("/w/") && sara.contains("tk="), "{sara}");
    assert_eq!(own("sara@x.example").1, sara);
    assert_ne!(own("p2").1, sara);
    let common = world.json(&["session", "show", "x1"])["join_url"].clone();
    assert_eq!(
        own("p3"),
        (json!(false), common.as_str().unwrap().to_owned())
    );
    let next = world.json(&["session", "next", "--person", "p1"]);
    assert_eq!(next["join_url"], sara);
    let joined = world.text(&["session", "join", "x1", "--print", "--person", "p1"]);
    assert_eq!(joined.trim_end(), sara);
    let calendar = world.text(&["session", "export", "--format", "ics", "--person", "p1"]);
    let unfolded = calendar.replace("\r\n ", "");
    assert!(unfolded.contains(&sara) && !unfolded.contains(common.as_str().unwrap()));
    let listed = world.json(&["roster", "list", "--session", "x1", "--links"]);
    let listed: Vec<_> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["join_url"].clone())
        .collect();
    assert!(
        listed.contains(&json!(sara)) && listed.contains(&Value::Null),
        "{listed:?}"
    );
    let notices = world.json(&["session", "notices", "--since", &run, "--remind", "1"]);
    let told: Vec<_> = notices
        .as_array()
        .unwrap()
        .iter()
        .filter(|notice| notice["session_id"] == "x1")
        .map(|notice| (&notice["kind"], &notice["person_id"], &notice["join_url"]))
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.contains(&(&json!("link_changed"), &json!("p1"), &json!(sara))),
        "{told:?}"
    );
}

#[test]
fn who_leaves_the_roster_loses_the_link_and_who_comes_back_gets_one() {
    let world = World::new();
    lesson(&world, PEOPLE);
    world.json(&["provision", "--session", "x1", "--register"]);
    world.json(&[
        "roster", "remove", "--cohort", "C1", "--person", "p1", "--by", "nora",
    ]);
    let dry = world.json(&["provision", "--session", "x1", "--dry-run"]);
    assert_eq!(dry["plan"][0]["unregister"], 1, "{dry}");
    let before = world.last_request();
    let summary = world.json(&["provision", "--session", "x1"]);
    assert_eq!(
        (&summary["unchanged"], &summary["unregistered"]),
        (&json!(1), &json!(1))
    );
    let cancelled = calls(&world, before, "/registrants/status");
    assert_eq!(body(&cancelled[0])["action"], "cancel");
    assert_eq!(
        body(&cancelled[0])["registrants"][0]["email"],
        "sara@x.example"
    );
    let shown = world.json(&["session", "show", "x1", "--person", "p1"]);
    assert_eq!(shown["personal_link"], false);
    let file = world.path("roster.csv");
    world.json(&["roster", "import", file.to_str().unwrap()]);
    assert_eq!(
        world.json(&["provision", "--session", "x1"])["registered"],
        1
    );
    let shown = world.json(&["session", "show", "x1", "--person", "p1"]);
    assert_eq!(shown["personal_link"], true);
    // Switched off, the meeting takes no registrants and everybody has the common link.
    let off = world.json(&["provision", "--session", "x1", "--register=false"]);
    assert_eq!(
        (&off["updated"], &off["unregistered"]),
        (&json!(1), &json!(2))
    );
    let shown = world.json(&["session", "show", "x1", "--person", "p1"]);
    assert_eq!(shown["personal_link"], false);
}

#[test]
fn a_guest_is_known_by_the_link_whatever_name_was_typed() {
    let world = World::new();
    lesson(&world, PEOPLE);
    world.json(&["provision", "--session", "x1", "--register"]);
    let registrant =
        world.query::<String>("SELECT registrant_id FROM registrants WHERE person_id = 'p1'");
    let shown = world.json(&["session", "show", "x1"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    let later = json!({"start_time": "2026-12-07T06:00:00Z"}).to_string();
    world.control("PATCH", &format!("/meetings/{number}"), &later);
    world.set_clock("2026-09-08T12:20:00Z");
    let stay = json!([{"join": "2026-09-08T11:00:00Z", "leave": "2026-09-08T12:00:00Z"}]);
    let people = json!([
        {"name": "Lina", "registrant_id": registrant[0], "stays": stay},
    ]);
    let told = json!({"start": "2026-09-08T11:00:00Z", "end": "2026-09-08T12:00:00Z", "people": people, "files": []});
    world.control(
        "POST",
        &format!("/meetings/{number}/instances"),
        &told.to_string(),
    );
    world.advance("10m");
    world.json(&["participant", "fetch", "--session", "x1"]);
    let rows = world.json(&["attendance", "export", "--session", "x1"]);
    let row = |id: &str| {
        rows.as_array()
            .unwrap()
            .iter()
            .find(|row| row["person_id"] == id)
            .unwrap()
            .clone()
    };
    assert_eq!(
        (&row("p1")["matched_by"], &row("p1")["status"]),
        (&json!("registrant"), &json!("present"))
    );
    assert_eq!(row("p2")["status"], "pending", "she only shares the name");
}

#[test]
fn an_unlicensed_host_or_an_app_without_the_scope_is_told_before_anything_is_done() {
    let world = World::new();
    lesson(&world, PEOPLE);
    let host = world.term()[0]["host_email"].clone();
    world.control("PATCH", &format!("/users/{host}"), r#"{"type": 1}"#);
    let error = world.error(&["provision", "--session", "x1", "--register"], 4);
    assert_eq!(error["code"], "not_permitted");
    assert!(
        error["message"].as_str().unwrap().contains(&host),
        "{error}"
    );
    assert_eq!(world.writes(0), Vec::<Value>::new());
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM registration_wishes"),
        [0]
    );
    // From the configuration it is told too, and the lesson has its meeting all the same.
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    world.write(
        "config.toml",
        format!("{config}\n[meeting]\nregistration = true\n"),
    );
    let dry = world.run(&["provision", "--session", "x1", "--dry-run", "-o", "json"]);
    assert_eq!(
        (dry.code, &dry.json()["errors"][0]["code"]),
        (4, &json!("not_permitted"))
    );
    let ended = world.run(&["provision", "--session", "x1", "-o", "json"]);
    assert_eq!((ended.code, &ended.json()["created"]), (4, &json!(1)));
    assert_eq!(calls(&world, 0, "/batch_registrants"), Vec::<Value>::new());
    // With the licence back the links follow; the listing of users is a day old then.
    world.control("PATCH", &format!("/users/{host}"), r#"{"type": 2}"#);
    world.set_clock("2026-09-08T06:00:00Z");
    let summary = world.json(&["provision", "--session", "x1"]);
    assert_eq!(
        (&summary["updated"], &summary["registered"]),
        (&json!(1), &json!(2))
    );
    let scopes = json!({"scopes": ["meeting:read:admin", "meeting:write:meeting:admin",
        "meeting:update:meeting:admin", "meeting:delete:meeting:admin", "user:read:admin"]});
    world.control("POST", "/scopes", &scopes.to_string());
    let before = world.last_request();
    let error = world.error(&["provision", "--session", "x1", "--register"], 4);
    assert_eq!(error["code"], "missing_scope");
    assert!(
        error["hint"]
            .as_str()
            .unwrap()
            .contains("meeting:write:batch_registrants:admin")
    );
    assert_eq!(world.writes(before), Vec::<Value>::new());
}

#[test]
fn an_answer_that_got_lost_registers_nobody_twice() {
    let world = World::new();
    lesson(&world, PEOPLE);
    world.control(
        "POST",
        "/faults",
        r#"{"method": "POST", "path": "*/batch_registrants", "nth": 1, "close": "after"}"#,
    );
    let summary = world.json(&["provision", "--session", "x1", "--register"]);
    assert_eq!(summary["registered"], 2, "{summary}");
    assert_eq!(calls(&world, 0, "/batch_registrants").len(), 1);
    // An address that Zoom does not take keeps nobody else from a link.
    let roster = "cohort,person_id,name,email\nC1,p8,Ben,ben@x.example\nC1,p9,Eve,eve@x.example\n";
    let file = world.write("more.csv", roster);
    world.json(&["roster", "import", file.to_str().unwrap()]);
    world.control(
        "POST",
        "/faults",
        r#"[{"method": "POST", "path": "*/batch_registrants", "nth": 1, "status": 400,
             "body": "{\"code\": 300, \"message\": \"Invalid field.\"}"},
            {"method": "POST", "path": "*/batch_registrants", "nth": 1, "status": 400,
             "body": "{\"code\": 300, \"message\": \"Invalid field.\"}"}]"#,
    );
    let ended = world.run(&["provision", "--session", "x1", "-o", "json"]);
    let summary = ended.json();
    assert_eq!(
        (ended.code, &summary["registered"]),
        (6, &json!(1)),
        "{ended:?}"
    );
    assert!(
        summary["errors"][0]["message"]
            .as_str()
            .unwrap()
            .contains("ben@x.example"),
        "{summary}"
    );
    assert_eq!(
        world.json(&["provision", "--session", "x1"])["registered"],
        1
    );
}
