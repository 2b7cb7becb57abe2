//! Attendance that is corrected, explained and computed again.

use serde_json::{Value, json};

use crate::support::{World, csv_rows, keys};

/// A world in which everything that Zoom knows of the first day is final.
fn final_world() -> World {
    let world = World::after_the_day();
    world.json(&["participant", "fetch"]);
    world.set_clock("2026-09-08T17:00:00Z");
    world.json(&["participant", "fetch", "--force"]);
    world
}

fn rows(world: &World) -> Vec<Value> {
    let rows = world.json(&["attendance", "export", "--to", "2026-09-07"]);
    rows.as_array().unwrap().clone()
}

/// Some row with this status.
fn one(world: &World, status: &str) -> (String, String, Value) {
    let row = rows(world)
        .into_iter()
        .find(|row| row["status"] == status)
        .unwrap_or_else(|| panic!("nobody is {status}"));
    let text = |key: &str| row[key].as_str().unwrap().to_owned();
    (text("session_id"), text("person_id"), row)
}

#[test]
fn a_word_by_hand_survives_a_refetch_and_a_rebuild_and_can_be_taken_back() {
    let world = final_world();
    let (session, person, before) = one(&world, "absent");
    let whom = ["--session", &session, "--person", &person];
    let mark = [
        &["attendance", "mark"],
        &whom[..],
        &["excused", "--by", "nora"],
    ]
    .concat();
    assert_eq!(world.run(&mark).code, 2, "without a reason");
    let marked = world.json(&[&mark[..], &["--reason", "ill"]].concat());
    assert_eq!(marked["status"], "excused");
    assert_eq!(marked["override"], "excused");
    assert_eq!(marked["override_reason"], "ill");
    assert_eq!(marked["overridden_by"], "nora");
    world.json(&["participant", "fetch", "--force"]);
    world.json(&["attendance", "rebuild"]);
    let now = rows(&world);
    let kept = now
        .iter()
        .find(|row| row["session_id"] == session.as_str() && row["person_id"] == person.as_str());
    assert_eq!(kept.unwrap()["status"], "excused");
    let explain = [&["attendance", "explain"], &whom[..]].concat();
    assert_eq!(world.json(&explain)["computed_status"], before["status"]);

    let unmark = [&["attendance", "unmark"], &whom[..], &["--by", "omar"]].concat();
    assert_eq!(world.json(&unmark), before);
    world.error(&unmark, 5);
    let history = world.json(&["attendance", "history", "--session", &session]);
    let told: Vec<_> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (&entry["action"], &entry["actor"], &entry["value"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("attendance.mark"), &json!("nora"), &json!("excused")),
            (&json!("attendance.unmark"), &json!("omar"), &json!(null)),
        ]
    );
}

#[test]
fn marking_somebody_who_was_never_there_names_what_helps() {
    let world = final_world();
    let (session, _, _) = one(&world, "present");
    let error = world.error(
        &[
            "attendance",
            "mark",
            "--session",
            &session,
            "--person",
            "nobody",
            "present",
            "--reason",
            "x",
            "--by",
            "nora",
        ],
        5,
    );
    assert!(
        error["hint"]
            .as_str()
            .unwrap()
            .contains("attendance export")
    );
}

#[test]
fn db_check_names_the_row_where_the_chain_breaks() {
    let world = final_world();
    let (session, person, _) = one(&world, "absent");
    for reason in ["first", "second", "third"] {
        world.json(&[
            "attendance",
            "mark",
            "--session",
            &session,
            "--person",
            &person,
            "excused",
            "--reason",
            reason,
            "--by",
            "nora",
        ]);
    }
    assert_eq!(
        world.json(&["db", "check"]),
        json!({ "ok": true, "problems": [] })
    );
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let edit = "UPDATE audit_log SET actor = 'nobody' WHERE id = 2";
    assert!(database.execute(edit, []).is_err(), "the triggers refuse");
    database
        .execute_batch(&format!("DROP TRIGGER audit_log_keeps; {edit}"))
        .unwrap();
    let ended = world.run(&["db", "check", "-o", "json"]);
    assert_eq!(ended.code, 9, "{ended:?}");
    assert_eq!(ended.error()["code"], "check_failed");
    let problems = ended.json()["problems"].clone();
    let named: Vec<_> = problems
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|problem| problem["row"].as_str())
        .collect();
    assert_eq!(named, ["2"], "{problems}");
}

#[test]
fn every_second_of_every_stay_is_explained() {
    let world = final_world();
    let mut stays_seen = 0;
    let all = rows(&world);
    let came = all.iter().filter(|row| !row["join_time"].is_null());
    for row in came.take(12) {
        let text = |key: &str| row[key].as_str().unwrap().to_owned();
        let told = world.json(&[
            "attendance",
            "explain",
            "--session",
            &text("session_id"),
            "--person",
            &text("person_id"),
        ]);
        assert_eq!(told["status"], row["status"]);
        let mut counted = 0;
        for stay in told["stays"].as_array().unwrap() {
            stays_seen += 1;
            let seconds = |key: &str| stay[key].as_u64().unwrap();
            let parts =
                seconds("counted_seconds") + seconds("merged_seconds") + seconds("clipped_seconds");
            assert_eq!(seconds("seconds"), parts, "{stay}");
            counted += seconds("counted_seconds");
        }
        assert_eq!(told["duration_seconds"], counted, "{told}");
    }
    assert!(stays_seen > 5);
}

#[test]
fn a_rebuild_from_the_raw_rows_gives_the_same_attendance() {
    let world = final_world();
    let before = rows(&world);
    assert!(before.len() > 10);
    let database = rusqlite::Connection::open(world.database()).unwrap();
    database
        .execute_batch("DELETE FROM session_attendance")
        .unwrap();
    let rebuilt = world.json(&["attendance", "rebuild"]);
    assert_eq!(keys(&rebuilt), ["sessions", "rows"]);
    assert!(rebuilt["rows"].as_u64().unwrap() >= before.len() as u64);
    assert_eq!(rows(&world), before);
}

#[test]
fn an_alias_tells_who_the_stranger_was_and_its_loss_makes_them_one_again() {
    let world = final_world();
    let row = renamed(&world, |_| "iPad".to_owned());
    let text = |key: &str| row[key].as_str().unwrap().to_owned();
    let (session, person, name) = (text("session_id"), text("person_id"), "iPad");
    let strangers = || {
        let unexpected = rows(&world).into_iter();
        unexpected
            .filter(|row| row["session_id"] == session.as_str() && row["name"] == name)
            .collect::<Vec<_>>()
    };
    let before = strangers();
    assert_eq!(before[0]["status"], "unexpected");
    let alias = ["roster", "alias", "--person", &person, name, "--by", "nora"];
    assert_eq!(world.json(&alias)["changed"], true);
    assert_eq!(world.json(&alias)["changed"], false);
    let known = row_of(&world, &session, &person).unwrap();
    assert_eq!(known["matched_by"], "alias", "{known}");
    assert_eq!(known["duration_seconds"], row["duration_seconds"]);
    assert_eq!(strangers(), [json!(null); 0]);
    world.json(&[&alias[..], &["--remove"]].concat());
    assert_eq!(strangers(), before);
    world.error(
        &["roster", "alias", "--person", "nobody", "x", "--by", "nora"],
        5,
    );
}

/// The row of somebody who came, before all that Zoom said of them was turned into a bare name.
fn renamed(world: &World, name: impl Fn(&str) -> String) -> Value {
    let (session, _, row) = one(world, "present");
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let update = "UPDATE zoom_participants SET name = ?1, user_email = '', id_at_zoom = NULL, \
                  participant_user_id = NULL, registrant_id = NULL, customer_key = NULL \
                  WHERE user_email = ?2 AND uuid IN (SELECT uuid FROM zoom_instances WHERE session_id = ?3)";
    let (own_name, email) = (row["name"].as_str().unwrap(), row["email"].as_str());
    let changed = database
        .execute(update, (name(own_name), email.unwrap(), &session))
        .unwrap();
    assert!(changed > 0, "{row}");
    world.json(&["attendance", "rebuild"]);
    row
}

#[test]
fn one_whose_id_is_too_long_for_zoom_is_known_by_its_hash() {
    let world = final_world();
    let (session, _, row) = one(&world, "present");
    let person = "0f8fad5b-d9cb-469f-a165-70867728950e-pupil";
    let text = format!("session_id,person_id,name\n{session},{person},Somebody Else\n");
    let file = world.write("more.csv", text);
    world.json(&["roster", "import", file.to_str().unwrap()]);
    let database = rusqlite::Connection::open(world.database()).unwrap();
    let update = "UPDATE zoom_participants SET customer_key = ?1 \
                  WHERE user_email = ?2 AND uuid IN (SELECT uuid FROM zoom_instances WHERE session_id = ?3)";
    let hash = "4d4eac1477d63416929315352c37e401";
    let email = row["email"].as_str().unwrap();
    let changed = database.execute(update, (hash, email, &session)).unwrap();
    assert!(changed > 0, "{row}");
    world.json(&["attendance", "rebuild"]);
    let known = row_of(&world, &session, person).unwrap();
    assert_eq!(known["matched_by"], "customer_key", "{known}");
    assert_eq!(known["duration_seconds"], row["duration_seconds"]);
}

fn row_of(world: &World, session: &str, person: &str) -> Option<Value> {
    rows(world)
        .into_iter()
        .find(|row| row["session_id"] == session && row["person_id"] == person)
}

#[test]
fn one_who_is_taken_off_the_roster_is_unexpected_where_they_came() {
    let world = final_world();
    let (session, person, row) = one(&world, "present");
    let list = world.json(&["roster", "list", "--session", &session, "--person", &person]);
    let place = match list[0]["cohort"].as_str() {
        Some(cohort) => ["--cohort".to_owned(), cohort.to_owned()],
        None => ["--session".to_owned(), session.clone()],
    };
    let remove = [
        "roster", "remove", &place[0], &place[1], "--person", &person, "--by", "nora",
    ];
    world.json(&remove);
    world.error(&remove, 5);
    let stranger = rows(&world)
        .into_iter()
        .find(|now| now["session_id"] == session.as_str() && now["email"] == row["email"]);
    assert_eq!(stranger.unwrap()["status"], "unexpected");
}

#[test]
fn an_export_streams_the_same_rows_in_every_form() {
    let world = final_world();
    let before = rows(&world);
    let csv = world.text(&["attendance", "export", "--to", "2026-09-07", "--excel"]);
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let header: Vec<_> = csv.lines().next().unwrap().split(',').collect();
    assert_eq!(header, keys(&before[0]));
    let lines = csv_rows(csv);
    assert_eq!(lines.len(), before.len());
    for (line, row) in lines.iter().zip(&before) {
        assert_eq!(line["person_id"], row["person_id"].as_str().unwrap());
        assert_eq!(
            line["attendance_percent"],
            row["attendance_percent"].to_string()
        );
    }
    let ndjson = world.text(&["attendance", "export", "--to", "2026-09-07", "-o", "ndjson"]);
    let objects: Vec<Value> = ndjson
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(objects, before);
}

#[test]
fn a_confirmed_suggestion_makes_a_nickname_the_person() {
    let world = final_world();
    let row = renamed(&world, |name| name.split(' ').next().unwrap().to_owned());
    let suggested = world.json(&["attendance", "match"]);
    let suggested = suggested.as_array().unwrap();
    let first = suggested
        .iter()
        .find(|one| one["person_id"] == row["person_id"])
        .unwrap_or_else(|| panic!("{row} is not among {suggested:?}"));
    let text = |key: &str| first[key].as_str().unwrap();
    let (session, person) = (text("session_id"), text("person_id"));
    let before = row_of(&world, session, person).unwrap();
    assert_eq!(before["status"], "pending", "{before}");
    let yes = [
        "attendance",
        "match",
        "--session",
        session,
        "--participant",
        text("participant"),
        "--is",
        person,
        "--by",
        "nora",
    ];
    world.json(&yes);
    let after = row_of(&world, session, person).unwrap();
    assert_eq!(after["matched_by"], "confirmed", "{after}");
    assert_ne!(after["status"], "pending");
    world.error(&yes, 5);
}

#[test]
fn a_report_is_one_page_that_names_everybody() {
    let world = final_world();
    let page = world.text(&[
        "attendance",
        "report",
        "--to",
        "2026-09-07",
        "--format",
        "html",
    ]);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    for row in rows(&world) {
        let name = row["name"].as_str().unwrap();
        let escaped = name.replace('&', "&amp;").replace('\'', "&#39;");
        assert!(page.contains(&escaped), "{name}");
    }
}

#[test]
fn an_erased_person_leaves_their_attendance_and_a_whole_chain_but_no_name() {
    let world = final_world();
    let (session, person, before) = one(&world, "present");
    let email = before["email"].as_str().unwrap();
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
    let erase = ["person", "erase", &person, "--by", "nora"];
    world.error(&erase, 2);
    let planned = world.json(&[&erase[..], &["--dry-run"]].concat());
    assert!(row_of(&world, &session, &person).is_some(), "a dry run");
    let done = world.json(&[&erase[..], &["--yes"]].concat());
    assert_eq!(done["sessions"], planned["sessions"]);
    assert_eq!(done["audit_entries"], 1);
    let pseudonym = done["pseudonym"].as_str().unwrap();
    let after = row_of(&world, &session, pseudonym).unwrap();
    for key in [
        "duration_seconds",
        "attendance_percent",
        "joins",
        "join_time",
    ] {
        assert_eq!(after[key], before[key], "{key}");
    }
    assert_eq!(after["override"], "late");
    assert_eq!(after["email"], json!(null));
    assert_eq!(
        world.json(&["db", "check"]),
        json!({ "ok": true, "problems": [] })
    );
    let history = world.json(&["attendance", "history"]);
    assert_eq!(history[0]["erased"], true);
    assert_eq!(history[0]["reason"], json!(null));
    let mut bytes = std::fs::read(world.database()).unwrap();
    bytes.extend(std::fs::read(world.database().with_extension("db-wal")).unwrap_or_default());
    for secret in [email, "secret line 999"] {
        let found = bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!found, "{secret} is still in the file");
    }
    world.error(&[&erase[..], &["--yes"]].concat(), 5);
}
