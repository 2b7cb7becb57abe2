//! Misbehaviour on demand, seen from the wire.

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::{Options, Plan};

use crate::zoom::Zoom;
use crate::{coming_session, download, options};

async fn with_plan(plan: &str) -> Zoom {
    Zoom::start(Options {
        faults: Plan::parse(plan).unwrap(),
        ..options()
    })
    .await
}

fn meeting(topic: &str) -> Option<Value> {
    Some(json!({"topic": topic, "type": 2, "start_time": "2026-09-09T08:00:00Z"}))
}

const OFFICE: &str = "/users/office@lernhof.example/meetings";

async fn topics(zoom: &Zoom) -> Vec<String> {
    let world = zoom.world().await;
    let meetings = world["meetings"].as_array().unwrap().iter();
    let existing = meetings.filter(|meeting| meeting["exists"] == true);
    existing
        .map(|meeting| meeting["topic"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_connection_closed_before_acting_leaves_nothing_and_after_acting_the_meeting() {
    let zoom = with_plan(
        "[[rule]]\nmethod = \"POST\"\nnth = 1\nclose = \"before\"\n\
         host = \"api\"\n[[rule]]\nmethod = \"POST\"\nhost = \"api\"\nnth = 1\nclose = \"after\"\n",
    )
    .await;
    assert!(
        zoom.raw(Method::POST, OFFICE, meeting("one"))
            .await
            .is_err()
    );
    assert_eq!(topics(&zoom).await, [""; 0]);
    assert!(
        zoom.raw(Method::POST, OFFICE, meeting("two"))
            .await
            .is_err()
    );
    assert_eq!(topics(&zoom).await, ["two"]);
    assert_eq!(
        zoom.call(Method::POST, OFFICE, meeting("three"))
            .await
            .status,
        201
    );
}

#[tokio::test]
async fn a_late_call_takes_effect_after_its_time_or_after_other_calls() {
    let zoom = with_plan(
        "[[rule]]\nmethod = \"POST\"\nhost = \"api\"\nnth = 1\nlate = \"90s\"\n\
         [[rule]]\nmethod = \"POST\"\nhost = \"api\"\nnth = 1\nlate_calls = 2\n",
    )
    .await;
    assert!(
        zoom.raw(Method::POST, OFFICE, meeting("by time"))
            .await
            .is_err()
    );
    assert!(
        zoom.raw(Method::POST, OFFICE, meeting("by calls"))
            .await
            .is_err()
    );
    assert_eq!(topics(&zoom).await.len(), 0);
    zoom.advance("90s").await;
    assert_eq!(topics(&zoom).await, ["by time"]);
    zoom.get("/users").await;
    assert_eq!(topics(&zoom).await.len(), 1);
    zoom.get("/users").await;
    assert_eq!(topics(&zoom).await.len(), 2);
}

#[tokio::test]
async fn answers_can_be_replaced_with_or_without_acting() {
    let zoom = with_plan(
        "[[rule]]\nnth = 1\nhost = \"api\"\nstatus = 503\nheaders = { \"Retry-After\" = \"3\" }\n\
         [[rule]]\nnth = 1\nhost = \"api\"\nstatus = 504\nact = true\nhtml = true\n\
         [[rule]]\nnth = 1\nhost = \"api\"\nbroken_json = true\n\
         [[rule]]\nnth = 1\nhost = \"api\"\nstatus = 200\nbody = '{\"code\": 200, \"message\": \"no\"}'\n",
    )
    .await;
    let unavailable = zoom.raw(Method::POST, OFFICE, meeting("no")).await.unwrap();
    assert_eq!(
        (
            unavailable.status().as_u16(),
            &unavailable.headers()["retry-after"]
        ),
        (503, &"3".parse().unwrap())
    );
    let timed_out = zoom
        .raw(Method::POST, OFFICE, meeting("yes"))
        .await
        .unwrap();
    assert_eq!(timed_out.status(), 504);
    assert!(
        timed_out
            .text()
            .await
            .unwrap()
            .starts_with("<!DOCTYPE html>")
    );
    let broken = zoom
        .raw(Method::POST, OFFICE, meeting("too"))
        .await
        .unwrap();
    assert_eq!(broken.status(), 201);
    assert!(broken.json::<Value>().await.is_err());
    let refused = zoom.get("/users").await;
    assert_eq!(
        (refused.status.as_u16(), &refused.body["code"]),
        (200, &json!(200))
    );
    let mut made = topics(&zoom).await;
    made.sort();
    assert_eq!(made, ["too", "yes"]);
}

#[tokio::test]
async fn a_revoked_token_is_refused_until_a_new_one_is_fetched() {
    let mut zoom = with_plan("[[rule]]\nhost = \"api\"\nnth = 2\nrevoke_token = true\n").await;
    assert_eq!(zoom.get("/users").await.status, 200);
    assert_eq!(zoom.get("/users").await.status, 401);
    zoom.renew().await;
    assert_eq!(zoom.get("/users").await.status, 200);
    assert_eq!(zoom.sandbox.summary().tokens_issued, 2);
}

#[tokio::test]
async fn files_break_off_lie_about_their_length_and_ignore_ranges() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    zoom.advance("1d").await;
    let recordings = zoom.get(&format!("/meetings/{id}/recordings")).await.body;
    let file = &recordings["recording_files"][0];
    let (url, size) = (
        file["download_url"].as_str().unwrap(),
        file["file_size"].as_u64().unwrap(),
    );
    let rule = |rule: Value| zoom.control(Method::POST, "/faults", rule);
    let whole = download(&zoom, url, None).await.unwrap().1;
    assert_eq!(whole.len() as u64, size);

    rule(json!({"host": "download", "html": true, "times": 1})).await;
    let page = zoom
        .http
        .get(url)
        .bearer_auth(&zoom.token)
        .send()
        .await
        .unwrap();
    assert_eq!(
        (page.status().as_u16(), page.headers().get("location")),
        (200, None)
    );
    assert!(page.text().await.unwrap().starts_with("<!DOCTYPE html>"));
    rule(json!({"host": "files", "path": "/media/*", "cut": 70_000, "times": 1})).await;
    assert!(
        download(&zoom, url, None).await.is_err(),
        "the connection broke"
    );
    rule(json!({"host": "files", "path": "/media/*", "length": 10, "times": 1})).await;
    assert!(
        download(&zoom, url, None).await.is_err(),
        "fewer bytes than announced"
    );
    rule(json!({"host": "files", "path": "/media/*", "length": -10, "times": 1})).await;
    assert_eq!(
        download(&zoom, url, None).await.unwrap().1.len() as u64,
        size - 10
    );

    let (status, part) = download(&zoom, url, Some("bytes=100-199")).await.unwrap();
    assert_eq!((status, &part[..]), (206, &whole[100..200]));
    rule(json!({"host": "files", "path": "/media/*", "ignore_range": true, "times": 1})).await;
    let (status, all) = download(&zoom, url, Some("bytes=100-199")).await.unwrap();
    assert_eq!((status, all.len() as u64), (200, size));
}

#[tokio::test]
async fn a_list_that_lags_does_not_show_what_was_just_made() {
    let zoom =
        with_plan("[[rule]]\nmethod = \"GET\"\npath = \"/users/*/meetings\"\nlag = \"2m\"\n").await;
    zoom.call(Method::POST, OFFICE, meeting("fresh")).await;
    assert_eq!(zoom.get(OFFICE).await.body["total_records"], 0);
    zoom.advance("2m").await;
    assert_eq!(zoom.get(OFFICE).await.body["total_records"], 1);
}

#[tokio::test]
async fn a_clock_jump_moves_the_world() {
    let zoom = with_plan("[[rule]]\nhost = \"api\"\nnth = 1\nclock = \"3h\"\n").await;
    zoom.get("/users").await;
    let clock = zoom.control(Method::GET, "/clock", Value::Null).await;
    assert_eq!(clock["now"], "2026-09-07T08:00:00Z");
}

#[tokio::test]
async fn rules_that_hit_nothing_and_unknown_fields_are_said() {
    let zoom = with_plan("[[rule]]\nname = \"never\"\npath = \"/nowhere\"\nstatus = 500\n").await;
    zoom.get("/users").await;
    assert_eq!(zoom.sandbox.summary().unmatched_rules, ["never"]);
    let url = format!("{}/faults", zoom.sandbox.control_url());
    let refused = zoom
        .http
        .post(url)
        .body(r#"{"statsu": 500}"#)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 400);
    assert!(
        refused
            .text()
            .await
            .unwrap()
            .contains("unknown field `statsu`")
    );
}

#[tokio::test]
async fn the_journal_tells_category_status_fault_and_order() {
    let zoom =
        with_plan("[[rule]]\nname = \"down\"\nhost = \"api\"\nnth = 2\nstatus = 502\n").await;
    zoom.get("/users?status=active").await;
    zoom.get("/users/summary").await;
    let journal = zoom.control(Method::GET, "/journal", Value::Null).await;
    let requests = journal["requests"].as_array().unwrap();
    assert_eq!(requests[0]["host"], "oauth");
    assert_eq!(
        requests[0]["body"],
        Value::Null,
        "no secret of the token endpoint is kept"
    );
    let list = &requests[1];
    assert_eq!(
        (&list["operation"], &list["category"], &list["status"]),
        (&json!("/users"), &json!("Medium"), &json!(200))
    );
    assert_eq!(
        (&requests[2]["fault"], &requests[2]["status"]),
        (&json!("down"), &json!(502))
    );
    let later = zoom
        .control(Method::GET, "/journal?since=2", Value::Null)
        .await;
    assert_eq!(later["requests"].as_array().unwrap().len(), 1);
}
