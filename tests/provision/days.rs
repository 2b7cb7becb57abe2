//! A host's hundred writes a day, payments, providers, and schedules that cannot hold.

use serde_json::json;

use super::school::School;

#[test]
fn a_hosts_day_is_planned_for_kept_and_resumed_while_other_hosts_go_on() {
    let school = School::new(2);
    school
        .world
        .control("POST", "/limits", r#"{"enforce":true}"#);
    school.schedule(240);
    let (code, plan) = school.provision(&["--dry-run"]);
    assert_eq!(
        (code, &plan["created"], &plan["deferred"]),
        (75, &json!(200), &json!(40))
    );
    let later = plan["plan"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|a| !a["deferred_until"].is_null());
    assert_eq!(later.count(), 40);
    let ended = school.run(&["provision"]);
    assert_eq!(ended.code, 75, "{}", ended.stderr);
    let told = format!(
        "120 writes, {} has 100 left: 100 now, 20 after 00:00 UTC",
        school.hosts[0]
    );
    assert!(ended.stderr.contains(&told), "{}", ended.stderr);
    assert_eq!(school.made().len(), 200);
    let error = school.run(&["provision", "-o", "json"]).error();
    assert_eq!(
        (&error["code"], &error["retry_at"]),
        (&json!("rate_limited"), &json!("2026-09-08T00:00:00Z"))
    );
    assert_eq!(
        school.creates(),
        200,
        "nothing is sent that would be refused"
    );
    school.world.advance("20h");
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(40)), "{summary}");
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn a_payment_makes_all_that_is_to_come_for_a_person_and_only_once() {
    let school = School::new(2);
    school.schedule(6);
    let roster = "session_id,person_id,name\ns1,ada,Ada\ns4,ada,Ada\ns5,bob,Bob\n";
    let file = school.world.write("people.csv", roster);
    assert_eq!(
        school
            .run(&["roster", "import", file.to_str().unwrap()])
            .code,
        0
    );
    let arguments = ["--person", "ada", "--payment", "INV-1"];
    let (code, first) = school.provision(&arguments);
    assert_eq!(
        (code, &first["session_ids"]),
        (0, &json!(["s1", "s4"])),
        "{first}"
    );
    assert_eq!(first["triggered_by"], "payment:INV-1");
    let requests = school.requests().len();
    let (code, again) = school.provision(&arguments);
    assert_eq!((code, again), (0, first));
    assert_eq!(
        school.requests().len(),
        requests,
        "nothing is asked of Zoom"
    );
    assert_eq!(
        school
            .run(&["provision", "--person", "bob", "--payment", "INV-1"])
            .code,
        2
    );
    assert_eq!(school.run(&["provision", "--person", "eve"]).code, 5);
    let by: Vec<String> = school.world.query("SELECT triggered_by FROM runs");
    assert_eq!(by, ["payment:INV-1"]);
}

#[test]
fn a_payment_that_was_not_finished_goes_on() {
    let school = School::new(1);
    school.schedule(1);
    let file = school
        .world
        .write("people.csv", "session_id,person_id\ns0,ada\n");
    assert_eq!(
        school
            .run(&["roster", "import", file.to_str().unwrap()])
            .code,
        0
    );
    school.faults(&json!({"host": "api", "method": "POST", "path": "/users/*/meetings", "times": 1, "status": 400,
        "body": "{\"code\":3000,\"message\":\"no\"}"}));
    let arguments = ["--person", "ada", "--payment", "INV-1"];
    assert_eq!(school.provision(&arguments).0, 6);
    let (code, summary) = school.provision(&arguments);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
}

#[test]
fn a_session_that_leaves_zoom_loses_its_meeting_and_others_never_touch_zoom() {
    let school = School::new(1);
    school.schedule(1);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,provider,meeting_url\nmeet,Elsewhere,{},30,google_meet,https://meet.example/x\n",
        school.start(3)
    ));
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["created"], &summary["skipped"]),
        (0, &json!(1), &json!(1)),
        "{summary}"
    );
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,provider,meeting_url\ns0,Lesson 0,{},25,teams,https://teams.example/x\n",
        school.start(0)
    ));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["deleted"]), (0, &json!(1)), "{summary}");
    assert!(school.made().is_empty());
    assert_eq!(school.provision(&[]).1["skipped"], 2);
}

#[test]
fn overlaps_are_told_and_refused_when_strict() {
    let school = School::new(1);
    let host = &school.hosts[0];
    let start = school.start(0);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,host_email\na,A,{start},60,{host}\nb,B,{start},30,{host}\n"
    ));
    let ended = school.run(&["provision", "--strict"]);
    assert_eq!(ended.code, 2, "{}", ended.stderr);
    assert!(school.made().is_empty());
    let ended = school.run(&["provision"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(
        ended.stderr.contains("sessions a and b"),
        "{}",
        ended.stderr
    );
}

#[test]
fn meetings_beyond_the_days_of_a_run_follow_when_their_sessions_move_or_are_cancelled() {
    let school = School::new(1);
    school.schedule(3);
    assert_eq!(school.provision(&[]).1["created"], 3);
    let host = &school.hosts[0];
    // Next month; nothing but the first has to do with this week any more.
    let row = |id: &str, start: &str| format!("{id},Lesson {},{start},25,{host}\n", &id[1..]);
    let head = "session_id,topic,start_time,duration_minutes,host_email\n";
    let later = "2026-10-07T08:00:00Z";
    school.import(&format!(
        "{head}{}{}",
        row("s1", later),
        row("s2", "2026-10-08T08:00:00Z")
    ));
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["updated"]), (0, &json!(2)), "{summary}");
    let moved = |topic: &str| {
        let made = school.made();
        let own = made.iter().find(|meeting| meeting["topic"] == topic);
        own.map(|meeting| meeting["start_time"].clone())
    };
    assert_eq!(moved("Lesson 1"), Some(json!(later)));
    assert_eq!(
        school.provision(&[]).1["total"],
        1,
        "what fits is left alone"
    );
    let connection = rusqlite::Connection::open(school.world.database()).unwrap();
    let sql = "UPDATE sessions SET cancelled_at = updated_at WHERE session_id = 's2'";
    connection.execute(sql, []).unwrap();
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["deleted"]), (0, &json!(1)), "{summary}");
    assert_eq!(moved("Lesson 2"), None);
    assert_eq!(school.violations(), Vec::<String>::new());
}

#[test]
fn overlaps_with_sessions_outside_the_run_are_told_and_refused_too() {
    let school = School::new(1);
    let host = &school.hosts[0];
    let start = school.start(0);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,host_email\na,A,{start},60,{host}\nb,B,{start},30,{host}\n"
    ));
    let one = ["provision", "--session", "b"];
    let strict = school.run(&[&one[..], &["--strict"]].concat());
    assert_eq!((strict.code, school.made().len()), (2, 0), "{strict:?}");
    let ended = school.run(&one);
    assert_eq!((ended.code, school.made().len()), (0, 1), "{ended:?}");
    assert!(ended.stderr.contains("sessions a and b"), "{ended:?}");
}

#[test]
fn a_long_lesson_of_a_host_without_licence_is_made_and_told() {
    let school = School::new(2);
    let host = &school.hosts[0];
    school
        .world
        .control("PATCH", &format!("/users/{host}"), r#"{"type":1}"#);
    let start = school.start(0);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,host_email\nlong,Long,{start},60,{host}\n"
    ));
    let ended = school.run(&["provision"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(ended.stderr.contains("after 40"), "{}", ended.stderr);
}

#[test]
fn a_meeting_deleted_by_hand_is_made_again_and_a_host_who_left_fails_alone() {
    let school = School::new(2);
    school.schedule(2);
    assert_eq!(school.provision(&[]).0, 0);
    let first = school.number("s0").unwrap();
    school
        .world
        .control("DELETE", &format!("/meetings/{first}"), "");
    let ended = school.run(&["provision"]);
    assert_eq!(ended.code, 0, "{}", ended.stderr);
    assert!(ended.stderr.contains("deleted at Zoom"), "{}", ended.stderr);
    assert_ne!(school.number("s0").unwrap(), first);
    assert_eq!(school.violations(), Vec::<String>::new());
    let start = school.start(4);
    school.import(&format!(
        "session_id,topic,start_time,duration_minutes,host_email\ngone,Gone,{start},25,nobody@left.example\n"
    ));
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["failed"], &summary["unchanged"]),
        (6, &json!(1), &json!(2)),
        "{summary}"
    );
}

#[test]
fn a_list_that_is_suddenly_empty_stops_instead_of_making_everything_again() {
    let school = School::new(1);
    school.schedule(8);
    assert_eq!(
        school.provision(&["--session", "s0", "--session", "s1"]).0,
        0
    );
    let empty = json!({"host": "api", "method": "GET", "path": "/users/*/meetings",
        "body": "{\"page_size\":300,\"total_records\":0,\"meetings\":[]}"});
    school.faults(&empty);
    let (code, summary) = school.provision(&[]);
    assert_eq!(
        (code, &summary["unknown"], &summary["created"]),
        (8, &json!(6), &json!(0)),
        "{summary}"
    );
    assert_eq!(school.creates(), 2);
    school.no_faults();
    assert_eq!(school.provision(&[]).0, 0);
    school.faults(&empty);
    school.faults(
        &json!({"host": "api", "method": "GET", "path": "/meetings/*", "status": 404,
        "body": "{\"code\":3001,\"message\":\"Meeting does not exist.\"}"}),
    );
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["unknown"]), (8, &json!(8)), "{summary}");
    assert_eq!(school.creates(), 8, "none is made again");
}

#[test]
fn what_a_run_put_off_is_made_by_the_next_one_though_it_lies_beyond_its_days() {
    let school = School::new(1);
    school
        .world
        .control("POST", "/limits", r#"{"enforce":true}"#);
    let host = &school.hosts[0];
    let series = ["--repeat", "weekly", "--on", "mon,tue,wed,thu,fri"];
    let add = |id: &str, more: &[&str]| {
        let fields = ["--topic", "Lesson", "--duration", "25", "--host", host];
        let start = ["--start", "2026-10-19T08:00:00Z"];
        let verb = ["session", "add", id];
        school.run(&[&verb[..], &fields, &start, more].concat())
    };
    let added = add("ser", &[&series[..], &["--count", "104"]].concat());
    assert_eq!(added.code, 0, "{}", added.stderr);
    assert!(added.stderr.contains("next provision"), "{}", added.stderr);
    assert_eq!(school.made().len(), 100);
    let due = || school.world.query::<String>("SELECT key FROM due_work");
    assert_eq!(due().len(), 4);
    // A run over another cohort forgets nothing.
    assert_eq!(school.provision(&["--cohort", "other"]).0, 0);
    assert_eq!(due().len(), 4);
    assert_eq!(school.provision(&[]).1["total"], 0, "too early");
    school.world.advance("20h");
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(4)), "{summary}");
    assert_eq!((school.made().len(), due().len()), (104, 0));
}

#[test]
fn a_session_that_was_added_out_of_reach_is_made_though_it_is_weeks_ahead() {
    let school = School::new(1);
    let host = &school.hosts[0];
    let mut command = school.command(&[
        "session",
        "add",
        "far",
        "--topic",
        "Lesson far",
        "--duration",
        "25",
        "--host",
        host,
        "--start",
        "2026-10-19T08:00:00Z",
    ]);
    let nowhere = "http://127.0.0.1:9";
    command.env("ZOOMCTL_API_URL", format!("{nowhere}/v2"));
    command.env("ZOOMCTL_OAUTH_URL", format!("{nowhere}/oauth/token"));
    assert_eq!(command.output().unwrap().status.code(), Some(0));
    assert_eq!(school.made().len(), 0);
    let (code, summary) = school.provision(&[]);
    assert_eq!((code, &summary["created"]), (0, &json!(1)), "{summary}");
    assert_eq!(school.provision(&[]).1["total"], 0);
}
