//! `[notify]`: what a monitor and a program hear of how a job ended.

use std::fs;

use serde_json::json;

use crate::configure;
use crate::support::monitor::Monitor;
use crate::support::{World, wait_for};

fn notify(world: &World, monitor: &Monitor, on: &str) {
    let url = &monitor.url;
    configure(
        world,
        &format!("[notify]\nurl = \"{url}/{{job}}\"\non = \"{on}\"\n"),
    );
}

/// Provisions with the token endpoint refusing, which no run survives.
fn fail(world: &World) {
    let rule = json!({"method": "GET", "path": "/users/*/meetings", "status": 400,
        "body": "{\"code\":300,\"message\":\"Validation Failed.\"}"});
    world.control("POST", "/faults", &rule.to_string());
    let ended = world.run(&["provision"]);
    assert_ne!(ended.code, 0, "{ended:?}");
    world.control("DELETE", "/faults", "");
}

#[test]
fn on_failure_only_failures_are_told_with_run_and_reason() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "failure");
    world.json(&["provision"]);
    assert_eq!(monitor.lines(), [""; 0]);
    fail(&world);
    let pings = monitor.take();
    assert_eq!(pings.len(), 1, "{pings:?}");
    assert_eq!(pings[0].line, "POST /CANARY/provision/fail");
    assert!(
        pings[0].body.starts_with("provision run 2, exit "),
        "{pings:?}"
    );
    assert!(pings[0].body.contains("zoomctl run show 2"), "{pings:?}");
    world.json(&["provision"]);
    assert_eq!(monitor.lines(), [""; 0]);
}

#[test]
fn a_time_limit_that_ends_a_run_is_told_though_zoom_hangs() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "failure");
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    silent.set_nonblocking(true).unwrap();
    let url = format!("http://{}/v2", silent.local_addr().unwrap());
    let mut child = world
        .command(&["provision", "--source", "cron", "--quiet"])
        .env("ZOOMCTL_API_URL", url)
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let _call = wait_for("a call", || silent.accept().ok());
    // `timeout` sends one signal to its child and one to the whole group.
    for _ in 0..2 {
        let pid = child.id().to_string();
        let kill = std::process::Command::new("/bin/kill");
        assert!({ kill }.args(["-TERM", &pid]).status().unwrap().success());
    }
    assert_eq!(child.wait().unwrap().code(), Some(143));
    let pings = monitor.take();
    assert_eq!(pings.len(), 1, "{pings:?}");
    assert_eq!(pings[0].line, "POST /CANARY/provision/fail");
    assert!(pings[0].body.contains("exit 143"), "{pings:?}");
}

#[test]
fn on_recovery_the_first_good_run_is_told_too() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "recovery");
    world.json(&["provision"]);
    fail(&world);
    world.json(&["provision"]);
    world.json(&["provision"]);
    let pings = monitor.take();
    let lines: Vec<&str> = pings.iter().map(|ping| ping.line.as_str()).collect();
    assert_eq!(
        lines,
        ["POST /CANARY/provision/fail", "POST /CANARY/provision"]
    );
    assert!(
        pings[1].body.starts_with("provision run 3 works again"),
        "{pings:?}"
    );
}

#[test]
fn always_is_start_and_end_of_each_run_in_healthchecks_style() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "always");
    let created = world.json(&["provision"])["created"].to_string();
    let pings = monitor.take();
    let lines: Vec<&str> = pings.iter().map(|ping| ping.line.as_str()).collect();
    assert_eq!(
        lines,
        ["POST /CANARY/provision/start", "POST /CANARY/provision"]
    );
    assert!(
        pings[1].body.contains(&format!("created {created}")),
        "{pings:?}"
    );
    world.json(&["recording", "sync"]);
    assert_eq!(
        monitor.lines(),
        [
            "POST /CANARY/recording-sync/start",
            "POST /CANARY/recording-sync"
        ]
    );
    // A dry run is none.
    world.json(&["provision", "--dry-run"]);
    assert_eq!(monitor.lines(), [""; 0]);
}

#[test]
fn a_monitor_that_refuses_or_is_not_there_is_a_warning_and_never_names_the_address() {
    let world = World::with_term();
    let monitor = Monitor::answering(500);
    notify(&world, &monitor, "always");
    let ended = world.run(&["provision", "-vv"]);
    assert_eq!(ended.code, 0, "{ended:?}");
    assert!(
        ended
            .stderr
            .contains("warning: notify.url failed: it answered 500"),
        "{ended:?}"
    );
    assert!(!ended.stderr.contains("CANARY"), "{ended:?}");
    let run = world.json(&["run", "show"]);
    assert_eq!(run["state"], "ok");
    let items = run["items"].to_string();
    assert!(
        items.contains("warned") && items.contains("it answered 500"),
        "{items}"
    );
    configure(
        &world,
        "[notify]\nurl = \"http://127.0.0.1:1/CANARY\"\non = \"always\"\n",
    );
    let mut command = world.command(&["provision", "--quiet"]);
    let output = command.env("ZOOMCTL_LOG", "trace").output().unwrap();
    assert!(output.status.success());
    let log = String::from_utf8(output.stderr).unwrap();
    assert!(
        log.contains("notify.url failed") && !log.contains("CANARY"),
        "{log}"
    );
}

#[test]
fn the_address_is_shown_by_no_command() {
    let world = World::offline();
    let config = world.path("config.toml");
    let config = config.to_str().unwrap();
    world.write("config.toml", "");
    let set = |value: &str| {
        world.run(&[
            "config",
            "set",
            "notify.url",
            value,
            "--config",
            config,
            "-o",
            "json",
        ])
    };
    let done = set("https://hc.example/CANARY");
    assert_eq!((done.code, done.json()["value"].clone()), (0, json!("***")));
    let refused = set("http://hc.example/CANARY");
    assert_eq!(refused.code, 2);
    let shown = world.json(&["config", "show", "--config", config]);
    let shown = shown.as_array().unwrap().iter();
    let url = shown
        .clone()
        .find(|setting| setting["key"] == "notify.url")
        .unwrap();
    assert_eq!(
        (&url["value"], &url["origin"]),
        (&json!("***"), &json!("file"))
    );
    world.write(
        "config.toml",
        "[notify]\nurl = \"http://hc.example/CANARY\"\n",
    );
    let broken = world.run(&["session", "list", "--config", config]);
    assert_eq!(broken.code, 3);
    for ended in [done, refused, broken] {
        assert!(!format!("{ended:?}").contains("CANARY"), "{ended:?}");
    }
    assert!(
        !shown
            .map(ToString::to_string)
            .collect::<String>()
            .contains("CANARY")
    );
}

#[test]
fn a_program_gets_the_report_on_stdin_and_the_facts_in_its_environment() {
    let world = World::with_term();
    let got = world.path("got");
    configure(
        &world,
        &format!(
            "[notify]\ncommand = [\"sh\", \"-c\", \"env > {0}; cat >> {0}; echo no; exit 4\"]\n",
            got.display()
        ),
    );
    fail(&world);
    let text = fs::read_to_string(&got).unwrap();
    for line in [
        "ZOOMCTL_EVENT=failure",
        "ZOOMCTL_JOB=provision",
        "ZOOMCTL_RUN_ID=1",
        "provision run 1, exit ",
    ] {
        assert!(
            text.lines().any(|found| found.starts_with(line)),
            "{line}: {text}"
        );
    }
    assert!(!text.contains("ZOOM_CLIENT"), "{text}");
    // Its own failure is told, and changes nothing.
    let items = world.json(&["run", "show"])["items"].to_string();
    assert!(
        items.contains("notify.command failed: it ended with exit status: 4: no"),
        "{items}"
    );
}

#[test]
fn a_killed_run_is_told_by_the_next_one() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "recovery");
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "delay": "200ms"});
    world.control("POST", "/faults", &rule.to_string());
    let mut first = world.command(&["provision"]).spawn().unwrap();
    wait_for("writes", || (world.writes(0).len() >= 2).then_some(()));
    first.kill().unwrap();
    first.wait().unwrap();
    world.control("DELETE", "/faults", "");
    world.json(&["provision"]);
    let pings = monitor.take();
    assert_eq!(pings.len(), 2, "{pings:?}");
    assert_eq!(pings[0].line, "POST /CANARY/provision/fail");
    assert!(
        pings[0].body.starts_with("provision run 1 was killed"),
        "{pings:?}"
    );
    assert_eq!(pings[1].line, "POST /CANARY/provision");
}

#[test]
fn who_finds_the_lock_taken_tells_nobody() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "delay": "200ms"});
    world.control("POST", "/faults", &rule.to_string());
    let mut first = world.command(&["provision"]).spawn().unwrap();
    wait_for("writes", || (!world.writes(0).is_empty()).then_some(()));
    notify(&world, &monitor, "always");
    assert_eq!(world.run(&["provision"]).code, 75);
    assert_eq!(monitor.lines(), [""; 0]);
    world.control("DELETE", "/faults", "");
    first.wait().unwrap();
}

#[test]
fn a_job_that_cannot_open_its_database_is_told_though_no_ledger_knows_it() {
    let world = World::with_term();
    let monitor = Monitor::answering(200);
    notify(&world, &monitor, "failure");
    world.write(
        "zoomctl.db",
        "not a database at all, whatever its name says",
    );
    assert_eq!(world.run(&["participant", "fetch"]).code, 7);
    let pings = monitor.take();
    assert_eq!(pings.len(), 1, "{pings:?}");
    assert_eq!(pings[0].line, "POST /CANARY/participant-fetch/fail");
    let begin = "participant-fetch did not begin: ";
    assert!(pings[0].body.starts_with(begin), "{pings:?}");
}
