//! What was expected and is not there: the schedule beside meetings, recordings, transcripts and
//! attendance.

use serde_json::{Value, json};

use crate::support::{World, csv_rows};

/// Everything of the first day is fetched and final.
fn complete() -> World {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--download"]);
    world.json(&["participant", "fetch"]);
    world.set_clock("2026-09-08T21:00:00Z");
    world.run(&["recording", "sync", "--download", "--force"]);
    world.run(&["participant", "fetch", "--force"]);
    world
}

const FIRST_DAY: [&str; 5] = ["coverage", "--from", "2026-09-07", "--to", "2026-09-07"];

/// The table of the first day, whatever it finds.
fn first_day(world: &World) -> Vec<Value> {
    let ended = world.run(&[&FIRST_DAY[..], &["-o", "json"]].concat());
    assert!([0, 9].contains(&ended.code), "{}", ended.stderr);
    let rows = ended.json();
    let rows = rows.as_array().unwrap();
    let is_finding = |row: &Value| row["missing"] != json!([]) || row["deleted_soon"] == true;
    let wanted = if rows.iter().any(is_finding) { 9 } else { 0 };
    assert_eq!(ended.code, wanted, "{}", ended.stderr);
    rows.clone()
}

fn change(world: &World, sql: &str) {
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
}

#[test]
fn every_lesson_stands_beside_what_zoom_really_has_of_it() {
    let world = complete();
    let truth = world.truth();
    let instances = truth["instances"].as_array().unwrap();
    let rows = first_day(&world);
    let mut recorded = 0;
    for row in &rows {
        let own: Vec<_> = instances
            .iter()
            .filter(|instance| instance["session_id"] == row["session_id"])
            .collect();
        assert_eq!(row["instances"], own.len(), "{row}");
        let files: usize = own
            .iter()
            .map(|instance| {
                instance["recording"]["files"]
                    .as_array()
                    .map_or(0, Vec::len)
            })
            .sum();
        assert_eq!(row["recording_files"], files, "{row}");
        assert_eq!(row["archived_files"], files, "{row}");
        assert_eq!(row["meeting"], "ok", "{row}");
        let recording = if files > 0 { "archived" } else { "missing" };
        assert_eq!(row["recording"], recording, "{row}");
        let attendance = if own.is_empty() { "no_show" } else { "final" };
        assert_eq!(row["attendance"], attendance, "{row}");
        recorded += usize::from(files > 0);
    }
    assert!(recorded >= 2, "{rows:?}");
}

#[test]
fn the_lesson_that_nobody_noticed_was_not_recorded_ends_with_9_and_is_named() {
    let world = complete();
    let rows = first_day(&world);
    let whole = rows
        .iter()
        .find(|row| row["missing"] == json!([]))
        .unwrap_or_else(|| panic!("{rows:?}"));
    let session = whole["session_id"].as_str().unwrap();
    let others = format!(
        "UPDATE sessions SET cancelled_at = '2026-09-07T00:00:00Z'
         WHERE start_time < '2026-09-08' AND session_id <> '{session}'"
    );
    change(&world, &others);
    assert_eq!(first_day(&world).len(), 1);
    world.json(&FIRST_DAY);
    change(
        &world,
        &format!("UPDATE zoom_recordings SET session_id = NULL WHERE session_id = '{session}'"),
    );
    let ended = world.run(&[&FIRST_DAY[..], &["--missing", "-o", "json"]].concat());
    assert_eq!(ended.code, 9);
    assert_eq!(ended.json()[0]["missing"], json!(["recording"]));
    let error = ended.error();
    assert_eq!(error["code"], "check_failed");
    assert_eq!(error["details"][0]["session_id"], session);
    let table = world.run(&FIRST_DAY);
    assert!(table.stdout.contains("missing"), "{}", table.stdout);
    assert!(
        table
            .stderr
            .contains(&format!("session {session}: recording")),
        "{}",
        table.stderr
    );
    // The same lesson without a wish to record it is as it should be.
    change(
        &world,
        &format!("UPDATE sessions SET auto_recording = 'none' WHERE session_id = '{session}'"),
    );
    world.json(&FIRST_DAY);
}

#[test]
fn what_zoom_deletes_within_a_week_and_the_archive_lacks_is_told() {
    let world = World::after_the_day();
    world.json(&["recording", "sync"]);
    let soon = |world: &World| {
        let rows = first_day(world);
        let soon = rows.iter().filter(|row| row["deleted_soon"] == true);
        soon.count()
    };
    assert_eq!(soon(&world), 0);
    world.set_clock("2026-10-01T12:00:00Z");
    let listed =
        "SELECT count(DISTINCT session_id) FROM zoom_recordings WHERE session_id IS NOT NULL";
    assert_eq!(soon(&world) as i64, world.query::<i64>(listed)[0]);
    world.run(&["recording", "download"]);
    assert_eq!(soon(&world), 0);
}

#[test]
fn a_lesson_without_a_meeting_is_missing_it_and_a_cohort_is_a_filter() {
    let world = World::with_term();
    let week = ["coverage", "--to", "2026-09-13", "-o", "csv"];
    let ended = world.run(&week);
    assert_eq!(ended.code, 9);
    let rows = csv_rows(&ended.stdout);
    let tomorrow = "2026-09-08T05:00:00Z";
    for row in &rows {
        let due = row["start_time"].as_str() <= tomorrow;
        assert_eq!(row["missing"], if due { "meeting" } else { "" }, "{row:?}");
    }
    let cohort = rows[0]["cohort"].clone();
    let own = rows.iter().filter(|row| row["cohort"] == cohort).count();
    let filtered = world.run(&[&week[..], &["--cohort", &cohort]].concat());
    assert_eq!(csv_rows(&filtered.stdout).len(), own);
    assert!(own < rows.len());
    // Without --to it is about what has begun.
    let begun = world.run(&["coverage", "-o", "csv"]);
    let begun = csv_rows(&begun.stdout);
    assert!(
        begun
            .iter()
            .all(|row| row["start_time"].as_str() <= crate::support::MONDAY)
    );
    assert!(begun.len() < rows.len());
    let backwards = ["coverage", "--from", "2026-09-08", "--to", "2026-09-07"];
    assert_eq!(world.error(&backwards, 2)["code"], "usage");
}
