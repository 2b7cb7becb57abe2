//! `session resolve --adopt` takes a meeting over or leaves it as it is.

use serde_json::{Value, json};

use super::school::School;

/// A meeting that somebody made, with the topic and start of the first session.
fn stranger(school: &School, host: usize, more: &Value) -> String {
    let mut meeting = json!({
        "host": school.hosts[host], "topic": "Lesson 0", "type": 2,
        "start_time": school.start(0), "timezone": "UTC", "duration": 25,
    });
    let fields = meeting.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    school.by_hand(&meeting).to_string()
}

fn refused(school: &mut School, number: &str) {
    school.remember_strangers();
    let ended = school.run(&["session", "resolve", "s0", "--adopt", number, "-o", "json"]);
    assert_eq!(ended.code, 8, "{ended:?}");
    assert_eq!(ended.error()["code"], "conflict");
    let wrong = school.violations().into_iter();
    let touched: Vec<_> = wrong.filter(|line| line.contains("stranger")).collect();
    assert_eq!(touched, Vec::<String>::new());
}

#[test]
fn a_meeting_beside_one_that_stands_is_refused_and_stays() {
    let mut school = School::new(1);
    school.schedule(1);
    assert_eq!(school.provision(&[]).0, 0);
    let own = school.number("s0");
    let number = stranger(&school, 0, &json!({}));
    refused(&mut school, &number);
    assert_eq!(school.number("s0"), own);
}

#[test]
fn a_meeting_of_another_host_and_a_series_are_refused_and_stay() {
    let mut school = School::new(2);
    school.schedule(1);
    let number = stranger(&school, 1, &json!({}));
    refused(&mut school, &number);
    let series =
        json!({"type": 8, "recurrence": {"type": 2, "repeat_interval": 1, "end_times": 5}});
    let number = stranger(&school, 0, &series);
    refused(&mut school, &number);
    assert_eq!(school.number("s0"), None);
}

#[test]
fn a_cancelled_session_adopts_nothing() {
    let mut school = School::new(1);
    school.schedule(1);
    assert_eq!(school.run(&["session", "cancel", "s0"]).code, 0);
    let number = stranger(&school, 0, &json!({}));
    refused(&mut school, &number);
}

#[test]
fn a_stranger_is_refused_where_our_own_create_did_make_a_meeting() {
    let mut school = School::new(1);
    school.schedule(1);
    school.configure("[provision]\nsettle_seconds = 60\n");
    school.faults(&json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": 1, "late": "5m"}));
    assert_eq!(school.provision(&["--no-wait"]).0, 8);
    school.world.advance("6m");
    let number = stranger(&school, 0, &json!({}));
    refused(&mut school, &number);
    school.provision_until_done(1);
    assert_eq!(school.creates(), 1);
}
