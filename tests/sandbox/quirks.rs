//! What a naive client gets wrong (zoom-api §13, §16), as default behaviour.

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::{Habits, Options};

use crate::zoom::Zoom;
use crate::{coming_session, options};

const OFFICE: &str = "/users/office@lernhof.example/meetings";

async fn make(zoom: &Zoom, body: Value) -> Value {
    let made = zoom.call(Method::POST, OFFICE, Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.body);
    made.body
}

#[tokio::test]
async fn a_past_start_becomes_now_on_create_and_is_ignored_on_update() {
    let zoom = Zoom::start(options()).await;
    let made = make(
        &zoom,
        json!({"topic": "x", "type": 2, "start_time": "2020-01-01T00:00:00Z"}),
    )
    .await;
    assert_eq!(made["start_time"], "2026-09-07T05:00:00Z");
    let made = make(
        &zoom,
        json!({"topic": "y", "type": 2, "start_time": "2026-09-09T08:00:00Z"}),
    )
    .await;
    let path = format!("/meetings/{}", made["id"]);
    let past = json!({"start_time": "2020-01-01T00:00:00Z"});
    assert_eq!(
        zoom.call(Method::PATCH, &path, Some(past)).await.status,
        204
    );
    assert_eq!(
        zoom.get(&path).await.body["start_time"],
        "2026-09-09T08:00:00Z"
    );
}

#[tokio::test]
async fn wall_time_is_read_in_the_zone_and_offsets_are_refused() {
    let zoom = Zoom::start(options()).await;
    let riyadh = json!({"topic": "x", "type": 2, "timezone": "Asia/Riyadh", "start_time": "2026-09-09T10:30:00"});
    assert_eq!(
        make(&zoom, riyadh).await["start_time"],
        "2026-09-09T07:30:00Z"
    );
    let offset = json!({"topic": "x", "type": 2, "start_time": "2026-09-09T10:30:00+03:00"});
    let refused = zoom.call(Method::POST, OFFICE, Some(offset)).await;
    assert_eq!(
        (refused.status.as_u16(), &refused.body["code"]),
        (400, &json!(300))
    );
    assert_eq!(refused.body["errors"][0]["field"], "start_time");
}

#[tokio::test]
async fn lists_cut_the_agenda_at_250_characters() {
    let zoom = Zoom::start(options()).await;
    let agenda = "ä".repeat(400);
    let made = make(
        &zoom,
        json!({"topic": "x", "type": 2, "agenda": agenda, "start_time": "2026-09-09T08:00:00Z"}),
    )
    .await;
    assert_eq!(made["agenda"].as_str().unwrap().chars().count(), 400);
    let list = zoom.get(OFFICE).await.body;
    assert_eq!(
        list["meetings"][0]["agenda"]
            .as_str()
            .unwrap()
            .chars()
            .count(),
        250
    );
}

#[tokio::test]
async fn the_hundred_and_first_write_of_a_host_is_refused_until_midnight() {
    let zoom = Zoom::start(options()).await;
    let made = make(
        &zoom,
        json!({"topic": "x", "type": 2, "start_time": "2026-09-09T08:00:00Z"}),
    )
    .await;
    let path = format!("/meetings/{}", made["id"]);
    zoom.control(Method::POST, "/limits", json!({"per_second": false}))
        .await;
    for number in 0..99 {
        let change = json!({"topic": format!("x{number}")});
        assert_eq!(
            zoom.call(Method::PATCH, &path, Some(change)).await.status,
            204
        );
    }
    let change = || Some(json!({"topic": "one too many"}));
    let refused = zoom.raw(Method::PATCH, &path, change()).await.unwrap();
    assert_eq!(refused.status(), 429);
    assert!(!refused.headers().contains_key("retry-after"));
    assert_eq!(refused.headers()["x-ratelimit-category"], "Light");
    zoom.advance("19h").await;
    assert_eq!(zoom.call(Method::PATCH, &path, change()).await.status, 204);
}

#[tokio::test]
async fn a_numeric_id_means_the_latest_instance() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    let id = zoom.create(&session).await["id"].as_u64().unwrap();
    for _ in 0..2 {
        zoom.control(Method::POST, &format!("/meetings/{id}/start"), Value::Null)
            .await;
        zoom.advance("20m").await;
        zoom.control(Method::POST, &format!("/meetings/{id}/end"), Value::Null)
            .await;
        zoom.advance("1h").await;
    }
    let instances = zoom
        .get(&format!("/past_meetings/{id}/instances"))
        .await
        .body;
    let instances = instances["meetings"].as_array().unwrap();
    assert_eq!(instances.len(), 2);
    let latest = instances
        .iter()
        .max_by_key(|i| i["start_time"].as_str())
        .unwrap();
    assert_eq!(
        zoom.get(&format!("/past_meetings/{id}")).await.body["uuid"],
        latest["uuid"]
    );
    let recording = zoom.get(&format!("/meetings/{id}/recordings")).await.body;
    assert_eq!(recording["uuid"], latest["uuid"]);
}

#[tokio::test]
async fn participants_come_minutes_after_the_end_first_without_durations() {
    let zoom = Zoom::start(options()).await;
    let id = zoom.create(&coming_session(&zoom).await).await["id"]
        .as_u64()
        .unwrap();
    zoom.control(Method::POST, &format!("/meetings/{id}/start"), Value::Null)
        .await;
    zoom.advance("30m").await;
    zoom.control(Method::POST, &format!("/meetings/{id}/end"), Value::Null)
        .await;
    zoom.control(Method::POST, "/limits", json!({"enforce": false}))
        .await;
    let path = format!("/report/meetings/{id}/participants?page_size=300");
    let mut seen = Vec::new();
    for _ in 0..60 {
        let report = zoom.get(&path).await.body;
        let stage = match (&report["code"], &report["participants"][0]["duration"]) {
            (Value::Number(code), _) => format!("code {code}"),
            (_, Value::Number(duration)) if duration.as_i64() == Some(0) => {
                "no durations".to_owned()
            }
            _ => "complete".to_owned(),
        };
        if seen.last() != Some(&stage) {
            seen.push(stage);
        }
        zoom.advance("15s").await;
    }
    assert_eq!(seen, ["code 3001", "no durations", "complete"]);
}

#[tokio::test]
async fn a_meeting_with_the_host_alone_is_missing_from_reports() {
    let habits = Habits {
        nobody_percent: 100,
        host_absent_percent: 0,
        restart_percent: 0,
        ..Habits::default()
    };
    let zoom = Zoom::start(Options {
        habits,
        ..options()
    })
    .await;
    let id = zoom.create(&coming_session(&zoom).await).await["id"]
        .as_u64()
        .unwrap();
    zoom.advance("1d").await;
    assert_eq!(
        zoom.get(&format!("/past_meetings/{id}")).await.body["participants_count"],
        1
    );
    for path in [
        "/report/meetings/{}/participants",
        "/past_meetings/{}/participants",
    ] {
        let answer = zoom.get(&path.replace("{}", &id.to_string())).await;
        assert_eq!(answer.body["code"], 3001, "{path}");
    }
}

#[tokio::test]
async fn recording_windows_default_to_today_and_span_a_month_at_most() {
    let zoom = Zoom::start(options()).await;
    let session = coming_session(&zoom).await;
    zoom.create(&session).await;
    zoom.advance("2d").await;
    let path = format!("/users/{}/recordings", session["host_email"]);
    let today = zoom.get(&path).await.body;
    assert_eq!(
        (&today["from"], &today["total_records"]),
        (&json!("2026-09-09"), &json!(0))
    );
    let year = zoom
        .get(&format!("{path}?from=2026-01-01&to=2026-09-30"))
        .await
        .body;
    assert_eq!(
        (&year["from"], &year["to"]),
        (&json!("2026-08-30"), &json!("2026-09-30"))
    );
    assert_eq!(year["total_records"], 1);
}

#[tokio::test]
async fn too_many_calls_in_a_second_are_refused_with_their_category() {
    let zoom = Zoom::start(options()).await;
    let calls = (0..60).map(|_| zoom.raw(Method::GET, "/users", None));
    let answers = futures_util::future::join_all(calls).await;
    let refused: Vec<_> = answers
        .into_iter()
        .map(Result::unwrap)
        .filter(|a| a.status() == 429)
        .collect();
    assert!(!refused.is_empty());
    assert_eq!(refused[0].headers()["x-ratelimit-category"], "Medium");
    assert_eq!(refused[0].headers()["x-ratelimit-type"], "QPS");
    let summary = zoom.sandbox.summary();
    assert_eq!(summary.counters.rate_limited, refused.len() as u64);
    assert_eq!(summary.peak_per_second["Medium"], 21);
}

#[tokio::test]
async fn the_owner_keeps_his_recordings_to_himself_with_status_200() {
    let zoom = Zoom::start(options()).await;
    let body = json!({"topic": "board", "type": 2, "start_time": "2026-09-07T08:00:00Z", "duration": 30,
        "settings": {"auto_recording": "cloud"}});
    let id = make(&zoom, body).await["id"].as_u64().unwrap();
    zoom.advance("1d").await;
    let answer = zoom.get(&format!("/meetings/{id}/recordings")).await;
    assert_eq!(
        (answer.status.as_u16(), &answer.body["code"]),
        (200, &json!(200))
    );
}

#[tokio::test]
async fn a_missing_scope_is_refused_with_the_acceptable_ones() {
    let scopes = Some(vec!["user:read:list_users:admin".to_owned()]);
    let zoom = Zoom::start(Options {
        scopes,
        ..options()
    })
    .await;
    assert_eq!(zoom.get("/users").await.status, 200);
    let refused = zoom.get(OFFICE).await;
    assert_eq!(refused.body["code"], 4711);
    let message = refused.body["message"].as_str().unwrap();
    assert!(
        message.contains("[meeting:read:list_meetings:admin, meeting:read:admin]"),
        "{message}"
    );
}
