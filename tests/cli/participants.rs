//! Participants: how few calls they cost, and every reason why there are none.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{World, time};

/// A session of the first host, 06:00 to 07:00 UTC, whose meeting never opens by itself.
fn told(world: &World) -> String {
    let host = world.term()[0]["host_email"].clone();
    let session = format!(
        "session_id,topic,start_time,duration_minutes,host_email\nx1,Coaching,2026-09-07T06:00:00Z,60,{host}\n"
    );
    let file = world.write("own.csv", session);
    world.json(&["session", "import", file.to_str().unwrap()]);
    world.json(&["provision", "--session", "x1"]);
    let shown = world.json(&["session", "show", "x1"]);
    let number = shown["zoom_meeting_id"].as_str().unwrap().to_owned();
    let later = json!({"start_time": "2026-12-07T06:00:00Z"}).to_string();
    world.control("PATCH", &format!("/meetings/{number}"), &later);
    number
}

/// Tells the sandbox how the lesson went: whether the host was there, and who else all the time.
fn hold(world: &World, number: &str, from: &str, to: &str, people: &[&str]) {
    let at = |clock: &str| format!("2026-09-07T{clock}:00Z");
    let people: Vec<_> = people
        .iter()
        .map(|name| json!({"name": name, "stays": [{"join": at(from), "leave": at(to)}]}))
        .collect();
    let lesson = json!({"start": at(from), "end": at(to), "people": people, "files": []});
    world.control(
        "POST",
        &format!("/meetings/{number}/instances"),
        &lesson.to_string(),
    );
}

fn fetch(world: &World) -> Value {
    let all = world.json(&["participant", "fetch"]);
    let own = all.as_array().unwrap().iter();
    let mut own = own.filter(|row| row["session_id"] == "x1");
    own.next().cloned().unwrap_or(Value::Null)
}

/// Paths of the calls since this number, the ids in them left out.
fn calls(world: &World, since: u64) -> Vec<String> {
    let requests = world.journal(since).into_iter();
    let api = requests.filter(|request| request["host"] == "api");
    api.map(|request| {
        let path = request["path"].as_str().unwrap().to_owned();
        let path = path.split('?').next().unwrap().to_owned();
        let mut parts: Vec<&str> = path.split('/').collect();
        let place = parts.len() - 2;
        if parts.last() != Some(&"meetings") && place > 1 && parts[place] == "past_meetings" {
            parts.pop();
        }
        let kept = parts.into_iter().filter(|part| {
            !part.contains('@')
                && !part.contains('%')
                && !part.starts_with(|c: char| c.is_ascii_digit())
        });
        kept.collect::<Vec<_>>().join("/")
    })
    .collect()
}

#[test]
fn a_run_asks_one_list_for_each_host_and_one_report_for_each_run_of_a_meeting() {
    let world = World::with(&["--hosts", "8"]);
    world.import_term();
    world.json(&["provision", "--days", "1"]);
    world.set_clock("2026-09-07T21:00:00Z");
    let before = world.last_request();
    let fetched = world.json(&["participant", "fetch"]);
    let spent = calls(&world, before);
    let fetched = fetched.as_array().unwrap();
    let hosts: BTreeSet<_> = world
        .query::<String>(
            "SELECT host_email FROM sessions WHERE zoom_meeting_id IS NOT NULL
             AND end_time < '2026-09-07T20:50:00Z'",
        )
        .into_iter()
        .collect();
    let count = |end: &str| spent.iter().filter(|path| path.ends_with(end)).count();
    let runs =
        world.query::<i64>("SELECT count(*) FROM zoom_instances WHERE session_id IS NOT NULL");
    assert!(
        hosts.len() >= 5 && fetched.len() > hosts.len(),
        "{fetched:?}"
    );
    assert_eq!(count("report/users/meetings"), hosts.len(), "{spent:?}");
    assert_eq!(count("/participants") as i64, runs[0], "{spent:?}");
    assert_eq!(
        spent.len(),
        hosts.len() + count("/participants"),
        "{spent:?}"
    );

    // Within the hour nothing is due, and nothing is asked.
    let before = world.last_request();
    world.advance("15m");
    let again = world.json(&["participant", "fetch"]);
    let told = |row: &Value| (row["session_id"].clone(), row["reason"].clone());
    let again: Vec<_> = again.as_array().unwrap().iter().map(told).collect();
    for row in fetched.iter().filter(|row| row["status"] == "fetched") {
        let wanted = (row["session_id"].clone(), json!("already_fetched"));
        assert!(again.contains(&wanted), "{again:?}");
    }
    assert!(
        !calls(&world, before)
            .iter()
            .any(|path| path.ends_with("/participants"))
    );
}

#[test]
fn a_lesson_that_never_took_place_costs_a_call_an_hour_and_is_a_no_show_a_day_later() {
    let world = World::with_term();
    told(&world);
    world.set_clock("2026-09-07T07:10:00Z");
    assert_eq!(fetch(&world)["reason"], "no_data_from_zoom");
    let before = world.last_request();
    let mut asked = 0;
    for _ in 0..92 {
        world.advance("15m");
        asked += usize::from(fetch(&world) != Value::Null);
    }
    let spent = calls(&world, before);
    let own = spent.iter().filter(|path| !path.ends_with("/participants"));
    // Eight quarters of an hour, then every hour; the host's other lessons ask for the list too.
    assert!((20..=36).contains(&asked), "{asked}");
    assert!(own.count() <= 2 * asked, "{spent:?}");
    let row = world.json(&["attendance", "export", "--session", "x1"]);
    assert_eq!(row, json!([]), "nobody is expected, nobody came");
    world.set_clock("2026-09-08T07:00:00Z");
    let row = fetch(&world);
    assert_eq!(
        (&row["status"], &row["reason"]),
        (&json!("skipped"), &json!("no_show"))
    );
    assert_eq!(row["message"], Value::Null);
    let before = world.last_request();
    assert_eq!(fetch(&world)["reason"], "no_show");
    let own: Vec<_> = calls(&world, before);
    assert!(
        own.iter().all(|path| !path.contains("instances")),
        "{own:?}"
    );
}

#[test]
fn where_the_report_is_refused_each_meeting_is_asked_for_by_itself() {
    let world = World::with_term();
    let number = told(&world);
    world.set_clock("2026-09-07T07:20:00Z");
    hold(&world, &number, "06:00", "07:00", &["Sara", "Lina"]);
    world.control(
        "POST",
        "/scopes",
        &json!({"scopes": ["meeting:read:admin"]}).to_string(),
    );
    let before = world.last_request();
    let row = fetch(&world);
    assert_eq!(row["status"], "fetched", "{row}");
    assert_eq!(row["participant_count"], 3);
    let spent = calls(&world, before);
    assert!(
        spent.iter().any(|path| path.ends_with("/instances")),
        "{spent:?}"
    );
    let source = world
        .query::<String>("SELECT participants_source FROM zoom_instances WHERE session_id = 'x1'");
    assert_eq!(source, ["past_meetings"]);
    let lists = spent.iter().filter(|path| path.contains("report/users"));
    // The change of scopes took the token away: the first list is sent twice.
    assert!(lists.count() <= 2, "once refused it is not asked for again");
}

#[test]
fn one_person_no_report_an_empty_one_and_no_run_at_all_are_told_apart() {
    let world = World::with_term();
    let number = told(&world);
    world.set_clock("2026-09-07T07:10:00Z");
    let message = |row: &Value| row["message"].as_str().unwrap_or_default().to_owned();
    let row = fetch(&world);
    assert!(message(&row).contains("no run of the meeting"), "{row}");
    hold(&world, &number, "06:00", "07:00", &[]);
    world.advance("5m");
    let named = world.json(&["participant", "fetch", "--session", "x1"]);
    assert_eq!(named[0]["reason"], "no_data_from_zoom");
    assert!(message(&named[0]).contains("one person"), "{named}");
    let rule = |body: &str| {
        let body = body.replace('\'', "\"");
        world.control("POST", "/faults", &body);
    };
    rule(
        "{'method': 'GET', 'path': '/report/meetings/*/participants', 'times': 1, 'status': 200, \
          'body': '{\\'page_size\\': 300, \\'total_records\\': 0, \\'participants\\': []}'}",
    );
    world.advance("5m");
    let named = world.json(&["participant", "fetch", "--session", "x1"]);
    assert_eq!(named[0]["reason"], "no_data_from_zoom");
    assert!(message(&named[0]).contains("empty"), "{named}");
    // A day later it is settled: one was there, who holds the lesson, and nobody else.
    world.set_clock("2026-09-08T08:00:00Z");
    let row = fetch(&world);
    assert_eq!(row["participant_count"], 1, "{row}");
    let before = world.last_request();
    assert_eq!(fetch(&world), Value::Null, "final: not due any more");
    assert!(
        !calls(&world, before)
            .iter()
            .any(|path| path.contains("report/meetings"))
    );
    let named = world.json(&["participant", "fetch", "--session", "x1"]);
    assert_eq!(named[0]["reason"], "already_fetched");
}

#[test]
fn nobody_is_absent_while_data_may_come_and_a_cron_that_stood_still_makes_nobody_absent() {
    let world = World::with_term();
    let number = told(&world);
    let roster = world.write(
        "r.csv",
        "session_id,person_id,name\nx1,p1,Sara\nx1,p2,Omar\n",
    );
    world.json(&["roster", "import", roster.to_str().unwrap()]);
    let words = || -> Vec<Value> {
        let rows = world.json(&["attendance", "export", "--session", "x1"]);
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["status"].clone()).collect()
    };
    world.set_clock("2026-09-07T07:20:00Z");
    hold(&world, &number, "06:00", "07:00", &["Sara"]);
    assert_eq!(words(), ["pending", "pending"]);
    world.json(&["participant", "fetch"]);
    assert_eq!(words(), ["pending", "present"], "Omar, Sara");
    // Two days without a run: time alone settles nothing.
    world.set_clock("2026-09-09T09:00:00Z");
    assert_eq!(words(), ["pending", "present"]);
    let row = fetch(&world);
    assert_eq!(row["status"], "fetched");
    assert_eq!(words(), ["absent", "present"]);
}

#[test]
fn two_complete_fetches_an_hour_apart_that_agree_are_final() {
    let world = World::with_term();
    let number = told(&world);
    world.set_clock("2026-09-07T07:20:00Z");
    hold(&world, &number, "06:00", "06:20", &["Sara"]);
    hold(&world, &number, "06:25", "07:00", &["Sara", "Lina"]);
    let finals = || {
        world.query::<i64>("SELECT participants_final FROM zoom_instances WHERE session_id = 'x1'")
    };
    assert_eq!(fetch(&world)["status"], "fetched");
    assert_eq!(finals(), [0, 0]);
    world.advance("61m");
    assert_eq!(fetch(&world)["status"], "fetched");
    assert_eq!(finals(), [1, 1]);
    world.advance("61m");
    assert_eq!(fetch(&world), Value::Null);
    let stays = world.json(&["participant", "list", "--session", "x1"]);
    assert_eq!(
        stays.as_array().unwrap().len(),
        5,
        "three of the second run, two of the first"
    );
    let row = world.json(&["attendance", "export", "--session", "x1"]);
    let sara = row
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Sara")
        .unwrap();
    assert_eq!(
        (&sara["duration_seconds"], &sara["joins"]),
        (&json!(3300), &json!(2))
    );
    assert_eq!(
        time(sara["join_time"].as_str().unwrap()),
        time("2026-09-07T06:00:00Z")
    );
}
