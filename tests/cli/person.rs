//! The person's side: what comes next, joining and starting, and the schedule as documents.

use icalendar::parser::{read_calendar, unfold};
use serde_json::{Value, json};

use crate::support::{World, csv_rows};

/// The first session of the day that has a meeting, with its start.
fn first(world: &World) -> (String, String) {
    let rows = world.json(&["session", "list"]);
    let rows = rows.as_array().unwrap();
    let session = rows
        .iter()
        .find(|session| session["zoom_meeting_id"] != Value::Null)
        .unwrap();
    let text = |key: &str| session[key].as_str().unwrap().to_owned();
    (text("session_id"), text("start_time"))
}

#[test]
fn joining_prints_the_link_and_is_logged() {
    let world = World::with_term();
    world.json(&["provision"]);
    let (id, _) = first(&world);
    let shown = world.json(&["session", "show", &id]);
    let link = world.text(&["session", "join", &id, "--print", "--person", "p1"]);
    assert_eq!(link.trim_end(), shown["join_url"]);
    let code = world.text(&["session", "join", &id, "--qr"]);
    assert!(code.contains('█') && code.lines().count() > 10, "{code}");
    let logs = world.json(&["session", "list", "--logs"]);
    assert_eq!(logs[1]["action"], "join_meeting");
    assert_eq!(
        (&logs[0]["person_id"], &logs[1]["person_id"]),
        (&Value::Null, &json!("p1"))
    );
    let unknown = world.error(&["session", "join", "nobody", "--print"], 5);
    assert_eq!(unknown["code"], "not_found");
}

#[test]
fn a_start_link_is_fresh_given_in_its_window_only_and_kept_nowhere() {
    let world = World::with_term();
    world.json(&["provision"]);
    let (id, start) = first(&world);
    let early = crate::support::time(&start) - chrono::TimeDelta::minutes(16);
    world.set_clock(&early.to_rfc3339());
    let refused = world.error(&["session", "start", &id, "--print"], 2);
    assert!(refused["hint"].as_str().unwrap().contains("--force"));
    let forced = world.json(&["session", "start", &id, "--print", "--force"]);
    world.advance("1m");
    let link = world.text(&["session", "start", &id, "--print"]);
    assert!(
        link.starts_with("https://") && link.contains("/s/"),
        "{link}"
    );
    assert!(
        forced["start_url"]
            .as_str()
            .unwrap()
            .starts_with("https://")
    );
    let bytes = std::fs::read(world.database()).unwrap();
    let secret = link.trim_end().split("zak=").nth(1).unwrap().as_bytes();
    assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    let logs = world.json(&["session", "list", "--logs"]);
    let actions: Vec<_> = logs
        .as_array()
        .unwrap()
        .iter()
        .map(|log| &log["action"])
        .collect();
    assert_eq!(actions, ["start_meeting", "start_meeting"]);
    let shown = world.json(&["session", "show", &id, "--show-start-url"]);
    assert!(shown["start_url"].as_str().unwrap().contains("/s/"));
    assert!(
        world
            .json(&["session", "show", &id])
            .get("start_url")
            .is_none()
    );
}

#[test]
fn the_next_session_of_a_person_is_one_of_their_roster() {
    let world = World::with_term();
    world.json(&["provision"]);
    let person = world.query::<String>(
        "SELECT person_id FROM roster JOIN sessions USING (session_id)
         UNION SELECT person_id FROM roster JOIN sessions USING (cohort) ORDER BY 1",
    );
    let person = &person[0];
    let next = world.json(&["session", "next", "--person", person]);
    let expected = world.json(&[
        "session",
        "list",
        "--person",
        person,
        "--from",
        "2026-09-07",
        "--limit",
        "1",
    ]);
    assert_eq!(next["session_id"], expected[0]["session_id"]);
    assert_eq!(next["join_state"], "joinable");
    let id = next["session_id"].as_str().unwrap();
    let shown = world.json(&["session", "show", id, "--person", person]);
    assert_eq!(shown["expected"], true);
    let shown = world.json(&["session", "show", id, "--person", "nobody"]);
    assert_eq!(shown["expected"], false);
    assert_eq!(
        world.error(&["session", "next", "--person", "nobody"], 5)["code"],
        "not_found"
    );
}

#[test]
fn an_exported_schedule_is_imported_again_without_a_change() {
    let world = World::with_term();
    world.json(&["provision"]);
    let agenda = "=1+1, \"quoted\"\nsecond line";
    let (id, _) = first(&world);
    world.json(&[
        "session", "edit", &id, "--agenda", agenda, "--topic", "+Biology",
    ]);
    let path = world.path("export.csv");
    let path = path.to_str().unwrap();
    world.text(&["session", "export", "--out", path]);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("'=1+1"), "a spreadsheet would run it");
    let rows = csv_rows(&text);
    assert!(rows.iter().all(|row| row["status"] == "scheduled"));
    let again = world.json(&["session", "import", path]);
    assert_eq!(again["unchanged"], rows.len());
    assert_eq!((&again["added"], &again["changed"]), (&json!(0), &json!(0)));
    let json = world.json(&["session", "export"]);
    assert_eq!(json.as_array().unwrap().len(), rows.len());
}

#[test]
fn a_calendar_keeps_its_uids_over_moves_and_cancellations() {
    let world = World::with_term();
    world.json(&["provision"]);
    let (id, _) = first(&world);
    let entry = |id: &str| {
        let text = world.text(&["session", "export", "--format", "ics"]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = unfold(&text);
        let calendar = read_calendar(&unfolded).unwrap();
        let sessions = world.json(&["session", "list"]);
        assert_eq!(
            calendar.components.len(),
            sessions.as_array().unwrap().len()
        );
        let uid = format!("{id}@zoomctl");
        let own = calendar.components.iter().find(|entry| {
            entry
                .find_prop("UID")
                .is_some_and(|found| found.val.as_str() == uid)
        });
        let own = own.unwrap();
        let text = |name: &str| {
            own.find_prop(name)
                .map(|found| found.val.as_str().to_owned())
        };
        let sequence: u32 = text("SEQUENCE").unwrap().parse().unwrap();
        (
            sequence,
            text("STATUS").unwrap(),
            text("DTSTART").unwrap(),
            text("URL"),
        )
    };
    let before = entry(&id);
    let shown = world.json(&["session", "show", &id]);
    assert_eq!(before.3.as_deref(), shown["join_url"].as_str());
    world.advance("2s");
    let number = shown["zoom_meeting_id"].as_str().unwrap();
    world.control(
        "PATCH",
        &format!("/meetings/{number}"),
        r#"{"password":"heron-4"}"#,
    );
    world.json(&["provision"]);
    let linked = entry(&id);
    assert_ne!(linked.3, before.3, "the link holds the passcode");
    assert!(linked.0 > before.0, "{linked:?} after {before:?}");
    world.advance("2s");
    world.json(&["session", "edit", &id, "--start", "2026-09-09T10:00:00Z"]);
    let moved = entry(&id);
    assert!(moved.0 > linked.0, "{moved:?} after {linked:?}");
    assert_eq!(
        (moved.1.as_str(), moved.2.as_str()),
        ("CONFIRMED", "20260909T100000Z")
    );
    world.advance("2s");
    world.json(&["session", "cancel", &id]);
    let gone = entry(&id);
    assert!(gone.0 > moved.0, "{gone:?} after {moved:?}");
    assert_eq!((gone.1.as_str(), &gone.3), ("CANCELLED", &None));
    world.advance("2s");
    world.json(&["session", "edit", &id, "--revive"]);
    let back = entry(&id);
    assert!(back.0 > gone.0, "{back:?} after {gone:?}");
    assert_eq!((back.1.as_str(), back.3.is_some()), ("CONFIRMED", true));
}

#[test]
fn the_page_names_every_session_and_holds_no_start_link() {
    let world = World::with_term();
    world.json(&["provision"]);
    let html = world.text(&["session", "export", "--format", "html"]);
    let (id, _) = first(&world);
    let shown = world.json(&["session", "show", &id]);
    let link = shown["join_url"].as_str().unwrap().replace('&', "&amp;");
    assert!(html.contains(&link), "{html}");
    assert!(!html.contains("zak=") && !html.contains("/s/"));
}

#[test]
fn the_morning_screen_tells_what_lacks_a_meeting_and_how_the_runs_ended() {
    let world = World::with_term();
    let before = world.json(&["status", "--tz", "Asia/Riyadh"]);
    let today = before["sessions"].as_array().unwrap().len();
    assert!(today > 0 && before["sessions_today"] == today);
    assert!(!before["without_meeting"].as_array().unwrap().is_empty());
    assert_eq!(before["last_runs"], json!([]));
    world.json(&["provision"]);
    let requests = world.last_request();
    let after = world.json(&["status", "--tz", "Asia/Riyadh"]);
    assert_eq!(world.last_request(), requests, "nothing is asked of Zoom");
    assert_eq!(after["without_meeting"], json!([]));
    assert_eq!(after["last_runs"][0]["job"], "provision");
    assert_eq!(after["last_runs"][0]["state"], "ok");
    let left = after["host_writes"][0]["left_today"].as_u64().unwrap();
    assert!(left < 100, "{after}");
    let text = world.text(&["status"]);
    assert!(text.contains("provision ok"), "{text}");
}

#[test]
fn notices_tell_each_expected_person_what_changed_since_a_run_once() {
    let world = World::with_term();
    let run = world.json(&["provision"])["run_id"].to_string();
    let kinds = |since: &str, id: &str| -> Vec<Value> {
        let all = world.json(&["session", "notices", "--since", since, "--remind", "1"]);
        let own = all.as_array().unwrap().iter();
        own.filter(|notice| notice["session_id"] == id)
            .map(|notice| notice["kind"].clone())
            .collect()
    };
    let everything = world.json(&["session", "notices"]);
    assert!(
        everything
            .as_array()
            .unwrap()
            .iter()
            .all(|notice| notice["kind"] == "new")
    );
    let ids = world.query::<String>(
        "SELECT session_id FROM sessions WHERE zoom_meeting_id IS NOT NULL
         AND start_time > '2026-09-08T00:00:00Z' ORDER BY start_time",
    );
    let people = everything.as_array().unwrap().iter();
    let expected = people
        .filter(|notice| notice["session_id"] == ids[0])
        .count();
    assert!(expected > 0);
    assert_eq!(kinds(&run, &ids[0]), Vec::<Value>::new());
    world.advance("1m");
    world.json(&[
        "session",
        "edit",
        &ids[0],
        "--start",
        "2026-09-09T10:00:00Z",
    ]);
    world.json(&["session", "cancel", &ids[1]]);
    assert_eq!(kinds(&run, &ids[0]), vec![json!("moved"); expected]);
    assert!(kinds(&run, &ids[1]).iter().all(|kind| kind == "cancelled"));
    assert!(!kinds(&run, &ids[1]).is_empty());
    let later = world.query::<i64>("SELECT max(run_id) FROM runs")[0].to_string();
    assert_eq!(kinds(&later, &ids[0]), Vec::<Value>::new());
    world.set_clock("2026-09-09T09:30:00Z");
    assert_eq!(kinds(&later, &ids[0]), vec![json!("reminder"); expected]);
}

#[test]
fn whoever_paid_and_took_a_link_can_be_erased_too() {
    let world = World::with_term();
    world.json(&["provision", "--person", "P-0001", "--payment", "INV-1"]);
    let (id, _) = first(&world);
    world.text(&["session", "join", &id, "--print", "--person", "P-0001"]);
    world.json(&["person", "erase", "P-0001", "--yes", "--by", "nora"]);
    for table in ["payments", "zoom_session_logs"] {
        let people = world.query::<String>(&format!("SELECT person_id FROM {table}"));
        assert!(
            people.len() == 1 && people[0].starts_with("erased-"),
            "{table}: {people:?}"
        );
    }
}

/// A folder before all others in the PATH, whose `xdg-open` writes down what it was given.
fn with_desktop(world: &World, arguments: &[&str]) -> (crate::support::Ended, Option<String>) {
    let folder = world.path("desktop");
    std::fs::create_dir_all(&folder).unwrap();
    let opened = world.path("opened");
    let _ = std::fs::remove_file(&opened);
    let program = folder.join("xdg-open");
    let script = format!("#!/bin/sh\nprintf %s \"$1\" > '{}'\n", opened.display());
    std::fs::write(&program, script).unwrap();
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&program, mode).unwrap();
    let mut command = world.command(arguments);
    command.env("PATH", format!("{}:/usr/bin:/bin", folder.display()));
    let ended = crate::support::ended(command.output().unwrap());
    (ended, std::fs::read_to_string(&opened).ok())
}

#[test]
fn joining_and_starting_hand_the_link_to_the_desktop_and_print_opens_nothing() {
    let world = World::with_term();
    world.json(&["provision"]);
    let (id, start) = first(&world);
    let shown = world.json(&["session", "show", &id]);
    let (joined, opened) = with_desktop(&world, &["session", "join", &id, "-o", "json"]);
    assert_eq!(joined.code, 0, "{joined:?}");
    assert_eq!(opened.as_deref(), shown["join_url"].as_str());
    for flag in ["--print", "--qr"] {
        let (shown, opened) = with_desktop(&world, &["session", "join", &id, flag]);
        assert_eq!((shown.code, opened), (0, None), "{flag}");
    }
    world.set_clock(&start);
    let (started, opened) = with_desktop(&world, &["session", "start", &id, "-o", "json"]);
    assert_eq!(started.code, 0, "{started:?}");
    assert!(opened.unwrap().contains("zak="));
    let output = format!("{}{}", started.stdout, started.stderr);
    assert!(!output.contains("zak="), "opened, so not shown: {output}");
    // Without a desktop nothing is opened, nothing is logged, and that is said.
    let logs = world.json(&["session", "list", "--logs"]);
    let error = world.error(&["session", "join", &id], 7);
    assert!(error["hint"].as_str().unwrap().contains("--print"));
    assert_eq!(world.json(&["session", "list", "--logs"]), logs);
}

#[test]
fn watching_shows_the_session_again_when_its_state_changes_until_interrupted() {
    let world = World::with_term();
    world.json(&["provision"]);
    let (id, start) = first(&world);
    // A second before it can be joined.
    let before = crate::support::time(&start) - chrono::TimeDelta::seconds(601);
    let mut command = world.command(&["session", "next", "--watch", "-o", "ndjson"]);
    command.env("ZOOMCTL_NOW", before.to_rfc3339());
    let mut watching = command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let lines = std::io::BufReader::new(watching.stdout.take().unwrap());
    let mut lines = std::io::BufRead::lines(lines);
    let mut next = || -> Value {
        let line = lines.next().expect("it goes on").unwrap();
        serde_json::from_str(&line).unwrap()
    };
    let (soon, joinable) = (next(), next());
    assert_eq!(
        (&soon["session_id"], &soon["join_state"]),
        (&json!(id), &json!("soon"))
    );
    assert_eq!(joinable["join_state"], "joinable");
    assert!(joinable["starts_in_seconds"].as_i64().unwrap() <= 600);
    let pid = rustix::process::Pid::from_child(&watching);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    assert_eq!(watching.wait().unwrap().code(), Some(130));
}
