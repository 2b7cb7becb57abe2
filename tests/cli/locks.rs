//! One run of a job at a time, however many are started.

use std::process::{Child, Stdio};

use serde_json::json;

use crate::support::{Ended, World, ended, wait_for};

/// Processes that are started at once.
const CROWD: usize = 100;

fn start(world: &World, arguments: &[&str]) -> Child {
    let mut command = world.command(&[arguments, &["-o", "json"]].concat());
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A school whose meetings are made slowly, until `DELETE /faults`.
fn slow_school() -> World {
    let world = World::with_term();
    let rule = json!({"method": "POST", "path": "/users/*/meetings", "delay": "400ms"});
    world.control("POST", "/faults", &rule.to_string());
    world
}

#[test]
fn of_a_hundred_processes_at_once_one_works_and_the_others_leave_with_75() {
    let world = slow_school();
    let mut children: Vec<Child> = (0..CROWD).map(|_| start(&world, &["provision"])).collect();
    wait_for("the losers", || {
        let ends = children.iter_mut().map(|child| child.try_wait().unwrap());
        let over = ends.flatten().count();
        (over >= CROWD - 1).then_some(())
    });
    world.control("DELETE", "/faults", "");
    let pids: Vec<u32> = children.iter().map(Child::id).collect();
    let all: Vec<Ended> = children
        .into_iter()
        .map(|child| ended(child.wait_with_output().unwrap()))
        .collect();
    let winners: Vec<u32> = all
        .iter()
        .zip(&pids)
        .filter(|(one, _)| one.code == 0)
        .map(|(_, pid)| *pid)
        .collect();
    assert_eq!(winners.len(), 1, "{all:?}");
    let holder = format!("process {} since {}", winners[0], world.now());
    for loser in all.iter().filter(|one| one.code != 0) {
        assert_eq!((loser.code, loser.stdout.as_str()), (75, ""), "{loser:?}");
        let error = loser.error();
        assert_eq!(error["code"], "locked");
        let message = error["message"].as_str().unwrap();
        assert!(message.ends_with(&holder), "{message}");
    }
    assert!(
        all.iter()
            .all(|one| !one.stderr.contains("database is locked"))
    );
    let runs = world.query::<String>("SELECT state || ' ' || exit_code FROM runs");
    assert_eq!(runs, ["ok 0"]);
    let winner = all.iter().find(|one| one.code == 0).unwrap();
    assert_eq!(winner.json()["created"], world.meetings().len());
}

#[test]
fn who_waits_goes_on_when_the_other_has_ended() {
    let world = slow_school();
    let first = start(&world, &["provision"]);
    wait_for("a running job", || {
        world
            .query::<i64>("SELECT run_id FROM runs WHERE state = 'running'")
            .pop()
    });
    let second = start(&world, &["provision", "--wait", "2m"]);
    let impatient = world.error(&["provision", "--wait", "0"], 75);
    assert!(impatient["hint"].as_str().unwrap().contains("--wait"));
    world.control("DELETE", "/faults", "");
    let first = ended(first.wait_with_output().unwrap()).json();
    let second = ended(second.wait_with_output().unwrap());
    assert_eq!(second.code, 0, "{second:?}");
    assert_eq!(second.json()["unchanged"], first["created"]);
    let states = world.query::<String>("SELECT state FROM runs ORDER BY run_id");
    assert_eq!(states, ["ok", "ok"]);
}

#[test]
fn a_database_that_is_reached_by_a_link_has_the_same_locks() {
    let world = slow_school();
    let alias = world.path("alias.db");
    std::os::unix::fs::symlink(world.database(), &alias).unwrap();
    let alias = ["--db", alias.to_str().unwrap()];
    let first = start(&world, &["provision"]);
    wait_for("a running job", || {
        world
            .query::<i64>("SELECT run_id FROM runs WHERE state = 'running'")
            .pop()
    });
    for command in [&["provision"][..], &["db", "vacuum"]] {
        let error = world.error(&[command, &alias].concat(), 75);
        assert_eq!(error["code"], "locked", "{command:?}");
    }
    world.control("DELETE", "/faults", "");
    assert_eq!(ended(first.wait_with_output().unwrap()).code, 0);
    assert_eq!(world.query::<String>("SELECT state FROM runs"), ["ok"]);
    assert!(!world.path("alias.db.state").exists());
}

#[test]
fn every_job_can_wait_and_says_what_a_time_is() {
    let world = World::offline();
    for job in [
        &["provision"][..],
        &["participant", "fetch"],
        &["recording", "sync"],
        &["recording", "download"],
        &["recording", "verify"],
        &["recording", "prune", "--older-than", "30d"],
        &["recording", "delete", "--session", "x"],
    ] {
        let ended = world.run(&[job, &["--wait", "soon"]].concat());
        assert_eq!(ended.code, 2, "{job:?}");
        assert!(ended.stderr.contains("90m"), "{}", ended.stderr);
    }
}
