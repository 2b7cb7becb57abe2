//! The host's page: a start link that is fetched when it is asked for, and kept nowhere.

use serde_json::{Value, json};

use crate::desk::{
    SESSION, Served, Serving, after_start, clicks, host, learner, links, school, text, token,
};
use crate::page::assert_private;

#[test]
fn a_host_starts_with_a_fresh_link_that_is_kept_nowhere() {
    let world = school();
    let token = host(&world);
    let early = Served::at(&world, &after_start(&world, -16));
    assert!(
        early
            .page(&token)
            .contains("Opens 15 minutes before the start")
    );
    assert_eq!(early.post(&format!("/join/{token}/start"), "").status, 409);
    drop(early);
    let served = Served::start(
        &world,
        &Serving {
            now: after_start(&world, -14),
            has_sdk: true,
            arguments: &["-vv"],
            variables: &[],
        },
    );
    let page = served.page(&token);
    assert!(
        page.contains("Start in Zoom") && !page.contains("zak=") && !page.contains("/s/"),
        "{page}"
    );
    let since = world.last_request();
    let answer = served.post(&format!("/join/{token}/start"), "");
    assert_eq!(answer.status, 200);
    assert_private(&answer);
    let started = text(&answer);
    let zak = started
        .split("zak=")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert!(started.contains("http-equiv=\"refresh\""), "{started}");
    let asked: Vec<Value> = world.journal(since);
    assert!(
        asked
            .iter()
            .all(|request| request["method"] == "GET" || request["host"] != "api")
    );
    let pass = served.sign(&token).json();
    assert_eq!(pass["role"], 1);
    assert_eq!(pass.get("notice"), None);
    let name = pass["user_name"].as_str().unwrap();
    assert!(!name.contains('@'), "learners read it: {name}");
    let second = pass["zak"].as_str().unwrap().to_owned();
    assert_eq!(pass.get("customer_key"), None);
    let told = served.stop();
    let email = world.json(&["session", "show", SESSION])["host_email"].clone();
    let noted = format!("{} start_meeting", email.as_str().unwrap());
    assert_eq!(clicks(&world), [noted.clone(), noted]);
    for secret in [&zak, &second, &token] {
        assert!(!told.contains(secret.as_str()), "the log holds a secret");
        for file in crate::tokens::walk(&world.path("")) {
            let bytes = std::fs::read(&file).unwrap();
            let found = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!found, "{} holds a secret", file.display());
        }
    }
}

#[test]
fn a_host_who_is_not_the_host_any_more_starts_nothing_unless_named() {
    let world = school();
    let own = host(&world);
    let was = world.json(&["session", "show", SESSION])["host_email"].clone();
    let by_name = ["--role", "host", "--person", "deputy@lernhof.example"];
    let by_name = token(&links(&world, &by_name)[0]);
    let hosts = world.query::<String>("SELECT DISTINCT host_email FROM sessions");
    let other = hosts.iter().find(|host| was != **host).unwrap();
    world.run(&["session", "edit", SESSION, "--host", other]);
    let now = world.json(&["session", "show", SESSION]);
    assert_eq!(now["zoom_host_email"], *other, "{now}");
    let served = Served::at(&world, &after_start(&world, -5));
    let since = world.last_request();
    let refused = served.post(&format!("/join/{own}/start"), "");
    assert_eq!(refused.status, 410);
    assert_eq!(served.sign(&own).status, 410);
    assert!(world.journal(since).is_empty(), "Zoom is not even asked");
    assert_eq!(
        served.post(&format!("/join/{by_name}/start"), "").status,
        200
    );
    let list = world.json(&["session", "tokens", "list", "--role", "host"]);
    let states = [0, 1].map(|at| list[at]["state"].clone());
    assert_eq!(states, ["void", "valid"]);
    let missing = links(&world, &["--role", "host", "--missing"]);
    assert_eq!(missing[0]["person_id"], *other);
}

#[test]
fn a_host_joins_under_the_name_that_zoom_has() {
    let world = school();
    let token = host(&world);
    let email = world.json(&["session", "show", SESSION])["host_email"].clone();
    let user = world.json(&["user", "show", email.as_str().unwrap()]);
    let served = Served::at(&world, &after_start(&world, -5));
    let name = served.sign(&token).json()["user_name"].clone();
    assert_eq!(name, user["display_name"]);
}

#[test]
fn a_start_that_the_app_may_not_ask_for_is_not_put_down_to_a_zoom_out_of_reach() {
    let world = school();
    let token = host(&world);
    let served = Served::at(&world, &after_start(&world, -5));
    let lacking = json!({"host": "api", "method": "GET", "path": "/meetings/*", "status": 400,
        "body": "{\"code\":4711,\"message\":\"Invalid access token, does not contain scopes:[x].\"}"});
    world.control("POST", "/faults", &lacking.to_string());
    let answer = served.post(&format!("/join/{token}/start"), "");
    assert_eq!(answer.status, 501);
    let page = text(&answer);
    assert!(page.contains("is not set up"), "{page}");
    assert!(!page.contains("cannot be reached"), "{page}");
}

#[test]
fn a_learners_token_starts_nothing() {
    let world = school();
    let token = learner(&world);
    let since = world.last_request();
    let served = Served::at(&world, &after_start(&world, 0));
    let answer = served.post(&format!("/join/{token}/start"), "");
    assert_eq!(answer.status, 403);
    assert!(!text(&answer).contains("zak"));
    assert!(world.journal(since).is_empty(), "Zoom is not even asked");
    assert!(clicks(&world).is_empty());
}

#[test]
fn a_host_whose_licence_is_gone_reads_what_that_means_and_one_who_is_gone_is_told_so() {
    let world = school();
    let token = host(&world);
    let session = world.json(&["session", "show", SESSION]);
    let user = format!("/users/{}", session["host_email"].as_str().unwrap());
    let served = Served::at(&world, &after_start(&world, -5));
    world.text(&["api", "PATCH", &user, "-F", "type=1"]);
    let basic = served.post(&format!("/join/{token}/start"), "");
    let page = text(&basic);
    assert_eq!(basic.status, 200);
    assert!(
        page.contains("Your Zoom licence is gone") && page.contains("zak="),
        "{page}"
    );
    assert!(
        !page.contains("http-equiv=\"refresh\""),
        "there is something to read first"
    );
    let embedded = served.sign(&token).json();
    let notice = embedded["notice"].as_str().unwrap();
    assert!(
        notice.contains("Your Zoom licence is gone") && embedded["zak"].is_string(),
        "{embedded}"
    );
    world.text(&[
        "api",
        "PUT",
        &format!("{user}/status"),
        "-f",
        "action=deactivate",
    ]);
    let embedded = served.sign(&token);
    assert_eq!(embedded.status, 403, "{}", text(&embedded));
    assert!(text(&embedded).contains("Zoom does not let you start"));
    let gone = served.post(&format!("/join/{token}/start?lang=ar"), "");
    assert_eq!(gone.status, 403);
    assert!(
        text(&gone).contains("لا يسمح لك Zoom بالبدء"),
        "{}",
        text(&gone)
    );
    assert!(!text(&gone).contains("zak="));
}
