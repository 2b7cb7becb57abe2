//! The unknown outcome, rule by rule.

use serde_json::json;

use super::school::{School, lost_after};

fn one(rule: &serde_json::Value) -> School {
    let school = School::new(1);
    school.schedule(1);
    school.faults(rule);
    school
}

fn create(what: &serde_json::Value) -> serde_json::Value {
    let mut rule =
        json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": 1});
    rule.as_object_mut()
        .unwrap()
        .extend(what.as_object().unwrap().clone());
    rule
}

#[test]
fn a_lost_answer_is_found_at_once_and_adopted_with_its_passcode() {
    let school = one(&lost_after(1));
    let (code, summary) = school.provision(&["--no-wait"]);
    assert_eq!((code, &summary["adopted"]), (0, &json!(1)), "{summary}");
    assert_eq!(school.creates(), 1);
    let passcode: Vec<Option<String>> = school.world.query("SELECT zoom_password FROM sessions");
    assert!(passcode[0].is_some());
}

#[test]
fn without_waiting_an_unknown_outcome_ends_with_8_and_the_next_run_creates() {
    let school = one(&create(&json!({"close": "before"})));
    school.configure("[provision]\nsettle_seconds = 60\n");
    let (code, summary) = school.provision(&["--no-wait"]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(1)), "{summary}");
    assert_eq!(summary["errors"][0]["code"], "unknown_outcome");
    let (code, _) = school.provision(&["--no-wait"]);
    assert_eq!(
        (code, school.creates()),
        (8, 1),
        "too early to send it again"
    );
    school.world.advance("61s");
    let (code, summary) = school.provision(&["--no-wait"]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn waiting_ends_with_a_second_create_after_the_settle_time() {
    let school = one(&create(&json!({"close": "before"})));
    school.configure("[provision]\nsettle_seconds = 1\n");
    let begun = std::time::Instant::now();
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["created"], school.creates()),
        (0, &json!(1), 2),
        "{summary}"
    );
    assert!(begun.elapsed() >= std::time::Duration::from_secs(1));
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn a_copy_that_turns_up_later_goes_and_the_older_one_stays() {
    let school = one(&create(&json!({"late": "10m"})));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    let first = school.number("s0");
    school.world.advance("11m");
    assert_eq!(school.made().len(), 2, "Zoom acted late");
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["duplicates_removed"]),
        (0, &json!(1)),
        "{summary}"
    );
    assert_eq!(school.number("s0"), first);
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn a_copy_that_somebody_started_is_left_to_a_person() {
    let school = one(&create(&json!({"late": "10m"})));
    school.provision(&[]);
    let first = school.number("s0").unwrap();
    school.world.advance("11m");
    let copy = school
        .made()
        .iter()
        .map(|m| m["id"].to_string())
        .find(|id| *id != first)
        .unwrap();
    school
        .world
        .control("POST", &format!("/meetings/{copy}/start"), "");
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(1)), "{summary}");
    assert!(
        summary["errors"][0]["message"]
            .as_str()
            .unwrap()
            .contains(&copy),
        "{summary}"
    );
    assert_eq!(school.made().len(), 2);
}

#[test]
fn a_look_alike_holds_and_a_person_resolves_it() {
    for (arguments, made) in [(&["--create"][..], 2), (&["--adopt", "LOOK-ALIKE"], 1)] {
        let school = one(&create(&json!({"close": "before"})));
        school.configure("[provision]\nsettle_seconds = 60\n");
        assert_eq!(school.provision(&["--no-wait"]).0, 8);
        let id = school.by_hand(&json!({
            "host": school.hosts[0], "topic": "Lesson 0", "type": 2,
            "start_time": school.start(0), "timezone": "UTC", "duration": 25,
        }));
        school.world.advance("2m");
        for _ in 0..2 {
            let (code, summary) = school.provision(&[]);
            assert_eq!((code, &summary["unknown"]), (8, &json!(1)), "{summary}");
            assert!(
                summary["errors"][0]["message"]
                    .as_str()
                    .unwrap()
                    .contains(&id.to_string()),
                "{summary}"
            );
        }
        let id = id.to_string();
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|a| if *a == "LOOK-ALIKE" { &id } else { *a })
            .collect();
        let ended = school.run(&[&["session", "resolve", "s0"], &arguments[..]].concat());
        assert_eq!(ended.code, 0, "{}", ended.stderr);
        assert_eq!(school.made().len(), made);
        assert_eq!(school.provision(&[]).0, 0);
        let ours = school.number("s0").unwrap();
        assert_eq!(ours == id, made == 1);
        let agenda = school
            .made()
            .iter()
            .find(|m| m["id"].as_u64() == ours.parse().ok())
            .unwrap()["agenda"]
            .clone();
        assert!(agenda.as_str().unwrap().starts_with("Ref. "), "{agenda}");
    }
}

#[test]
fn custom_keys_tell_whose_meeting_it_is_when_its_agenda_was_overwritten() {
    let school = one(&lost_after(1));
    school.configure("[provision]\nsettle_seconds = 60\n");
    let lists = json!({"host": "api", "method": "GET", "path": "/users/*/meetings", "nth": 2, "status": 404,
        "body": "{\"code\":300,\"message\":\"later\"}"});
    school.faults(&lists);
    assert_eq!(
        school.provision(&["--no-wait"]).0,
        8,
        "the look at once failed"
    );
    let id = school.made()[0]["id"].to_string();
    school.world.control(
        "PATCH",
        &format!("/meetings/{id}"),
        r#"{"agenda":"Bring a pen"}"#,
    );
    school.world.advance("2m");
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["adopted"]), (0, &json!(1)), "{summary}");
    assert_eq!((school.number("s0"), school.creates()), (Some(id), 1));
}

#[test]
fn what_a_person_copied_in_the_portal_is_left_alone_and_told() {
    let school = School::new(1);
    school.schedule(1);
    school.provision(&[]);
    let agenda = school.made()[0]["agenda"].clone();
    let copy = school.by_hand(&json!({
        "host": school.hosts[0], "topic": "Lesson 0 (rehearsal)", "type": 2, "agenda": agenda,
        "start_time": school.start(0), "timezone": "UTC", "duration": 25,
    }));
    let ended = school.run(&["provision"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(ended.stderr.contains(&copy.to_string()), "{}", ended.stderr);
    assert_eq!(school.made().len(), 2);
}

#[test]
fn an_empty_list_after_a_lost_answer_makes_no_second_meeting() {
    let school = School::new(1);
    school.configure("[provision]\nsettle_seconds = 1\n");
    school.schedule(4);
    assert_eq!(school.provision(&[]).0, 0);
    school.schedule(5);
    school.faults(&lost_after(1));
    let hidden: Vec<u64> = (2..9).collect();
    school.faults(
        &json!({"host": "api", "method": "GET", "path": "/users/*/meetings", "nth": hidden,
        "body": "{\"page_size\":300,\"total_records\":0,\"meetings\":[]}"}),
    );
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(1)), "{summary}");
    assert_eq!(school.made().len(), 5);
    school.world.advance("5m");
    // A later run over that session alone sees the empty list too.
    let (code, summary) = school.provision(&["--no-wait", "--session", "s4"]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(1)), "{summary}");
    school.no_faults();
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["adopted"]), (0, &json!(1)), "{summary}");
    assert_eq!(school.creates(), 5);
    assert_eq!(school.violations(), Vec::<String>::new());
}
