//! Every case computed by hand, once more from raw rows in a database: what is stored is only
//! derived, and can be thrown away.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use serde_json::{Value, json};

use crate::support::World;

const CASES: &str = include_str!("../../src/attendance/cases.txt");

/// One case as a session: `c07` with the people `c07-P1` …
struct Case<'a> {
    id: String,
    lines: Vec<&'a str>,
}

impl Case<'_> {
    fn of(&self, kind: &str) -> impl Iterator<Item = Vec<String>> {
        let start = format!("{kind} ");
        let lines = self
            .lines
            .iter()
            .filter_map(move |line| line.strip_prefix(start.as_str()));
        let lines: Vec<Vec<String>> = lines
            .map(|line| line.split(' ').map(str::to_owned).collect())
            .collect();
        lines.into_iter()
    }

    /// The roster's ids are people of one case only.
    fn own(&self, id: &str) -> String {
        match id.strip_prefix('P') {
            Some(rest) if rest.parse::<u32>().is_ok() => format!("{}-{id}", self.id),
            _ => id.to_owned(),
        }
    }
}

fn cases() -> Vec<Case<'static>> {
    let (_, cases) = CASES.split_once("\ncase ").unwrap();
    cases
        .split("\ncase ")
        .zip(1..)
        .map(|(text, number)| Case {
            id: format!("c{number:02}"),
            lines: text.lines().skip(1).map(str::trim).collect(),
        })
        // The others end before the facts are complete, and have no export yet.
        .filter(|case| !case.lines.contains(&"open"))
        .collect()
}

fn options(words: &[String]) -> BTreeMap<&str, String> {
    words
        .iter()
        .map(|word| {
            let (key, value) = word.split_once('=').unwrap_or((word, ""));
            (key, value.replace('_', " "))
        })
        .collect()
}

fn at(clock: &str) -> String {
    format!("2026-09-01T{clock}Z")
}

fn store(database: &Connection, case: &Case<'_>) {
    let run = |sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]| {
        database.execute(sql, params).unwrap();
    };
    run(
        "INSERT INTO sessions (session_id, topic, start_time, duration_minutes, timezone, host_email,
             alternative_hosts, source, created_at, updated_at, zoom_metadata)
         VALUES (:id, 'Case', '2026-09-01T10:00:00Z', 60, 'UTC', 'nora@x.de', 'omar@x.de', 'manual',
             '2026-08-01T00:00:00Z', '2026-08-01T00:00:00Z', '{\"host_id\":\"host1\"}')",
        named_params! { ":id": case.id },
    );
    for words in case.of("person") {
        let person_id = case.own(&words[0]);
        let name = words[1].replace('_', " ");
        let mut more = options(&words[2..]);
        if let Some(user) = more.get("u").cloned() {
            let email = format!("{user}@{}.de", case.id);
            run(
                "INSERT INTO zoom_users (email, zoom_user_id, seen_at) VALUES (:email, :user, '2026-08-01T00:00:00Z')",
                named_params! { ":email": email, ":user": user },
            );
            more.insert("e", email);
        }
        run(
            "INSERT OR IGNORE INTO people (person_id, name, email, created_at, updated_at)
             VALUES (:id, :name, lower(:email), '2026-08-01T00:00:00Z', '2026-08-01T00:00:00Z')",
            named_params! { ":id": person_id, ":name": name, ":email": more.get("e") },
        );
        run(
            "INSERT INTO roster (session_id, person_id, created_at) VALUES (:session, :id, '2026-08-01T00:00:00Z')",
            named_params! { ":session": case.id, ":id": person_id },
        );
        if let Some(registrant) = more.get("r") {
            run(
                "INSERT INTO registrants (zoom_meeting_id, person_id, session_id, registrant_id, registered_at)
                 VALUES ('1', :id, :session, :registrant, '2026-08-01T00:00:00Z')",
                named_params! { ":session": case.id, ":id": person_id, ":registrant": registrant },
            );
        }
        for (key, kind) in [("a", "alias"), ("ok", "confirmed")] {
            let Some(value) = more.get(key) else {
                continue;
            };
            run(
                "INSERT INTO person_keys (person_id, kind, value, created_by, created_at)
                 VALUES (:id, :kind, lower(:value), 'nora', '2026-08-01T00:00:00Z')",
                named_params! { ":id": person_id, ":kind": kind, ":value": value },
            );
        }
    }
    for (words, number) in case.of("stay").zip(1..) {
        let (join, leave) = words[0].split_once('-').unwrap();
        let more = options(&words[2..]);
        let end = more.get("end").map_or("11:30:00", String::as_str);
        let uuid = format!("{}-{end}", case.id);
        run(
            "INSERT OR IGNORE INTO zoom_instances (uuid, zoom_meeting_id, session_id, started_at, ended_at,
                 participants_final, participants_fetched_at, first_seen_at, updated_at)
             VALUES (:uuid, '1', :session, '2026-09-01T09:00:00Z', :end, 1, :end, :end, :end)",
            named_params! { ":uuid": uuid, ":session": case.id, ":end": at(end) },
        );
        let text = |key: &str| more.get(key).cloned().unwrap_or_default();
        let status = if more.contains_key("@wait") {
            "in_waiting_room"
        } else {
            "in_meeting"
        };
        run(
            "INSERT INTO zoom_participants (uuid, source, current, row_number, participant_user_id,
                 registrant_id, customer_key, name, user_email, join_time, leave_time, status,
                 bo_mtg_id, fetched_at, raw_data)
             VALUES (:uuid, 'report', 1, :number, :user, :registrant, :key, :name, :email, :join,
                 :leave, :status, :room, :join, '{}')",
            named_params! {
                ":uuid": uuid,
                ":number": number,
                ":user": text("u"),
                ":registrant": text("r"),
                ":key": case.own(&text("c")),
                ":name": words[1].replace('_', " "),
                ":email": text("e"),
                ":join": at(join),
                ":leave": (leave != "?").then(|| at(leave)),
                ":status": status,
                ":room": more.contains_key("@break").then_some("room"),
            },
        );
    }
}

/// A row as `cases.txt` writes it.
fn told(row: &Value) -> String {
    let clock = |key: &str| {
        row[key]
            .as_str()
            .map_or("?", |time| &time[11..19])
            .to_owned()
    };
    let times = match row["join_time"].is_null() {
        true => "-".to_owned(),
        false => format!("{}-{}", clock("join_time"), clock("leave_time")),
    };
    let id = row["person_id"].as_str().unwrap();
    let id = id
        .split_once("-P")
        .filter(|(case, _)| case.len() == 3)
        .map_or(id.to_owned(), |(_, id)| format!("P{id}"));
    format!(
        "{} {} {} {:.1} {} {times} {}",
        id.replace(' ', "_"),
        row["status"].as_str().unwrap(),
        row["duration_seconds"],
        row["attendance_percent"].as_f64().unwrap(),
        row["joins"],
        row["matched_by"].as_str().unwrap_or("-"),
    )
}

#[test]
fn every_case_computed_by_hand_is_rebuilt_from_its_raw_rows() {
    let world = World::offline();
    world.json(&["db", "migrate"]);
    let cases = cases();
    assert!(cases.len() >= 40, "{}", cases.len());
    {
        let mut database = Connection::open(world.database()).unwrap();
        let transaction = database.transaction().unwrap();
        cases.iter().for_each(|case| store(&transaction, case));
        transaction.commit().unwrap();
    }
    let rebuilt = world.json(&["attendance", "rebuild"]);
    assert_eq!(rebuilt["sessions"], cases.len());
    let export = || world.json(&["attendance", "export"]);
    let first = export();
    for case in &cases {
        let rows = first.as_array().unwrap().iter();
        let mut found: Vec<String> = rows
            .filter(|row| row["session_id"] == case.id)
            .map(told)
            .collect();
        found.sort();
        let mut wanted: Vec<String> = case.of("row").map(|words| words.join(" ")).collect();
        wanted.sort();
        assert_eq!(found, wanted, "{} {:?}", case.id, case.lines);
    }
    // What is derived is thrown away, and is there again just so.
    let database = Connection::open(world.database()).unwrap();
    database
        .execute_batch("DELETE FROM session_attendance; DELETE FROM attendance_computations")
        .unwrap();
    assert_eq!(world.json(&["attendance", "rebuild"]), rebuilt);
    assert_eq!(export(), first);
    assert_eq!(
        world.json(&["db", "check"]),
        json!({ "ok": true, "problems": [] })
    );
}
