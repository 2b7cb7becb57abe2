//! Reports: the rows, what they come to, the sheet of a person, and the page.

use serde_json::{Value, json};

use crate::support::{World, csv_rows, keys};

fn final_world() -> World {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--days", "1", "--download"]);
    world.json(&["participant", "fetch"]);
    world.set_clock("2026-09-08T17:00:00Z");
    world.json(&["participant", "fetch", "--force"]);
    world
}

fn rows(world: &World) -> Vec<Value> {
    let rows = world.json(&["attendance", "export", "--to", "2026-09-07"]);
    rows.as_array().unwrap().clone()
}

fn names<'a>(rows: &[&'a Value], status: &str) -> Vec<&'a Value> {
    let own = rows.iter().filter(|row| row["status"] == status);
    own.map(|row| &row["name"]).collect()
}

#[test]
fn an_overview_counts_what_its_rows_say() {
    let world = final_world();
    let rows = rows(&world);
    let groups = world.json(&[
        "attendance",
        "report",
        "--to",
        "2026-09-07",
        "--per",
        "session",
    ]);
    let groups = groups.as_array().unwrap();
    let wanted = "per key label sessions expected present late left_early absent excused pending \
        unexpected average_percent duration_seconds missing uninvited";
    assert_eq!(
        keys(&groups[0]),
        wanted.split_whitespace().collect::<Vec<_>>()
    );
    let mut seen = 0;
    for group in groups {
        let own: Vec<_> = rows
            .iter()
            .filter(|row| row["session_id"] == group["key"])
            .collect();
        seen += own.len();
        for word in [
            "present",
            "late",
            "left_early",
            "absent",
            "excused",
            "pending",
            "unexpected",
        ] {
            assert_eq!(group[word], names(&own, word).len(), "{group}");
        }
        assert_eq!(
            group["expected"],
            own.len() - names(&own, "unexpected").len()
        );
        let missing: Vec<_> = group["missing"].as_array().unwrap().iter().collect();
        assert_eq!(missing, names(&own, "absent"));
        let uninvited: Vec<_> = group["uninvited"].as_array().unwrap().iter().collect();
        assert_eq!(uninvited, names(&own, "unexpected"));
        let settled: Vec<f64> = own
            .iter()
            .filter(|row| {
                ["present", "late", "left_early", "absent"]
                    .contains(&row["status"].as_str().unwrap())
            })
            .map(|row| row["attendance_percent"].as_f64().unwrap())
            .collect();
        let mean = settled.iter().sum::<f64>() / settled.len() as f64;
        let told = group["average_percent"].as_f64().unwrap();
        assert!(
            mean - told < 0.1 && told <= mean + 0.001,
            "{told} of {mean}"
        );
    }
    assert_eq!(seen, rows.len());
    for by in ["cohort", "host", "person"] {
        let groups = world.json(&["attendance", "report", "--to", "2026-09-07", "--per", by]);
        let counted: u64 = groups
            .as_array()
            .unwrap()
            .iter()
            .map(|group| {
                group["expected"].as_u64().unwrap() + group["unexpected"].as_u64().unwrap()
            })
            .sum();
        assert_eq!(counted, rows.len() as u64, "{by}");
    }
    let csv = world.text(&[
        "attendance",
        "report",
        "--to",
        "2026-09-07",
        "--per",
        "session",
        "-o",
        "csv",
    ]);
    let lines = csv_rows(&csv);
    let several = groups
        .iter()
        .position(|group| group["missing"].as_array().unwrap().len() > 1);
    if let Some(place) = several {
        assert!(lines[place]["missing"].contains("; "), "{csv}");
    }
}

#[test]
fn under_the_table_stand_totals_averages_who_is_missing_and_who_came_uninvited() {
    let world = final_world();
    let rows = rows(&world);
    let text = world.text(&["attendance", "report", "--to", "2026-09-07"]);
    let totals = text.lines().find(|line| line.contains(" rows: ")).unwrap();
    assert!(
        totals.contains(" present") && totals.contains("on average"),
        "{totals}"
    );
    for row in &rows {
        let word = match row["status"].as_str().unwrap() {
            "absent" => "missing",
            "unexpected" => "came uninvited",
            _ => continue,
        };
        let begin = format!("{} {word}: ", row["session_id"].as_str().unwrap());
        let line = text.lines().find(|line| line.starts_with(&begin)).unwrap();
        assert!(line.contains(row["name"].as_str().unwrap()), "{line}");
    }
    // A pipe gets no bars, and data in other forms is rows alone.
    assert!(!text.contains('█'));
    let json = world.json(&["attendance", "report", "--to", "2026-09-07"]);
    assert_eq!(json, Value::Array(rows));
}

#[test]
fn the_sheet_of_a_person_has_their_sessions_and_recordings() {
    let world = final_world();
    let all = rows(&world);
    let present = all.iter().find(|row| row["status"] == "present").unwrap();
    let (person, email) = (
        present["person_id"].as_str().unwrap(),
        present["email"].as_str().unwrap(),
    );
    let sheet = world.json(&[
        "attendance",
        "report",
        "--to",
        "2026-09-07",
        "--person",
        person,
    ]);
    let own: Vec<_> = all
        .iter()
        .filter(|row| row["person_id"] == person)
        .collect();
    let sheet_rows = sheet.as_array().unwrap();
    assert_eq!(sheet_rows.len(), own.len());
    for (line, row) in sheet_rows.iter().zip(own) {
        let mut keys_of = keys(row);
        keys_of.push("recordings");
        assert_eq!(keys(line), keys_of);
        for (key, value) in row.as_object().unwrap() {
            assert_eq!(&line[key], value);
        }
        let session = line["session_id"].as_str().unwrap();
        let files = world.json(&["recording", "list", "--session", session]);
        let archived = files
            .as_array()
            .unwrap()
            .iter()
            .filter(|file| file["state"] == "verified");
        let told: usize = line["recordings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|run| run["archive_paths"].as_array().unwrap().len())
            .sum();
        assert_eq!(told, archived.count(), "{line}");
    }
    let by_mail = world.json(&[
        "attendance",
        "report",
        "--to",
        "2026-09-07",
        "--person",
        email,
    ]);
    assert_eq!(by_mail, sheet);
    let page = world.text(&[
        "attendance",
        "report",
        "--person",
        person,
        "--format",
        "html",
    ]);
    let name = present["name"].as_str().unwrap();
    assert!(
        page.contains(&format!("<h1>Attendance of {name}</h1>")),
        "{page}"
    );
    assert!(!page.contains("<script"));
    let none = world.json(&["attendance", "report", "--person", "nobody"]);
    assert_eq!(none, json!([]));
}
