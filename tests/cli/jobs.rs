//! The frame around every batch job: one at a time, each in the ledger, stopped gently.

use std::process::{Child, Stdio};

use serde_json::{Value, json};

use crate::support::{Ended, World, ended, keys, wait_for};

/// A sandbox that answers each call that matches only after a while.
fn slow(world: &World, method: &str, path: &str, delay: &str) {
    let rule = json!({"method": method, "path": path, "delay": delay, "name": "slow"});
    world.control("POST", "/faults", &rule.to_string());
}

fn start(world: &World, arguments: &[&str]) -> Child {
    let mut command = world.command(&[arguments, &["-o", "json"]].concat());
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits until the database shows that the run is under way.
fn wait_until_running(world: &World) {
    wait_for("a running job", || {
        let running = "SELECT run_id FROM runs WHERE state = 'running'";
        world.query::<i64>(running).pop()
    });
}

fn wait_for_writes(world: &World, count: usize) {
    wait_for("writes", || (world.writes(0).len() >= count).then_some(()));
}

fn signal(child: &Child, name: &str) {
    let status = std::process::Command::new("/bin/kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(status.unwrap().success());
}

#[test]
fn the_second_of_two_runs_leaves_at_once_and_says_who_works() {
    let world = World::with_term();
    slow(&world, "POST", "/users/*/meetings", "300ms");
    let first = start(&world, &["provision"]);
    wait_until_running(&world);
    let begin = std::time::Instant::now();
    let error = world.error(&["provision"], 75);
    assert!(begin.elapsed().as_secs() < 3);
    assert_eq!(error["code"], "locked");
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains(&format!("process {}", first.id())),
        "{message}"
    );
    // Another job has a lock of its own.
    assert_eq!(world.run(&["participant", "fetch"]).code, 0);
    world.control("DELETE", "/faults", "");
    let first = ended(first.wait_with_output().unwrap());
    assert_eq!(first.code, 0, "{first:?}");
    // The one that left did nothing, so the ledger does not know it.
    let provisions = "SELECT count(*) FROM runs WHERE job = 'provision'";
    assert_eq!(world.query::<i64>(provisions), [1]);
    assert_eq!(
        world.meetings().len() as u64,
        first.json()["created"].as_u64().unwrap()
    );
}

#[test]
fn a_killed_run_is_marked_by_the_next_one_which_goes_on() {
    let world = World::with_term();
    slow(&world, "POST", "/users/*/meetings", "100ms");
    let mut first = start(&world, &["provision"]);
    wait_for_writes(&world, 2);
    first.kill().unwrap();
    first.wait().unwrap();
    assert_eq!(world.query::<String>("SELECT state FROM runs"), ["running"]);
    // Whoever only looks sees it at once, and leaves the mark to the next run.
    for list in [&["run", "list"][..], &["run", "list", "--failed"]] {
        assert_eq!(world.json(list)[0]["state"], "killed", "{list:?}");
    }
    assert_eq!(world.json(&["run", "show"])["state"], "killed");
    assert_eq!(world.json(&["status"])["last_runs"][0]["state"], "killed");
    let check = world.error(&["run", "check", "--max-age", "provision=1h"], 9);
    let said = check["message"].as_str().unwrap();
    assert!(
        said.contains("overdue") && said.contains("killed"),
        "{said}"
    );
    assert_eq!(world.query::<String>("SELECT state FROM runs"), ["running"]);
    world.control("DELETE", "/faults", "");
    let second = world.json(&["provision"]);
    assert_eq!(second["failed"], 0, "{second}");
    let states = world.query::<String>("SELECT state FROM runs ORDER BY run_id");
    assert_eq!(states, ["killed", "ok"]);
    // Nothing was made twice, and nothing was forgotten.
    assert_eq!(
        world.meetings().len() as u64,
        second["total"].as_u64().unwrap()
    );
    let after = world.json(&["provision"]);
    assert_eq!(after["unchanged"], after["total"]);
}

fn interrupted(name: &str, exit: i32) {
    let world = World::with_term();
    slow(&world, "POST", "/users/*/meetings", "200ms");
    let child = start(&world, &["provision"]);
    wait_for_writes(&world, 2);
    signal(&child, name);
    let ended = ended(child.wait_with_output().unwrap());
    assert_eq!(ended.code, exit, "{ended:?}");
    let error = ended.error();
    assert_eq!(
        (&error["code"], &error["exit_code"]),
        (&json!("interrupted"), &json!(exit))
    );
    let states = world.query::<String>("SELECT state || ' ' || exit_code FROM runs");
    assert_eq!(states, [format!("interrupted {exit}")]);
    // What was finished is saved: each meeting at Zoom is one of ours.
    let known = "SELECT count(*) FROM zoom_meetings WHERE state = 'active'";
    assert_eq!(world.query::<i64>(known)[0], world.meetings().len() as i64);
    world.control("DELETE", "/faults", "");
    let next = world.json(&["provision"]);
    assert_eq!(
        world.meetings().len() as u64,
        next["total"].as_u64().unwrap()
    );
}

#[test]
fn sigterm_lets_the_current_item_finish_and_ends_with_143() {
    interrupted("-TERM", 143);
}

#[test]
fn sigint_lets_the_current_item_finish_and_ends_with_130() {
    interrupted("-INT", 130);
}

/// Starts a job against a Zoom that takes calls and never answers, signals it, and says how long it
/// went on.
fn stopped_in_a_hanging_call(world: &World, job: &[&str], name: &str) -> (Ended, u64) {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    silent.set_nonblocking(true).unwrap();
    let address = silent.local_addr().unwrap();
    let mut command = world.command(&[job, &["-o", "json"]].concat());
    let child = command
        .env("ZOOMCTL_API_URL", format!("http://{address}/v2"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _call = wait_for("a call", || silent.accept().ok());
    let begin = std::time::Instant::now();
    signal(&child, name);
    let ended = ended(child.wait_with_output().unwrap());
    (ended, begin.elapsed().as_secs())
}

#[test]
fn a_zoom_that_hangs_holds_no_job_that_was_told_to_stop() {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--download"]);
    for (job, name, exit) in [
        (&["provision"][..], "-TERM", 143),
        (&["participant", "fetch"], "-INT", 130),
        (
            &["recording", "prune", "--older-than", "1h", "--yes"],
            "-TERM",
            143,
        ),
    ] {
        let (ended, seconds) = stopped_in_a_hanging_call(&world, job, name);
        assert_eq!(ended.code, exit, "{job:?}: {ended:?}");
        assert!(seconds < 8, "{job:?}: {seconds} s");
        assert_eq!(ended.error()["code"], "interrupted");
        let last = "SELECT state || ' ' || exit_code FROM runs ORDER BY run_id DESC LIMIT 1";
        let wanted = format!("interrupted {exit}");
        assert_eq!(world.query::<String>(last), [wanted], "{job:?}");
    }
}

#[test]
fn one_failed_item_stands_in_summary_ledger_and_exit_and_stops_nobody_else() {
    let world = World::with_term();
    let wanted = world.json(&["provision", "--dry-run"])["total"]
        .as_u64()
        .unwrap();
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "nth": 2, "status": 400,
        "body": "{\"code\":300,\"message\":\"Validation Failed.\"}"});
    world.control("POST", "/faults", &rule.to_string());
    let ended = world.run(&["provision", "-o", "json"]);
    assert_eq!(ended.code, 6, "{ended:?}");
    let summary = ended.json();
    assert_eq!(
        (&summary["failed"], &summary["created"]),
        (&json!(1), &json!(wanted - 1))
    );
    let failed = summary["errors"][0]["session_id"].as_str().unwrap();
    assert_eq!(
        keys(&summary["errors"][0]),
        ["session_id", "code", "message"]
    );
    assert_eq!(ended.error()["code"], "partial");
    let run = world.json(&["run", "show"]);
    assert_eq!(
        (&run["state"], &run["exit_code"]),
        (&json!("partial"), &json!(6))
    );
    assert_eq!(run["summary"], summary);
    let items = run["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["key"] == failed).unwrap();
    assert_eq!(
        (&item["state"], &item["action"]),
        (&json!("failed"), &json!("failed"))
    );
    assert_eq!(items.len() as u64, wanted);
    // The next run makes up for it.
    assert_eq!(world.json(&["provision"])["created"], 1);
}

#[test]
fn each_job_writes_one_row_with_what_it_was_asked_and_how_it_ended() {
    let world = World::after_the_day();
    world.json(&["recording", "sync", "--source", "cron"]);
    world.json(&["participant", "fetch", "--source", "cron"]);
    let runs = world.json(&["run", "list"]);
    let rows: Vec<_> = runs
        .as_array()
        .unwrap()
        .iter()
        .map(|run| {
            [
                &run["job"],
                &run["state"],
                &run["triggered_by"],
                &run["exit_code"],
            ]
        })
        .collect();
    let row = |job: &str, by: &str| [json!(job), json!("ok"), json!(by), json!(0)];
    let wanted = [
        row("participant-fetch", "cron"),
        row("recording-sync", "cron"),
        row("provision", "manual"),
    ];
    assert_eq!(
        rows,
        wanted
            .iter()
            .map(<[Value; 4]>::each_ref)
            .collect::<Vec<_>>()
    );
    assert_eq!(
        runs[0]["arguments"],
        "participant fetch --source cron -o json"
    );
    assert_eq!(runs[0]["started_at"], "2026-09-07T16:00:00Z");
    assert_eq!(
        world
            .json(&["run", "list", "--job", "provision"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(world.json(&["run", "list", "--failed"]), json!([]));
    assert_eq!(
        world
            .json(&["run", "list", "--limit", "2"])
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn more_deletions_than_the_brake_allows_are_none() {
    let world = World::with_term();
    let made = world.json(&["provision"])["created"].as_u64().unwrap();
    world.query::<i64>("SELECT 1");
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let cancel = "UPDATE sessions SET cancelled_at = '2026-09-07T05:00:00Z'";
    connection.execute(cancel, []).unwrap();
    drop(connection);
    let requests = world.last_request();
    let error = world.error(&["provision", "--max-delete", "2"], 8);
    assert!(error.to_string().contains("--max-delete"), "{error}");
    assert_eq!(world.writes(requests), Vec::<Value>::new());
    assert_eq!(world.meetings().len() as u64, made);
    let limit = made.to_string();
    assert_eq!(
        world.json(&["provision", "--max-delete", &limit])["deleted"],
        made
    );
    assert_eq!(world.meetings(), Vec::<Value>::new());
}
