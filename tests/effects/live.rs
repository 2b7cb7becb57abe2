//! Attendance from events, until Zoom has reported.

use serde_json::{Value, json};

use crate::listener::{Got, Listener};
use crate::support::{World, time};
use crate::tables::{apply_in_order, store};

/// A school on a Monday evening: the events of the day, and a report that nobody has fetched.
fn evening() -> (World, Vec<Got>) {
    let world = World::with_term();
    let listener = Listener::of(&world);
    world.json(&["provision"]);
    world.set_clock(crate::support::EVENING);
    let got = listener.got(&world);
    (world, got)
}

/// A session of that day to which people came, with its meeting.
fn held(world: &World, got: &[Got]) -> (String, String) {
    let rows: Vec<String> = world.query(
        "SELECT session_id || ' ' || zoom_meeting_id FROM sessions \
         WHERE start_time < '2026-09-08' AND zoom_meeting_id IS NOT NULL ORDER BY start_time",
    );
    let pairs = rows.iter().filter_map(|row| row.split_once(' '));
    let came = |number: &str| {
        let joins = got.iter().filter(|event| {
            event.kind() == "meeting.participant_joined"
                && event.body["payload"]["object"]["id"] == number
        });
        joins.count()
    };
    let (id, number) = pairs
        .max_by_key(|(_, number)| came(number))
        .expect("a lesson took place");
    assert!(came(number) > 4);
    (id.to_owned(), number.to_owned())
}

fn statuses(world: &World, session: &str) -> Vec<(String, String)> {
    let rows = world.json(&["attendance", "export", "--session", session]);
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (text(row, "person_id"), text(row, "status")))
        .collect()
}

#[test]
fn live_rows_count_until_the_report_takes_their_place_and_nobody_is_absent_meanwhile() {
    let (world, got) = evening();
    let (session, _) = held(&world, &got);
    let session = session.as_str();
    // Without events nobody's word is known.
    let before = statuses(&world, session);
    assert!(
        before.iter().all(|(_, status)| status == "pending"),
        "{before:?}"
    );
    store(&world.database(), &got, time(&world.now()));
    let replayed = world.json(&["webhook", "replay"]);
    assert_eq!(replayed["events"], got_once(&got));
    assert_eq!(replayed["waiting"], 0);
    let live = statuses(&world, session);
    let words: Vec<&str> = live.iter().map(|(_, status)| status.as_str()).collect();
    assert!(words.contains(&"present"), "{live:?}");
    assert!(!words.contains(&"absent"), "{live:?}");
    let listed = world.json(&["participant", "list", "--session", session]);
    let sources = |listed: &Value| -> Vec<String> {
        let rows = listed.as_array().unwrap().iter();
        let mut sources: Vec<String> = rows
            .map(|row| row["source"].as_str().unwrap().to_owned())
            .collect();
        sources.dedup();
        sources
    };
    assert_eq!(sources(&listed), ["live"]);
    let compared = compare(&world, session);
    assert!(compared.iter().all(|row| row["report_seconds"].is_null()));
    assert!(
        compared
            .iter()
            .all(|row| row["difference_seconds"].is_null())
    );
    assert!(
        compared
            .iter()
            .any(|row| row["live_seconds"].as_u64() > Some(1800))
    );

    world.json(&["participant", "fetch", "--session", session]);
    let listed = world.json(&["participant", "list", "--session", session]);
    assert_eq!(sources(&listed), ["report"], "never both");
    // The sandbox lost nothing on the way: events and report agree to the second.
    let compared = compare(&world, session);
    assert!(!compared.is_empty());
    for row in &compared {
        assert_eq!(row["difference_seconds"], 0, "{row}");
        assert_eq!(row["live_join_time"], row["report_join_time"], "{row}");
        assert_eq!(row["live_leave_time"], row["report_leave_time"], "{row}");
    }
    world.advance("1d");
    world.run(&["participant", "fetch"]);
    let settled = statuses(&world, session);
    for ((person, live), (same, word)) in live.iter().zip(&settled) {
        assert_eq!(person, same);
        let unsettled = live == "pending";
        assert!(
            live == word || (unsettled && word == "absent"),
            "{person}: {live}, {word}"
        );
    }
}

fn got_once(got: &[Got]) -> usize {
    let mut hashes: Vec<&str> = got.iter().map(|event| event.sha256.as_str()).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes.len()
}

fn compare(world: &World, session: &str) -> Vec<Value> {
    let rows = world.json(&["participant", "list", "--session", session, "--compare"]);
    rows.as_array().unwrap().clone()
}

#[test]
fn a_lost_leave_is_closed_by_the_end_and_a_lost_join_credits_nothing() {
    let (world, got) = evening();
    let (session, number) = held(&world, &got);
    let of_lesson = |event: &&Got| event.body["payload"]["object"]["id"] == number.as_str();
    let in_meeting = ["meeting.participant_joined", "meeting.participant_left"];
    for (lost, found) in [(in_meeting[1], true), (in_meeting[0], false)] {
        let path = crate::tables::copy(&world, "lost.db");
        let kept: Vec<Got> = got
            .iter()
            .filter(of_lesson)
            .filter(|event| event.kind() != lost && !event.kind().contains("breakout"))
            .cloned()
            .collect();
        apply_in_order(&path, &kept, time(&world.now()));
        let arguments = [
            "participant",
            "list",
            "--session",
            &session,
            "--compare",
            "-o",
            "json",
        ];
        let mut command = world.command(&arguments);
        command.env("ZOOMCTL_DB", &path);
        let rows = crate::support::ended(command.output().unwrap()).json();
        let rows = rows.as_array().unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            assert_eq!(
                row["live_seconds"].as_u64() > Some(0),
                found,
                "{lost}: {row}"
            );
            assert!(row["live_leave_time"].is_string(), "{row}");
        }
    }
}

#[test]
fn an_erased_person_is_erased_from_live_rows_and_events_too() {
    let (world, got) = evening();
    let (session, _) = held(&world, &got);
    store(&world.database(), &got, time(&world.now()));
    world.json(&["webhook", "replay"]);
    let rows = world.json(&["attendance", "export", "--session", &session]);
    let rows = rows.as_array().unwrap();
    let there = rows.iter().find(|row| row["status"] == "present").unwrap();
    let (person, name) = (there["person_id"].as_str().unwrap(), &there["name"]);
    let told = "SELECT count(*) FROM zoom_webhook_events WHERE participant_name = (SELECT name \
                FROM zoom_live_stays WHERE customer_key LIKE 'erased-%')";
    assert_eq!(world.query::<i64>(told), [0]);
    world.json(&["person", "erase", person, "--yes", "--by", "office"]);
    let name = name.as_str().unwrap();
    let left: Vec<i64> = world.query(&format!(
        "SELECT count(*) FROM zoom_live_stays WHERE name = '{name}' OR join_data LIKE '%{name}%'"
    ));
    assert_eq!(left, [0], "{name}");
    let left: Vec<i64> = world.query(&format!(
        "SELECT count(*) FROM zoom_webhook_events JOIN zoom_live_stays \
         ON zoom_live_stays.uuid = zoom_meeting_uuid WHERE zoom_live_stays.name LIKE 'erased-%' \
         AND raw_data LIKE '%{name}%'"
    ));
    assert_eq!(left, [0], "{name}");
    assert!(world.query::<i64>(told)[0] > 0);
    // What was erased stays erased.
    let again = world.json(&["webhook", "replay"]);
    assert!(again["unreadable"].as_u64() > Some(0));
    let back: Vec<i64> = world.query(&format!(
        "SELECT count(*) FROM zoom_live_stays WHERE name = '{name}'"
    ));
    assert_eq!(back, [0]);
}

#[test]
fn a_session_without_events_or_report_has_nothing_to_compare() {
    let world = World::with_term();
    let id = world.term()[0]["session_id"].clone();
    let compared = world.json(&["participant", "list", "--session", &id, "--compare"]);
    assert_eq!(compared, json!([]));
    world.error(
        &["participant", "list", "--session", "none", "--compare"],
        5,
    );
}
