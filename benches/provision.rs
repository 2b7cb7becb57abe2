//! 2,000 sessions of 100 hosts from nothing, against the sandbox with 50 ms latency; then a second
//! run that has nothing to do. Prints both as JSON; fails below 90 % of the allowed rate.
//!
//! `cargo bench --bench provision`. The first run is bound by Light calls a second: one create each.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for people"
)]

#[path = "../tests/provision/school.rs"]
#[expect(dead_code, reason = "shared with the tests")]
mod school;
#[path = "../tests/support/mod.rs"]
mod support;

use school::School;
use serde_json::{Value, json};

const SESSIONS: usize = 2000;
const HOSTS: usize = 100;
/// Light calls a second on a Business plan, all of it ours (zoom-api §4).
const ALLOWED_PER_SECOND: f64 = 80.0;

fn main() {
    let mut school = School::new(HOSTS);
    school.schedule(SESSIONS);
    school.remember_strangers();
    school.faults(&json!({"host": "api", "delay": "50ms"}));
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["created"]),
        (0, &json!(SESSIONS)),
        "{summary}"
    );
    let creates: Vec<u64> = school
        .requests()
        .iter()
        .filter(|r| is_create(r))
        .map(elapsed)
        .collect();
    let seconds = (creates.last().unwrap() - creates.first().unwrap()) as f64 / 1000.0;
    let rate = (creates.len() - 1) as f64 / seconds;
    let ratio = rate / ALLOWED_PER_SECOND;
    assert_eq!(school.violations(), Vec::<String>::new());
    let before = school.requests().len();
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["unchanged"]),
        (0, &json!(SESSIONS)),
        "{summary}"
    );
    let second = school.requests().split_off(before);
    let calls = second.iter().filter(|r| r["host"] == "api").count();
    let limited = school
        .requests()
        .iter()
        .filter(|r| r["status"] == 429)
        .count();
    println!(
        "{}",
        json!({
            "sessions": SESSIONS, "hosts": HOSTS, "seconds": seconds,
            "creates_per_second": rate, "of_allowed": ratio, "second_run_calls": calls,
            "answers_429": limited,
        })
    );
    assert_eq!(limited, 0, "a limit was broken");
    assert_eq!(calls, HOSTS, "one list call for each host");
    assert!(ratio >= 0.9, "only {ratio:.2} of the allowed rate");
}

fn is_create(request: &Value) -> bool {
    request["method"] == "POST" && request["operation"] == "/users/{userId}/meetings"
}

fn elapsed(request: &Value) -> u64 {
    request["elapsed_ms"].as_u64().unwrap()
}
