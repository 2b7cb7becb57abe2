//! What people change in Zoom's portal, and pools of hosts.

use serde_json::json;

use super::school::School;

fn edited(change: &serde_json::Value) -> School {
    let school = School::new(1);
    school.schedule(1);
    assert_eq!(school.provision(&[]).0, 0);
    let id = school.number("s0").unwrap();
    school
        .world
        .control("PATCH", &format!("/meetings/{id}"), &change.to_string());
    school
}

fn writes(school: &School) -> usize {
    school
        .requests()
        .iter()
        .filter(|r| r["host"] == "api" && r["method"] != "GET")
        .count()
}

#[test]
fn drift_is_put_back_told_or_taken_over() {
    let school = edited(&json!({"topic": "Chess club"}));
    let before = writes(&school);
    let (code, summary) = school.provision(&["--on-drift", "report"]);
    assert_eq!((code, &summary["skipped"]), (9, &json!(1)), "{summary}");
    assert!(
        summary["errors"][0]["message"]
            .as_str()
            .unwrap()
            .contains("Chess club"),
        "{summary}"
    );
    assert_eq!(writes(&school), before, "nothing is written");
    let (code, summary) = school.provision(&["--on-drift", "zoom"]);
    assert_eq!((code, &summary["updated"]), (0, &json!(1)), "{summary}");
    assert_eq!(writes(&school), before, "Zoom has it already");
    assert_eq!(
        school.world.query::<String>("SELECT topic FROM sessions"),
        ["Chess club"]
    );
    assert_eq!(school.provision(&[]).1["unchanged"], 1, "and it stays");
    let school = edited(&json!({"topic": "Chess club"}));
    assert_eq!(school.provision(&[]).1["updated"], 1);
    assert_eq!(school.made()[0]["topic"], "Lesson 0");
}

#[test]
fn settings_are_compared_when_asked_for() {
    let school = edited(&json!({"settings": {"mute_upon_entry": false}}));
    assert_eq!(school.provision(&[]).1["unchanged"], 1, "no list shows it");
    assert_eq!(school.provision(&["--deep", "--on-drift", "report"]).0, 9);
    assert_eq!(school.provision(&["--deep"]).1["updated"], 1);
    assert_eq!(school.made()[0]["settings"]["mute_upon_entry"], true);
    assert_eq!(school.provision(&["--deep"]).1["unchanged"], 1);
}

#[test]
fn passcode_and_join_link_are_always_zooms() {
    let school = edited(&json!({"password": "people7"}));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["updated"]), (0, &json!(0)), "{summary}");
    let id = school.number("s0").unwrap();
    school.world.control(
        "PATCH",
        &format!("/meetings/{id}"),
        r#"{"topic":"Chess club"}"#,
    );
    assert_eq!(school.provision(&[]).1["updated"], 1);
    assert_eq!(school.made()[0]["password"], "people7");
    assert_eq!(
        school
            .world
            .query::<String>("SELECT zoom_password FROM sessions"),
        ["people7"]
    );
}

#[test]
fn a_pool_gives_a_licensed_host_who_is_free_and_stays() {
    let school = School::new(3);
    let (a, b, c) = (&school.hosts[0], &school.hosts[1], &school.hosts[2]);
    school.configure(&format!("[pools.tutors]\nhosts = [{a:?}, {b:?}, {c:?}]\n"));
    school
        .world
        .control("PATCH", &format!("/users/{c}"), r#"{"type":1}"#);
    let start = school.start(0);
    school.by_hand(&json!({"host": a, "topic": "Staff", "type": 2, "start_time": start, "timezone": "UTC", "duration": 60}));
    let row = |id: &str| format!("{id},Lesson {},{start},25,tutors\n", &id[1..]);
    let head = "session_id,topic,start_time,duration_minutes,host_pool\n";
    school.import(&format!("{head}{}", row("s1")));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    let host = || {
        school
            .world
            .query::<String>("SELECT zoom_host_email FROM sessions WHERE session_id = 's1'")
    };
    assert_eq!(host()[0], *b);
    assert_eq!(school.provision(&[]).1["unchanged"], 1);
    school.import(&format!("{head}{}", row("s2")));
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["failed"], &summary["unchanged"]),
        (6, &json!(1), &json!(1)),
        "{summary}"
    );
    let told = summary["errors"][0]["message"].as_str().unwrap();
    assert!(
        told.contains("Staff") && told.contains("Lesson 1") && told.contains("no licence"),
        "{told}"
    );
    let ended = school.run(&["provision"]);
    let line = format!("session s2: {told}");
    assert!(ended.stderr.contains(&line), "{}", ended.stderr);
    let dry = school.run(&["provision", "--dry-run"]);
    assert!(
        dry.stdout.contains(&format!("! fail s2: {told}")),
        "{dry:?}"
    );
    assert!(!dry.stderr.contains("run show"), "{}", dry.stderr);
    let listed = school.run(&["session", "list"]);
    assert!(listed.stdout.contains(b.as_str()), "{}", listed.stdout);
    let page = school.run(&["session", "export", "--format", "html"]);
    assert!(page.stdout.contains(b.as_str()), "{}", page.stdout);
    let file = school
        .world
        .write("bad.csv", format!("{head}s3,X,{start},25,nobody\n"));
    assert_eq!(
        school
            .run(&["session", "import", file.to_str().unwrap()])
            .code,
        2
    );
}

#[test]
fn a_pool_gives_nobody_whom_a_session_outside_the_run_needs_then() {
    let school = School::new(2);
    let (a, b) = (&school.hosts[0], &school.hosts[1]);
    school.configure(&format!("[pools.tutors]\nhosts = [{a:?}, {b:?}]\n"));
    let start = school.start(0);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,host_email,host_pool\n\
         s1,Lesson 1,{start},25,{a},\ns2,Lesson 2,{start},25,,tutors\n"
    ));
    let (code, summary) = school.provision(&["--session", "s2"]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    let host = school
        .world
        .query::<String>("SELECT zoom_host_email FROM sessions WHERE session_id = 's2'");
    assert_eq!(host[0], *b);
}
