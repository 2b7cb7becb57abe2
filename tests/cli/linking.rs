//! Starting in mid-term: existing meetings are tied to sessions, and sessions leave the schedule.

use serde_json::{Value, json};

use crate::support::World;

fn host(world: &World) -> String {
    world.term()[0]["host_email"].clone()
}

/// A meeting that somebody made by hand; its number.
fn stranger(world: &World, topic: &str, start: &str) -> String {
    let host = host(world);
    let made = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        topic,
        "--start",
        start,
        "--duration",
        "60",
    ]);
    made["zoom_meeting_id"].as_str().unwrap().to_owned()
}

/// The meeting with this number, if it exists.
fn meeting(world: &World, number: &str) -> Option<Value> {
    let same = |meeting: &Value| meeting["id"].to_string().trim_matches('"') == number;
    world.meetings().into_iter().find(same)
}

fn import(world: &World, rows: &[[&str; 3]], more: &[&str]) -> crate::support::Ended {
    let host = host(world);
    let mut text =
        "session_id,topic,start_time,duration_minutes,cohort,host_email,zoom_meeting_id\n"
            .to_owned();
    for [id, start, meeting] in rows {
        text.push_str(&format!("{id},Physics,{start},60,P1,{host},{meeting}\n"));
    }
    let file = world.write("physics.csv", text);
    let file = file.to_str().unwrap();
    world.run(&[&["session", "import", file, "-o", "json"], more].concat())
}

#[test]
fn a_meeting_named_in_the_file_is_tied_and_never_changed() {
    let world = World::new();
    let number = stranger(&world, "Their topic", "2026-09-09T09:00:00Z");
    let rows = [["p1", "2026-09-09T08:00:00Z", number.as_str()]];
    assert_eq!(import(&world, &rows, &[]).json()["added"], 1);
    let shown = world.json(&["session", "show", "p1"]);
    assert_eq!(shown["zoom_meeting_id"], number);
    assert!(shown["join_url"].as_str().unwrap().contains(&number));
    let before = world.last_request();
    assert_eq!(world.json(&["provision"])["skipped"], 1);
    assert_eq!(world.writes(before), Vec::<Value>::new());
    assert_eq!(import(&world, &rows, &[]).json()["unchanged"], 1);
    world.json(&["session", "cancel", "p1"]);
    assert_eq!(
        world.meetings().len(),
        1,
        "a stranger's meeting is not deleted"
    );
}

#[test]
fn a_meeting_that_does_not_exist_refuses_its_row() {
    let world = World::new();
    let ended = import(
        &world,
        &[["p1", "2026-09-09T08:00:00Z", "99999999999"]],
        &[],
    );
    assert_eq!(ended.code, 2, "{ended:?}");
    let details = &ended.error()["details"];
    assert_eq!(details[0]["column"], "zoom_meeting_id");
    assert_eq!(world.json(&["session", "list"]), json!([]));
}

#[test]
fn a_match_by_host_start_and_topic_is_a_plan_until_yes() {
    let world = World::new();
    let number = stranger(&world, "physics ", "2026-09-09T08:00:00Z");
    stranger(&world, "Physics", "2026-09-10T08:00:00Z");
    stranger(&world, "Physics", "2026-09-10T08:00:00Z");
    let rows = [
        ["p1", "2026-09-09T08:00:00Z", ""],
        ["p2", "2026-09-10T08:00:00Z", ""],
        ["p3", "2026-09-11T08:00:00Z", ""],
    ];
    import(&world, &rows, &[]);
    let plan = world.json(&["session", "link", "--match"]);
    let plan = plan.as_array().unwrap();
    assert_eq!(plan.len(), 2, "{plan:?}");
    assert_eq!(
        (&plan[0]["action"], &plan[1]["action"]),
        (&json!("link"), &json!("ambiguous"))
    );
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM zoom_meetings"),
        [0]
    );
    world.json(&["session", "link", "--match", "--yes"]);
    assert_eq!(
        world.json(&["session", "show", "p1"])["zoom_meeting_id"],
        number
    );
    assert_eq!(
        world.json(&["session", "show", "p2"])["zoom_meeting_id"],
        Value::Null
    );
}

#[test]
fn a_meeting_handed_over_follows_the_schedule() {
    let world = World::new();
    let number = stranger(&world, "Old topic", "2026-09-09T09:00:00Z");
    import(&world, &[["p1", "2026-09-09T08:00:00Z", ""]], &[]);
    world.json(&["meeting", "link", &number, "--session", "p1"]);
    world.json(&["meeting", "link", &number, "--session", "p1"]);
    let other = stranger(&world, "Other", "2026-09-09T09:00:00Z");
    assert_eq!(
        world.error(&["meeting", "link", &other, "--session", "p1"], 8)["code"],
        "conflict"
    );
    world.json(&["meeting", "link", &number, "--session", "p1", "--manage"]);
    assert_eq!(world.json(&["provision", "--session", "p1"])["updated"], 1);
    let own = meeting(&world, &number).unwrap();
    assert_eq!(
        (&own["topic"], &own["start_time"]),
        (&json!("Physics"), &json!("2026-09-09T08:00:00Z"))
    );
    assert_eq!(
        world.json(&["provision", "--session", "p1"])["unchanged"],
        1
    );
    world.json(&["session", "cancel", "p1"]);
    assert_eq!(meeting(&world, &number), None);
}

#[test]
fn what_left_the_file_is_cancelled_within_its_scope_only() {
    let world = World::with_term();
    let rows = [
        ["p1", "2026-09-09T08:00:00Z", ""],
        ["p2", "2026-09-10T08:00:00Z", ""],
        ["p0", "2026-09-06T08:00:00Z", ""],
    ];
    import(&world, &rows, &[]);
    let prune = ["--prune-missing", "--cohort", "P1"];
    let left = &rows[..1];
    assert_eq!(
        import(&world, left, &["--prune-missing"]).code,
        2,
        "no scope"
    );
    assert_eq!(import(&world, left, &prune).code, 2, "not confirmed");
    let dry = import(&world, left, &[&prune[..], &["--dry-run"]].concat()).json();
    assert_eq!(
        (&dry["cancelled"], &dry["changes"][0]["session_id"]),
        (&json!(1), &json!("p2"))
    );
    let cancelled =
        || world.query::<String>("SELECT session_id FROM sessions WHERE cancelled_at IS NOT NULL");
    assert!(cancelled().is_empty());
    let pruned = import(&world, left, &[&prune[..], &["--yes"]].concat());
    assert_eq!(pruned.json()["cancelled"], 1, "{pruned:?}");
    assert_eq!(cancelled(), ["p2"], "neither the past nor another cohort");
    let bad = [rows[0], ["p3", "soon", ""]];
    let refused = import(
        &world,
        &bad,
        &[&prune[..], &["--yes", "--keep-going"]].concat(),
    );
    assert_eq!(
        refused.code, 2,
        "a row that cannot be read might be the missing one"
    );
}

#[test]
fn a_dry_run_of_a_change_by_hand_writes_nothing_at_zoom() {
    let world = World::with_term();
    world.json(&["provision"]);
    let number = "SELECT zoom_meeting_id FROM zoom_meetings WHERE state = 'active' LIMIT 1";
    let number = world.query::<String>(number).remove(0);
    let since = world.last_request();
    let before = world.query::<String>("SELECT group_concat(state) FROM zoom_meetings");
    for command in [
        &["meeting", "delete", &number][..],
        &["meeting", "end", &number],
        &["meeting", "update", &number, "--duration", "50"],
    ] {
        let done = world.json(&[command, &["--dry-run"]].concat());
        assert_eq!(done["dry_run"], true, "{command:?}");
        assert_eq!(done["zoom_meeting_id"], number.as_str());
    }
    assert!(world.writes(since).is_empty());
    let after = world.query::<String>("SELECT group_concat(state) FROM zoom_meetings");
    assert_eq!(after, before);
}

/// As after a loss: the database is gone, the schedule comes back from an export.
fn lose_the_database(world: &World) {
    for end in ["", "-wal", "-shm"] {
        let file = format!("{}{end}", world.database().display());
        let _ = std::fs::remove_file(file);
    }
}

/// Whether the meeting of the one session is ours.
fn is_managed(world: &World) -> bool {
    let rows = world.query::<bool>("SELECT managed FROM zoom_meetings WHERE state = 'active'");
    rows == [true]
}

/// A meeting of ours for `p1`, made by provisioning; its number.
fn own(world: &World) -> String {
    import(world, &[["p1", "2026-09-09T08:00:00Z", ""]], &[]);
    assert_eq!(world.json(&["provision"])["created"], 1);
    let shown = world.json(&["session", "show", "p1"]);
    shown["zoom_meeting_id"].as_str().unwrap().to_owned()
}

#[test]
fn a_meeting_of_ours_that_a_file_names_is_ours_again_and_follows_the_schedule() {
    let world = World::new();
    let number = own(&world);
    let file = world.path("ex.csv");
    let file = file.to_str().unwrap();
    world.text(&["session", "export", "-o", "csv", "--out", file]);
    lose_the_database(&world);
    world.json(&["session", "import", file]);
    assert!(is_managed(&world));
    world.json(&["session", "edit", "p1", "--start", "2026-09-09T10:00:00Z"]);
    let moved = meeting(&world, &number).unwrap();
    assert_eq!(moved["start_time"], "2026-09-09T10:00:00Z");
    world.json(&["session", "cancel", "p1"]);
    assert_eq!(meeting(&world, &number), None);
}

#[test]
fn a_meeting_of_ours_that_is_tied_by_hand_or_by_match_is_ours_again() {
    for by_match in [false, true] {
        let world = World::new();
        let number = own(&world);
        lose_the_database(&world);
        import(&world, &[["p1", "2026-09-09T08:00:00Z", ""]], &[]);
        match by_match {
            true => world.json(&["session", "link", "--match", "--yes"]),
            false => world.json(&["meeting", "link", &number, "--session", "p1"]),
        };
        assert!(is_managed(&world), "by match: {by_match}");
    }
}

#[test]
fn a_linked_meeting_that_carries_the_reference_of_its_session_is_adopted() {
    for cancelled in [false, true] {
        let world = World::new();
        let number = own(&world);
        let connection = rusqlite::Connection::open(world.database()).unwrap();
        let sql = "UPDATE zoom_meetings SET managed = 0, marker = ''";
        connection.execute(sql, []).unwrap();
        if cancelled {
            world.json(&["session", "cancel", "p1"]);
            assert_eq!(meeting(&world, &number), None);
        } else {
            assert_eq!(world.json(&["provision"])["adopted"], 1);
            assert!(is_managed(&world));
            assert_eq!(world.json(&["provision"])["unchanged"], 1);
        }
    }
}

#[test]
fn a_linked_meeting_that_is_not_what_the_schedule_says_is_told() {
    let world = World::new();
    let number = stranger(&world, "Their topic", "2026-09-09T08:00:00Z");
    import(&world, &[["p1", "2026-09-09T08:00:00Z", &number]], &[]);
    let same = world.run(&["provision"]);
    assert_eq!(
        (same.code, same.stderr.contains("linked")),
        (0, false),
        "{same:?}"
    );
    import(&world, &[["p1", "2026-09-09T09:00:00Z", ""]], &[]);
    let moved = world.run(&["provision"]);
    assert_eq!(moved.code, 0, "{moved:?}");
    let told = "start_time is 2026-09-09T08:00:00Z, not 2026-09-09T09:00:00Z";
    assert!(moved.stderr.contains(told), "{moved:?}");
    let cancelled = world.run(&["session", "cancel", "p1"]);
    assert_eq!(cancelled.code, 0, "{cancelled:?}");
    assert!(cancelled.stderr.contains("only linked"), "{cancelled:?}");
    assert!(meeting(&world, &number).is_some());
}

#[test]
fn a_host_who_left_keeps_no_other_from_being_matched() {
    let world = World::new();
    let number = stranger(&world, "Physics", "2026-09-09T08:00:00Z");
    import(&world, &[["p1", "2026-09-09T08:00:00Z", ""]], &[]);
    let file = world.write(
        "left.csv",
        "session_id,topic,start_time,duration_minutes,host_email\n\
         p2,Physics,2026-09-09T08:00:00Z,60,nobody@left.example\n",
    );
    world.json(&["session", "import", file.to_str().unwrap()]);
    let ended = world.run(&["session", "link", "--match", "--yes", "-o", "json"]);
    assert_eq!(ended.code, 6, "{ended:?}");
    assert_eq!(ended.json()[0]["zoom_meeting_id"], number);
    assert_eq!(
        ended.error()["details"][0]["host_email"],
        "nobody@left.example"
    );
}
