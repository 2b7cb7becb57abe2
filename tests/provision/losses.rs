//! Answers that never come.

use serde_json::{Value, json};

use super::school::{School, lost_after};

#[test]
fn a_thousand_answers_lost_in_a_row_make_a_thousand_meetings_with_a_thousand_posts() {
    let school = School::new(12);
    school.schedule(1000);
    school.faults(&lost_after(1000));
    let (code, summary) = school.provision(&[]);
    assert_eq!(code, 0, "{summary}");
    assert_eq!(summary["adopted"], 1000, "{summary}");
    assert_eq!(school.creates(), 1000);
    assert_eq!(school.made().len(), 1000);
    assert_eq!(school.violations(), Vec::<String>::new());
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["unchanged"]),
        (0, &json!(1000)),
        "{summary}"
    );
    assert_eq!(school.creates(), 1000);
}

/// What a bad day does to creates, lists and single answers.
pub(crate) fn bad_day(seed: u64) -> Value {
    let create = |chance: f64, what: Value| {
        let mut rule = json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "probability": chance});
        rule.as_object_mut()
            .unwrap()
            .extend(what.as_object().unwrap().clone());
        rule
    };
    json!({"seed": seed, "rule": [
        create(0.10, json!({"close": "after"})),
        create(0.10, json!({"close": "before"})),
        create(0.05, json!({"status": 503})),
        create(0.05, json!({"status": 502, "act": true})),
        create(0.05, json!({"broken_json": true})),
        {"host": "api", "method": "GET", "path": "/users/*/meetings", "probability": 0.03, "status": 500},
        {"host": "api", "method": "GET", "path": "/meetings/*", "probability": 0.02, "close": "before"},
    ]})
}

fn random_losses(seed: u64) {
    let mut school = School::new(20);
    for n in [3, 7] {
        // A stranger with the topic and the start of a session of ours, made long before.
        let host = &school.hosts[n % school.hosts.len()];
        school.by_hand(&json!({
            "host": host, "topic": format!("Lesson {n}"), "type": 2,
            "start_time": school.start(n), "timezone": "UTC", "duration": 25,
        }));
    }
    school.world.advance("1h");
    school.schedule(1000);
    school.remember_strangers();
    school.faults(&bad_day(seed));
    for _ in 0..3 {
        school.provision(&[]);
    }
    school.no_faults();
    school.provision_until_done(3);
    assert_eq!(school.violations(), Vec::<String>::new(), "seed {seed}");
}

#[test]
fn random_losses_over_a_thousand_sessions_end_with_a_thousand_meetings() {
    random_losses(11);
    if std::env::var_os("ZOOMCTL_LONG").is_some() {
        (100..120).for_each(random_losses);
    }
}
