//! Hosts and licences: invited, adopted, counted, and taken from nobody who needs them.

use serde_json::{Value, json};

use crate::support::{Ended, World, keys};

const OFFICE: &str = "office@lernhof.example";
pub(crate) const FORMER: &str = "former.teacher@lernhof.example";
const INVITED: &str = "new.teacher@lernhof.example";

/// A licensed host of the sandbox's own schedule.
pub(crate) fn host(world: &World) -> String {
    let truth = world.truth();
    let users = truth["users"].as_array().unwrap();
    let host = users
        .iter()
        .find(|user| user["type"] == 2 && user["status"] == "active" && user["email"] != OFFICE);
    host.unwrap()["email"].as_str().unwrap().to_owned()
}

pub(crate) fn at_zoom(world: &World, email: &str) -> Value {
    let truth = world.truth();
    let users = truth["users"].as_array().unwrap();
    let found = users.iter().find(|user| user["email"] == email).cloned();
    found.unwrap_or(Value::Null)
}

pub(crate) fn edit(world: &World, email: &str, change: &Value) {
    world.control("PATCH", &format!("/users/{email}"), &change.to_string());
}

fn fault(world: &World, rule: &Value) {
    world.control("POST", "/faults", &rule.to_string());
}

pub(crate) fn import(world: &World, text: &str, more: &[&str]) -> Ended {
    let file = world.write("instructors.csv", text);
    let file = file.to_str().unwrap();
    world.run(&[&["user", "import", file, "-o", "json"], more].concat())
}

#[test]
fn users_of_all_three_states_are_listed_and_stored_with_the_date_of_their_licence() {
    let world = World::new();
    let users = world.json(&["user", "list"]);
    let users = users.as_array().unwrap();
    assert_eq!(
        keys(&users[0]),
        [
            "email",
            "zoom_user_id",
            "display_name",
            "type",
            "license",
            "status",
            "type_since",
            "seen_at"
        ]
    );
    let of = |email: &str| users.iter().find(|user| user["email"] == email).unwrap();
    assert_eq!(
        (&of(OFFICE)["status"], &of(OFFICE)["license"]),
        (&json!("active"), &json!("licensed"))
    );
    assert_eq!(of(FORMER)["status"], "inactive");
    assert_eq!(
        (&of(INVITED)["status"], &of(INVITED)["zoom_user_id"]),
        (&json!("pending"), &Value::Null)
    );
    let pending = world.json(&["user", "list", "--status", "pending"]);
    assert_eq!(pending.as_array().unwrap().len(), 1);
    let first = of(OFFICE)["type_since"].clone();
    world.advance("24h");
    assert_eq!(world.json(&["user", "show", OFFICE])["type_since"], first);
    edit(&world, OFFICE, &json!({"type": 1}));
    let basic = world.json(&["user", "show", OFFICE]);
    assert_eq!(
        (&basic["license"], &basic["type_since"]),
        (&json!("basic"), &basic["seen_at"])
    );
    assert_eq!(world.json(&["user", "show", INVITED])["status"], "pending");
    let error = world.error(&["user", "show", "nobody@x.org"], 5);
    assert_eq!(error["code"], "not_found");
    let csv = world.text(&["user", "list", "-o", "csv"]);
    assert!(csv.starts_with("email,zoom_user_id,"), "{csv}");
}

#[test]
fn who_is_missing_is_invited_and_who_exists_is_adopted() {
    let world = World::new();
    let made = world.json(&[
        "user",
        "create",
        "Ada@School.example",
        "--first-name",
        "Ada",
        "--licensed",
    ]);
    assert_eq!(
        (&made["action"], &made["status"], &made["type"]),
        (&json!("created"), &json!("pending"), &json!(2))
    );
    let before = world.last_request();
    let again = world.json(&["user", "create", "ada@school.example"]);
    assert_eq!(again["action"], "adopted");
    assert_eq!(world.writes(before), Vec::<Value>::new());
    let error = world.error(&["user", "create", "bob@mail.elsewhere.example"], 8);
    assert!(
        error["message"].as_str().unwrap().contains("another Zoom"),
        "{error}"
    );
    // An answer that got lost is looked for.
    fault(
        &world,
        &json!({"host": "api", "method": "POST", "path": "/users", "times": 1, "close": "after"}),
    );
    let made = world.json(&["user", "create", "eve@school.example"]);
    assert_eq!(
        (&made["action"], &made["status"]),
        (&json!("created"), &json!("pending"))
    );
}

#[test]
fn a_file_of_hosts_invites_adopts_licenses_and_names_who_is_pending() {
    let world = World::new();
    let host = host(&world);
    edit(&world, &host, &json!({"type": 1}));
    let text = format!(
        "email,first_name,license\nada@x.example,Ada,licensed\nbob@x.example,Bob,\n{host},,licensed\n{OFFICE},,basic\n{INVITED},,\n{FORMER},,licensed\n"
    );
    let before = world.last_request();
    let dry = import(&world, &text, &["--dry-run"]);
    assert_eq!(dry.code, 0, "{dry:?}");
    let dry = dry.json();
    assert_eq!(
        (&dry["dry_run"], &dry["created"], &dry["licensed"]),
        (&json!(true), &json!(2), &json!(1))
    );
    assert_eq!(
        dry["changes"][2],
        json!({"email": host, "action": "license", "licensed": true})
    );
    assert_eq!(world.writes(before), Vec::<Value>::new());
    let done = import(&world, &text, &[]).json();
    assert_eq!(
        keys(&done),
        [
            "created", "adopted", "licensed", "failed", "rejected", "pending", "inactive", "errors"
        ]
    );
    assert_eq!(
        (&done["created"], &done["adopted"], &done["licensed"]),
        (&json!(2), &json!(4), &json!(1))
    );
    assert_eq!(
        done["pending"],
        json!(["ada@x.example", "bob@x.example", INVITED])
    );
    assert_eq!(done["inactive"], json!([FORMER]));
    assert_eq!(at_zoom(&world, &host)["type"], 2);
    assert_eq!(at_zoom(&world, OFFICE)["type"], 2, "nobody loses a licence");
    let before = world.last_request();
    let again = import(&world, &text, &[]).json();
    assert_eq!(
        (&again["created"], &again["adopted"]),
        (&json!(0), &json!(6))
    );
    assert_eq!(world.writes(before), Vec::<Value>::new());
}

#[test]
fn a_bad_file_of_hosts_is_refused_with_every_bad_cell() {
    let world = World::new();
    let text = "email,license\nada,licensed\nbob@x.example,gold\neve@x.example,\n";
    let before = world.last_request();
    let refused = import(&world, text, &[]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert_eq!(refused.error()["details"].as_array().unwrap().len(), 2);
    assert_eq!(world.last_request(), before, "nothing is asked of Zoom");
    let kept = import(&world, text, &["--keep-going"]);
    assert_eq!((kept.code, &kept.json()["created"]), (6, &json!(1)));
    assert_eq!(import(&world, "email\n", &[]).code, 2);
    assert_eq!(import(&world, "mail\nada@x.example\n", &[]).code, 2);
}

#[test]
fn seats_are_counted_before_one_is_given_and_every_refusal_is_the_same_error() {
    let world = World::new();
    let usage = world.json(&["user", "license", "usage"]);
    assert_eq!(
        keys(&usage),
        ["seats", "used", "free", "pending", "source", "plans"]
    );
    assert_eq!(
        (&usage["free"], &usage["source"]),
        (&json!(2), &json!("plan_usage"))
    );
    let many = "email,license\na@x.example,licensed\nb@x.example,licensed\nc@x.example,licensed\n";
    let before = world.last_request();
    let refused = import(&world, many, &[]);
    assert_eq!(refused.code, 4, "{refused:?}");
    assert_eq!(
        refused.error()["message"],
        format!("3 licences are needed, 2 of {} are free", usage["seats"])
    );
    assert_eq!(world.writes(before), Vec::<Value>::new());
    for (more, writes) in [
        (&["--keep-going", "--dry-run"][..], 0),
        (&["--keep-going"], 2),
    ] {
        let before = world.last_request();
        let some = import(&world, many, more);
        assert_eq!(some.code, 6, "{some:?}");
        assert_eq!(
            (&some.json()["created"], &some.json()["failed"]),
            (&json!(2), &json!(1))
        );
        assert_eq!(some.json()["errors"][0]["email"], "c@x.example");
        assert_eq!(
            world.writes(before).len(),
            writes,
            "Zoom is not asked in vain"
        );
    }
    let ours = world.error(&["user", "create", "d@x.example", "--licensed"], 4);
    assert_eq!(ours["code"], "not_permitted");
    // Somebody took the last one between our count and our call.
    let host = host(&world);
    edit(&world, &host, &json!({"type": 1}));
    for code in [2033, 2034, 2038, 2039, 3412] {
        fault(
            &world,
            &json!({"host": "api", "method": "PATCH", "path": "/users/*", "times": 1, "status": 400,
                "body": format!("{{\"code\":{code},\"message\":\"in the language of the account\"}}")}),
        );
        let theirs = world.error(&["user", "license", "assign", &host], 4);
        assert_eq!(
            (&theirs["code"], &theirs["hint"], &theirs["zoom_code"]),
            (&ours["code"], &ours["hint"], &json!(code))
        );
    }
    assert_eq!(at_zoom(&world, &host)["type"], 1);
}

#[test]
fn where_the_plan_may_not_be_asked_users_are_counted_against_the_configured_seats() {
    let world = World::new();
    fault(
        &world,
        &json!({"host": "api", "method": "GET", "path": "/accounts/*/plans/usage", "status": 400,
            "body": "{\"code\":200,\"message\":\"no permission\"}"}),
    );
    let usage = world.json(&["user", "license", "usage"]);
    assert_eq!(
        (&usage["source"], &usage["free"]),
        (&json!("users_summary"), &Value::Null)
    );
    let used = usage["used"].as_u64().unwrap();
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    world.write("config.toml", format!("{config}[users]\nseats = {used}\n"));
    assert_eq!(world.json(&["user", "license", "usage"])["free"], 0);
    let error = world.error(&["user", "create", "a@x.example", "--licensed"], 4);
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("no free licence")
    );
    let set = world.json(&["config", "show"]);
    let set = set.as_array().unwrap().iter();
    let keys: Vec<_> = set.map(|one| one["key"].as_str().unwrap()).collect();
    assert!(keys.contains(&"users.seats") && keys.contains(&"users.protected"));
}

#[test]
fn a_licence_is_given_and_taken_and_read_back() {
    let world = World::new();
    let host = host(&world);
    let taken = world.json(&["user", "license", "revoke", &host, "--yes"]);
    assert_eq!(
        (&taken[0]["action"], &taken[0]["license"]),
        (&json!("revoked"), &json!("basic"))
    );
    assert_eq!(at_zoom(&world, &host)["type"], 1);
    let again = world.json(&["user", "license", "revoke", &host, "--yes"]);
    assert_eq!(again[0]["action"], "unchanged");
    // Zoom says yes and does nothing.
    fault(
        &world,
        &json!({"host": "api", "method": "PATCH", "path": "/users/*", "times": 1, "status": 204, "body": ""}),
    );
    let error = world.error(&["user", "license", "assign", &host], 8);
    assert!(
        error["message"].as_str().unwrap().contains("shows type 1"),
        "{error}"
    );
    let given = world.json(&["user", "license", "assign", &host]);
    assert_eq!(given[0]["action"], "licensed");
    assert_eq!(at_zoom(&world, &host)["type"], 2);
    let several = ["user", "license", "assign", &host, INVITED, "nobody@x.org"];
    let ended = world.run(&[&several[..], &["-o", "json"]].concat());
    assert_eq!(ended.code, 6, "{ended:?}");
    assert_eq!(ended.json()[0]["action"], "unchanged");
    assert_eq!(ended.error()["details"].as_array().unwrap().len(), 2);
}

#[test]
fn nothing_is_taken_from_somebody_who_has_something_coming_is_live_or_protected() {
    let world = World::with_term();
    let host = host(&world);
    let revoke = ["user", "license", "revoke", &host, "--yes"];
    let deactivate = ["user", "deactivate", &host, "--yes"];
    let refused = |arguments: &[&str], why: &str| {
        let before = world.last_request();
        let error = world.error(arguments, 8);
        assert_eq!(error["code"], "conflict");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(why), "{message}");
        assert!(error["hint"].as_str().unwrap().contains("--force"));
        assert_eq!(world.writes(before), Vec::<Value>::new(), "{arguments:?}");
    };
    refused(&revoke, "coming sessions, the first");
    refused(&deactivate, "coming sessions, the first");
    let connection = rusqlite::Connection::open(world.database()).unwrap();
    let sql = "UPDATE sessions SET cancelled_at = updated_at";
    connection.execute(sql, []).unwrap();
    let meeting = json!({"host": host, "topic": "Parents", "start_time": "2026-09-09T08:00:00Z", "duration": 60});
    let made = world.control("POST", "/meetings", &meeting.to_string());
    let made: Value = serde_json::from_str(&made).unwrap();
    refused(&revoke, "1 coming meetings at Zoom");
    world.control("POST", &format!("/meetings/{}/start", made["id"]), "");
    refused(&deactivate, &format!("live in meeting {}", made["id"]));
    let config = std::fs::read_to_string(world.path("config.toml")).unwrap();
    let office = OFFICE.to_uppercase();
    let more = format!("{config}[users]\nprotected = [\"{office}\"]\n");
    world.write("config.toml", more);
    refused(
        &["user", "license", "revoke", OFFICE, "--yes"],
        "protected by users.protected",
    );
    let forced = world.run(&[&revoke[..], &["--force"]].concat());
    assert_eq!(forced.code, 0, "{forced:?}");
    assert!(forced.stderr.contains("live in meeting"), "{forced:?}");
    assert_eq!(at_zoom(&world, &host)["type"], 1);
}

#[test]
fn an_alternative_host_of_coming_sessions_keeps_the_licence() {
    let world = World::new();
    let other = host(&world);
    let text = format!(
        "session_id,topic,start_time,duration_minutes,host_email,alternative_hosts\n\
         s1,Biology,2026-09-08T08:00:00Z,60,{OFFICE},x@y.example; {}\n",
        other.to_uppercase()
    );
    let file = world.write("term.csv", text);
    world.json(&["session", "import", file.to_str().unwrap()]);
    for verb in [&["user", "license", "revoke"][..], &["user", "deactivate"]] {
        let error = world.error(&[verb, &[&other, "--yes"]].concat(), 8);
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains("alternative host of 1 coming sessions, the first s1"),
            "{message}"
        );
    }
    world.json(&["session", "cancel", "s1"]);
    let done = world.json(&["user", "license", "revoke", &other, "--yes"]);
    assert_eq!(done[0]["action"], "revoked");
}

#[test]
fn a_column_that_users_do_not_have_is_refused_before_a_licence_moves() {
    let world = World::new();
    let host = host(&world);
    let before = world.last_request();
    for verb in [&["revoke", "--yes"][..], &["assign"]] {
        let license = [&["user", "license"], verb, &[&host, "--columns", "nope"]].concat();
        world.error(&license, 2);
    }
    assert_eq!(world.last_request(), before, "nothing is asked of Zoom");
    assert_eq!(at_zoom(&world, &host)["type"], 2);
}

#[test]
fn a_dry_run_shows_what_would_be_done_to_users_and_does_nothing() {
    let world = World::new();
    let licensed = host(&world);
    let basic = |email: &str| edit(&world, email, &json!({"type": 1}));
    basic(OFFICE);
    let before = world.last_request();
    let users = || world.query::<i64>("SELECT count(*) FROM zoom_users")[0];
    let dry = |arguments: &[&str]| {
        let done = world.json(&[&["user"], arguments, &["--dry-run"]].concat());
        let one = done.get(0).cloned().unwrap_or(done);
        assert_eq!(one["dry_run"], true, "{one}");
        one["action"].as_str().unwrap().to_owned()
    };
    assert_eq!(dry(&["create", "ada@x.example", "--licensed"]), "created");
    assert_eq!(dry(&["create", OFFICE]), "adopted");
    assert_eq!(dry(&["update", OFFICE, "--first-name", "N"]), "updated");
    assert_eq!(dry(&["deactivate", &licensed]), "deactivated");
    assert_eq!(dry(&["license", "revoke", &licensed]), "revoked");
    assert_eq!(dry(&["license", "assign", OFFICE]), "licensed");
    assert_eq!(world.writes(before), Vec::<Value>::new());
    assert_eq!(users(), 0, "nothing is stored");
    assert_eq!(at_zoom(&world, OFFICE)["type"], 1);
    // One of three free ones is left for two who would like it.
    let fill = "email,license\na@x.example,licensed\nb@x.example,licensed\n";
    import(&world, fill, &[]);
    edit(&world, &licensed, &json!({"type": 1}));
    import(&world, "email,license\nc@x.example,licensed\n", &[]);
    let both = [
        "user",
        "license",
        "assign",
        OFFICE,
        &licensed,
        "--dry-run",
        "-o",
        "json",
    ];
    let ended = world.run(&both);
    assert_eq!(ended.code, 6, "{ended:?}");
    assert_eq!(ended.json()[0]["email"], OFFICE);
    let why = &ended.error()["details"][0]["message"];
    assert!(why.as_str().unwrap().contains("no free licence"), "{why}");
}

#[test]
fn taking_asks_and_without_a_terminal_wants_yes() {
    let world = World::new();
    let host = host(&world);
    for command in [&["user", "deactivate"][..], &["user", "license", "revoke"]] {
        let before = world.last_request();
        let error = world.error(&[command, &[&host]].concat(), 2);
        assert!(error["hint"].as_str().unwrap().contains("--yes"));
        assert_eq!(world.last_request(), before, "nothing is asked of Zoom");
    }
    let done = world.json(&["user", "deactivate", &host, "--yes"]);
    assert_eq!(
        (&done["action"], &done["status"]),
        (&json!("deactivated"), &json!("inactive"))
    );
    assert_eq!(at_zoom(&world, &host)["status"], "inactive");
    let again = world.json(&["user", "deactivate", &host, "--yes"]);
    assert_eq!(again["action"], "unchanged");
    let error = world.error(&["user", "license", "assign", &host], 8);
    assert!(error["message"].as_str().unwrap().contains("deactivated"));
    let error = world.error(&["user", "update", INVITED, "--first-name", "N"], 8);
    assert!(error["message"].as_str().unwrap().contains("invitation"));
    let named = world.json(&["user", "update", OFFICE, "--first-name", "Nora"]);
    assert_eq!(
        (&named["action"], &named["display_name"]),
        (&json!("updated"), &json!("Nora Office"))
    );
}
