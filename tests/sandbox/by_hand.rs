//! What people do by hand, and worlds that are not the default one.

use reqwest::Method;
use serde_json::{Value, json};
use zoomctl::sandbox::Options;

use crate::zoom::Zoom;
use crate::{download, options};

const HOST: &str = "office@lernhof.example";

async fn stranger(zoom: &Zoom, topic: &str) -> u64 {
    let wish =
        json!({"host": HOST, "topic": topic, "start_time": "2026-09-08T08:00:00Z", "duration": 60});
    zoom.control(Method::POST, "/meetings", wish).await["id"]
        .as_u64()
        .unwrap()
}

#[tokio::test]
async fn a_meeting_of_the_portal_is_seen_edited_and_deleted() {
    let zoom = Zoom::start(options()).await;
    let id = stranger(&zoom, "board").await;
    let path = format!("/meetings/{id}");
    let seen = zoom.get(&path).await.body;
    assert_eq!(
        (&seen["topic"], &seen["creation_source"]),
        (&json!("board"), &json!("web_portal"))
    );
    zoom.control(Method::PATCH, &path, json!({"topic": "renamed"}))
        .await;
    assert_eq!(zoom.get(&path).await.body["topic"], "renamed");
    zoom.control(Method::DELETE, &path, Value::Null).await;
    assert_eq!(zoom.get(&path).await.body["code"], 3001);
}

#[tokio::test]
async fn a_lesson_is_held_exactly_as_told() {
    let zoom = Zoom::start(options()).await;
    let id = stranger(&zoom, "told").await;
    zoom.advance("2d").await;
    let lesson = json!({
        "start": "2026-09-08T08:01:00Z",
        "end": "2026-09-08T09:00:00Z",
        "people": [{
            "name": "=Max", "email": "Max@Example.com", "customer_key": "k-1", "person_id": "P-0001",
            "stays": [
                {"join": "2026-09-08T08:04:00Z", "leave": "2026-09-08T08:05:00Z", "room": "waiting"},
                {"join": "2026-09-08T08:05:00Z", "leave": "2026-09-08T08:30:00Z"},
                {"join": "2026-09-08T08:25:00Z", "leave": "2026-09-08T08:45:00Z"},
            ],
        }],
        "files": [{"kind": "speaker", "size": 5000}, {"kind": "transcript"}, {"kind": "timeline"}],
    });
    let held = zoom
        .control(Method::POST, &format!("/meetings/{id}/instances"), lesson)
        .await;
    let report = zoom
        .get(&format!("/report/meetings/{id}/participants"))
        .await
        .body;
    let rows = report["participants"].as_array().unwrap();
    let durations: Vec<_> = rows
        .iter()
        .map(|row| row["duration"].as_i64().unwrap())
        .collect();
    assert_eq!(durations, [59 * 60, 60, 25 * 60, 20 * 60]);
    assert_eq!(rows[1]["status"], "in_waiting_room");
    let world = zoom
        .control(Method::GET, &format!("/world?meeting_id={id}"), Value::Null)
        .await;
    // The lesson that nobody told, played while the clock went on, comes first.
    let instances = world["instances"].as_array().unwrap();
    let told = instances
        .iter()
        .find(|instance| instance["uuid"] == held["uuid"])
        .unwrap();
    assert_eq!(told["people"][1]["present_seconds"], 40 * 60);
    assert_eq!(told["people"][1]["person_id"], "P-0001");
}

#[tokio::test]
async fn told_files_have_the_sizes_that_lists_announce() {
    let zoom = Zoom::start(options()).await;
    let host = zoom.get("/users?page_size=1").await.body["users"][0]["email"].clone();
    let wish = json!({"host": host, "topic": "told", "start_time": "2026-09-20T08:00:00Z"});
    let id = zoom.control(Method::POST, "/meetings", wish).await["id"]
        .as_u64()
        .unwrap();
    let lesson = json!({"start": "2026-09-06T08:00:00Z", "end": "2026-09-06T09:00:00Z",
        "files": [{"kind": "audio", "size": 70_000}, {"kind": "transcript"}, {"kind": "chat"}]});
    zoom.control(Method::POST, &format!("/meetings/{id}/instances"), lesson)
        .await;
    let recording = zoom.get(&format!("/meetings/{id}/recordings")).await.body;
    let files = recording["recording_files"].as_array().unwrap();
    assert_eq!(files.len(), 3);
    assert_eq!(files[0]["file_size"], 70_000);
    for file in files {
        let (_, bytes) = download(&zoom, file["download_url"].as_str().unwrap(), None)
            .await
            .unwrap();
        assert_eq!(bytes.len() as u64, file["file_size"].as_u64().unwrap());
    }
}

#[tokio::test]
async fn a_host_who_lost_his_licence_keeps_meetings_without_recording() {
    let zoom = Zoom::start(options()).await;
    let term = zoom.term().await;
    let session = term
        .iter()
        .find(|s| s["start_time"].as_str() > "2026-09-08")
        .unwrap();
    let made = zoom.create(session).await;
    assert_eq!(made["settings"]["auto_recording"], "cloud");
    let user = format!("/users/{}", session["host_email"]);
    zoom.control(Method::PATCH, &user, json!({"type": 1})).await;
    let read = zoom.get(&format!("/meetings/{}", made["id"])).await.body;
    assert_eq!(read["settings"]["auto_recording"], "none");
    zoom.control(Method::PATCH, &user, json!({"status": "inactive"}))
        .await;
    let path = format!("{user}/meetings");
    let refused = zoom
        .call(Method::POST, &path, Some(json!({"topic": "x", "type": 2})))
        .await;
    assert_eq!(refused.body["code"], 3161);
}

#[tokio::test]
async fn a_fast_clock_plays_a_day_by_itself() {
    let zoom = Zoom::start(Options {
        prefilled: true,
        speed: 200_000.0,
        ..options()
    })
    .await;
    let held = || zoom.sandbox.summary().instances;
    let before = held();
    let started = std::time::Instant::now();
    while held() < before + 3 {
        assert!(started.elapsed().as_secs() < 10, "nothing happened");
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_prefilled_school_has_a_past_to_fetch() {
    let zoom = Zoom::start(Options {
        prefilled: true,
        ..options()
    })
    .await;
    let path = "/accounts/me/recordings?from=2026-09-01&to=2026-09-07&page_size=300";
    let list = zoom.get(path).await.body;
    assert!(list["total_records"].as_u64().unwrap() > 2, "{list}");
}

#[tokio::test]
async fn the_environment_of_a_shell_carries_the_time() {
    let zoom = Zoom::start(options()).await;
    zoom.advance("90m").await;
    let env = zoom.control(Method::GET, "/env", Value::Null).await;
    assert_eq!(env["ZOOMCTL_NOW"], "2026-09-07T06:30:00Z");
    assert_eq!(env["ZOOM_CLIENT_ID"], zoom.env["ZOOM_CLIENT_ID"]);
    let last = zoom.sandbox.env().pop().unwrap();
    assert_eq!(
        last,
        ("ZOOMCTL_SANDBOX_CONTROL", zoom.sandbox.control_url())
    );
}

#[tokio::test]
async fn a_stopped_sandbox_answers_nobody() {
    let zoom = Zoom::start(options()).await;
    zoom.get("/users").await;
    let Zoom {
        sandbox,
        env,
        http,
        token,
    } = zoom;
    sandbox.stop().await;
    let url = format!("{}/users", env["ZOOMCTL_API_URL"]);
    assert!(http.get(url).bearer_auth(token).send().await.is_err());
}
