//! How long things last, and what follows from what.

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::Options;

use crate::zoom::Zoom;
use crate::{coming_session, encode_twice, options};

const OFFICE: &str = "/users/office@lernhof.example/meetings";

async fn make(zoom: &Zoom, path: &str, body: Value) -> Value {
    let made = zoom.call(Method::POST, path, Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.body);
    made.body
}

/// A lesson that was held and recorded: meeting number, and the path of its recordings.
async fn recorded(zoom: &Zoom) -> (u64, String) {
    let id = zoom.create(&coming_session(zoom).await).await["id"]
        .as_u64()
        .unwrap();
    zoom.advance("1d").await;
    let instances = zoom
        .get(&format!("/past_meetings/{id}/instances"))
        .await
        .body;
    let uuid = encode_twice(instances["meetings"][0]["uuid"].as_str().unwrap());
    (id, format!("/meetings/{uuid}/recordings"))
}

async fn fetch(zoom: &Zoom, file: &Value) -> (u16, String) {
    let request = zoom
        .http
        .get(file["download_url"].as_str().unwrap())
        .bearer_auth(&zoom.token);
    let response = request.send().await.unwrap();
    let kind = response
        .headers()
        .get("content-type")
        .map(|kind| kind.to_str().unwrap().to_owned());
    (response.status().as_u16(), kind.unwrap_or_default())
}

#[tokio::test]
async fn a_meeting_expires_after_thirty_days_and_can_be_recovered_for_a_week() {
    let zoom = Zoom::start(options()).await;
    let made = make(
        &zoom,
        OFFICE,
        json!({"topic": "x", "type": 2, "start_time": "2026-09-08T08:00:00Z"}),
    )
    .await;
    let path = format!("/meetings/{}", made["id"]);
    assert_eq!(zoom.call(Method::DELETE, &path, None).await.status, 204);
    zoom.advance("6d").await;
    let recover = || Some(json!({"action": "recover"}));
    let status = format!("{path}/status");
    assert_eq!(zoom.call(Method::PUT, &status, recover()).await.status, 204);
    assert_eq!(zoom.get(&path).await.status, 200);
    zoom.call(Method::DELETE, &path, None).await;
    zoom.advance("8d").await;
    assert_eq!(
        zoom.call(Method::PUT, &status, recover()).await.body["code"],
        3001
    );

    let other = make(
        &zoom,
        OFFICE,
        json!({"topic": "y", "type": 2, "start_time": "2026-09-22T08:00:00Z"}),
    )
    .await;
    let path = format!("/meetings/{}", other["id"]);
    zoom.advance("29d").await;
    assert_eq!(zoom.get(&path).await.status, 200);
    zoom.advance("3d").await;
    assert_eq!(zoom.get(&path).await.body["code"], 3001);
    assert_eq!(zoom.get(OFFICE).await.body["total_records"], 0);
}

#[tokio::test]
async fn group_meetings_of_a_basic_host_stop_after_forty_minutes() {
    let zoom = Zoom::start(options()).await;
    let users = zoom.get("/users?page_size=300").await.body;
    let users = users["users"].as_array().unwrap();
    let basic = users.iter().find(|user| user["type"] == 1).unwrap()["email"]
        .as_str()
        .unwrap();
    let wish =
        json!({"topic": "long", "type": 2, "start_time": "2026-09-07T08:00:00Z", "duration": 120});
    let id = make(&zoom, &format!("/users/{basic}/meetings"), wish).await["id"].clone();
    zoom.advance("1d").await;
    assert_eq!(
        zoom.get(&format!("/past_meetings/{id}")).await.body["duration"],
        40
    );
}

#[tokio::test]
async fn starting_another_meeting_ends_the_one_that_runs() {
    let zoom = Zoom::start(options()).await;
    let mut ids = Vec::new();
    for topic in ["one", "two"] {
        let wish = json!({"topic": topic, "type": 2, "start_time": "2026-09-08T08:00:00Z"});
        ids.push(make(&zoom, OFFICE, wish).await["id"].clone());
    }
    for id in &ids {
        zoom.control(Method::POST, &format!("/meetings/{id}/start"), Value::Null)
            .await;
        zoom.advance("10m").await;
    }
    let live = zoom.get(&format!("{OFFICE}?type=live")).await.body;
    assert_eq!(live["meetings"].as_array().unwrap().len(), 1);
    assert_eq!(live["meetings"][0]["id"], ids[1]);
    let refused = zoom
        .call(Method::DELETE, &format!("/meetings/{}", ids[1]), None)
        .await;
    assert_eq!(refused.body["code"], 3002);
    zoom.call(
        Method::PUT,
        &format!("/meetings/{}/status", ids[1]),
        Some(json!({"action": "end"})),
    )
    .await;
    assert_eq!(
        zoom.get(&format!("/meetings/{}", ids[1])).await.body["status"],
        "waiting"
    );
}

#[tokio::test]
async fn a_moved_meeting_is_held_at_its_new_time_and_a_deleted_one_never() {
    let zoom = Zoom::start(options()).await;
    let wish = |topic| json!({"topic": topic, "type": 2, "start_time": "2026-09-07T08:00:00Z", "duration": 30});
    let moved = make(&zoom, OFFICE, wish("moved")).await["id"].clone();
    let gone = make(&zoom, OFFICE, wish("gone")).await["id"].clone();
    let later = json!({"start_time": "2026-09-07T15:00:00Z"});
    zoom.call(Method::PATCH, &format!("/meetings/{moved}"), Some(later))
        .await;
    zoom.call(Method::DELETE, &format!("/meetings/{gone}"), None)
        .await;
    zoom.advance("1d").await;
    let world = zoom.world().await;
    let instances = world["instances"].as_array().unwrap();
    assert_eq!(instances.len(), 1);
    assert_eq!(instances[0]["topic"], "moved");
    let start = instances[0]["start"].as_str().unwrap();
    assert!(
        ("2026-09-07T14:50"..="2026-09-07T15:10").contains(&start),
        "{start}"
    );
}

#[tokio::test]
async fn every_occurrence_of_a_series_is_held_but_the_deleted_one() {
    let zoom = Zoom::start(options()).await;
    let series = json!({"topic": "series", "type": 8, "start_time": "2026-09-08T08:00:00Z", "duration": 30,
        "recurrence": {"type": 1, "repeat_interval": 1, "end_times": 3}});
    let made = make(&zoom, OFFICE, series).await;
    let id = made["id"].as_u64().unwrap();
    let second = made["occurrences"][1]["occurrence_id"].as_str().unwrap();
    let path = format!("/meetings/{id}?occurrence_id={second}");
    assert_eq!(zoom.call(Method::DELETE, &path, None).await.status, 204);
    zoom.advance("5d").await;
    let instances = zoom
        .get(&format!("/past_meetings/{id}/instances"))
        .await
        .body;
    assert_eq!(instances["meetings"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_trashed_file_is_a_login_page_and_comes_back_within_thirty_days() {
    let zoom = Zoom::start(options()).await;
    let (_, path) = recorded(&zoom).await;
    let files = zoom.get(&path).await.body["recording_files"].clone();
    let one = format!("{path}/{}", files[0]["id"].as_str().unwrap());
    assert_eq!(fetch(&zoom, &files[0]).await.0, 302);
    assert_eq!(zoom.call(Method::DELETE, &one, None).await.status, 204);
    let (status, kind) = fetch(&zoom, &files[0]).await;
    assert_eq!((status, &kind[..9]), (200, "text/html"));
    assert_eq!(
        fetch(&zoom, &files[1]).await.0,
        302,
        "the others are still there"
    );
    let recover = || Some(json!({"action": "recover"}));
    assert_eq!(
        zoom.call(Method::PUT, &format!("{one}/status"), recover())
            .await
            .status,
        204
    );
    assert_eq!(fetch(&zoom, &files[0]).await.0, 302);
    zoom.call(Method::DELETE, &path, None).await;
    assert_eq!(zoom.get(&path).await.body["code"], 3301);
    zoom.advance("31d").await;
    assert_eq!(
        zoom.call(Method::PUT, &format!("{path}/status"), recover())
            .await
            .body["code"],
        3301
    );
}

#[tokio::test]
async fn once_a_file_is_deleted_for_good_its_siblings_answer_404_html() {
    let zoom = Zoom::start(options()).await;
    let (_, path) = recorded(&zoom).await;
    let files = zoom.get(&path).await.body["recording_files"].clone();
    let one = format!("{path}/{}?action=delete", files[0]["id"].as_str().unwrap());
    assert_eq!(zoom.call(Method::DELETE, &one, None).await.status, 204);
    let (status, kind) = fetch(&zoom, &files[1]).await;
    assert_eq!((status, &kind[..9]), (404, "text/html"));
}

#[tokio::test]
async fn a_recording_cannot_be_deleted_while_it_is_processed() {
    let zoom = Zoom::start(options()).await;
    let id = zoom.create(&coming_session(&zoom).await).await["id"]
        .as_u64()
        .unwrap();
    let list = "/accounts/me/recordings?from=2026-09-07&to=2026-09-30";
    let path = format!("/meetings/{id}/recordings");
    zoom.control(Method::POST, "/limits", json!({"enforce": false}))
        .await;
    for _ in 0..600 {
        zoom.advance("2m").await;
        let listed = zoom.get(list).await.body;
        if listed["total_records"] == 1 {
            assert_eq!(
                listed["meetings"][0]["recording_files"][0]["status"],
                "processing"
            );
            assert_eq!(
                listed["meetings"][0]["recording_files"][0]["download_url"],
                Value::Null
            );
            assert_eq!(
                zoom.call(Method::DELETE, &path, None).await.body["code"],
                3303
            );
            return;
        }
    }
    panic!("the recording was never listed");
}

#[tokio::test]
async fn registrants_are_in_the_report_when_it_is_asked_for_them() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    let open = json!({"settings": {"approval_type": 0}});
    zoom.call(Method::PATCH, &format!("/meetings/{id}"), Some(open))
        .await;
    let path = format!("/meetings/{id}/registrants");
    for number in 0..5 {
        let email = format!("extra{number}@example.com");
        let wish = json!({"email": email, "first_name": "Extra", "last_name": number.to_string()});
        assert!(
            make(&zoom, &path, wish).await["join_url"]
                .as_str()
                .unwrap()
                .contains("/w/")
        );
    }
    zoom.advance("1d").await;
    let report = |query: &'static str| {
        let path = format!("/report/meetings/{id}/participants?page_size=300{query}");
        let zoom = &zoom;
        async move {
            zoom.get(&path).await.body["participants"]
                .as_array()
                .unwrap()
                .clone()
        }
    };
    let with = report("&include_fields=registrant_id").await;
    let registered = with
        .iter()
        .filter(|row| row["registrant_id"].as_str() > Some(""));
    assert!(registered.clone().count() > 1);
    assert!(
        registered
            .clone()
            .all(|row| row["user_email"].as_str().unwrap().contains('@'))
    );
    assert!(
        report("")
            .await
            .iter()
            .all(|row| row.get("registrant_id").is_none())
    );
}

#[tokio::test]
async fn overlapping_writes_on_one_user_are_refused() {
    let zoom = Zoom::start(options()).await;
    let slow = json!({"method": "POST", "path": "/users/*/meetings", "delay": "50ms", "times": 1});
    zoom.control(Method::POST, "/faults", slow).await;
    let wish =
        |topic| Some(json!({"topic": topic, "type": 2, "start_time": "2026-09-08T08:00:00Z"}));
    let first = zoom.call(Method::POST, OFFICE, wish("one"));
    let second = async {
        tokio::time::sleep(std::time::Duration::from_millis(15)).await;
        zoom.call(Method::POST, OFFICE, wish("two")).await
    };
    let (first, second) = tokio::join!(first, second);
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (201, 429));
    assert_eq!(
        zoom.call(Method::POST, OFFICE, wish("three")).await.status,
        201
    );
}

#[tokio::test]
async fn a_new_token_can_end_the_one_before() {
    let mut zoom = Zoom::start(Options {
        single_token: true,
        ..options()
    })
    .await;
    let old = zoom.token.clone();
    zoom.renew().await;
    assert_eq!(zoom.get("/users").await.status, 200);
    zoom.token = old;
    assert_eq!(zoom.get("/users").await.status, 401);
}

#[tokio::test]
async fn licences_run_out_and_pending_users_have_no_id() {
    let zoom = Zoom::start(options()).await;
    let add = |email: &str, kind: u8| {
        let info = json!({"email": email, "type": kind, "first_name": "A", "last_name": "B"});
        Some(json!({"action": "create", "user_info": info}))
    };
    for email in ["a@example.com", "b@example.com"] {
        assert_eq!(
            zoom.call(Method::POST, "/users", add(email, 2))
                .await
                .status,
            201
        );
    }
    let full = zoom
        .call(Method::POST, "/users", add("c@example.com", 2))
        .await;
    assert_eq!(
        (full.status.as_u16(), &full.body["code"]),
        (400, &json!(2034))
    );
    let twice = zoom
        .call(Method::POST, "/users", add("A@Example.com", 1))
        .await;
    assert_eq!(
        (twice.status.as_u16(), &twice.body["code"]),
        (409, &json!(1005))
    );
    let pending = zoom.get("/users?status=pending").await.body;
    let pending = pending["users"].as_array().unwrap();
    assert_eq!(pending.len(), 3);
    assert!(pending.iter().all(|user| user.get("id").is_none()));
}
