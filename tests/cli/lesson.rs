//! Lessons that a test makes up: whose they are, who came, and what the rows say of it.

use serde_json::{Value, json};

use crate::support::World;

/// Name and word of each row.
pub(crate) type Words = Vec<(String, String)>;

/// A meeting that somebody made by hand and that never opens by itself.
pub(crate) fn meeting(world: &World) -> String {
    let host = world.term()[0]["host_email"].clone();
    let start = "2026-12-07T06:00:00Z";
    let made = world.json(&[
        "meeting",
        "create",
        "--host",
        &host,
        "--topic",
        "Room",
        "--start",
        start,
        "--duration",
        "60",
    ]);
    made["zoom_meeting_id"].as_str().unwrap().to_owned()
}

/// Sessions of this meeting, an hour each, and one person expected at each.
pub(crate) fn schedule(world: &World, number: &str, sessions: &[(&str, &str, &str)]) {
    let host = world.term()[0]["host_email"].clone();
    let mut term =
        "session_id,topic,start_time,duration_minutes,host_email,zoom_meeting_id\n".to_owned();
    let mut people = "session_id,person_id,name\n".to_owned();
    for (id, start, person) in sessions {
        term.push_str(&format!("{id},Coaching,{start},60,{host},{number}\n"));
        people.push_str(&format!("{id},{person},{person}\n"));
    }
    let term = world.write("own.csv", term);
    world.json(&["session", "import", term.to_str().unwrap()]);
    let people = world.write("people.csv", people);
    world.json(&["roster", "import", people.to_str().unwrap()]);
}

pub(crate) fn hold(world: &World, number: &str, from: &str, to: &str, names: &[&str]) {
    let people: Vec<_> = names
        .iter()
        .map(|name| json!({"name": name, "stays": [{"join": from, "leave": to}]}))
        .collect();
    let lesson = json!({"start": from, "end": to, "people": people, "files": []});
    let path = format!("/meetings/{number}/instances");
    world.control("POST", &path, &lesson.to_string());
}

pub(crate) fn words(world: &World, session: &str) -> Words {
    let rows = world.json(&["attendance", "export", "--session", session]);
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| (text(row, "name"), text(row, "status")))
        .collect()
}

pub(crate) fn pairs(rows: &[(&str, &str)]) -> Words {
    let own = |row: &(&str, &str)| (row.0.to_owned(), row.1.to_owned());
    rows.iter().map(own).collect()
}
