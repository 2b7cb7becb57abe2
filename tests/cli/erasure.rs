//! People who are forgotten: by name, and by age.

use serde_json::{Value, json};

use crate::support::World;

fn rows(world: &World) -> Vec<Value> {
    let rows = world.json(&["attendance", "export", "--to", "2026-09-07"]);
    rows.as_array().unwrap().clone()
}

/// What a row says without saying of whom, so that two exports can be compared.
fn faceless(rows: &[Value]) -> Vec<String> {
    let mut told: Vec<String> = rows
        .iter()
        .map(|row| {
            let mut row = row.clone();
            for key in [
                "person_id",
                "name",
                "email",
                "matched_by",
                "override_reason",
            ] {
                row[key] = Value::Null;
            }
            // A suggestion is a name, and goes with it: nobody waits for a yes any more.
            if row["status"] == "pending" {
                row["status"] = json!("absent");
            }
            row.to_string()
        })
        .collect();
    told.sort();
    told
}

#[test]
fn people_of_old_sessions_become_pseudonyms_and_their_attendance_stays_the_same() {
    let world = World::after_the_day();
    world.json(&["participant", "fetch"]);
    world.set_clock("2026-09-08T17:00:00Z");
    world.json(&["participant", "fetch", "--force"]);
    let before = rows(&world);
    let row = before
        .iter()
        .find(|row| row["status"] == "present")
        .unwrap();
    let text = |key: &str| row[key].as_str().unwrap().to_owned();
    let (session, person, email) = (text("session_id"), text("person_id"), text("email"));
    world.json(&[
        "attendance",
        "mark",
        "--session",
        &session,
        "--person",
        &person,
        "late",
        "--reason",
        "bus of the secret line 999",
        "--by",
        "nora",
    ]);
    world.text(&["session", "join", &session, "--print", "--person", &person]);
    let before = rows(&world);
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    let retention = format!("{config}\n[retention]\nparticipants = \"30d\"\n");
    world.write("config.toml", retention);
    // Not old enough.
    world.json(&["participant", "fetch"]);
    assert_eq!(rows(&world), before);
    world.set_clock("2026-10-08T17:00:00Z");
    let would = world.json(&[
        "person",
        "erase",
        "--older-than",
        "30d",
        "--dry-run",
        "--by",
        "nora",
    ]);
    assert!(
        would["people"].as_u64().unwrap() as usize >= before.len(),
        "{would}"
    );
    assert_eq!(rows(&world), before, "a dry run");
    let ended = world.run(&["participant", "fetch", "-o", "json"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(ended.stderr.contains("pseudonyms"), "{}", ended.stderr);

    let after = rows(&world);
    assert_eq!(faceless(&after), faceless(&before));
    for row in &after {
        let id = row["person_id"].as_str().unwrap();
        assert!(id.starts_with("erased-") && row["email"].is_null(), "{row}");
        assert_eq!(row["name"], id);
    }
    world.json(&["attendance", "rebuild"]);
    assert_eq!(rows(&world), after, "the same follows from what is left");
    assert_eq!(
        world.json(&["db", "check"]),
        json!({ "ok": true, "problems": [] })
    );
    let history = world.json(&["attendance", "history", "--session", &session]);
    assert_eq!(history[0]["erased"], true);
    assert_eq!(history[0]["reason"], Value::Null);
    let names = world.query::<Option<String>>(
        "SELECT DISTINCT name FROM zoom_participants JOIN zoom_instances USING (uuid)
         JOIN sessions USING (session_id) LEFT JOIN zoom_users ON zoom_users.email = sessions.host_email
         WHERE zoom_participants.participant_user_id IS NULL
           AND sessions.end_time < '2026-09-08T17:00:00Z'",
    );
    assert!(
        names
            .iter()
            .flatten()
            .all(|name| name.starts_with("erased-")),
        "{names:?}"
    );
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_session_logs WHERE person_id IS NOT NULL"),
        [0]
    );
    // Who still is on the roster of a cohort stays known for what is to come.
    let cohort = world.json(&["roster", "list", "--person", &person]);
    assert_eq!(cohort[0]["email"], email);
    // Again nothing is left to do, and Zoom is not asked to bring the names back.
    let again = world.json(&[
        "person",
        "erase",
        "--older-than",
        "30d",
        "--dry-run",
        "--by",
        "nora",
    ]);
    assert_eq!(again["sessions"], 0);
    let named = world.json(&["participant", "fetch", "--session", &session]);
    assert_eq!(named[0]["reason"], "already_fetched");
    let bytes = std::fs::read(world.database()).unwrap();
    let secret = b"secret line 999";
    assert!(!bytes.windows(secret.len()).any(|window| window == secret));
}

#[test]
fn one_who_paid_took_a_link_and_has_one_of_their_own_can_be_erased() {
    let world = World::with_term();
    let cohort = world.term()[0]["cohort"].clone();
    world.json(&["provision", "--cohort", &cohort, "--register"]);
    let who = "SELECT person_id FROM registrants JOIN people USING (person_id) ORDER BY 1 LIMIT 1";
    let person = world.query::<String>(who)[0].clone();
    let links = "SELECT count(*) FROM registrants WHERE cancelled_at IS NULL AND join_url IS NULL";
    world.json(&["provision", "--person", &person, "--payment", "INV-1"]);
    let session =
        world.query::<String>("SELECT session_id FROM registrants ORDER BY 1 LIMIT 1")[0].clone();
    world.text(&["session", "join", &session, "--print", "--person", &person]);
    let done = world.json(&["person", "erase", &person, "--yes", "--by", "nora"]);
    let pseudonym = done["pseudonym"].as_str().unwrap();
    assert_eq!(
        world.query::<String>("SELECT person_id FROM payments"),
        [pseudonym]
    );
    assert_eq!(
        world.query::<String>("SELECT person_id FROM zoom_session_logs"),
        [pseudonym]
    );
    let runs =
        world.query::<String>("SELECT arguments FROM runs WHERE triggered_by = 'payment:INV-1'");
    assert!(
        runs[0].contains(pseudonym) && !runs[0].contains(&person),
        "{runs:?}"
    );
    assert!(world.query::<i64>(links)[0] > 0);
    // The link still opens the meeting at Zoom: the next run cancels it there.
    let summary = world.json(&["provision", "--cohort", &cohort, "--days", "60"]);
    assert!(summary["unregistered"].as_u64().unwrap() > 0, "{summary}");
    assert_eq!(world.query::<i64>(links), [0]);
    assert_eq!(
        world.json(&["db", "check"]),
        json!({ "ok": true, "problems": [] })
    );
}

#[test]
fn a_retention_that_makes_no_sense_is_refused() {
    let world = World::offline();
    for value in ["0d", "soon", "1h", "-1d"] {
        let error = world.error(&["config", "set", "retention.participants", value], 2);
        assert!(
            error["message"]
                .as_str()
                .unwrap()
                .contains("retention.participants"),
            "{error}"
        );
    }
    world.json(&["config", "set", "retention.participants", "400d"]);
    let shown = world.json(&["config", "show"]);
    let shown = shown
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["key"] == "retention.participants");
    assert_eq!(shown.unwrap()["value"], "400d");
}
