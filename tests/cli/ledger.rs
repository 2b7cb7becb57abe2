//! The ledger as a monitor and an admin read it: what ran, whether it ran as it should, how long it is
//! kept, and the one line that a log or a mail gets.

use serde_json::{Value, json};

use crate::support::{World, keys};

/// The second create is refused, so that a provision fails in part.
fn refuse_one(world: &World) {
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "nth": 2, "status": 400,
        "body": "{\"code\":300,\"message\":\"Validation Failed.\"}"});
    world.control("POST", "/faults", &rule.to_string());
}

const HOUR: &[&str] = &["run", "check", "--max-age", "provision=1h"];

fn standing(world: &World, arguments: &[&str], code: i32) -> Value {
    let ended = world.run(&[arguments, &["-o", "json"]].concat());
    assert_eq!(ended.code, code, "{ended:?}");
    if code != 0 {
        assert_eq!(ended.error()["code"], "check_failed");
    }
    let report = ended.json();
    assert_eq!(keys(&report), ["ok", "jobs"]);
    assert_eq!(report["ok"], code == 0);
    report["jobs"][0].clone()
}

#[test]
fn a_monitor_hears_that_a_job_never_ran_ran_well_failed_or_is_overdue() {
    let world = World::with_term();
    let never = standing(&world, HOUR, 9);
    assert_eq!(
        keys(&never),
        [
            "job",
            "status",
            "max_age_seconds",
            "age_seconds",
            "last_ok_run_id",
            "last_ok_at",
            "last_run_id",
            "last_state",
            "last_run_at",
            "message"
        ]
    );
    assert_eq!(never["status"], "never_ran");
    world.json(&["provision", "--source", "cron"]);
    let good = standing(&world, HOUR, 0);
    assert_eq!(
        (
            &good["status"],
            &good["age_seconds"],
            &good["max_age_seconds"]
        ),
        (&json!("ok"), &json!(0), &json!(3600))
    );
    // Runs by hand do not hide that cron is dead.
    let by_cron = [HOUR, &["--source", "cron"]].concat();
    world.advance("2h");
    world.json(&["provision"]);
    assert_eq!(standing(&world, HOUR, 0)["last_run_id"], 2);
    let overdue = standing(&world, &by_cron, 9);
    assert_eq!(
        (&overdue["status"], &overdue["age_seconds"]),
        (&json!("overdue"), &json!(7200))
    );
    refuse_one(&world);
    let host = world.term()[0]["host_email"].clone();
    let start = world.now();
    let more = world.write(
        "more.csv",
        format!(
            "session_id,topic,start_time,duration_minutes,host_email\n\
             x1,X,{start},60,{host}\nx2,X,{start},60,{host}\n"
        ),
    );
    world.json(&["session", "import", more.to_str().unwrap()]);
    assert_eq!(world.run(&["provision"]).code, 6);
    let failed = standing(&world, HOUR, 9);
    assert_eq!(failed["status"], "failed");
    assert_eq!(failed["last_ok_run_id"], 2);
    let several = [
        "run",
        "check",
        "--max-age",
        "provision=1h,recording-sync=26h",
    ];
    let text = world.run(&several);
    assert_eq!(text.code, 9);
    assert!(text.stdout.contains("never_ran"), "{text:?}");
    assert!(text.stderr.contains("provision: run 3 is"), "{text:?}");
}

#[test]
fn an_age_that_is_none_is_wrong_usage_with_the_right_one() {
    let world = World::offline();
    for (age, right) in [
        ("provision", "provision=1h"),
        ("provision=soon", "2h"),
        ("provisioning=1h", "provision, recording-sync"),
    ] {
        let ended = world.run(&["run", "check", "--max-age", age]);
        assert_eq!(ended.code, 2, "{age}");
        assert!(ended.stderr.contains(right), "{}", ended.stderr);
    }
    assert_eq!(world.run(&["run", "check"]).code, 2);
}

#[test]
fn runs_are_listed_by_job_age_and_ending() {
    let world = World::with_term();
    refuse_one(&world);
    assert_eq!(world.run(&["provision"]).code, 6);
    world.control("DELETE", "/faults", "");
    world.advance("50h");
    world.json(&["provision"]);
    let ids = |arguments: &[&str]| -> Vec<i64> {
        let runs = world.json(&[&["run", "list"], arguments].concat());
        let runs = runs.as_array().unwrap().iter();
        runs.map(|run| run["run_id"].as_i64().unwrap()).collect()
    };
    assert_eq!(ids(&[]), [2, 1]);
    assert_eq!(ids(&["--since", "2d"]), [2]);
    assert_eq!(ids(&["--since", "51h"]), [2, 1]);
    assert_eq!(ids(&["--since", "2026-09-08"]), [2]);
    assert_eq!(ids(&["--failed", "--since", "7d"]), [1]);
    assert_eq!(ids(&["--failed", "--since", "1d"]), [0_i64; 0]);
    assert_eq!(ids(&["--job", "recording-sync"]), [0_i64; 0]);
    assert_eq!(world.run(&["run", "list", "--since", "yesterday"]).code, 2);
}

#[test]
fn trouble_under_cron_is_one_line_with_run_counts_and_next_step() {
    let world = World::with_term();
    refuse_one(&world);
    let ended = world.run(&["provision", "--source", "cron", "--quiet"]);
    assert_eq!(ended.code, 6, "{ended:?}");
    let lines: Vec<&str> = ended.stderr.lines().collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    for part in [
        "error: provision run 1, exit 6: some sessions failed",
        "(total ",
        "failed 1",
        "created ",
        "; next: zoomctl run show 1",
    ] {
        assert!(lines[0].contains(part), "{part}: {lines:?}");
    }
    // What the line has no room for stands in the ledger.
    let run = world.json(&["run", "show", "1"]);
    let items = run["items"].as_array().unwrap();
    assert!(items.iter().any(|item| item["state"] == "failed"), "{run}");
    // Without --quiet there are the single places and the hint.
    let loud = world.run(&["provision", "--source", "cron"]);
    assert_eq!((loud.code, loud.stderr.lines().count()), (0, 0), "{loud:?}");
}

#[test]
fn trouble_before_a_run_is_one_line_too() {
    let world = World::with_term();
    let mut command = world.command(&["provision", "--quiet"]);
    let ended = crate::support::ended(command.env_remove("ZOOM_CLIENT_ID").output().unwrap());
    assert_eq!(ended.code, 4);
    assert_eq!(ended.stderr.lines().count(), 1, "{}", ended.stderr);
    assert!(ended.stderr.contains("; next: "), "{}", ended.stderr);
}

#[test]
fn every_bad_row_of_a_file_is_named_with_quiet_too() {
    let world = World::offline();
    let file = world.write("bad.csv", "session_id,topic\na,A\n");
    let ended = world.run(&["session", "import", file.to_str().unwrap(), "--quiet"]);
    assert_eq!(ended.code, 2);
    assert!(ended.stderr.contains("start_time"), "{}", ended.stderr);
}

#[test]
fn lines_of_the_log_carry_the_run_whatever_the_filter() {
    let world = World::with_term();
    let log = |filter: &str| {
        let mut command = world.command(&["provision"]);
        let ended = crate::support::ended(command.env("ZOOMCTL_LOG", filter).output().unwrap());
        assert_eq!(ended.code, 0, "{ended:?}");
        ended.stderr
    };
    for (number, filter) in ["info", "zoomctl=info", "zoomctl::zoom=info"]
        .iter()
        .enumerate()
    {
        let log = log(filter);
        let run = format!("run{{id={} job=\"provision\"}}", number + 1);
        let requests: Vec<&str> = log.lines().filter(|line| line.contains("zoom")).collect();
        assert!(!requests.is_empty(), "{filter}: {log}");
        for line in requests {
            assert!(line.contains(&run), "{filter}: {line}");
        }
    }
}

#[test]
fn old_runs_are_forgotten_after_the_configured_time_and_not_before() {
    let world = World::with_term();
    world.json(&["provision"]);
    world.json(&["recording", "sync"]);
    world.advance("40d");
    world.json(&["provision"]);
    let runs = "SELECT run_id FROM runs ORDER BY run_id";
    assert_eq!(world.query::<i64>(runs), [1, 2, 3]);
    let config = "plan = \"business\"\nretention.runs = \"30d\"\n[limits]\nshare = 1.0\n";
    world.write("config.toml", config);
    world.json(&["provision"]);
    // The other job's only run is still what a monitor is told by.
    assert_eq!(world.query::<i64>(runs), [2, 3, 4]);
    assert_eq!(
        world.query::<i64>("SELECT count(*) FROM run_items WHERE run_id = 1"),
        [0]
    );
    world.write("config.toml", config.replace("30d", "never"));
    world.advance("400d");
    world.json(&["provision"]);
    assert_eq!(world.query::<i64>(runs), [2, 3, 4, 5]);
}
