//! Sessions that another host takes over: Zoom cannot move a meeting, so the new one is made first.

use std::process::{Child, Stdio};

use serde_json::json;

use super::proxy::{Boundary, Gate};
use super::school::{School, lost_after};

/// So many sessions of the first host, with meetings, which the schedule then gives to the second.
fn handed_over(sessions: usize) -> School {
    let mut school = School::new(2);
    let hosts = std::mem::take(&mut school.hosts);
    school.hosts = vec![hosts[0].clone()];
    school.schedule(sessions);
    assert_eq!(school.provision(&[]).0, 0);
    let [old, new] = [&hosts[0], &hosts[1]];
    let file = std::fs::read_to_string(school.world.path("term.csv")).unwrap();
    school.import(&file.replace(old, new));
    school.hosts = hosts;
    school
}

fn link(school: &School) -> Option<String> {
    let sql = "SELECT zoom_join_url FROM sessions WHERE session_id = 's0'";
    school.world.query::<Option<String>>(sql).pop().unwrap()
}

#[test]
fn a_meeting_stays_until_the_one_under_the_new_host_stands() {
    let school = handed_over(1);
    let (number, before) = (school.number("s0"), link(&school));
    school.faults(
        &json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "status": 429,
        "body": "{\"code\":429,\"message\":\"You have exceeded the daily rate limit.\"}"}),
    );
    let (code, summary) = school.provision(&[]);
    assert_ne!(code, 0, "{summary}");
    assert_eq!(school.made().len(), 1);
    assert_eq!((school.number("s0"), link(&school)), (number, before));
    school.no_faults();
    school.world.advance("20h");
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    assert_eq!(school.made()[0]["host_email"], school.hosts[1]);
    assert_eq!(school.violations(), Vec::<String>::new());
    let rows = "SELECT host_email || ' ' || state FROM zoom_meetings ORDER BY state";
    let [old, new] = [&school.hosts[0], &school.hosts[1]];
    assert_eq!(
        school.world.query::<String>(rows),
        [format!("{new} active"), format!("{old} deleted")]
    );
}

#[test]
fn an_unanswered_create_under_the_new_host_is_settled_before_the_old_one_goes() {
    for close in ["before", "after"] {
        let school = handed_over(1);
        school.configure("[provision]\nsettle_seconds = 60\n");
        let number = school.number("s0");
        school.faults(&json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": 1, "close": close}));
        // The look at once fails too.
        school.faults(&json!({"host": "api", "method": "GET", "path": "/users/*/meetings", "nth": 3, "status": 500}));
        let (code, summary) = school.provision(&["--no-wait"]);
        if code == 8 {
            assert_eq!(school.number("s0"), number, "the old link holds");
            let early = school.provision(&["--no-wait"]);
            assert_eq!(early.0, if close == "before" { 8 } else { 0 }, "{early:?}");
            school.world.advance("2m");
        }
        school.provision_until_done(1);
        assert_eq!(
            school.creates(),
            if close == "before" { 3 } else { 2 },
            "{summary}"
        );
        assert_eq!(school.violations(), Vec::<String>::new(), "{close}");
        assert_eq!(school.made()[0]["host_email"], school.hosts[1]);
        assert_eq!(school.provision(&[]).1["unchanged"], 1);
    }
}

#[test]
fn a_lost_answer_under_the_new_host_makes_one_meeting() {
    let school = handed_over(3);
    school.faults(&lost_after(3));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["adopted"]), (0, &json!(3)), "{summary}");
    assert_eq!(school.creates(), 6);
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn a_session_given_back_or_cancelled_while_a_create_is_open_ends_right() {
    for cancelled in [false, true] {
        let school = handed_over(1);
        school.configure("[provision]\nsettle_seconds = 60\n");
        // Zoom acts late, and shows nothing until then.
        school.faults(&json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": 1, "late": "30s"}));
        assert_eq!(school.provision(&["--no-wait"]).0, 8);
        let number = school.number("s0");
        if cancelled {
            let ended = school.run(&["session", "cancel", "s0"]);
            assert_eq!(ended.code, 8, "too early to tell: {}", ended.stderr);
        } else {
            let file = std::fs::read_to_string(school.world.path("term.csv")).unwrap();
            school.import(&file.replace(&school.hosts[1], &school.hosts[0]));
        }
        school.world.advance("2m");
        assert_eq!(school.made().len(), 2, "Zoom acted late");
        school.provision_until_done(1);
        assert_eq!(school.made().len(), usize::from(!cancelled));
        if !cancelled {
            assert_eq!(school.number("s0"), number);
            assert_eq!(school.violations(), Vec::<String>::new());
        }
    }
}

#[test]
fn killed_at_every_http_boundary_of_a_move_the_next_run_ends_right() {
    let mut points = 0;
    for number in 1..100 {
        let mut died = false;
        for boundary in [Boundary::Before(number), Boundary::After(number)] {
            let school = handed_over(2);
            let gate = Gate::before(school.world.variable("ZOOMCTL_API_URL"));
            let start = || -> Child {
                let mut command = school.command(&["provision"]);
                command.env("ZOOMCTL_API_URL", &gate.address);
                command
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap()
            };
            if !gate.run(boundary, start) {
                continue;
            }
            died = true;
            points += 1;
            school.provision_until_done(1);
            assert_eq!(school.violations(), Vec::<String>::new(), "{boundary:?}");
            let hosts = school.made().into_iter().map(|m| m["host_email"].clone());
            assert!(hosts.eq([json!(school.hosts[1]), json!(school.hosts[1])]));
            assert_eq!(school.provision(&[]).1["unchanged"], 2, "{boundary:?}");
        }
        if !died {
            break;
        }
    }
    assert!(points >= 8, "only {points} boundaries");
}

#[test]
fn more_moves_than_deletions_are_allowed_are_stopped_by_the_brake() {
    let school = handed_over(3);
    let (code, summary) = school.provision(&["--max-delete", "2"]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(3)), "{summary}");
    let hosts: Vec<_> = school
        .made()
        .into_iter()
        .map(|m| m["host_email"].clone())
        .collect();
    assert_eq!(hosts, vec![json!(school.hosts[0]); 3]);
    assert_eq!(school.provision(&["--max-delete", "3"]).0, 0);
    assert_eq!(school.violations(), Vec::<String>::new());
}
